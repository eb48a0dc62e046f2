// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backuppreview.h"
#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/rows.h"

#include <QHash>

#include <algorithm>

namespace
{
Result<qint64> number(Database &database, const QByteArray &sql)
{
    const Result<std::optional<QString>> value = database.pragma(sql);
    if (!value)
        return value.error();
    return value->value_or(QString()).toLongLong();
}

std::optional<Instant> moment(qint64 seconds)
{
    return seconds > 0 ? std::optional(Instant{seconds}) : std::nullopt;
}

/// Every entry as it stands. Nothing before schema 2.
Result<QList<KeptEntry>> entriesOf(Database &database, int schema)
{
    if (schema < 2)
        return QList<KeptEntry>();
    return Rows::all<KeptEntry>(database, Sql::DeskEverything, Rows::nothing, [](const Statement &row) {
        return KeptEntry{row.string(0), row.string(1), row.blob(2).toByteArray(), row.string(3),
                         Instant{row.integer(4)}};
    });
}

using Place = std::pair<QString, QString>;
Place placeOf(const KeptEntry &entry)
{
    return {entry.kind, entry.key};
}

QHash<Place, const KeptEntry *> byPlace(const QList<KeptEntry> &entries)
{
    QHash<Place, const KeptEntry *> places;
    for (const KeptEntry &entry : entries)
        places.insert(placeOf(entry), &entry);
    return places;
}
} // namespace

Result<CacheInside> CacheInside::of(Database &database)
{
    const Result<qint64> schema = Migrations::schemaOf(database);
    if (!schema)
        return schema.error();
    const auto completed = [&database](const char *part) {
        return number(database, QByteArray("SELECT completed_at FROM position WHERE part = '") + part + '\'');
    };
    const Result<qint64> cards = number(database, "SELECT count(*) FROM card");
    const Result<qint64> runs = number(database, "SELECT count(*) FROM run");
    const Result<qint64> newest =
        number(database, "SELECT max(coalesce(completed_at, 0), coalesce(saved, 0)) "
                         "FROM position ORDER BY 1 DESC LIMIT 1");
    const Result<qint64> list = completed("list");
    const Result<qint64> ledger = completed("ledger");
    const Result<qint64> entry =
        *schema < 2 ? Result<qint64>(0) : number(database, "SELECT max(at) FROM desk_revision");
    for (const Result<qint64> *read : {&cards, &runs, &newest, &list, &ledger, &entry}) {
        if (!*read)
            return read->error();
    }
    const Result<QList<KeptEntry>> entries = entriesOf(database, int(*schema));
    if (!entries)
        return entries.error();
    CacheInside inside;
    inside.entries = *entries;
    inside.figures.schema = int(*schema);
    inside.figures.cards = *cards;
    inside.figures.newestReading = moment(*newest);
    inside.figures.newestList = moment(*list);
    inside.figures.newestLedger = moment(*ledger);
    inside.figures.newestEntry = moment(*entry);
    inside.figures.deskEntries = entries->size();
    inside.figures.runs = *runs;
    return inside;
}

BackupPreview BackupPreview::compare(const Backup &backup, const CacheInside &inBackup,
                                     const std::optional<CacheInside> &inCache)
{
    using Change = DeskDifference::Change;
    BackupPreview preview;
    preview.backup = backup;
    preview.inBackup = inBackup.figures;
    if (!inCache)
        return preview;
    preview.inCache = inCache->figures;
    const QHash<Place, const KeptEntry *> then = byPlace(inBackup.entries);
    const QHash<Place, const KeptEntry *> now = byPlace(inCache->entries);
    for (const KeptEntry &entry : inCache->entries) {
        const KeptEntry *old = then.value(placeOf(entry));
        if (!old || old->value != entry.value)
            preview.desk.append({old ? Change::Older : Change::Lost, entry});
    }
    for (const KeptEntry &entry : inBackup.entries) {
        if (!now.contains(placeOf(entry)))
            preview.desk.append({Change::Returned, entry});
    }
    std::sort(preview.desk.begin(), preview.desk.end(), [](const DeskDifference &a, const DeskDifference &b) {
        return placeOf(a.entry) < placeOf(b.entry);
    });
    return preview;
}

qint64 BackupPreview::count(DeskDifference::Change change) const
{
    return std::count_if(desk.begin(), desk.end(),
                         [change](const DeskDifference &one) { return one.change == change; });
}
