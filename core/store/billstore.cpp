// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/billstore.h"
#include "core/store/accountrecords.h"
#include "core/store/recordfields.h"
#include "core/store/rows.h"
#include "core/store/storeerror.h"

#include <QMultiHash>

#include <algorithm>

namespace
{
/// Source and month in one number, by which versions and lines are found. Stored.
qint64 billKey(BillSource source, Month month)
{
    return qint64(source) << 20 | month.index;
}

BillSource sourceOf(qint64 key)
{
    return BillSource(key >> 20);
}

Month monthOf(qint64 key)
{
    return {int(key & 0xFFFFF)};
}

struct StoredVersion {
    qint64 bill = 0;
    BillVersion version;
};

StoredVersion versionOf(const Statement &row)
{
    return {row.integer(1),
            {row.integer(0), Instant{row.integer(2)}, Instant{row.integer(3)}, row.integer(4)}};
}

Result<std::optional<StoredVersion>> newest(Database &database, qint64 bill)
{
    return Rows::first<StoredVersion>(
        database, Sql::BillVersionNewest, [bill](Statement &statement) { statement.bind(1, bill); },
        versionOf);
}

/// Lines that stand now, by what they say: a line may stand there twice.
Result<QMultiHash<QByteArray, qint64>> standingLines(Database &database, qint64 bill)
{
    QMultiHash<QByteArray, qint64> lines;
    const Result<void> read = Rows::each(
        database, Sql::BillLinesStanding, [bill](Statement &statement) { statement.bind(1, bill); },
        [&lines](const Statement &row) {
            lines.insert(row.blob(1).toByteArray(), row.integer(0));
            return true;
        });
    if (!read)
        return read.error();
    return lines;
}

/// What separates a new reading from the lines that stand.
struct LineChanges {
    QList<QByteArray> added;
    QList<qint64> gone;
};

LineChanges changesFrom(QMultiHash<QByteArray, qint64> standing, const QList<BillLine> &lines)
{
    LineChanges changes;
    for (const BillLine &line : lines) {
        const QByteArray record = RecordCodec::encode(line);
        if (const auto same = standing.find(record); same != standing.end())
            standing.erase(same);
        else
            changes.added.append(record);
    }
    changes.gone = standing.values();
    return changes;
}

Result<qint64> insertVersion(Database &database, const BillMonth &bill, qint64 runId)
{
    const Result<void> done = Rows::run(database, Sql::BillVersionInsert, [&](Statement &statement) {
        statement.bind(1, billKey(bill.source, bill.month))
            .bind(2, bill.asOf.seconds)
            .bind(3, runId)
            .bind(4, qint64(bill.lines.size()));
    });
    if (!done)
        return done.error();
    return database.lastInsertId();
}

Result<void> writeChanges(Database &database, qint64 bill, qint64 version, const LineChanges &changes)
{
    for (const qint64 line : changes.gone) {
        const Result<void> ended =
            Rows::run(database, Sql::BillLineEnd,
                      [line, version](Statement &statement) { statement.bind(1, line).bind(2, version); });
        if (!ended)
            return ended;
    }
    for (const QByteArray &record : changes.added) {
        const Result<void> added = Rows::run(database, Sql::BillLineInsert, [&](Statement &statement) {
            statement.bind(1, bill).bind(2, version).bindBlob(3, record);
        });
        if (!added)
            return added;
    }
    return {};
}

InvoiceItemRecord invoiceOf(const InvoiceItem &item, const AccountRecords::Row &row)
{
    return {item, row.firstSeen, row.lastSeen};
}
} // namespace

Result<bool> BillStore::save(const BillMonth &bill, qint64 runId)
{
    const qint64 key = billKey(bill.source, bill.month);
    const Result<std::optional<StoredVersion>> last = newest(m_database, key);
    if (!last)
        return last.error();
    const Result<QMultiHash<QByteArray, qint64>> standing = standingLines(m_database, key);
    if (!standing)
        return standing.error();
    const LineChanges changes = changesFrom(*standing, bill.lines);
    if (*last && changes.added.isEmpty() && changes.gone.isEmpty()) {
        const Result<void> moved = Rows::run(m_database, Sql::BillVersionMove, [&](Statement &statement) {
            statement.bind(1, (*last)->version.id).bind(2, bill.asOf.seconds);
        });
        return moved ? Result<bool>(false) : moved.error();
    }
    const Result<qint64> version = insertVersion(m_database, bill, runId);
    if (!version)
        return version.error();
    const Result<void> written = writeChanges(m_database, key, *version, changes);
    return written ? Result<bool>(true) : written.error();
}

Result<std::optional<BillMonth>> BillStore::month(BillSource source, Month month)
{
    const Result<std::optional<StoredVersion>> last = newest(m_database, billKey(source, month));
    if (!last)
        return last.error();
    if (!*last)
        return std::optional<BillMonth>();
    const Result<QList<BillLine>> lines = linesOf((*last)->version);
    if (!lines)
        return lines.error();
    return std::optional(BillMonth{source, month, (*last)->version.asOf, *lines});
}

Result<QList<BillMonthHead>> BillStore::months(BillSource source)
{
    return Rows::all<BillMonthHead>(
        m_database, Sql::BillMonthsOfSource,
        [source](Statement &statement) {
            statement.bind(1, billKey(source, Month{})).bind(2, billKey(BillSource(int(source) + 1), {}));
        },
        [source](const Statement &row) {
            const StoredVersion newest = versionOf(row);
            const BillMonth dated{source, monthOf(newest.bill), newest.version.asOf, {}};
            return BillMonthHead{source, dated.month, dated.asOf, newest.version.lines, dated.isFinal()};
        });
}

Result<QList<BillVersion>> BillStore::versions(BillSource source, Month month)
{
    return Rows::all<BillVersion>(
        m_database, Sql::BillVersions,
        [source, month](Statement &statement) { statement.bind(1, billKey(source, month)); },
        [](const Statement &row) { return versionOf(row).version; });
}

Result<QList<BillLine>> BillStore::linesOf(const BillVersion &version)
{
    QList<BillLine> lines;
    Result<void> outcome;
    const Result<void> read = Rows::each(
        m_database, Sql::BillLinesOfVersion,
        [&version](Statement &statement) { statement.bind(1, version.id); },
        [&](const Statement &row) {
            std::optional<BillLine> line = RecordCodec::decode<BillLine>(row.blob(2));
            if (!line) {
                outcome = StoreError::damagedValue(QStringLiteral("bill line %1").arg(row.integer(0)));
                return false;
            }
            line->source = sourceOf(row.integer(1));
            line->month = monthOf(row.integer(1));
            lines.append(*std::move(line));
            return true;
        });
    if (!read || !outcome)
        return read ? outcome.error() : read.error();
    return lines;
}

Result<RecordCounts> BillStore::saveInvoiceItems(const QList<InvoiceItem> &items, qint64 runId, Instant at)
{
    AccountRecords table(m_database, AccountRecords::Kind::InvoiceItem);
    RecordCounts counts;
    for (const InvoiceItem &item : items) {
        const Result<void> saved =
            table.save(QString::number(item.id), item.time, RecordCodec::encode(item), runId, at, counts);
        if (!saved)
            return saved.error();
    }
    return counts;
}

Result<QList<InvoiceItemRecord>> BillStore::invoiceItems()
{
    AccountRecords table(m_database, AccountRecords::Kind::InvoiceItem);
    Result<QList<InvoiceItemRecord>> items =
        table.readAll<InvoiceItem, InvoiceItemRecord>(table.all(), invoiceOf);
    if (items)
        std::sort(items->begin(), items->end(), [](const InvoiceItemRecord &a, const InvoiceItemRecord &b) {
            return a.item.id < b.item.id;
        });
    return items;
}

Result<qint64> BillStore::invoiceItemCount()
{
    return AccountRecords(m_database, AccountRecords::Kind::InvoiceItem).count();
}
