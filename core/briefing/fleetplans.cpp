// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/fleetplans.h"

#include <algorithm>

namespace
{
/// One value that all share, as far as it is known.
class Shared
{
public:
    void see(quint32 code)
    {
        if (code == 0)
            return;
        m_differ = m_differ || (m_code != 0 && m_code != code);
        m_code = code;
    }
    [[nodiscard]] quint32 code() const { return m_differ ? 0 : m_code; }

private:
    quint32 m_code = 0;
    bool m_differ = false;
};

struct Tally {
    Shared vendor;
    Shared planKind;
    Shared tariff;
    qint64 cards = 0;
    qint64 active = 0;
};

void count(Tally &tally, const FleetWalk::Card &card)
{
    tally.vendor.see(card.code(CardText::Vendor));
    tally.planKind.see(card.code(CardText::PlanKind));
    tally.tariff.see(card.code(CardText::Tariff));
    ++tally.cards;
    tally.active += card.isActive() ? 1 : 0;
}
} // namespace

FleetPlans::FleetPlans(const FleetWalk &walk)
{
    std::vector<Tally> tallies(walk.codes(CardText::Credential));
    walk.current(
        [&tallies](const FleetWalk::Card &card) { count(tallies[card.code(CardText::Credential)], card); });
    std::vector<std::pair<QString, quint32>> order;
    for (quint32 code = 1; code < tallies.size(); ++code) {
        if (tallies[code].cards > 0)
            order.emplace_back(*walk.text(CardText::Credential, code), code);
    }
    std::sort(order.begin(), order.end());
    m_places.assign(tallies.size(), none);
    for (const auto &[credential, code] : order) {
        const Tally &tally = tallies[code];
        m_places[code] = quint32(m_plans.size());
        m_plans.push_back({credential, walk.text(CardText::Vendor, tally.vendor.code()),
                           walk.text(CardText::PlanKind, tally.planKind.code()),
                           walk.text(CardText::Tariff, tally.tariff.code()), tally.cards, tally.active});
    }
}
