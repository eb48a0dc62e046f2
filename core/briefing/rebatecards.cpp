// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/rebatecards.h"

#include <QHash>

namespace
{
RebateCard valueOf(const FleetWalk &walk, const FleetWalk::Card &card)
{
    RebateCard value;
    const CardKey key = walk.fleet().key(card.row());
    value.iccid = key.iccid.toString();
    value.instanceId = key.instanceId;
    value.vendor = card.text(CardText::Vendor);
    value.planKind = card.text(CardText::PlanKind);
    value.credential = card.text(CardText::Credential);
    value.orderId = card.text(CardText::OrderId);
    return value;
}

bool isBefore(const std::optional<QDate> &day, Month month)
{
    return day && *day < month.firstDay();
}
} // namespace

RebateCards::RebateCards(const FleetWalk &walk, const QList<Order> &orders, const QSet<QString> &notIntercom,
                         const QList<Month> &months)
    : m_months(months), m_cards(size_t(months.size()))
{
    sortOrders(walk, orders);
    sortPlans(walk, notIntercom);
    walk.all([&](const FleetWalk::Card &card) { take(walk, card); });
}

bool RebateCards::isDirectional(const QString &planKind)
{
    return planKind == u"directionalcard" || planKind == u"directional_sameflowcard";
}

void RebateCards::sortOrders(const FleetWalk &walk, const QList<Order> &orders)
{
    QHash<QString, int> places;
    for (const Order &order : orders) {
        const qsizetype month = order.created ? m_months.indexOf(Month::of(*order.created)) : -1;
        places.insert(order.id, !order.created ? unknownOrder : month < 0 ? otherMonth : int(month));
    }
    m_orderPlaces.assign(walk.codes(CardText::OrderId), unknownOrder);
    for (quint32 code = 1; code < m_orderPlaces.size(); ++code)
        m_orderPlaces[code] = places.value(*walk.text(CardText::OrderId, code), unknownOrder);
}

/// What is unknown may count: it is named as an open question, not left out.
void RebateCards::sortPlans(const FleetWalk &walk, const QSet<QString> &notIntercom)
{
    m_mayCountKinds.assign(walk.codes(CardText::PlanKind), true);
    for (quint32 code = 1; code < m_mayCountKinds.size(); ++code)
        m_mayCountKinds[code] = isDirectional(*walk.text(CardText::PlanKind, code));
    m_mayCountPlans.assign(walk.codes(CardText::Credential), true);
    for (quint32 code = 1; code < m_mayCountPlans.size(); ++code)
        m_mayCountPlans[code] = !notIntercom.contains(*walk.text(CardText::Credential, code));
}

void RebateCards::take(const FleetWalk &walk, const FleetWalk::Card &card)
{
    const int place = m_orderPlaces[card.code(CardText::OrderId)];
    if (place >= 0)
        m_cards[size_t(place)].append(valueOf(walk, card));
    else if (place == unknownOrder)
        takeWithoutOrder(walk, card);
}

/// A card is opened for its order and activated after it: what was there before the month is not of it.
void RebateCards::takeWithoutOrder(const FleetWalk &walk, const FleetWalk::Card &card)
{
    if (!m_mayCountKinds[card.code(CardText::PlanKind)] || !m_mayCountPlans[card.code(CardText::Credential)])
        return;
    for (size_t place = 0; place < m_cards.size(); ++place) {
        const Month month = m_months[qsizetype(place)];
        if (!isBefore(card.day(CardNumber::Opened), month) &&
            !isBefore(card.day(CardNumber::Activated), month))
            m_cards[place].append(valueOf(walk, card));
    }
}

const QList<RebateCard> &RebateCards::of(Month month) const
{
    return m_cards[size_t(m_months.indexOf(month))];
}
