// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bill.h"
#include "core/domain/order.h"
#include "core/rules/runway.h"

#include <QList>

/// Cards of one plan credential that renew by themselves on one day, as the inventory counts them.
struct RenewingCards {
    QDate day; ///< Beijing
    std::optional<QString> credential;
    std::optional<QString> period; ///< cards and orders of different known periods have different prices
    qint64 cards = 0;
};

/// What a renewal costs a card, from what past orders of the same plan were billed: orders tell no amount,
/// the settlement tells it by their number (cloud-api 13). Pure.
///
/// The newest order counts that was completed, tells its cards and was billed; a renewal before a purchase,
/// whose price may hold more than the plan. The price is rounded half up to a micro. Nothing is guessed: a
/// plan without such an order has no price.
namespace RenewalPrices
{
[[nodiscard]] QList<KnownRenewal> of(const QList<RenewingCards> &cards, const QList<Order> &orders,
                                     const QList<BillLine> &settled);
} // namespace RenewalPrices
