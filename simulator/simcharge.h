// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/month.h"
#include "simulator/cardplan.h"

#include <QString>

/// One thing that was paid for: an order, a pool's overage of a month, a refund, a day of another product.
/// Every bill, the ledger and the list of what can be invoiced are made of these. Amounts in fen; a refund's
/// are negative.
struct SimCharge {
    enum class Kind { Order, Overage, Refund, OtherProduct };
    Kind kind = Kind::Order;
    Month month;    ///< the bill it stands in
    qint64 at = 0;  ///< when it was paid, seconds since 1970 UTC
    QString record; ///< order or bill number
    QString instance;
    qint64 grossFen = 0;
    qint64 discountFen = 0;
    qint64 voucherFen = 0;

    [[nodiscard]] qint64 payableFen() const { return grossFen - discountFen; }
    [[nodiscard]] qint64 paidFen() const { return payableFen() - voucherFen; } ///< from the balance
};
