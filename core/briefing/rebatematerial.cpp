// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/rebatematerial.h"

#include "core/briefing/enteredvalues.h"
#include "core/briefing/settledorders.h"
#include "core/store/cachewriter.h"

#include <algorithm>
#include <array>

namespace
{
template<class T> Result<void> take(CacheReader &cache, QList<T> &values)
{
    Result<QList<T>> entered = EnteredValues::of<T>(cache);
    if (!entered)
        return entered.error();
    values = *std::move(entered);
    return {};
}

Result<void> takeEntered(RebateMaterial &material, CacheReader &cache)
{
    const std::array results{take(cache, material.tables), take(cache, material.credentials),
                             take(cache, material.platforms), take(cache, material.invoices),
                             take(cache, material.decisions)};
    const auto failed =
        std::find_if(results.begin(), results.end(), [](const Result<void> &result) { return !result; });
    return failed == results.end() ? Result<void>() : *failed;
}

/// Orders of an interrupted reading are orders, too; only a complete one has an age.
Result<void> takeOrders(RebateMaterial &material, CacheReader &cache)
{
    const Result<SyncPart> part = cache.journal.part(SyncParts::orders);
    if (!part)
        return part.error();
    const Result<QList<OrderRecord>> records = cache.orders.all();
    if (!records)
        return records.error();
    const Result<SettledOrders> settled = SettledOrders::of(*records, cache);
    if (!settled)
        return settled.error();
    material.products = settled->products();
    material.ordersAsOf = part->completedAt;
    if (records->isEmpty() && !part->completedAt)
        return {};
    material.orders.emplace();
    for (const OrderRecord &record : *records)
        material.orders->append(record.order);
    return {};
}

Result<void> takeLedgerAge(RebateMaterial &material, CacheReader &cache)
{
    const Result<SyncPart> part = cache.journal.part(SyncParts::ledger);
    if (!part)
        return part.error();
    const Result<std::optional<Instant>> newest = cache.ledger.newestTime();
    if (!newest)
        return newest.error();
    material.ledgerAsOf = part->completedAt;
    material.ledgerRead = part->completedAt || *newest;
    return {};
}

/// The entries in which a credit is looked for, and those a person has decided on.
Result<QList<LedgerEntry>> ledgerFor(Month month, const QList<RebateCreditDecision> &decisions,
                                     CacheReader &cache)
{
    const QDate last = month.next().lastDay().addDays(RebateAssumptions().creditSearchDays);
    const Result<QList<LedgerRecord>> records = cache.ledger.entries(
        Instant::startOfBeijingDay(month.next().firstDay()), Instant::startOfBeijingDay(last.addDays(1)));
    if (!records)
        return records.error();
    QList<LedgerEntry> entries;
    QSet<QString> numbers;
    for (const LedgerRecord &record : *records) {
        entries.append(record.entry);
        numbers.insert(record.entry.number);
    }
    for (const RebateCreditDecision &decision : decisions) {
        if (decision.month != month || numbers.contains(decision.transaction))
            continue;
        const Result<std::optional<LedgerRecord>> record = cache.ledger.byNumber(decision.transaction);
        if (!record)
            return record.error();
        if (*record)
            entries.append((*record)->entry);
        numbers.insert(decision.transaction);
    }
    return entries;
}

/// Of the first kind of bill that tells them: never of several, which tell the same money again.
Result<std::optional<RebateFees>> feesFor(Month month, const QSet<QString> &products, CacheReader &cache)
{
    for (const BillSource source : {BillSource::Overview, BillSource::Account, BillSource::Settled}) {
        const Result<std::optional<BillMonth>> bill = cache.bills.month(source, month);
        if (!bill)
            return bill.error();
        const std::optional<RebateFees> fees = *bill ? RebateFees::of(**bill, products) : std::nullopt;
        if (fees)
            return fees;
    }
    return std::optional<RebateFees>();
}

template<class T> std::optional<T> newestOf(const QList<T> &values, Month month)
{
    std::optional<T> newest;
    for (const T &value : values) {
        if (value.month == month)
            newest = value;
    }
    return newest;
}
} // namespace

Result<RebateMaterial> RebateMaterial::read(const BriefingContext &context)
{
    RebateMaterial material;
    if (const Result<void> taken = takeEntered(material, context.cache); !taken)
        return taken.error();
    if (const Result<void> taken = takeOrders(material, context.cache); !taken)
        return taken.error();
    if (const Result<void> taken = takeLedgerAge(material, context.cache); !taken)
        return taken.error();
    return material;
}

Result<RebateInput> RebateMaterial::inputFor(Month month, CacheReader &cache) const
{
    RebateInput input;
    input.month = month;
    input.orders = orders;
    input.ordersAsOf = ordersAsOf;
    input.tables = tables;
    input.credentials = credentials;
    input.platform = newestOf(platforms, month);
    input.invoice = newestOf(invoices, month);
    input.decisions = decisions;
    input.ledgerAsOf = ledgerAsOf;
    if (ledgerRead) {
        const Result<QList<LedgerEntry>> entries = ledgerFor(month, decisions, cache);
        if (!entries)
            return entries.error();
        input.ledger = *entries;
    }
    const Result<std::optional<RebateFees>> fees = feesFor(month, products, cache);
    if (!fees)
        return fees.error();
    input.fees = *fees;
    return input;
}

std::optional<Month> RebateMaterial::firstEntered() const
{
    std::optional<Month> first;
    const auto see = [&first](Month month) { first = std::min(first.value_or(month), month); };
    for (const RebateTiers &table : tables)
        see(Month::of(table.effectiveFrom));
    for (const PlatformCount &count : platforms)
        see(count.month);
    for (const RebateInvoice &invoice : invoices)
        see(invoice.month);
    for (const RebateCreditDecision &decision : decisions)
        see(decision.month);
    return first;
}

QSet<QString> RebateMaterial::notIntercom() const
{
    QSet<QString> refused;
    for (const IntercomCredential &one : credentials) {
        if (!one.intercom)
            refused.insert(one.credential);
    }
    return refused;
}
