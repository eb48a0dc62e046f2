// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/financefacts.h"

#include "core/briefing/runwaybriefing.h"
#include "core/desk/desk.h"
#include "core/inventory/cardcolumns.h"
#include "core/store/cachewriter.h"

#include <algorithm>
#include <tuple>

Result<RunwayFacts> RunwayFacts::read(const BriefingContext &context, const RunwayAssumptions &assumptions)
{
    Result<Runway> runway = RunwayBriefing::runway(context, assumptions);
    if (!runway)
        return runway.error();
    const auto thresholds = DeskReader(context.cache).thresholds();
    if (!thresholds)
        return thresholds.error();
    const auto vouchers = MoneyBriefing::asOf(context.cache, SyncParts::vouchers);
    if (!vouchers)
        return vouchers.error();
    return RunwayFacts{*std::move(runway), *thresholds, *vouchers};
}

Result<TariffFacts> TariffFacts::read(const BriefingContext &context)
{
    Result<QList<DeskRecord<TariffLine>>> lines = DeskReader(context.cache).all<TariffLine>();
    if (!lines)
        return lines.error();
    TariffFacts facts{*std::move(lines), {}};
    for (quint32 id = 1; id <= context.fleet->dictionarySize(CardText::Tariff); ++id)
        facts.tariffs.append(QString::fromUtf8(context.fleet->dictionary(CardText::Tariff).at(id)));
    facts.tariffs.sort();
    std::sort(facts.lines.begin(), facts.lines.end(), [](const auto &a, const auto &b) {
        return std::tie(a.value.vendor, a.value.planKind, a.value.tariff) <
               std::tie(b.value.vendor, b.value.planKind, b.value.tariff);
    });
    return facts;
}
