// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

/// What the entries of the audit trail say. They are kept as stable keywords; the words for people are here,
/// in the language in force. Pure.
namespace AuditWords
{

enum class Kind : quint8 { Edit, Export, Print, Unlock, Access, Erasure, Other };

/// Of a keyword; those that end with "-erased" are erasures, also where they have no word of their own.
[[nodiscard]] Kind kindOf(const QString &what);
[[nodiscard]] QString kindName(Kind kind); ///< "edit": stable
[[nodiscard]] QString kindText(Kind kind);

/// "unlocked"; a keyword nobody knows is said as it is.
[[nodiscard]] QString word(const QString &what);
/// Many details are sentences already and said as they are; so is every word that nobody knows.
[[nodiscard]] QString detail(const QString &what, const QString &detail);
/// In the place of one that was taken out.
[[nodiscard]] QString erasedDetail();

} // namespace AuditWords
