// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/managementbriefing.h"

#include "core/briefing/deadlinebriefing.h"
#include "core/briefing/poolbriefing.h"
#include "core/briefing/rebatebriefing.h"
#include "core/briefing/todaybriefing.h"
#include "core/briefing/usagebriefing.h"
#include "core/domain/cardfilter.h"
#include "core/inventory/cardquery.h"
#include "core/inventory/cardtally.h"
#include "core/rules/arithmetic.h"
#include "core/store/cachewriter.h"

namespace
{
const QString closedCode = QStringLiteral("50");

qint64 countOf(const BriefingContext &context, const QString &filter)
{
    const Result<CardFilter> parsed = CardFilter::parse(filter);
    return parsed ? CardQuery(context.fleet, *parsed, context.today).count() : 0;
}

/// Cards whose day lies in the month: "opened:2026-04-01..2026-04-30".
qint64 within(const BriefingContext &context, const QString &field, Month month)
{
    return countOf(context, QStringLiteral("%1:%2..%3")
                                .arg(field, month.firstDay().toString(Qt::ISODate),
                                     month.lastDay().toString(Qt::ISODate)));
}

/// Cards that turned to "closed" in the month; nothing when the first run came after it began.
Result<std::optional<qint64>> closedIn(const BriefingContext &context, Month month)
{
    const Result<std::optional<SyncRun>> first = context.cache.journal.run(1);
    if (!first)
        return first.error();
    const Instant begin = Instant::startOfBeijingDay(month.firstDay());
    if (!*first || (*first)->started > begin)
        return std::optional<qint64>();
    qint64 closed = 0;
    const Result<void> read =
        context.cache.cards.changes(begin, Instant::startOfBeijingDay(month.next().firstDay()),
                                    [&closed](const CardChangeRecord &record) {
                                        closed += record.change.field == u"status" &&
                                                  record.change.after == closedCode &&
                                                  record.change.before != closedCode;
                                        return true;
                                    });
    return read ? Result<std::optional<qint64>>(std::optional(closed)) : read.error();
}

Result<void> addFleet(ManagementFacts &facts, const BriefingContext &context)
{
    const Result<std::optional<Instant>> asOf = context.cache.cards.listAsOf();
    if (!asOf)
        return asOf.error();
    facts.listAsOf = *asOf;
    const Result<CardFilter> listed = CardFilter::parse(u"listed:yes");
    const CardOrder rows = CardQuery(context.fleet, *listed, context.today).rows();
    facts.cards = qint64(rows.rows.size());
    for (const CardTally::Count &count : CardTally::by(CardField::Status, *context.fleet, rows))
        facts.states.append({count.value, count.cards});
    facts.opened = within(context, QStringLiteral("opened"), facts.month);
    facts.activated = within(context, QStringLiteral("activated"), facts.month);
    const Result<std::optional<qint64>> closed = closedIn(context, facts.month);
    if (!closed)
        return closed.error();
    facts.closed = *closed;
    return {};
}

Result<void> addTraffic(ManagementFacts &facts, const BriefingContext &context)
{
    const Result<QList<UsageBriefing::MonthTotal>> months = UsageBriefing::months(
        context, UsageScope::fleet(), facts.month.plus(1 - ManagementFacts::trafficMonths), facts.month);
    if (!months)
        return months.error();
    for (const UsageBriefing::MonthTotal &one : *months)
        facts.traffic.append({one.month, one.used, one.cards, one.unknownCards});
    return {};
}

/// What a month's bill says is to be paid, by the first source that was read.
Result<std::optional<ManagementFacts::Spending>> spentIn(CacheReader &cache, Month month)
{
    for (const BillSource source : {BillSource::Overview, BillSource::Account, BillSource::Settled}) {
        const Result<std::optional<BillMonth>> bill = cache.bills.month(source, month);
        if (!bill)
            return bill.error();
        if (!*bill)
            continue;
        ManagementFacts::Spending spent{month, Money{}, (*bill)->isFinal(), {}};
        for (const BillLine &line : (*bill)->lines) {
            spent.currency = line.currency.value_or(spent.currency);
            const auto micros = [](const std::optional<Money> &money) {
                return money ? std::optional(money->micros) : std::nullopt;
            };
            const std::optional<qint64> sum = Arithmetic::sum(micros(spent.payable), micros(line.payable));
            spent.payable = sum ? std::optional(Money{*sum}) : std::nullopt;
        }
        return std::optional(spent);
    }
    return std::optional<ManagementFacts::Spending>();
}

Result<void> addMonth(ManagementFacts &facts, const BriefingContext &context)
{
    Result<QList<PoolForecast>> pools = PoolBriefing::forecasts(context, facts.month);
    if (!pools)
        return pools.error();
    facts.pools = *std::move(pools);
    Result<RebateStatement> rebate = RebateBriefing::statement(context, facts.month);
    if (!rebate)
        return rebate.error();
    facts.rebate = *std::move(rebate);
    const auto spent = spentIn(context.cache, facts.month);
    if (!spent)
        return spent.error();
    const auto before = spentIn(context.cache, facts.month.previous());
    if (!before)
        return before.error();
    facts.spent = *spent;
    facts.spentBefore = *before;
    return {};
}
} // namespace

Result<ManagementFacts> ManagementBriefing::of(const BriefingContext &context, Month month)
{
    ManagementFacts facts;
    facts.month = month;
    facts.today = context.today;
    Result<FindingsInput> today = TodayBriefing::input(context);
    if (!today)
        return today.error();
    facts.findings = Findings::of(*today);
    facts.expiring = today->expiring;
    facts.runway = today->runway;
    facts.realName = today->realName;
    facts.ages = today->ages;
    for (const auto &add : {addFleet, addTraffic, addMonth}) {
        if (const Result<void> added = add(facts, context); !added)
            return added.error();
    }
    Result<QList<RunningDeadline>> clocks = DeadlineBriefing::running(context);
    if (!clocks)
        return clocks.error();
    facts.clocks = *std::move(clocks);
    return facts;
}
