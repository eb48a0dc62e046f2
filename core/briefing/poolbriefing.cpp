// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/poolbriefing.h"

#include "core/briefing/enteredvalues.h"
#include "core/briefing/fleetplans.h"
#include "core/briefing/poolusage.h"
#include "core/rules/tariffbook.h"
#include "core/store/cachewriter.h"

#include <QHash>
#include <QMap>

namespace
{
PoolFacts factsOf(const FleetPlans::Plan &plan, Month month)
{
    PoolFacts facts;
    facts.credential = plan.credential;
    facts.month = month;
    facts.vendor = plan.vendor;
    facts.planKind = plan.planKind;
    facts.tariff = plan.tariff;
    return facts;
}

/// By credential: plans that may cost overage, and whatever has a reading.
QMap<QString, PoolFacts> poolsOf(const FleetPlans &plans, const QList<PoolRecord> &records, Month month)
{
    QMap<QString, PoolFacts> pools;
    QMap<QString, PoolFacts> others;
    for (const FleetPlans::Plan &plan : plans.all())
        (TariffBook::canCauseOverage(plan.planKind) ? pools : others)
            .insert(plan.credential, factsOf(plan, month));
    for (const PoolRecord &record : records) {
        const QString &credential = record.reading.credential;
        if (!pools.contains(credential))
            pools.insert(credential, others.value(credential, factsOf({.credential = credential}, month)));
        pools[credential].record = record;
    }
    return pools;
}

/// The days a forecast may look at; nothing when none of the pools has one to make.
struct Days {
    QDate from;
    QDate to;
};
std::optional<Days> daysFor(const QMap<QString, PoolFacts> &pools, Month month)
{
    const Instant begin = Instant::startOfBeijingDay(month.firstDay());
    const Instant end = Instant::startOfBeijingDay(month.next().firstDay());
    std::optional<Days> days;
    for (const PoolFacts &pool : pools) {
        if (!pool.record || pool.record->asOf < begin || pool.record->asOf >= end)
            continue; // the month is over in it, or it is of another one
        const QDate day = pool.record->asOf.beijingDate();
        const QDate from = day.addDays(-PoolForecastAssumptions().patternDays);
        days = days ? Days{std::min(days->from, from), std::max(days->to, day.addDays(-1))}
                    : Days{from, day.addDays(-1)};
    }
    return days;
}

Result<void> addUsage(const BriefingContext &context, const FleetWalk &walk, QMap<QString, PoolFacts> &pools,
                      Month month)
{
    const std::optional<Days> days = daysFor(pools, month);
    if (!days)
        return {};
    const Result<PoolUsage> usage = PoolUsage::read(
        context.cache, walk, UsageGroups::of(walk, UsageGrouping::Pool, QStringList(pools.keys())),
        days->from, days->to);
    if (!usage)
        return usage.error();
    quint32 group = 0;
    for (PoolFacts &pool : pools) {
        pool.days = usage->days(group);
        for (const PoolUsage::User &user : usage->topUsers(group))
            pool.topUsersPerDay.append(user.perDay);
        ++group;
    }
    return {};
}
} // namespace

Result<QList<PoolForecast>> PoolBriefing::forecasts(const BriefingContext &context, Month month)
{
    const Result<QList<PoolRecord>> read = records(context, month);
    if (!read)
        return read.error();
    const Result<QList<TariffLine>> prices = EnteredValues::of<TariffLine>(context.cache);
    if (!prices)
        return prices.error();
    const FleetWalk walk(context.fleet);
    QMap<QString, PoolFacts> pools = poolsOf(FleetPlans(walk), *read, month);
    if (const Result<void> added = addUsage(context, walk, pools, month); !added)
        return added.error();
    QList<PoolForecast> forecasts;
    for (const PoolFacts &pool : std::as_const(pools))
        forecasts.append(PoolForecast::of(pool, *prices));
    return forecasts;
}

Result<QList<PoolRecord>> PoolBriefing::records(const BriefingContext &context, Month month)
{
    return context.cache.pools.of(month);
}
