// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/poolranking.h"

namespace
{
enum Rank { AtRisk, Unknown, Nothing, CannotCost };

Rank rankOf(const PoolForecast &pool)
{
    if (!pool.canCauseOverage)
        return CannotCost;
    if (pool.atRisk.expected && pool.atRisk.expected->micros > 0)
        return AtRisk;
    return pool.isRiskUnknown() ? Unknown : Nothing;
}
} // namespace

bool PoolRanking::worse(const PoolForecast &a, const PoolForecast &b)
{
    const Rank rank = rankOf(a);
    if (rank != rankOf(b))
        return rank < rankOf(b);
    if (rank == AtRisk && a.atRisk.expected != b.atRisk.expected)
        return a.atRisk.expected > b.atRisk.expected;
    if (a.overAtMonthEnd.expected != b.overAtMonthEnd.expected) // what is unknown is the smallest
        return a.overAtMonthEnd.expected > b.overAtMonthEnd.expected;
    if (a.usedPerMille() != b.usedPerMille())
        return a.usedPerMille() > b.usedPerMille();
    return a.credential < b.credential;
}

PoolTotals PoolTotals::of(const QList<PoolForecast> &forecasts)
{
    PoolTotals totals;
    bool fits = true;
    for (const PoolForecast &pool : forecasts) {
        ++totals.pools;
        totals.over += int(pool.state == PoolState::Over || pool.state == PoolState::ForecastOver);
        totals.unknown += int(pool.isRiskUnknown());
        if (!pool.canCauseOverage || !pool.atRisk.expected || !fits)
            continue;
        totals.atRisk = Money::sum(totals.atRisk.value_or(Money{}), *pool.atRisk.expected);
        fits = totals.atRisk.has_value();
    }
    return totals;
}
