// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/dataages.h"

#include "core/store/cachewriter.h"

#include <algorithm>
#include <array>

namespace
{
using Kind = DataAge::Kind;

struct WholePart {
    Kind kind;
    QString part;
};

/// What is read as a whole: as old as its newest complete reading.
Result<void> addWhole(QList<DataAge> &ages, CacheReader &cache)
{
    const std::array parts{WholePart{Kind::List, SyncParts::list}, WholePart{Kind::Orders, SyncParts::orders},
                           WholePart{Kind::Money, SyncParts::balance},
                           WholePart{Kind::Ledger, SyncParts::ledger},
                           WholePart{Kind::Bills, SyncParts::bills}};
    for (const WholePart &one : parts) {
        const Result<SyncPart> part = cache.journal.part(one.part);
        if (!part)
            return part.error();
        ages.append({one.kind, part->completedAt, 0});
    }
    return {};
}

struct CardClass {
    Kind kind;
    ReadingClass which;
};

Result<void> addCardByCard(QList<DataAge> &ages, CacheReader &cache)
{
    constexpr std::array classes{CardClass{Kind::Detail, ReadingClass::Detail},
                                 CardClass{Kind::Usage, ReadingClass::Usage},
                                 CardClass{Kind::Identity, ReadingClass::Identity}};
    for (const CardClass &one : classes) {
        const Result<ReadingCounts> counts = cache.readings.counts(one.which);
        if (!counts)
            return counts.error();
        if (counts->should > 0)
            ages.append({one.kind, counts->oldest, counts->should - counts->have});
    }
    return {};
}

/// Pools are asked for one by one: while one of them is refused no reading is complete, and the oldest of
/// the newest readings tells the age.
Result<DataAge> poolAge(CacheReader &cache)
{
    const Result<SyncPart> part = cache.journal.part(SyncParts::pools);
    if (!part)
        return part.error();
    if (part->completedAt)
        return DataAge{Kind::Pools, part->completedAt, 0};
    DataAge age{Kind::Pools, {}, 0};
    const Result<QStringList> credentials = cache.pools.credentials();
    if (!credentials)
        return credentials.error();
    for (const QString &credential : *credentials) {
        const Result<std::optional<PoolRecord>> record = cache.pools.newest(credential);
        if (!record)
            return record.error();
        if (*record)
            age.oldest = std::min(age.oldest.value_or((*record)->asOf), (*record)->asOf);
    }
    return age;
}
} // namespace

Result<QList<DataAge>> DataAges::of(CacheReader &cache, bool hasPools)
{
    QList<DataAge> ages;
    if (const Result<void> added = addWhole(ages, cache); !added)
        return added.error();
    if (const Result<void> added = addCardByCard(ages, cache); !added)
        return added.error();
    if (!hasPools)
        return ages;
    const Result<DataAge> pools = poolAge(cache);
    if (!pools)
        return pools.error();
    ages.append(*pools);
    return ages;
}

Result<std::optional<Month>> DataAges::provisionalBill(CacheReader &cache, QDate today)
{
    std::optional<Month> newest;
    for (const BillSource source :
         {BillSource::Overview, BillSource::Account, BillSource::Instance, BillSource::Settled}) {
        const Result<QList<BillMonthHead>> heads = cache.bills.months(source);
        if (!heads)
            return heads.error();
        for (const BillMonthHead &head : *heads) {
            if (!head.isFinal && head.month < Month::of(today))
                newest = std::max(newest, std::optional(head.month));
        }
    }
    return newest;
}
