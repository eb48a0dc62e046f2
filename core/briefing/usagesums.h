// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/usagegroups.h"
#include "core/domain/cardusage.h"
#include "core/rules/trafficdays.h"

#include <vector>

/// The traffic of groups of cards in slots of time (days or months), with how many cards it is known of.
/// Internal to core/briefing.
class UsageSums
{
public:
    /// `ends` are the last days of the slots, ascending. The walk must outlive it.
    UsageSums(const FleetWalk &walk, UsageGroups groups, const std::vector<QDate> &ends);

    void add(const FleetWalk::Card &card, size_t slot, std::optional<DataVolume> used);
    [[nodiscard]] KnownSum total(quint32 group, size_t slot) const;
    [[nodiscard]] const UsageGroups &groups() const { return m_groups; }

    /// The slot of the first end at or behind the card's activation: from it on the card is expected to
    /// have traffic or a zero. 0 when nobody knows when it was activated.
    [[nodiscard]] size_t firstSlot(const FleetWalk::Card &card) const;

private:
    struct Cell {
        qint64 bytes = 0;
        qint64 cards = 0;
        qint64 expected = 0;
        qint64 expectedKnown = 0;
        bool fits = true;
    };
    [[nodiscard]] static bool isExpected(const FleetWalk::Card &card);
    void expect(const FleetWalk &walk);

    UsageGroups m_groups;
    std::vector<qint64> m_ends; ///< the first second behind each slot
    std::vector<Cell> m_cells;  ///< group by group
};
