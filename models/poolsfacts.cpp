// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/poolsfacts.h"

#include "core/briefing/guardbriefing.h"
#include "core/briefing/poolbriefing.h"
#include "core/desk/desk.h"

#include <QHash>

#include <algorithm>

namespace
{
constexpr int monthsBack = 12;

Result<void> addRows(PoolsFacts &facts, const BriefingContext &context)
{
    const Result<QList<PoolForecast>> forecasts = PoolBriefing::forecasts(context, facts.month);
    if (!forecasts)
        return forecasts.error();
    const Result<QList<PoolRecord>> records = PoolBriefing::records(context, facts.month);
    if (!records)
        return records.error();
    QHash<QString, PoolReading> readings;
    for (const PoolRecord &record : *records)
        readings.insert(record.reading.credential, record.reading);
    const bool current = facts.month == Month::of(context.today);
    QList<PoolForecast> shown;
    for (const PoolForecast &forecast : *forecasts) {
        const auto reading = readings.constFind(forecast.credential);
        if (reading == readings.constEnd() && !current)
            continue;
        shown.append(forecast);
        facts.rows.append(
            {forecast, reading == readings.constEnd() ? std::nullopt : std::optional(*reading), {}});
    }
    facts.totals = PoolTotals::of(shown);
    std::sort(facts.rows.begin(), facts.rows.end(), [](const PoolsFacts::Row &a, const PoolsFacts::Row &b) {
        return PoolRanking::worse(a.forecast, b.forecast);
    });
    return {};
}

Result<void> addGuards(PoolsFacts &facts, const BriefingContext &context)
{
    Result<GuardAudit> audit = GuardBriefing::audit(context);
    if (!audit)
        return audit.error();
    facts.audit = *std::move(audit);
    if (facts.month != Month::of(context.today))
        return {};
    for (PoolsFacts::Row &row : facts.rows) {
        if (const PlanGuards *guards = facts.guardsOf(row.forecast.credential))
            row.guards = *guards;
    }
    return {};
}

Result<void> addMonths(PoolsFacts &facts, const BriefingContext &context)
{
    const Month current = Month::of(context.today);
    for (int back = 0; back <= monthsBack; ++back) {
        const Month month = current.plus(-back);
        const Result<QList<PoolRecord>> records = PoolBriefing::records(context, month);
        if (!records)
            return records.error();
        if (back == 0 || !records->isEmpty() || month == facts.month)
            facts.months.append(month);
    }
    return {};
}

Result<void> addPrices(PoolsFacts &facts, const BriefingContext &context)
{
    const Result<QList<DeskRecord<TariffLine>>> lines = DeskReader(context.cache).all<TariffLine>();
    if (!lines)
        return lines.error();
    for (const DeskRecord<TariffLine> &line : *lines) {
        facts.prices.append(line.value);
        if (line.value.tariff)
            facts.tariffs.append(*line.value.tariff);
    }
    for (const PoolsFacts::Row &row : std::as_const(facts.rows)) {
        if (row.forecast.tariff)
            facts.tariffs.append(*row.forecast.tariff);
    }
    facts.tariffs.removeDuplicates();
    facts.tariffs.sort();
    return {};
}

void addAge(PoolsFacts &facts)
{
    for (const PoolsFacts::Row &row : std::as_const(facts.rows)) {
        const std::optional<Instant> &asOf = row.forecast.asOf;
        if (!asOf)
            continue;
        facts.asOf = facts.asOf ? std::min(*facts.asOf, *asOf) : *asOf;
    }
}
} // namespace

Result<PoolsFacts> PoolsFacts::read(const BriefingContext &context, Month month)
{
    PoolsFacts facts;
    facts.month = month;
    for (const auto &add : {addRows, addGuards, addMonths, addPrices}) {
        if (const Result<void> added = add(facts, context); !added)
            return added.error();
    }
    addAge(facts);
    return facts;
}

const PoolsFacts::Row *PoolsFacts::row(const QString &credential) const
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&credential](const Row &row) {
        return row.forecast.credential == credential;
    });
    return found == rows.end() ? nullptr : &*found;
}

const PlanGuards *PoolsFacts::guardsOf(const QString &credential) const
{
    const auto found =
        std::find_if(audit.plans.begin(), audit.plans.end(),
                     [&credential](const PlanGuards &plan) { return plan.credential == credential; });
    return found == audit.plans.end() ? nullptr : &*found;
}
