// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/renewalprices.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Runway)
};

bool isRenewal(const Order &order)
{
    return order.kind == u"RENEW" || order.kind == u"AUTO_RENEW";
}
bool isPurchase(const Order &order)
{
    return order.kind == u"NEW" || order.kind == u"ADD_CARD";
}

/// The billed amount of each order; nothing for one of which a line's amount is unknown or does not fit.
QHash<QString, std::optional<Money>> billedAmounts(const QList<BillLine> &settled)
{
    QHash<QString, std::optional<Money>> amounts;
    for (const BillLine &line : settled) {
        if (line.source != BillSource::Settled || !line.recordId)
            continue;
        const auto known = amounts.constFind(*line.recordId);
        const std::optional<Money> before = known == amounts.constEnd() ? Money{} : *known;
        amounts[*line.recordId] = before && line.payable ? Money::sum(*before, *line.payable) : std::nullopt;
    }
    return amounts;
}

struct Priced {
    const Order *order = nullptr;
    Money perCard;
};

class PriceList
{
public:
    PriceList(const QList<Order> &orders, const QList<BillLine> &settled)
    {
        const QHash<QString, std::optional<Money>> amounts = billedAmounts(settled);
        for (const Order &order : orders) {
            const bool counts = order.status == u"completed" && order.created && order.credential &&
                                order.cards.value_or(0) > 0 && (isRenewal(order) || isPurchase(order));
            const std::optional<Money> billed = amounts.value(order.id);
            if (counts && billed && billed->micros > 0)
                add(order, *billed);
        }
        std::sort(m_prices.begin(), m_prices.end(), better);
    }

    [[nodiscard]] const Priced *priceOf(const RenewingCards &cards) const
    {
        for (const Priced &price : m_prices) {
            const bool otherPeriod =
                cards.period && price.order->period && *cards.period != *price.order->period;
            if (price.order->credential == cards.credential && !otherPeriod)
                return &price;
        }
        return nullptr;
    }

private:
    void add(const Order &order, Money billed)
    {
        const qint64 cards = *order.cards;
        const qint64 micros = billed.micros / cards;
        const qint64 rest = billed.micros % cards;
        m_prices.append({&order, Money{micros + (rest >= cards - rest ? 1 : 0)}});
    }
    static bool better(const Priced &a, const Priced &b)
    {
        if (isRenewal(*a.order) != isRenewal(*b.order))
            return isRenewal(*a.order);
        if (a.order->created != b.order->created)
            return a.order->created > b.order->created;
        return a.order->id > b.order->id;
    }

    QList<Priced> m_prices; ///< the best first
};
} // namespace

QList<KnownRenewal> RenewalPrices::of(const QList<RenewingCards> &cards, const QList<Order> &orders,
                                      const QList<BillLine> &settled)
{
    const PriceList prices(orders, settled);
    QList<KnownRenewal> renewals;
    for (const RenewingCards &one : cards) {
        KnownRenewal renewal{one.day, one.cards, {}, {}};
        if (const Priced *price = prices.priceOf(one)) {
            renewal.perCard = price->perCard;
            renewal.source = isRenewal(*price->order)
                                 ? Text::tr("bill of renewal order %1").arg(price->order->id)
                                 : Text::tr("bill of purchase order %1").arg(price->order->id);
        }
        renewals.append(renewal);
    }
    return renewals;
}
