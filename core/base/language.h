// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// The language of everything people read, from the texts linked into the program (simledger_translations).
/// Call after QCoreApplication is made, before any text is.
namespace Language
{

/// "zh_CN" or "en"; nothing takes the system's: Chinese for every zh, else English. False, and nothing
/// changes, for any other word.
/// Again at run time: takes the place of what was installed before. Standard buttons speak it too where Qt's
/// own translations are installed.
bool install(const std::optional<QString> &wanted);

/// The language in force, "zh_CN" or "en"; empty before install().
[[nodiscard]] QString current();

/// A label without the mark of its mnemonic: "Lock" of "&Lock", "锁定" of "锁定(&L)".
[[nodiscard]] QString withoutMnemonic(QString label);

} // namespace Language
