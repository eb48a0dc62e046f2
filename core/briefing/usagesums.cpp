// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/usagesums.h"

#include <algorithm>

UsageSums::UsageSums(const FleetWalk &walk, UsageGroups groups, const std::vector<QDate> &ends)
    : m_groups(std::move(groups))
{
    for (const QDate end : ends)
        m_ends.push_back(Instant::startOfBeijingDay(end.addDays(1)).seconds);
    m_cells.resize(m_groups.count() * m_ends.size());
    if (!m_cells.empty())
        expect(walk);
}

bool UsageSums::isExpected(const FleetWalk::Card &card)
{
    return card.isListed() && card.isActive();
}

size_t UsageSums::firstSlot(const FleetWalk::Card &card) const
{
    const std::optional<Instant> activated = card.instant(CardNumber::Activated);
    if (!activated)
        return 0;
    return size_t(std::upper_bound(m_ends.begin(), m_ends.end(), activated->seconds) - m_ends.begin());
}

void UsageSums::expect(const FleetWalk &walk)
{
    walk.all([this](const FleetWalk::Card &card) {
        const std::span<const quint32> groups = m_groups.of(card);
        if (groups.empty() || !isExpected(card))
            return;
        const size_t slot = firstSlot(card);
        for (const quint32 group : groups) {
            if (slot < m_ends.size())
                ++m_cells[group * m_ends.size() + slot].expected;
        }
    });
    for (size_t cell = 0; cell < m_cells.size(); ++cell) { // from then on in every slot
        if (cell % m_ends.size() != 0)
            m_cells[cell].expected += m_cells[cell - 1].expected;
    }
}

void UsageSums::add(const FleetWalk::Card &card, size_t slot, std::optional<DataVolume> used)
{
    const std::span<const quint32> groups = m_groups.of(card);
    if (groups.empty() || !used)
        return;
    const bool expected = isExpected(card) && slot >= firstSlot(card);
    for (const quint32 group : groups) {
        Cell &cell = m_cells[group * m_ends.size() + slot];
        ++cell.cards;
        cell.fits = cell.fits && !qAddOverflow(cell.bytes, used->bytes, &cell.bytes);
        cell.expectedKnown += expected ? 1 : 0;
    }
}

KnownSum UsageSums::total(quint32 group, size_t slot) const
{
    const size_t place = group * m_ends.size() + slot;
    if (place >= m_cells.size()) // no card is in such a group
        return {};
    const Cell &cell = m_cells[place];
    KnownSum total{std::nullopt, cell.cards, cell.expected - cell.expectedKnown};
    if (cell.cards > 0 && cell.fits)
        total.used = DataVolume{cell.bytes};
    return total;
}
