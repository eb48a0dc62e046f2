// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rebatefacts.h"

#include "core/briefing/briefingcontext.h"
#include "models/rebaterows.h"

#include <algorithm>

namespace
{
template<class T> const T *ofMonth(const QList<T> &records, Month month)
{
    const auto found = std::find_if(records.begin(), records.end(),
                                    [month](const T &record) { return record.value.month == month; });
    return found == records.end() ? nullptr : &*found;
}

template<class T> Result<void> take(DeskReader &desk, QList<DeskRecord<T>> &records)
{
    Result<QList<DeskRecord<T>>> all = desk.all<T>();
    if (!all)
        return all.error();
    records = *std::move(all);
    return {};
}
} // namespace

Result<RebateFacts> RebateFacts::read(const BriefingContext &context, int back)
{
    RebateFacts facts;
    facts.today = context.today;
    Result<RebateBriefing::RebateTimeline> timeline = RebateBriefing::timeline(context, back);
    if (!timeline)
        return timeline.error();
    facts.months = std::move(timeline->months);
    facts.asOf = timeline->asOf;
    Result<QList<RebateBriefing::CredentialProposal>> plans = RebateBriefing::proposals(context);
    if (!plans)
        return plans.error();
    facts.plans = *std::move(plans);
    DeskReader desk(context.cache);
    for (const Result<void> &taken :
         {take(desk, facts.tables), take(desk, facts.counts), take(desk, facts.frozen)}) {
        if (!taken)
            return taken.error();
    }
    return facts;
}

const RebateStatement *RebateFacts::statement(Month month) const
{
    const auto found = std::find_if(months.begin(), months.end(), [month](const RebateStatement &statement) {
        return statement.month == month;
    });
    return found == months.end() ? nullptr : &*found;
}

const DeskRecord<FinalRebate> *RebateFacts::frozenOf(Month month) const
{
    return ofMonth(frozen, month);
}

const DeskRecord<PlatformCount> *RebateFacts::countOf(Month month) const
{
    return ofMonth(counts, month);
}

QList<RebateTiers> RebateFacts::tiers() const
{
    QList<RebateTiers> all;
    for (const DeskRecord<RebateTiers> &table : tables)
        all.append(table.value);
    return all;
}

Result<RebateMonthCards> RebateMonthCards::read(const BriefingContext &context, Month month,
                                                const QByteArray &platformList)
{
    Result<RebateStatement> statement = RebateBriefing::statement(context, month);
    if (!statement)
        return statement.error();
    RebateMonthCards cards;
    cards.statement = *std::move(statement);
    cards.rows = RebateRows::cards(cards.statement.cards, mostShown);
    if (platformList.isEmpty())
        return cards;
    const Result<PlatformList> list = PlatformList::parse(platformList);
    if (!list) {
        cards.listError = list.error();
        return cards;
    }
    cards.list = *list;
    cards.comparison = PlatformComparison::of(cards.statement, *list);
    cards.comparisonRows = RebateRows::comparison(*cards.comparison, mostShown);
    return cards;
}
