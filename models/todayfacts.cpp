// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/todayfacts.h"

#include "core/briefing/deadlinebriefing.h"
#include "core/briefing/todaybriefing.h"
#include "core/domain/cardfilter.h"
#include "core/inventory/cardquery.h"
#include "core/inventory/cardtally.h"
#include "core/store/cachewriter.h"

#include <algorithm>

namespace
{
void countStates(TodayFacts &facts, const BriefingContext &context)
{
    const Result<CardFilter> listed = CardFilter::parse(u"listed:yes");
    const CardOrder rows = CardQuery(context.fleet, *listed, context.today).rows();
    for (const CardTally::Count &count : CardTally::by(CardField::Status, *context.fleet, rows))
        facts.states.append({count.value, count.cards});
    facts.cardsNotListed = qint64(context.fleet->cardCount()) - qint64(rows.rows.size());
}

Result<void> addTraffic(TodayFacts &facts, const BriefingContext &context)
{
    const Month month = Month::of(context.today);
    Result<QList<UsageBriefing::DayTotal>> days =
        UsageBriefing::days(context, UsageScope::fleet(), month.previous().firstDay(), context.today);
    if (!days)
        return days.error();
    facts.days = *std::move(days);
    return {};
}
} // namespace

Result<TodayFacts> TodayFacts::read(const BriefingContext &context)
{
    Result<FindingsInput> input = TodayBriefing::input(context);
    if (!input)
        return input.error();
    TodayFacts facts;
    facts.input = *std::move(input);
    facts.findings = Findings::of(facts.input);
    countStates(facts, context);
    if (const Result<void> added = addTraffic(facts, context); !added)
        return added.error();
    Result<QList<RunningDeadline>> clocks = DeadlineBriefing::running(context);
    if (!clocks)
        return clocks.error();
    facts.clocks = *std::move(clocks);
    const Result<std::optional<KeyFacts>> key = context.cache.account.facts();
    if (!key)
        return key.error();
    facts.hasKey = key->has_value();
    return facts;
}

bool TodayFacts::isEmpty() const
{
    return std::none_of(input.ages.begin(), input.ages.end(),
                        [](const DataAge &age) { return age.oldest.has_value(); });
}
