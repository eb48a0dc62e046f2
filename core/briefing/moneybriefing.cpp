// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/moneybriefing.h"

#include "core/briefing/enteredvalues.h"
#include "core/store/cachewriter.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace
{
constexpr int surroundings = 40;          ///< days before and behind those asked for
constexpr qint64 lateEntries = 3 * 86400; ///< seconds: an entry may appear that much after its time

// ---- bills ----

/// Of each month the first kind that tells it: never several, which tell the same money again.
Result<std::map<Month, BillSource>> sourcesOf(CacheReader &cache)
{
    std::map<Month, BillSource> sources;
    for (const BillSource source : {BillSource::Overview, BillSource::Account, BillSource::Settled}) {
        const Result<QList<BillMonthHead>> heads = cache.bills.months(source);
        if (!heads)
            return heads.error();
        for (const BillMonthHead &head : *heads)
            sources.emplace(head.month, source);
    }
    return sources;
}

/// What the bill said last while it could still change. Its lines are in no sum any more.
Result<std::optional<BillAmounts>> preliminaryOf(CacheReader &cache, const BillSummary &bill)
{
    std::optional<BillVersion> last;
    const Result<QList<BillVersion>> versions = cache.bills.versions(bill.source, bill.month);
    if (!versions)
        return versions.error();
    for (const BillVersion &version : *versions) {
        if (!BillMonth{bill.source, bill.month, version.since, {}}.isFinal())
            last = version;
    }
    if (!bill.final || !last)
        return std::optional<BillAmounts>();
    const Result<QList<BillLine>> lines = cache.bills.linesOf(*last);
    if (!lines)
        return lines.error();
    return std::optional(BillAmounts::of(*lines));
}

// ---- ledger ----

Result<QList<LedgerRecord>> recordsOf(CacheReader &cache, QDate from, QDate until)
{
    Result<QList<LedgerRecord>> dated =
        cache.ledger.entries(Instant::startOfBeijingDay(from), Instant::startOfBeijingDay(until.addDays(1)));
    if (!dated)
        return dated;
    const Result<QList<LedgerRecord>> undated = cache.ledger.undated();
    if (!undated)
        return undated.error();
    return *dated + *undated;
}

Result<QList<BillMonth>> settledBills(CacheReader &cache, Month from, Month until)
{
    QList<BillMonth> bills;
    for (Month month = from; month <= until; month = month.next()) {
        const Result<std::optional<BillMonth>> bill = cache.bills.month(BillSource::Settled, month);
        if (!bill)
            return bill.error();
        if (*bill)
            bills.append(**bill);
    }
    return bills;
}

Result<void> takeOrders(LedgerMatchInput &input, CacheReader &cache)
{
    const Result<QList<OrderRecord>> records = cache.orders.all();
    if (!records)
        return records.error();
    QList<Order> orders;
    for (const OrderRecord &record : *records)
        orders.append(record.order);
    if (!orders.isEmpty())
        input.orders = orders;
    return {};
}

Result<LedgerMatchInput> inputOf(const BriefingContext &context, const MoneyBriefing::Ledger &ledger,
                                 const QList<LedgerRecord> &around)
{
    LedgerMatchInput input;
    CacheReader &cache = context.cache;
    const auto decisions = EnteredValues::of<RebateCreditDecision>(cache);
    if (!decisions)
        return decisions.error();
    input.decisions = *decisions;
    const Month first = Month::of(ledger.from.addDays(-surroundings)).previous();
    const auto settled = settledBills(cache, first, Month::of(ledger.until.addDays(surroundings)));
    if (!settled)
        return settled.error();
    input.settled = *settled;
    if (const Result<void> taken = takeOrders(input, cache); !taken)
        return taken.error();
    for (const LedgerRecord &record : around)
        input.entries.append(record.entry);
    return input;
}

/// The time in which a bill that was paid must have its entry: the days asked for, as far as the ledger
/// reaches.
void limit(LedgerMatchInput &input, const MoneyBriefing::Ledger &ledger, const QList<LedgerRecord> &around)
{
    const auto first = std::find_if(around.begin(), around.end(),
                                    [](const LedgerRecord &record) { return bool(record.entry.time); });
    if (!ledger.asOf || first == around.end())
        return;
    input.from = std::max(Instant::startOfBeijingDay(ledger.from), *first->entry.time);
    input.until = std::min(Instant::startOfBeijingDay(ledger.until.addDays(1)),
                           Instant{ledger.asOf->seconds - lateEntries});
}

/// What lies in the days asked for, records and explanations side by side.
void keepDays(MoneyBriefing::Ledger &ledger, const QList<LedgerRecord> &around, qint64 most)
{
    QHash<QString, const LedgerRecord *> byNumber;
    for (const LedgerRecord &record : around)
        byNumber.insert(record.entry.number, &record);
    const auto isInside = [&ledger](const LedgerRecord &record) {
        const std::optional<Instant> &time = record.entry.time;
        return !time || (time->beijingDate() >= ledger.from && time->beijingDate() <= ledger.until);
    };
    QSet<QString> inside;
    QList<LedgerExplanation> kept;
    for (const LedgerExplanation &one : std::as_const(ledger.match.entries)) {
        const LedgerRecord &record = *byNumber.value(one.number);
        if (!isInside(record))
            continue;
        inside.insert(one.number);
        kept.append(one);
        ledger.records.append(record);
    }
    ledger.match.entries = kept;
    ledger.match.gaps.removeIf([&inside](const BalanceGap &gap) { return !inside.contains(gap.number); });
    ledger.left = std::max<qint64>(kept.size() - most, 0);
    ledger.match.entries.remove(0, ledger.left);
    ledger.records.remove(0, ledger.left);
}
} // namespace

Result<std::optional<Instant>> MoneyBriefing::asOf(CacheReader &cache, const QString &part)
{
    const Result<SyncPart> read = cache.journal.part(part);
    if (!read)
        return read.error();
    return read->completedAt;
}

Result<MoneyBriefing::Bills> MoneyBriefing::bills(const BriefingContext &context, int mostMonths)
{
    const Result<std::map<Month, BillSource>> sources = sourcesOf(context.cache);
    if (!sources)
        return sources.error();
    Bills bills;
    for (auto one = sources->rbegin(); one != sources->rend() && bills.bills.size() < mostMonths; ++one) {
        const auto bill = context.cache.bills.month(one->second, one->first);
        if (!bill)
            return bill.error();
        if (*bill)
            bills.bills.prepend(**bill);
    }
    for (const BillMonth &bill : std::as_const(bills.bills))
        bills.asOf = std::min(bills.asOf.value_or(bill.asOf), bill.asOf);
    bills.months = BillSummary::of(bills.bills);
    for (BillSummary &month : bills.months) {
        Result<std::optional<BillAmounts>> preliminary = preliminaryOf(context.cache, month);
        if (!preliminary)
            return preliminary.error();
        month.preliminary = *std::move(preliminary);
    }
    return bills;
}

Result<MoneyBriefing::Ledger> MoneyBriefing::ledger(const BriefingContext &context, QDate from, QDate until,
                                                    qint64 most)
{
    Ledger ledger;
    ledger.from = from;
    ledger.until = until;
    const auto read = asOf(context.cache, SyncParts::ledger);
    if (!read)
        return read.error();
    ledger.asOf = *read;
    const auto newest = context.cache.ledger.newestTime();
    if (!newest)
        return newest.error();
    ledger.newest = *newest;
    const auto around = recordsOf(context.cache, from.addDays(-surroundings), until.addDays(surroundings));
    if (!around)
        return around.error();
    Result<LedgerMatchInput> input = inputOf(context, ledger, *around);
    if (!input)
        return input.error();
    limit(*input, ledger, *around);
    ledger.match = LedgerMatch::of(*input);
    keepDays(ledger, *around, most);
    return ledger;
}
