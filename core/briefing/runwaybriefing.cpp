// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/runwaybriefing.h"

#include "core/briefing/detaildigest.h"
#include "core/briefing/fleetwalk.h"
#include "core/briefing/settledorders.h"
#include "core/desk/desk.h"
#include "core/store/cachewriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RunwayBriefing)
};

// ---- vouchers ----

/// Those the newest complete reading showed; nothing when there was none.
Result<std::optional<QList<Voucher>>> vouchersOf(CacheReader &cache)
{
    using Vouchers = std::optional<QList<Voucher>>;
    const Result<SyncPart> part = cache.journal.part(SyncParts::vouchers);
    if (!part)
        return part.error();
    if (!part->completedRun)
        return Vouchers();
    const Result<std::optional<SyncRun>> run = cache.journal.run(*part->completedRun);
    if (!run)
        return run.error();
    const Result<QList<VoucherRecord>> records = cache.money.vouchers();
    if (!records)
        return records.error();
    QList<Voucher> vouchers;
    for (const VoucherRecord &record : *records) {
        if (!*run || record.lastSeen >= (*run)->started)
            vouchers.append(record.voucher);
    }
    return Vouchers(vouchers);
}

// ---- renewals ----

/// Cards of one plan whose renewal falls on one day.
struct RenewalKey {
    QDate day;
    quint32 credential = 0; ///< code
    quint32 period = 0;     ///< code
    friend auto operator<=>(const RenewalKey &a, const RenewalKey &b)
    {
        return std::tuple(a.day.toJulianDay(), a.credential, a.period) <=>
               std::tuple(b.day.toJulianDay(), b.credential, b.period);
    }
};

struct RenewalTally {
    std::map<RenewalKey, qint64> cards;
    bool anyKnown = false;
    bool anyUnknown = false;
};

RenewalTally tallyRenewals(const FleetWalk &walk, const DetailDigest &details, QDate first, QDate last)
{
    RenewalTally tally;
    walk.current([&](const FleetWalk::Card &card) {
        const std::optional<bool> listed = card.autoRenew();
        const std::optional<bool> renews = listed ? listed : details.autoRenew(card.row());
        (renews ? tally.anyKnown : tally.anyUnknown) = true;
        const std::optional<QDate> day = renews.value_or(false) ? card.lastDay() : std::nullopt;
        if (day && *day >= first && *day <= last)
            ++tally.cards[{*day, card.code(CardText::Credential), card.code(CardText::Period)}];
    });
    return tally;
}

KnownRenewal renewalOf(QDate day, qint64 cards, const std::optional<SettledOrders::Price> &price)
{
    if (!price)
        return {day, cards, std::nullopt, Text::tr("no settled order of this plan is known")};
    return {day, cards, price->perCard,
            price->renewal ? Text::tr("bill of renewal order %1").arg(price->orderId)
                           : Text::tr("bill of purchase order %1").arg(price->orderId)};
}

/// Nothing while it is known of no card whether it renews by itself.
std::optional<QList<KnownRenewal>> renewalsOf(const FleetWalk &walk, const RenewalTally &tally,
                                              const SettledOrders &orders)
{
    if (!tally.anyKnown && (tally.anyUnknown || walk.fleet().cardCount() == 0))
        return std::nullopt;
    QList<KnownRenewal> renewals;
    for (const auto &[key, cards] : tally.cards) {
        const std::optional<QString> credential = walk.text(CardText::Credential, key.credential);
        const std::optional<QString> period = walk.text(CardText::Period, key.period);
        const auto price = credential ? orders.pricePerCard(*credential, period) : std::nullopt;
        renewals.append(renewalOf(key.day, cards, price));
    }
    return renewals;
}

// ---- ledger ----

/// The ledger's days before it was read, as far as the trend wants them.
struct LedgerDays {
    QList<LedgerEntry> entries;
    std::optional<QDate> from;  ///< whole from this day on
    std::optional<QDate> until; ///< the first day that is not
};

constexpr int monthsToLookBack = 13;

Result<QList<LedgerEntry>> entriesOf(CacheReader &cache, QDate from, QDate until)
{
    const Result<QList<LedgerRecord>> records =
        cache.ledger.entries(Instant::startOfBeijingDay(from), Instant::startOfBeijingDay(until));
    if (!records)
        return records.error();
    QList<LedgerEntry> entries;
    for (const LedgerRecord &record : *records)
        entries.append(record.entry);
    return entries;
}

/// A complete reading holds everything behind its oldest entry: one before `day` proves the days since.
Result<bool> reachesBehind(CacheReader &cache, QDate day)
{
    for (int months = 1; months <= monthsToLookBack; ++months) {
        const Result<QList<LedgerEntry>> older =
            entriesOf(cache, day.addDays(-31 * months), day.addDays(-31 * (months - 1)));
        if (!older)
            return older.error();
        if (!older->isEmpty())
            return true;
    }
    return false;
}

Result<LedgerDays> ledgerBefore(CacheReader &cache, QDate end, int days)
{
    const QDate begin = end.addDays(-days);
    Result<QList<LedgerEntry>> entries = entriesOf(cache, begin, end);
    if (!entries)
        return entries.error();
    const Result<bool> whole = reachesBehind(cache, begin);
    if (!whole)
        return whole.error();
    LedgerDays ledger{*entries, {}, {}};
    if (*whole)
        ledger.from = begin;
    else if (!entries->isEmpty())
        ledger.from = entries->first().time->beijingDate();
    return ledger;
}

Result<LedgerDays> ledgerFor(const BriefingContext &context, int days)
{
    const Result<SyncPart> part = context.cache.journal.part(SyncParts::ledger);
    if (!part)
        return part.error();
    if (!part->completedAt)
        return LedgerDays();
    const QDate end = std::min(context.today, part->completedAt->beijingDate());
    Result<LedgerDays> ledger = ledgerBefore(context.cache, end, days);
    if (ledger)
        ledger->until = end;
    return ledger;
}

// ---- all of it ----

Result<void> addMoney(RunwayInput &input, const BriefingContext &context)
{
    const Result<std::optional<BalanceReading>> balance = context.cache.money.newestBalance();
    if (!balance)
        return balance.error();
    const Result<std::optional<QList<Voucher>>> vouchers = vouchersOf(context.cache);
    if (!vouchers)
        return vouchers.error();
    const Result<std::optional<DeskRecord<BalanceThresholds>>> thresholds =
        DeskReader(context.cache).thresholds();
    if (!thresholds)
        return thresholds.error();
    input.balance = *balance;
    input.vouchers = *vouchers;
    if (*thresholds)
        input.thresholds = (*thresholds)->value;
    return {};
}

Result<void> addLedger(RunwayInput &input, const BriefingContext &context, int days)
{
    const Result<LedgerDays> ledger = ledgerFor(context, days);
    if (!ledger)
        return ledger.error();
    input.ledger = ledger->entries;
    input.ledgerFrom = ledger->from;
    input.ledgerUntil = ledger->until;
    return {};
}
} // namespace

Result<Runway> RunwayBriefing::runway(const BriefingContext &context, const RunwayAssumptions &assumptions)
{
    const Result<DetailDigest> details = DetailDigest::read(context.cache, context.fleet->rowCount());
    if (!details)
        return details.error();
    return runway(context, *details, assumptions);
}

Result<Runway> RunwayBriefing::runway(const BriefingContext &context, const DetailDigest &details,
                                      const RunwayAssumptions &assumptions)
{
    RunwayInput input;
    input.now = context.now;
    input.today = context.today;
    if (const Result<void> added = addMoney(input, context); !added)
        return added.error();
    if (const Result<void> added = addLedger(input, context, assumptions.trendDays); !added)
        return added.error();
    const Result<SettledOrders> orders = SettledOrders::read(context.cache);
    if (!orders)
        return orders.error();
    const FleetWalk walk(context.fleet);
    const QDate last = context.today.addDays(assumptions.horizonDays);
    input.renewals = renewalsOf(walk, tallyRenewals(walk, details, context.today, last), *orders);
    input.renewalRecords = orders->renewalRecords();
    input.otherRecords = orders->otherRecords();
    return Runway::of(input, assumptions);
}
