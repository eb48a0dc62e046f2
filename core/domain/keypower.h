// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <array>

/// Readings that the synchronisation does not need and the policy text does not allow: a key that may do them
/// may do more than it has to (decision 0033). Each only reads, and is in the provider's published contract.
namespace KeyPower
{
inline constexpr std::array ofCards{"GetCardLatestFlow", "VerifyIotCard"}; ///< asked about one card
inline constexpr std::array ofMoney{"DescribeInstanceBill"};

[[nodiscard]] inline bool isUnneeded(const QString &action)
{
    const auto is = [&action](const char *name) { return action == QLatin1StringView(name); };
    return std::any_of(ofCards.begin(), ofCards.end(), is) || std::any_of(ofMoney.begin(), ofMoney.end(), is);
}
} // namespace KeyPower
