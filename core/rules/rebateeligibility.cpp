// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rebateeligibility.h"

#include <algorithm>
#include <tuple>

namespace
{
/// The two kinds of directional traffic the agreement names; that they are intercom, a person says.
bool isDirectional(const QString &planKind)
{
    return planKind == u"directionalcard" || planKind == u"directional_sameflowcard";
}

/// Orders that are known to bring no cards. One of an unknown kind may: the card says it came from it.
bool bringsNoCards(const Order &order)
{
    static const QStringList others{QStringLiteral("ADD_FLOW"), QStringLiteral("FUNCTION"),
                                    QStringLiteral("FLOW_PLUS"), QStringLiteral("RENEW"),
                                    QStringLiteral("AUTO_RENEW")};
    return order.kind && others.contains(*order.kind);
}

bool isOfMonth(const Order &order, Month month)
{
    return order.created && Month::of(*order.created) == month;
}

bool allows(const QStringList &limit, const std::optional<QString> &value)
{
    return limit.isEmpty() || (value && limit.contains(*value));
}

bool sameLimits(const RebateTiers &a, const RebateTiers &b)
{
    const auto set = [](const QStringList &list) { return QSet<QString>(list.begin(), list.end()); };
    return set(a.vendors) == set(b.vendors) && set(a.planKinds) == set(b.planKinds);
}

auto rank(const RebateTiers &table)
{
    return std::tuple(int(!table.vendors.isEmpty()) + int(!table.planKinds.isEmpty()), table.effectiveFrom);
}

QList<qsizetype> tablesOf(const QList<RebateTiers> &all, Month month)
{
    QList<qsizetype> current;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i].effectiveFrom > month.firstDay())
            continue;
        const auto old = std::find_if(current.begin(), current.end(),
                                      [&](qsizetype one) { return sameLimits(all[one], all[i]); });
        if (old == current.end())
            current.append(i);
        else if (all[*old].effectiveFrom <= all[i].effectiveFrom)
            *old = i;
    }
    std::sort(current.begin(), current.end());
    return current;
}
} // namespace

RebateEligibility::RebateEligibility(const RebateInput &input)
    : m_input(input), m_tables(tablesOf(input.tables, input.month))
{
    if (input.orders) {
        for (const Order &order : *input.orders)
            m_orders.insert(order.id, &order);
    }
    for (const IntercomCredential &one : input.credentials)
        m_intercom.insert(one.credential, one.intercom);
}

std::optional<qsizetype> RebateEligibility::tableFor(const RebateCard &card) const
{
    std::optional<qsizetype> best;
    for (const qsizetype i : m_tables) {
        const RebateTiers &table = m_input.tables[i];
        const bool applies = allows(table.vendors, card.vendor) && allows(table.planKinds, card.planKind);
        if (applies && (!best || rank(table) >= rank(m_input.tables[*best])))
            best = i;
    }
    return best;
}

const Order *RebateEligibility::orderOf(const RebateCard &card) const
{
    return card.orderId ? m_orders.value(*card.orderId) : nullptr;
}

/// What kind of traffic it is decides before the order does: a card that never counts is no open question.
RebateVerdict RebateEligibility::judge(const RebateCard &card)
{
    const std::pair key(card.iccid, card.instanceId.value_or(-1));
    if (m_seen.contains(key))
        return RebateVerdict::Duplicate;
    m_seen.insert(key);
    if (const Order *order = orderOf(card); order && order->created && !isOfMonth(*order, m_input.month))
        return RebateVerdict::OtherMonth;
    if (const auto traffic = trafficVerdict(card))
        return *traffic;
    if (const auto order = orderVerdict(card))
        return *order;
    if (!m_tables.isEmpty() && !tableFor(card))
        return RebateVerdict::OutsideTables;
    return RebateVerdict::Counted;
}

std::optional<RebateVerdict> RebateEligibility::trafficVerdict(const RebateCard &card) const
{
    if (!card.planKind)
        return RebateVerdict::PlanKindUnknown;
    if (!isDirectional(*card.planKind))
        return RebateVerdict::NotDirectional;
    if (!card.credential)
        return RebateVerdict::CredentialUnknown;
    const auto decided = m_intercom.constFind(*card.credential);
    if (decided == m_intercom.constEnd())
        return RebateVerdict::NotClassified;
    return *decided ? std::nullopt : std::optional(RebateVerdict::NotIntercom);
}

std::optional<RebateVerdict> RebateEligibility::orderVerdict(const RebateCard &card) const
{
    const Order *order = orderOf(card);
    if (!order)
        return RebateVerdict::OrderUnknown;
    if (bringsNoCards(*order))
        return RebateVerdict::OrderNotPickUp;
    if (order->status != u"completed")
        return RebateVerdict::OrderNotCompleted;
    return order->created ? std::nullopt : std::optional(RebateVerdict::OrderTimeUnknown);
}

QList<RebateOrderLine> RebateEligibility::monthOrders() const
{
    QList<RebateOrderLine> lines;
    for (const Order *order : m_orders) {
        if (isOfMonth(*order, m_input.month) && order->status == u"completed" && !bringsNoCards(*order))
            lines.append({order->id, order->created->beijingDate(), order->credential, order->cards, 0, 0});
    }
    std::sort(lines.begin(), lines.end(),
              [](const RebateOrderLine &a, const RebateOrderLine &b) { return a.orderId < b.orderId; });
    return lines;
}

bool RebateEligibility::mayCount(const QString &orderId) const
{
    const Order *order = m_orders.value(orderId);
    if (!order || (order->planKind && !isDirectional(*order->planKind)))
        return false;
    return !order->credential || m_intercom.value(*order->credential, true);
}
