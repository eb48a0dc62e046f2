// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/settledorders.h"

#include "core/store/cachewriter.h"

namespace
{
bool renews(const Order &order)
{
    return order.kind == u"RENEW" || order.kind == u"AUTO_RENEW";
}

bool bringsCards(const Order &order)
{
    return order.kind == u"NEW" || order.kind == u"ADD_CARD";
}

/// amount / cards, half up; nothing paid is no price.
std::optional<Money> perCard(Money amount, qint64 cards)
{
    if (amount.micros <= 0 || cards <= 0)
        return std::nullopt;
    const qint64 rest = amount.micros % cards;
    return Money{amount.micros / cards + (rest >= cards - rest ? 1 : 0)};
}
} // namespace

Result<SettledOrders> SettledOrders::read(CacheReader &cache)
{
    const Result<QList<OrderRecord>> orders = cache.orders.all();
    return orders ? of(*orders, cache) : Result<SettledOrders>(orders.error());
}

Result<SettledOrders> SettledOrders::of(const QList<OrderRecord> &orders, CacheReader &cache)
{
    SettledOrders settled;
    settled.takeOrders(orders);
    const Result<QList<BillMonthHead>> heads = cache.bills.months(BillSource::Settled);
    if (!heads)
        return heads.error();
    for (const BillMonthHead &head : heads->mid(std::max<qsizetype>(heads->size() - mostMonths, 0))) {
        const Result<std::optional<BillMonth>> bill = cache.bills.month(BillSource::Settled, head.month);
        if (!bill)
            return bill.error();
        for (const BillLine &line : *bill ? (*bill)->lines : QList<BillLine>())
            settled.takeLine(line);
    }
    settled.findOthers();
    for (const Order &order : std::as_const(settled.m_orders))
        settled.price(order);
    return settled;
}

void SettledOrders::takeOrders(const QList<OrderRecord> &orders)
{
    for (const OrderRecord &record : orders) {
        m_orders.append(record.order);
        m_orderIds.insert(record.order.id);
        if (renews(record.order))
            m_renewals.insert(record.order.id);
    }
}

void SettledOrders::takeLine(const BillLine &line)
{
    if (!line.recordId)
        return;
    if (line.productCode) {
        m_productsOf[*line.recordId].insert(*line.productCode);
        if (m_orderIds.contains(*line.recordId))
            m_products.insert(*line.productCode);
    }
    Total &total = m_totals[*line.recordId];
    const std::optional<Money> sum =
        line.payable && line.item != u"Refund" ? Money::sum(total.payable, *line.payable) : std::nullopt;
    total.whole = total.whole && sum;
    total.payable = sum.value_or(Money{});
}

void SettledOrders::findOthers()
{
    if (m_products.isEmpty())
        return;
    for (auto record = m_productsOf.cbegin(); record != m_productsOf.cend(); ++record) {
        if (!record.value().intersects(m_products))
            m_otherRecords.insert(record.key());
    }
}

/// Orders come oldest first.
void SettledOrders::price(const Order &order)
{
    const auto total = m_totals.constFind(order.id);
    const bool usable = order.status == u"completed" && order.created && order.credential && order.cards &&
                        (renews(order) || bringsCards(order)) && total != m_totals.cend() && total->whole;
    if (!usable)
        return;
    if (const std::optional<Money> price = perCard(total->payable, *order.cards))
        m_prices[*order.credential].append({*price, order.id, order.period, renews(order)});
}

std::optional<SettledOrders::Price> SettledOrders::pricePerCard(const QString &credential,
                                                                const std::optional<QString> &period) const
{
    std::optional<Price> best;
    for (const Price &price : m_prices.value(credential)) {
        const bool otherPeriod = period && price.period && *period != *price.period;
        if (!otherPeriod && (!best || price.renewal || !best->renewal))
            best = price;
    }
    return best;
}
