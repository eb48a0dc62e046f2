// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/bill.h"
#include "core/domain/order.h"

#include <QHash>
#include <QList>
#include <QSet>

class CacheReader;

/// What the settled bills make of the orders: prices, and which products are ours. Internal to core/briefing.
class SettledOrders
{
public:
    static constexpr int mostMonths = 13; ///< of bills, the newest ones

    static Result<SettledOrders> read(CacheReader &cache);
    /// The same of orders somebody has read already, by time of creation.
    static Result<SettledOrders> of(const QList<OrderRecord> &orders, CacheReader &cache);

    struct Price {
        Money perCard; ///< rounded half up to a millionth
        QString orderId;
        std::optional<QString> period;
        bool renewal = false; ///< else a purchase, whose price may hold more than the plan
    };
    /// What the newest completed order of this plan cost a card, renewals before purchases; not one of
    /// another known period. Only of orders whose every settled line has an amount, none of them refunded,
    /// and which cost something.
    [[nodiscard]] std::optional<Price> pricePerCard(const QString &credential,
                                                    const std::optional<QString> &period) const;

    /// The products under which orders of the card product are settled.
    [[nodiscard]] const QSet<QString> &products() const { return m_products; }
    /// Orders and bills settled under another product; none while products() is empty.
    [[nodiscard]] const QSet<QString> &otherRecords() const { return m_otherRecords; }
    /// Orders that renew cards.
    [[nodiscard]] const QSet<QString> &renewalRecords() const { return m_renewals; }

private:
    struct Total {
        Money payable;
        bool whole = true; ///< every amount is known and nothing went back
    };
    void takeOrders(const QList<OrderRecord> &orders);
    void takeLine(const BillLine &line);
    void findOthers();
    void price(const Order &order);

    QList<Order> m_orders; ///< by time of creation
    QSet<QString> m_orderIds;
    QSet<QString> m_renewals;
    QSet<QString> m_products;
    QSet<QString> m_otherRecords;
    QHash<QString, Total> m_totals;             ///< by record
    QHash<QString, QSet<QString>> m_productsOf; ///< by record
    QHash<QString, QList<Price>> m_prices;      ///< by credential; the oldest first
};
