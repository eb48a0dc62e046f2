// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bill.h"
#include "core/domain/deskvalues.h"
#include "core/domain/ledger.h"
#include "core/domain/order.h"

#include <QList>

#include <optional>

struct LedgerMatchInput {
    QList<LedgerEntry> entries;
    QList<BillMonth> settled;           ///< settled bills that were read, one a month
    std::optional<QList<Order>> orders; ///< nothing: never read
    QList<RebateCreditDecision> decisions;
    std::optional<Instant> from;  ///< the ledger is whole from here…
    std::optional<Instant> until; ///< …to here; a bill paid outside of it cannot be missed
};

/// What one entry of the ledger is matched with, and why.
struct LedgerExplanation {
    enum class Kind { Nothing, Bill, Order, Refund, RebateCredit, TopUp, Withdrawal };
    enum class State {
        Explained,
        Proposed,    ///< a person has to look at it
        Open,        ///< cannot be said yet: a bill was not read, or is preliminary
        Unexplained, ///< it does not add up
    };
    QString number; ///< of the entry
    Kind kind = Kind::Nothing;
    State state = State::Unexplained;
    QString reason;                  ///< for people, one sentence
    std::optional<QString> record;   ///< order or bill number
    std::optional<Month> month;      ///< of the bill, or of the rebate
    std::optional<Money> difference; ///< ledger minus bill, where both are known and differ
    friend bool operator==(const LedgerExplanation &, const LedgerExplanation &) = default;
};

/// A settled bill that was paid from the account and that no entry has.
struct BillWithoutEntry {
    Month month;
    QString record;
    std::optional<QString> item;
    std::optional<QString> product; ///< its name
    Money paid;                     ///< negative: paid back
    std::optional<Instant> paidAt;
    bool final = false;
    friend bool operator==(const BillWithoutEntry &, const BillWithoutEntry &) = default;
};

/// Two entries after each other whose balances do not fit the amount between them.
struct BalanceGap {
    QString before;
    QString number; ///< the entry after it
    Money expected;
    Money found;
    Money missing; ///< found minus expected
    friend bool operator==(const BalanceGap &, const BalanceGap &) = default;
};

/// The ledger against bills, orders and rebates. The record number ties an entry to its order or bill
/// (cloud-api 13: plausible, unverified), so a match holds only where the amounts are the same, too. Nothing
/// is matched by amount alone: that is a proposal. Pure.
struct LedgerMatch {
    QList<LedgerExplanation> entries; ///< by time, as the balances follow each other; undated ones last
    QList<BillWithoutEntry> bills;    ///< by month and record
    QList<BalanceGap> gaps;
    qint64 stepsChecked = 0; ///< of balances; the others have an unknown amount or balance

    [[nodiscard]] static LedgerMatch of(const LedgerMatchInput &input);

    [[nodiscard]] qint64 count(LedgerExplanation::State state) const;
};
