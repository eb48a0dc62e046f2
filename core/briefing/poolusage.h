// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/briefing/usagesums.h"
#include "core/domain/cardusage.h"

#include <QList>

class CacheReader;

/// The traffic of the cards of many pools over some days, and what their largest users use: one walk over
/// the readings for all pools. Only whole days count: one on which a card was read has gone on since.
/// Internal to core/briefing.
class PoolUsage
{
public:
    static constexpr int mostTopUsers = 1000; ///< a pool

    struct User {
        quint32 row = 0; ///< of the card
        DataVolume perDay;
    };

    /// From `from` to `to`. The walk must outlive it.
    static Result<PoolUsage> read(CacheReader &cache, const FleetWalk &walk, UsageGroups groups, QDate from,
                                  QDate to);

    /// Each day once, ascending; unknown where it is not known of every active card, or there is none.
    [[nodiscard]] QList<DayUsage> days(quint32 group) const;
    /// The means a day of the last 28 days, of cards in use with at least a week of known days.
    [[nodiscard]] const QList<User> &topUsers(quint32 group) const;
    /// Of all cards of which such a mean is known, not only of the largest.
    struct Known {
        qint64 cards = 0;
        std::optional<DataVolume> perDay = DataVolume{}; ///< nothing: it does not fit
    };
    [[nodiscard]] Known known(quint32 group) const;

private:
    PoolUsage(const FleetWalk &walk, UsageGroups groups, const std::vector<QDate> &days);
    Result<void> readAll(CacheReader &cache, const FleetWalk &walk);
    void take(const FleetWalk::Card &card, const DayUsage &day);
    void rank(const FleetWalk &walk);

    std::vector<QDate> m_days;
    UsageSums m_sums;
    std::vector<qint64> m_bytes;     ///< by row, of the last days
    std::vector<quint8> m_knownDays; ///< likewise
    struct Ranking {
        QList<User> top;
        Known known;
        void add(const User &user);
    };
    [[nodiscard]] const Ranking &ranking(quint32 group) const;
    std::vector<Ranking> m_rankings; ///< by group
};
