// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/companycache.h"

#include "app/demodesk.h"

#include "core/desk/desk.h"
#include "core/domain/identity.h"
#include "simulator/cardtruth.h"
#include "simulator/simoptions.h"

#include <QDir>

#include <algorithm>
#include <array>

namespace
{
constexpr qint64 runId = 1;
constexpr int batch = 1000;
constexpr int billMonths = 13;
constexpr qint64 afternoon = 15 * 3600; // seconds

template<class T> Result<void> outcome(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

bool applies(ReadingClass which, const Card &card)
{
    return ReadingAges::applies(which, card.status.value_or(QString()).toUtf8(),
                                card.vendor.value_or(QString()).toUtf8());
}
} // namespace

/// All readings of one card.
struct CompanyCache::Reading {
    std::optional<CardDetail> detail;
    std::optional<CardUsage> usage;
    std::optional<IdentityReading> identity;
};

CompanyCache::CompanyCache(const BenchRoom &room, qint64 cards, QDate today)
    : m_room(room),
      m_company(Fleet(SimOptions().seed, int(cards), today)), m_now{
                                                                  Instant::startOfBeijingDay(today).seconds +
                                                                  afternoon}
{
}

Result<void> CompanyCache::fill(const QString &directory)
{
    Result<CacheKey> key = CacheKey::random(m_room.random);
    if (!key)
        return key.error();
    if (!QDir().mkpath(directory))
        return Benchmarks::failure(directory);
    Result<std::unique_ptr<Cache>> cache = Cache::create(directory, *std::move(key));
    if (!cache)
        return cache.error();
    m_cache = *std::move(cache);
    const Result<std::unique_ptr<CacheWriter>> writer = m_cache->openWriter();
    if (!writer)
        return writer.error();
    const Result<void> begun = (*writer)->transact([this](CacheWriter &writing) {
        return outcome(writing.journal.beginRun(QStringLiteral("sync"), m_now));
    });
    if (!begun)
        return begun;
    if (const Result<void> added = addCards(**writer); !added)
        return added;
    const Result<void> added =
        (*writer)->transact([this](CacheWriter &writing) { return addAccount(writing); });
    return added ? (*writer)->settle() : added;
}

Result<void> CompanyCache::addCards(CacheWriter &writer)
{
    const int size = m_company.fleet().size();
    for (int first = 0; first < size; first += batch) {
        QList<Card> cards;
        for (int row = first; row < std::min(first + batch, size); ++row)
            cards.append(CardTruth::of(m_company.fleet().card(row)));
        const Result<void> added = writer.transact([&](CacheWriter &writing) -> Result<void> {
            const Result<AppliedCards> applied = writing.cards.apply(cards, {runId, runId, m_now});
            Result<void> done = outcome(applied);
            for (qsizetype i = 0; i < cards.size() && done; ++i)
                done = addCard(writing, first + int(i), cards[i]);
            return done;
        });
        if (!added)
            return added;
    }
    return {};
}

/// Card ids follow the rows, for the cache was empty.
Result<void> CompanyCache::addCard(CacheWriter &writing, int row, const Card &card)
{
    const qint64 id = row + 1;
    Reading reading;
    if (applies(ReadingClass::Detail, card))
        reading.detail = m_company.trueDetail(row);
    if (applies(ReadingClass::Usage, card))
        reading.usage = m_company.trueUsage(row, months());
    if (applies(ReadingClass::Identity, card))
        reading.identity = m_company.trueIdentity(row);
    if (card.credential && card.planKind != u"singlecard" && card.planKind != u"directionalcard")
        m_pools.insert(*card.credential);
    count(reading, card);
    Result<void> done;
    if (reading.detail)
        done = outcome(writing.details.save(id, *reading.detail, runId, m_now));
    if (done && reading.usage)
        done = outcome(writing.usage.save(id, *reading.usage, runId, m_now));
    if (done && reading.identity)
        done = outcome(writing.identity.save(id, *reading.identity, runId, m_now));
    return done;
}

void CompanyCache::count(const Reading &reading, const Card &card)
{
    const bool closed = card.status == u"50";
    m_truth.notClosed += closed ? 0 : 1;
    std::optional<RealName> state;
    if (reading.identity && reading.identity->status)
        state = Identity::ofStatus(*reading.identity->status);
    else if (reading.detail && reading.detail->certifyStatus)
        state = Identity::ofCertifyStatus(*reading.detail->certifyStatus);
    m_truth.verified += !closed && state == RealName::Verified ? 1 : 0;
    for (const MonthUsage &month : reading.usage ? reading.usage->months : QList<MonthUsage>()) {
        m_truth.points += month.days.size();
        for (const DayUsage &day : month.days) {
            if (day.used && Month::of(day.day) == Month::of(today()))
                m_truth.usedBytes += day.used->bytes;
        }
    }
}

QList<Month> CompanyCache::months() const
{
    QList<Month> months;
    for (int back = usageMonths - 1; back >= 0; --back)
        months.append(Month::of(today()).plus(-back));
    return months;
}

Result<void> CompanyCache::addAccount(CacheWriter &writing)
{
    const std::array steps{
        outcome(writing.money.saveBalance(m_company.trueBalance(), runId, m_now)),
        outcome(writing.money.saveVouchers(m_company.trueVouchers(), runId, m_now)),
        outcome(writing.money.savePrepaidCards(m_company.truePrepaid(), runId, m_now)),
        outcome(writing.orders.save(m_company.trueOrders(), runId, m_now)),
        outcome(writing.ledger.save(m_company.trueLedger(), runId, m_now)),
        outcome(writing.statistics.saveRisks(m_company.trueRisks(), runId, m_now)),
        addPools(writing),
        addBills(writing),
    };
    for (const Result<void> &step : steps) {
        if (!step)
            return step;
    }
    for (const QString &part :
         {SyncParts::list, SyncParts::balance, SyncParts::vouchers, SyncParts::details, SyncParts::usage,
          SyncParts::identity, SyncParts::pools, SyncParts::statistics, SyncParts::orders, SyncParts::ledger,
          SyncParts::bills, SyncParts::prepaidCards, SyncParts::invoiceItems}) {
        if (const auto done = writing.journal.completePart(part, runId, m_now, {}); !done)
            return done;
    }
    Desk desk(writing, m_room.clock, QStringLiteral("bench"));
    return DemoDesk::fill(desk, m_company, today());
}

Result<void> CompanyCache::addPools(CacheWriter &writing)
{
    const Month month = Month::of(today());
    for (const QString &credential : std::as_const(m_pools)) {
        for (const Month of : {month.previous(), month}) {
            const std::optional<PoolReading> pool = m_company.truePool(credential, of);
            const auto saved = pool ? writing.pools.save(*pool, runId, m_now) : Result<bool>(false);
            if (!saved)
                return saved.error();
        }
    }
    return {};
}

Result<void> CompanyCache::addBills(CacheWriter &writing)
{
    for (const BillSource source : {BillSource::Overview, BillSource::Account, BillSource::Settled}) {
        for (int back = 0; back <= billMonths; ++back) {
            const Month month = Month::of(today()).plus(-back);
            const BillMonth bill{source, month, m_now, m_company.trueBills(month, source)};
            if (const auto saved = writing.bills.save(bill, runId); !saved)
                return saved.error();
        }
    }
    return {};
}
