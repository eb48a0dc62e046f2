// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/accountparts.h"
#include "core/sync/accountspans.h"
#include "core/sync/keeping.h"

#include "core/cloud/calls.h"
#include "core/cloud/orderdecoder.h"
#include "core/cloud/pooldecoder.h"
#include "core/cloud/riskcountsdecoder.h"
#include "core/cloud/statedistributiondecoder.h"
#include "core/domain/cardcodes.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <memory>

// Orders, pools and the provider's own counts: what the card product tells about more than one card.
namespace
{
using AccountParts::Context;

PullStep orderPage(const Context &context, const std::optional<Calls::DayWindow> &window, int number)
{
    CloudCall call = Calls::listOrder(number, window);
    const QByteArray action = call.action;
    return PullStep::of<DecodedPage<Order>>(
        std::move(call), &OrderDecoder::decode,
        [context, action, window, number](DecodedPage<Order> page) -> PullOutcome {
            const Instant at = context.now();
            PullOutcome outcome;
            outcome.rows = page.rowCount;
            if (Keeping::goesOn(page, number, Calls::orderPageSize))
                outcome.next = {orderPage(context, window, number + 1)};
            outcome.save =
                Keeping::job(action, page.notes, at, [rows = page.rows, context, at](CacheWriter &cache) {
                    return cache.orders.save(rows, context.runId, at);
                });
            return outcome;
        });
}

/// The credentials whose cards share a pool, or may: a kind nobody has described is asked too.
Result<QStringList> poolCredentials(CacheWriter &cache)
{
    QSet<QByteArray> seen;
    const Result<void> read = cache.cardReader.stream([&seen](const CardRow &row) {
        const QByteArrayView kind = row[CardText::PlanKind];
        const QByteArrayView credential = row[CardText::Credential];
        const bool single = kind == "singlecard" || kind == "directionalcard";
        if (!credential.isEmpty() && !single && row.listed)
            seen.insert(credential.toByteArray());
        return true;
    });
    if (!read)
        return read.error();
    QStringList credentials;
    for (const QByteArray &credential : std::as_const(seen))
        credentials.append(QString::fromUtf8(credential));
    credentials.sort();
    return credentials;
}

PullStep poolStep(const Context &context, const QString &credential, Month month)
{
    CloudCall call = Calls::poolStatistics(credential, month);
    const QByteArray action = call.action;
    return PullStep::of<Decoded<PoolReading>>(
        std::move(call), &PoolDecoder::decode,
        [context, action, credential, month](Decoded<PoolReading> answer) -> PullOutcome {
            const Instant at = context.now();
            PoolReading reading = answer.value;
            const bool believed = reading.credential.isEmpty() || reading.credential == credential;
            reading.credential = credential;
            reading.month = month;
            return {Keeping::job(action, answer.notes, at,
                                 [reading, believed, context, at](CacheWriter &cache) -> Result<bool> {
                                     if (!believed) // an answer about another pool
                                         return false;
                                     return cache.pools.save(reading, context.runId, at);
                                 }),
                    believed ? 1 : 0,
                    {}};
        });
}

/// Whether the month before this one must be read (again): its figures move until it is over.
bool isOpen(const QList<PoolRecord> &records, const QString &credential, Month month)
{
    const Instant over = Instant::startOfBeijingDay(month.next().firstDay().addDays(1));
    return std::none_of(records.begin(), records.end(), [&](const PoolRecord &record) {
        return record.reading.credential == credential && record.asOf >= over;
    });
}

/// Pools near their limit first; those nothing is known of stay behind, in their order.
void sortByWhatIsLeft(QStringList &credentials, const QList<PoolRecord> &records)
{
    QHash<QString, double> left;
    for (const PoolRecord &record : records) {
        const std::optional<DataVolume> total = record.reading.total();
        const std::optional<DataVolume> remaining = record.reading.remaining();
        if (total && remaining && total->bytes > 0)
            left.insert(record.reading.credential, double(remaining->bytes) / double(total->bytes));
    }
    constexpr double unknown = 2;
    std::stable_sort(credentials.begin(), credentials.end(), [&](const QString &a, const QString &b) {
        return left.value(a, unknown) < left.value(b, unknown);
    });
}

Result<QList<PullStep>> poolSteps(const Context &context, const QStringList &wishes, CacheWriter &cache)
{
    Result<QStringList> credentials = poolCredentials(cache);
    if (!credentials)
        return credentials.error();
    const Month current = Month::of(context.clock->today());
    const Result<QList<PoolRecord>> last = cache.pools.of(current.previous());
    if (!last)
        return last.error();
    const Result<QList<PoolRecord>> now = cache.pools.of(current);
    if (!now)
        return now.error();
    sortByWhatIsLeft(*credentials, *now);
    std::stable_partition(credentials->begin(), credentials->end(),
                          [&wishes](const QString &credential) { return wishes.contains(credential); });
    QList<PullStep> steps;
    for (const QString &credential : *credentials)
        steps.append(poolStep(context, credential, current));
    for (const QString &credential : *credentials) {
        if (isOpen(*last, credential, current.previous()))
            steps.append(poolStep(context, credential, current.previous()));
    }
    return steps;
}

PullStep distributionStep(const Context &context, Month month)
{
    CloudCall call = Calls::stateDistribution(month);
    const QByteArray action = call.action;
    return PullStep::of<Decoded<StateDistribution>>(
        std::move(call), &StateDistributionDecoder::decode,
        [context, action, month](Decoded<StateDistribution> answer) -> PullOutcome {
            const Instant at = context.now();
            StateDistribution reading = answer.value;
            reading.month = month;
            return {Keeping::job(action, answer.notes, at,
                                 [reading, context, at](CacheWriter &cache) {
                                     return cache.statistics.saveDistribution(reading, context.runId, at);
                                 }),
                    1,
                    {}};
        });
}

PullStep riskStep(const Context &context)
{
    CloudCall call = Calls::statusStatistics();
    const QByteArray action = call.action;
    return PullStep::of<Decoded<RiskCounts>>(
        std::move(call), &RiskCountsDecoder::decode,
        [context, action](Decoded<RiskCounts> answer) -> PullOutcome {
            const Instant at = context.now();
            return {Keeping::job(action, answer.notes, at,
                                 [reading = answer.value, context, at](CacheWriter &cache) {
                                     return cache.statistics.saveRisks(reading, context.runId, at);
                                 }),
                    1,
                    {}};
        });
}
} // namespace

PartPlan AccountParts::orders(const Context &context)
{
    auto from = std::make_shared<std::optional<QDate>>(); // touched in the writer thread
    const QDate today = context.clock->today();
    return {SyncParts::orders,
            [context, from, today](CacheWriter &cache) -> Result<QList<PullStep>> {
                *from = std::nullopt;
                if (context.exactly)
                    return QList{orderPage(context, std::nullopt, 1)};
                const Result<std::optional<QDate>> known =
                    AccountSpans::ordersFrom(cache.meta, context.now(), today);
                if (!known)
                    return known.error();
                *from = *known;
                std::optional<Calls::DayWindow> window;
                if (*from)
                    window = Calls::DayWindow{**from, today.addDays(1)};
                return QList{orderPage(context, window, 1)};
            },
            {},
            [context, from](CacheWriter &cache) -> Result<qint64> {
                const Result<void> noted =
                    AccountSpans::noteOrders(cache.meta, cache.orders, !*from, context.now());
                return noted ? cache.orders.count() : noted.error();
            }};
}

PartPlan AccountParts::pools(const Context &context, const QStringList &wishes)
{
    return {SyncParts::pools,
            [context, wishes](CacheWriter &cache) { return poolSteps(context, wishes, cache); }};
}

PartPlan AccountParts::statistics(const Context &context)
{
    return {SyncParts::statistics, [context](CacheWriter &) -> Result<QList<PullStep>> {
                return QList{distributionStep(context, Month::of(context.clock->today())), riskStep(context)};
            }};
}
