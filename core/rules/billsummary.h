// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bill.h"

#include <QList>

#include <optional>

/// Amounts of some lines of a bill. A sum is nothing when one of its amounts is unknown, or when they are in
/// different currencies.
struct BillAmounts {
    std::optional<Money> gross;
    std::optional<Money> discount;
    std::optional<Money> payable;
    std::optional<Money> byVouchers;
    std::optional<Money> paid;
    std::optional<Money> outstanding;
    std::optional<QString> currency; ///< nothing: unknown, or several

    [[nodiscard]] static BillAmounts of(const QList<BillLine> &lines);
    friend bool operator==(const BillAmounts &, const BillAmounts &) = default;
};

/// What a month's bill says of one product.
struct BillProduct {
    QString code; ///< empty: the bill does not tell it
    std::optional<QString> name;
    BillAmounts amounts;
    std::optional<Money> change; ///< of what is payable, against the month before
    qint64 lines = 0;
    friend bool operator==(const BillProduct &, const BillProduct &) = default;
};

/// A month's bill in sums. Pure.
struct BillSummary {
    Month month;
    BillSource source = BillSource::Overview;
    Instant asOf;
    bool final = false; ///< else preliminary: it may still change
    /// Of a final bill, what it said last while it could still change; nothing: it was not read then. Filled
    /// by whoever knows earlier readings.
    std::optional<BillAmounts> preliminary = {};
    BillAmounts amounts;
    std::optional<Money> change; ///< of what is payable; nothing when the month before was not read
    QList<BillProduct> products; ///< the most payable first
    qint64 lines = 0;

    /// Of the bills of several months, one a month, ascending. A product that the month before does not have
    /// counts there as nothing payable: a bill is whole.
    [[nodiscard]] static QList<BillSummary> of(const QList<BillMonth> &bills);
};
