// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/accountbinding.h"
#include "core/sync/accountparts.h"
#include "core/sync/accountspans.h"
#include "core/sync/keeping.h"

#include "core/cloud/balancedecoder.h"
#include "core/cloud/billdecoder.h"
#include "core/cloud/calls.h"
#include "core/cloud/invoiceitemdecoder.h"
#include "core/cloud/ledgerdecoder.h"
#include "core/cloud/prepaidcarddecoder.h"
#include "core/cloud/voucherdecoder.h"

#include <algorithm>

// Money: what the billing product tells.
namespace
{
using AccountParts::Context;

constexpr int monthsBack = 13;            // how far the ledger and the bills are read at first
constexpr qint64 lateEntries = 3 * 86400; // seconds: an entry may appear that much after its time

PartPlan oneCall(const QString &name, PullStep step)
{
    return {name, [step = std::move(step)](CacheWriter &) -> Result<QList<PullStep>> { return QList{step}; }};
}

PartPlan balance(const Context &context)
{
    CloudCall call = Calls::accountBalance();
    const QByteArray action = call.action;
    return oneCall(
        SyncParts::balance,
        PullStep::of<BalanceReply>(
            std::move(call), &BalanceDecoder::decode, [context, action](BalanceReply reply) -> PullOutcome {
                const Instant at = context.now();
                return {Keeping::job(action, reply.notes, at,
                                     [balance = reply.balance, context, at](CacheWriter &cache) {
                                         return cache.money.saveBalance(balance, context.runId, at);
                                     }),
                        1,
                        {}};
            }));
}

PartPlan vouchers(const Context &context)
{
    CloudCall call = Calls::cashCoupons();
    const QByteArray action = call.action;
    return oneCall(
        SyncParts::vouchers,
        PullStep::of<VoucherReply>(
            std::move(call), &VoucherDecoder::decode, [context, action](VoucherReply reply) -> PullOutcome {
                const Instant at = context.now();
                const qint64 rows = reply.vouchers.size();
                return {Keeping::job(action, reply.notes, at,
                                     [vouchers = reply.vouchers, context, at](CacheWriter &cache) {
                                         return cache.money.saveVouchers(vouchers, context.runId, at);
                                     }),
                        rows,
                        {}};
            }));
}

PartPlan prepaidCards(const Context &context)
{
    CloudCall call = Calls::prepaidCards();
    const QByteArray action = call.action;
    return oneCall(SyncParts::prepaidCards,
                   PullStep::of<Decoded<QList<PrepaidCard>>>(
                       std::move(call), &PrepaidCardDecoder::decode,
                       [context, action](Decoded<QList<PrepaidCard>> reply) -> PullOutcome {
                           const Instant at = context.now();
                           const qint64 rows = reply.value.size();
                           return {Keeping::job(action, reply.notes, at,
                                                [cards = reply.value, context, at](CacheWriter &cache) {
                                                    return cache.money.savePrepaidCards(cards, context.runId,
                                                                                        at);
                                                }),
                                   rows,
                                   {}};
                       }));
}

PullStep ledgerPage(const Context &context, Instant from, Instant until, int number)
{
    CloudCall call = Calls::accountTransactions(from, until, number);
    const QByteArray action = call.action;
    return PullStep::of<DecodedPage<LedgerEntry>>(
        std::move(call), &LedgerDecoder::decode,
        [context, action, from, until, number](DecodedPage<LedgerEntry> page) -> PullOutcome {
            const Instant at = context.now();
            PullOutcome outcome;
            outcome.rows = page.rowCount;
            if (Keeping::goesOn(page, number, Calls::ledgerPageSize))
                outcome.next = {ledgerPage(context, from, until, number + 1)};
            outcome.save =
                Keeping::job(action, page.notes, at, [rows = page.rows, context, at](CacheWriter &cache) {
                    return cache.ledger.save(rows, context.runId, at);
                });
            return outcome;
        });
}

/// Month by month: the provider's own window is about a month when none is given, and its longest is not
/// documented. From the last reading that came to its end, so that no entry is passed over.
Result<QList<PullStep>> ledgerSteps(const Context &context, CacheWriter &cache)
{
    const Result<SyncPart> part = cache.journal.part(SyncParts::ledger);
    if (!part)
        return part.error();
    const Result<std::optional<Instant>> newest = cache.ledger.newestTime();
    if (!newest)
        return newest.error();
    const QDate today = context.clock->today();
    const Instant until = Instant::startOfBeijingDay(today.addDays(1));
    Instant from = Instant::startOfBeijingDay(Month::of(today).plus(-monthsBack).firstDay());
    if (part->completedAt && *newest)
        from = std::max(from, Instant{std::min(*part->completedAt, **newest).seconds - lateEntries});
    QList<PullStep> steps;
    while (from < until) {
        const Instant monthEnd = Instant::startOfBeijingDay(Month::of(from).next().firstDay());
        const Instant end = std::min(monthEnd, until);
        steps.append(ledgerPage(context, from, end, 1));
        from = monthEnd;
    }
    return steps;
}

using BillDecode = Result<DecodedPage<BillLine>> (*)(const QByteArray &);

BillDecode decoderOf(BillSource source)
{
    switch (source) {
    case BillSource::Account:
        return &BillDecoder::account;
    case BillSource::Instance:
        return &BillDecoder::instance;
    case BillSource::Settled:
        return &BillDecoder::settled;
    case BillSource::Overview:
        break;
    }
    return &BillDecoder::overview;
}

/// A month's bill is kept whole, when its last page is there.
struct BillSoFar {
    BillMonth bill;
    int page = 1;
    QString token; ///< empty at the beginning
};

CloudCall billCall(const BillSoFar &so)
{
    switch (so.bill.source) {
    case BillSource::Account:
        return Calls::accountBill(so.bill.month, so.page);
    case BillSource::Instance:
        return Calls::instanceBill(so.bill.month, so.token);
    case BillSource::Settled:
        return Calls::settleBill(so.bill.month, so.token);
    case BillSource::Overview:
        break;
    }
    return Calls::billOverview(so.bill.month);
}

std::optional<BillSoFar> behind(const BillSoFar &so, const DecodedPage<BillLine> &page)
{
    BillSoFar next = so;
    next.bill.lines += page.rows;
    if (so.bill.source == BillSource::Account && Keeping::goesOn(page, so.page, Calls::billPageSize)) {
        ++next.page;
        return next;
    }
    if (page.nextToken && page.nextToken != so.token) {
        next.token = *page.nextToken;
        return next;
    }
    return std::nullopt;
}

PullStep billStep(const Context &context, const BillSoFar &so)
{
    CloudCall call = billCall(so);
    const QByteArray action = call.action;
    return PullStep::of<DecodedPage<BillLine>>(
        std::move(call), decoderOf(so.bill.source),
        [context, action, so](DecodedPage<BillLine> page) -> PullOutcome {
            const Instant at = context.now();
            const std::optional<BillSoFar> next = behind(so, page);
            PullOutcome outcome;
            outcome.rows = page.rowCount;
            if (next) {
                outcome.next = {billStep(context, *next)};
                outcome.save =
                    Keeping::job(action, page.notes, at, [](CacheWriter &) { return Result<void>(); });
                return outcome;
            }
            BillMonth bill = so.bill;
            bill.lines += page.rows;
            bill.asOf = at;
            outcome.save = Keeping::job(
                action, page.notes, at,
                [bill, context, account = page.account](CacheWriter &cache) -> Result<void> {
                    if (const Result<void> same = AccountBinding::confirm(cache.meta, account); !same)
                        return same; // with all that came with it
                    const Result<bool> saved = cache.bills.save(bill, context.runId);
                    return saved ? Result<void>() : Result<void>(saved.error());
                });
            return outcome;
        });
}

/// This month, and every one that was not yet read after its closing time; the newest first.
Result<QList<PullStep>> billSteps(const Context &context, CacheWriter &cache)
{
    QList<PullStep> steps;
    const Month current = Month::of(context.clock->today());
    for (const BillSource source : {BillSource::Overview, BillSource::Account, BillSource::Settled}) {
        const Result<QList<BillMonthHead>> known = cache.bills.months(source);
        if (!known)
            return known.error();
        for (int back = 0; back <= monthsBack; ++back) {
            const Month month = current.plus(-back);
            const bool closed = std::any_of(known->begin(), known->end(), [month](const BillMonthHead &head) {
                return head.month == month && head.isFinal;
            });
            if (back == 0 || !closed)
                steps.append(billStep(context, {{source, month, {}, {}}, 1, {}}));
        }
    }
    return steps;
}

PullStep invoicePage(const Context &context, int number)
{
    CloudCall call = Calls::evaluateList(number);
    const QByteArray action = call.action;
    return PullStep::of<DecodedPage<InvoiceItem>>(
        std::move(call), &InvoiceItemDecoder::decode,
        [context, action, number](DecodedPage<InvoiceItem> page) -> PullOutcome {
            const Instant at = context.now();
            PullOutcome outcome;
            outcome.rows = page.rowCount;
            if (Keeping::goesOn(page, number, Calls::evaluatePageSize))
                outcome.next = {invoicePage(context, number + 1)};
            outcome.save =
                Keeping::job(action, page.notes, at, [rows = page.rows, context, at](CacheWriter &cache) {
                    return cache.bills.saveInvoiceItems(rows, context.runId, at);
                });
            return outcome;
        });
}

PartPlan invoiceItems(const Context &context)
{
    PartPlan plan = oneCall(SyncParts::invoiceItems, invoicePage(context, 1));
    plan.isDue = [context](CacheWriter &cache) {
        return context.exactly ? Result<bool>(true)
                               : AccountSpans::invoiceItemsDue(cache.journal, context.now());
    };
    return plan;
}
} // namespace

QList<PartPlan> AccountParts::money(const Context &context)
{
    return {balance(context),
            vouchers(context),
            prepaidCards(context),
            {SyncParts::ledger, [context](CacheWriter &cache) { return ledgerSteps(context, cache); }},
            {SyncParts::bills, [context](CacheWriter &cache) { return billSteps(context, cache); }},
            invoiceItems(context)};
}
