// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/usagesums.h"

#include <algorithm>

namespace
{
size_t groupCount(const std::vector<quint32> &groups)
{
    size_t count = 0;
    for (const quint32 group : groups)
        count = group == UsageSums::noGroup ? count : std::max(count, size_t(group) + 1);
    return count;
}
} // namespace

UsageSums::UsageSums(const FleetWalk &walk, std::vector<quint32> groups, const std::vector<QDate> &ends)
    : m_groups(std::move(groups))
{
    for (const QDate end : ends)
        m_ends.push_back(Instant::startOfBeijingDay(end.addDays(1)).seconds);
    m_cells.resize(groupCount(m_groups) * m_ends.size());
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
        const quint32 group = groupOf(card);
        if (group == noGroup || !isExpected(card))
            return;
        if (const size_t slot = firstSlot(card); slot < m_ends.size())
            ++m_cells[group * m_ends.size() + slot].expected;
    });
    for (size_t cell = 0; cell < m_cells.size(); ++cell) { // from then on in every slot
        if (cell % m_ends.size() != 0)
            m_cells[cell].expected += m_cells[cell - 1].expected;
    }
}

void UsageSums::add(const FleetWalk::Card &card, size_t slot, std::optional<DataVolume> used)
{
    const quint32 group = groupOf(card);
    if (group == noGroup || !used)
        return;
    Cell &cell = m_cells[group * m_ends.size() + slot];
    ++cell.cards;
    cell.fits = cell.fits && !qAddOverflow(cell.bytes, used->bytes, &cell.bytes);
    if (isExpected(card) && slot >= firstSlot(card))
        ++cell.expectedKnown;
}

UsageSums::Total UsageSums::total(quint32 group, size_t slot) const
{
    const size_t place = group * m_ends.size() + slot;
    if (place >= m_cells.size()) // no card has such a credential
        return {};
    const Cell &cell = m_cells[place];
    Total total{std::nullopt, cell.cards, cell.expected - cell.expectedKnown};
    if (cell.cards > 0 && cell.fits)
        total.used = DataVolume{cell.bytes};
    return total;
}
