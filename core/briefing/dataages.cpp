// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/dataages.h"

#include "core/briefing/fleetwalk.h"
#include "core/store/cachewriter.h"

#include <algorithm>
#include <array>
#include <vector>

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

/// Which cards can have a reading of this class, by the codes of their state and operator.
class Applicable
{
public:
    Applicable(const FleetWalk &walk, ReadingClass which)
    {
        for (const QByteArray &status : namesOf(walk, CardText::Status))
            for (const QByteArray &vendor : namesOf(walk, CardText::Vendor))
                m_applies.push_back(ReadingAges::applies(which, status, vendor));
        m_vendors = walk.codes(CardText::Vendor);
    }
    [[nodiscard]] bool to(const FleetWalk::Card &card) const
    {
        return card.isListed() &&
               m_applies[size_t(card.code(CardText::Status)) * m_vendors + card.code(CardText::Vendor)];
    }

private:
    static QList<QByteArray> namesOf(const FleetWalk &walk, CardText column)
    {
        QList<QByteArray> names;
        for (quint32 code = 0; code < walk.codes(column); ++code)
            names.append(walk.text(column, code).value_or(QString()).toUtf8());
        return names;
    }
    std::vector<bool> m_applies; ///< by state, then operator
    size_t m_vendors = 0;
};

/// As ReadingAges::counts(), with the cards out of the snapshot instead of the cache's rows.
Result<DataAge> ageOf(const CardClass &one, const FleetWalk &walk, CacheReader &cache, qint64 &should)
{
    const Applicable applicable(walk, one.which);
    walk.all([&](const FleetWalk::Card &card) { should += applicable.to(card) ? 1 : 0; });
    DataAge age{one.kind, {}, should};
    const Result<void> read = cache.readings.stream(one.which, [&](qint64 cardId, const ReadingAge &reading) {
        const std::optional<FleetWalk::Card> card = walk.card(cardId - 1);
        if (card && reading.read && applicable.to(*card)) {
            --age.neverRead;
            age.oldest = std::min(age.oldest.value_or(*reading.read), *reading.read);
        }
        return true;
    });
    if (!read)
        return read.error();
    return age;
}

Result<void> addCardByCard(QList<DataAge> &ages, const BriefingContext &context)
{
    const FleetWalk walk(context.fleet);
    constexpr std::array classes{CardClass{Kind::Detail, ReadingClass::Detail},
                                 CardClass{Kind::Usage, ReadingClass::Usage},
                                 CardClass{Kind::Identity, ReadingClass::Identity}};
    for (const CardClass &one : classes) {
        qint64 should = 0;
        const Result<DataAge> age = ageOf(one, walk, context.cache, should);
        if (!age)
            return age.error();
        if (should > 0)
            ages.append(*age);
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

Result<QList<DataAge>> DataAges::of(const BriefingContext &context, bool hasPools)
{
    CacheReader &cache = context.cache;
    QList<DataAge> ages;
    if (const Result<void> added = addWhole(ages, cache); !added)
        return added.error();
    if (const Result<void> added = addCardByCard(ages, context); !added)
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
