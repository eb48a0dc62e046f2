// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"
#include "simulator/cardplan.h"

/// An order with what ListOrder does not tell: its money. Amounts in fen.
struct SimOrder {
    Order order;
    CardPlan plan;
    qint64 at = 0; ///< when it was placed and paid, seconds since 1970 UTC
    qint64 grossFen = 0;
    qint64 discountFen = 0;
    qint64 refundedAt = 0; ///< 0: not

    [[nodiscard]] qint64 payableFen() const { return grossFen - discountFen; }
    [[nodiscard]] bool isPaid() const
    {
        return order.status == u"completed" || order.status == u"processing" || refundedAt != 0;
    }
    [[nodiscard]] bool isPickUp() const { return order.kind == u"NEW" || order.kind == u"ADD_CARD"; }
};
