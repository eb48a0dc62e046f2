// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What the provider's codes of orders, ledger and bills mean, for people. A code nobody has described reads
/// as it was sent.
namespace MoneyWords
{

[[nodiscard]] QString orderKind(QStringView code);
[[nodiscard]] QString orderStatus(QStringView code);
[[nodiscard]] QString transaction(QStringView code);
[[nodiscard]] QString flow(QStringView code);
[[nodiscard]] QString billItem(QStringView code);

} // namespace MoneyWords
