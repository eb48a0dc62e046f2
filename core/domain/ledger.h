// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/money.h"
#include "core/domain/month.h"

#include <QString>

#include <optional>

/// One row of the account's ledger (QueryAccountTransactions). The amount is unsigned, `flow` tells its
/// sign.
struct LedgerEntry {
    QString number; ///< TransactionNumber; rows without one are quarantined
    std::optional<Instant> time;
    std::optional<QString> type; ///< Payment, Consumption, Adjust, Refund, Transfer …
    std::optional<QString> flow; ///< Income, Expense, or what the provider sent
    std::optional<Money> amount;
    std::optional<Money> balance; ///< of the account, afterwards
    std::optional<QString> channel;
    std::optional<QString> channelNumber; ///< TransactionChannelSN
    std::optional<QString> fundType;
    std::optional<Month> billMonth;
    std::optional<QString> recordId; ///< order or bill number
    std::optional<QString> remarks;
    std::optional<QString> account; ///< counter account: personal data, masked wherever it is shown

    [[nodiscard]] bool isIncome() const { return flow == QStringView(u"Income"); }
    [[nodiscard]] bool isExpense() const { return flow == QStringView(u"Expense"); }
    friend bool operator==(const LedgerEntry &, const LedgerEntry &) = default;
};
