// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/fleetwalk.h"
#include "core/briefing/usagescope.h"

#include <QHash>
#include <QStringList>

#include <span>
#include <vector>

/// Which groups each card of a snapshot belongs to: none, one, or of tags several. Made in one walk; then a
/// card costs two look-ups. Internal to core/briefing.
class UsageGroups
{
public:
    /// Every card of the snapshot is in group 0.
    [[nodiscard]] static UsageGroups fleet(const FleetWalk &walk);
    /// Group 0 are the cards of this scope; others are in none.
    [[nodiscard]] static UsageGroups one(const FleetWalk &walk, const UsageScope &scope);
    /// A group for each key there is, by key; cards without one are in the last group, whose key is empty.
    [[nodiscard]] static UsageGroups all(const FleetWalk &walk, UsageGrouping by);
    /// A group for each of these keys, in their order; other cards are in none.
    [[nodiscard]] static UsageGroups of(const FleetWalk &walk, UsageGrouping by, const QStringList &keys);

    [[nodiscard]] std::span<const quint32> of(const FleetWalk::Card &card) const { return ofRow(card.row()); }
    [[nodiscard]] bool has(const FleetWalk::Card &card) const { return !of(card).empty(); }
    [[nodiscard]] quint32 count() const { return m_count; }
    [[nodiscard]] const QStringList &keys() const { return m_keys; } ///< of all() and of(): by group

private:
    explicit UsageGroups(const FleetWalk &walk) : m_sets(walk.fleet().rowCount()) {}
    [[nodiscard]] std::span<const quint32> ofRow(quint32 row) const
    {
        const quint32 set = m_sets[row];
        return {m_members.data() + m_starts[set], m_starts[set + 1] - m_starts[set]};
    }
    quint32 addSet(const std::vector<quint32> &groups);

    std::vector<quint32> m_sets;         ///< by row: which of the sets
    std::vector<quint32> m_starts{0, 0}; ///< of each set in m_members; set 0 is empty
    std::vector<quint32> m_members;
    quint32 m_count = 0;
    QStringList m_keys;
};
