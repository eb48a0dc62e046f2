// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/fleetwalk.h"
#include "core/rules/rebatestatement.h"

#include <QSet>

/// Which cards the statements of some months look at, found in one walk. Internal to core/briefing.
class RebateCards
{
public:
    /// `orders` of all months; `notIntercom` are the credentials a person has refused.
    RebateCards(const FleetWalk &walk, const QList<Order> &orders, const QSet<QString> &notIntercom,
                const QList<Month> &months);

    [[nodiscard]] const QList<RebateCard> &of(Month month) const; ///< one of the months

    [[nodiscard]] static bool isDirectional(const QString &planKind);

private:
    void sortOrders(const FleetWalk &walk, const QList<Order> &orders);
    void sortPlans(const FleetWalk &walk, const QSet<QString> &notIntercom);
    void take(const FleetWalk &walk, const FleetWalk::Card &card);
    void takeWithoutOrder(const FleetWalk &walk, const FleetWalk::Card &card);

    QList<Month> m_months;
    std::vector<QList<RebateCard>> m_cards; ///< by place in m_months
    std::vector<int> m_orderPlaces;         ///< by code of the order: a place in m_months, or one of those:
    static constexpr int unknownOrder = -1;
    static constexpr int otherMonth = -2;
    std::vector<bool> m_mayCountKinds; ///< by code of the plan kind
    std::vector<bool> m_mayCountPlans; ///< by code of the credential
};
