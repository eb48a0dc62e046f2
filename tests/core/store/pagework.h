// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/store/readingtest.h"

/// Work as the synchronisation does it, page by page, and whether a cache stands where its cursor says.
namespace PageWork
{

using namespace StoreTest;
using namespace ReadingTest;

/// Readings of each kind, told apart by the page: each page changes what the one before said.
inline Result<void> saveReadings(CacheWriter &open, int page)
{
    const CardUsage usage{{monthUsage(april, 100 + page)}, {package(page)}, {}};
    if (const auto saved = open.usage.save(1, usage, 1, at(page)); !saved)
        return saved.error();
    if (const auto saved = open.details.save(1, detail(page), 1, at(page)); !saved)
        return saved.error();
    if (const auto saved = open.ledger.save({ledgerEntry(page)}, 1, at(page)); !saved)
        return saved.error();
    const BillMonth bill{BillSource::Settled, april, at(page), {billLine(page), billLine(99)}};
    if (const auto saved = open.bills.save(bill, 1); !saved)
        return saved.error();
    const auto put = open.desk.put(QStringLiteral("note"), QStringLiteral("a"), QByteArray::number(page),
                                   QStringLiteral("me"), at(page));
    return put ? Result<void>() : put.error();
}

/// One page with its cursor, as the synchronisation writes it.
inline Result<void> savePage(CacheWriter &writer, int page)
{
    return writer.transact([page](CacheWriter &open) -> Result<void> {
        const QList<Card> cards{card(2 * page), card(2 * page + 1, QString(5000, u'x'))};
        const Result<AppliedCards> applied = open.cards.apply(std::span(cards.data(), 2), {1, 1, at(page)});
        if (!applied)
            return applied.error();
        if (const Result<void> saved = saveReadings(open, page); !saved)
            return saved;
        return open.journal.savePosition(SyncParts::list, {1, page + 1, {}, {}, at(0), at(page), {}});
    });
}

/// Whether the readings are those of the pages before the cursor, no more and no fewer.
inline bool readingsStandAt(CacheWriter &writer, int cursor)
{
    const bool any = cursor > 0;
    const auto usage = writer.usage.month(1, april);
    const auto pasts = writer.usage.history(1, april);
    const auto details = writer.details.newest(1);
    const auto entries = writer.ledger.undated();
    const auto dated = writer.ledger.entries(at(0), at(100'000));
    const auto versions = writer.bills.versions(BillSource::Settled, april);
    const auto revisions = writer.desk.revisions(QStringLiteral("note"), 100);
    return usage->has_value() == any && (!any || (*usage)->usage == monthUsage(april, 99 + cursor)) &&
           pasts->size() == std::max(0, cursor - 1) && details->has_value() == any &&
           (!any || (*details)->detail == detail(cursor - 1)) && entries->isEmpty() &&
           dated->size() == cursor && versions->size() == cursor && revisions->size() == cursor;
}

inline int nextPage(CacheWriter &writer)
{
    const Result<SyncPart> part = writer.journal.part(SyncParts::list);
    return part && part->position ? int(part->position->nextPage) : 0;
}

/// Everything of the pages before the cursor, no more and no fewer.
inline bool standsAt(CacheWriter &writer, int cursor)
{
    return writer.cardReader.totals()->cards == 2 * cursor && readingsStandAt(writer, cursor);
}

} // namespace PageWork
