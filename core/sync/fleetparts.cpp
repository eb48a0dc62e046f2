// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/accountparts.h"
#include "core/sync/keeping.h"

#include "core/cloud/calls.h"
#include "core/cloud/orderdecoder.h"
#include "core/cloud/pooldecoder.h"
#include "core/cloud/riskcountsdecoder.h"
#include "core/cloud/statedistributiondecoder.h"
#include "core/domain/cardcodes.h"

#include <QSet>

#include <algorithm>

// Orders, pools and the provider's own counts: what the card product tells about more than one card.
namespace
{
using AccountParts::Context;

PullStep orderPage(const Context &context, int number)
{
    CloudCall call = Calls::listOrder(number);
    const QByteArray action = call.action;
    return PullStep::of<DecodedPage<Order>>(
        std::move(call), &OrderDecoder::decode,
        [context, action, number](DecodedPage<Order> page) -> PullOutcome {
            const Instant at = context.now();
            PullOutcome outcome;
            outcome.rows = page.rowCount;
            if (Keeping::goesOn(page, number, Calls::orderPageSize))
                outcome.next = {orderPage(context, number + 1)};
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

Result<QList<PullStep>> poolSteps(const Context &context, const QStringList &wishes, CacheWriter &cache)
{
    Result<QStringList> credentials = poolCredentials(cache);
    if (!credentials)
        return credentials.error();
    const Month current = Month::of(context.clock->today());
    const Result<QList<PoolRecord>> last = cache.pools.of(current.previous());
    if (!last)
        return last.error();
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
    return {SyncParts::orders,
            [context](CacheWriter &) -> Result<QList<PullStep>> { return QList{orderPage(context, 1)}; }};
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
