// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/fleetwalk.h"
#include "core/domain/cardusage.h"

#include <vector>

/// The traffic of groups of cards in slots of time (days or months), with how many cards it is known of.
/// Internal to core/briefing.
class UsageSums
{
public:
    static constexpr quint32 noGroup = 0xFFFFFFFF;

    struct Total {
        std::optional<DataVolume> used; ///< of the known cards; nothing: of none, or it does not fit
        qint64 cards = 0;               ///< known
        qint64 unknownCards = 0;        ///< active and activated by the slot's end, and not known
    };

    /// `groups` gives the group of each credential's code, the unknown one included; `ends` the last day of
    /// each slot, ascending. The walk must outlive it.
    UsageSums(const FleetWalk &walk, std::vector<quint32> groups, const std::vector<QDate> &ends);

    void add(const FleetWalk::Card &card, size_t slot, std::optional<DataVolume> used);
    [[nodiscard]] Total total(quint32 group, size_t slot) const;
    [[nodiscard]] quint32 groupOf(const FleetWalk::Card &card) const
    {
        return m_groups[card.code(CardText::Credential)];
    }

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

    std::vector<quint32> m_groups;
    std::vector<qint64> m_ends; ///< the first second behind each slot
    std::vector<Cell> m_cells;  ///< group by group
};
