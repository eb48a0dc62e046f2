// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cacheerasure.h"
#include "core/base/notguithread.h"
#include "core/base/platform.h"
#include "core/store/cache.h"
#include "core/store/directoryerasure.h"
#include "core/store/metastore.h"
#include "core/store/openingcheck.h"
#include "core/store/personsweep.h"
#include "core/store/setasidefiles.h"
#include "core/store/stepwatch.h"
#include "core/store/storeerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>

#include <algorithm>

namespace
{
using StepWatch::step;

constexpr qint64 mostOutputs = 200;
const QString pendingName = QStringLiteral("erasure_pending");
const QString placesName = QStringLiteral("erased_places");
const QString providerName = QStringLiteral("provider_erased");

QString kindOf(const QByteArray &table)
{
    static const QHash<QByteArray, QString> kinds{
        {"card", QStringLiteral("cards")},
        {"card_record", QStringLiteral("readings")},
        {"package_name", QStringLiteral("readings")},
        {"usage_month", QStringLiteral("usage")},
        {"usage_month_history", QStringLiteral("usage")},
        {"account_record", QStringLiteral("account")},
        {"account_series", QStringLiteral("pools")},
        {"bill_version", QStringLiteral("bills")},
        {"bill_line", QStringLiteral("bills")},
        {"balance_reading", QStringLiteral("money")},
        {"voucher", QStringLiteral("money")},
        {"voucher_history", QStringLiteral("money")},
        {"quarantine", QStringLiteral("odd")},
        {"oddity", QStringLiteral("odd")},
        {"unknown_field", QStringLiteral("odd")},
        {"seen", QStringLiteral("sync")},
        {"reading_age", QStringLiteral("sync")},
        {"position", QStringLiteral("sync")},
        {"account_right", QStringLiteral("key")},
    };
    return table.endsWith("_history") && !kinds.contains(table) ? QStringLiteral("history")
                                                                : kinds.value(table, QStringLiteral("other"));
}

struct Table {
    QByteArray name;
    QByteArray provenance; ///< of all rows; empty: each row says it
};

/// Every table and whose data it holds. One that says nothing is left alone.
Result<QList<Table>> tablesOf(Database &database)
{
    QHash<QByteArray, QByteArray> marked;
    const Result<void> marks =
        database.each("SELECT name, provenance FROM table_provenance", {}, [&marked](const Statement &row) {
            marked.insert(row.text(0).toByteArray(), row.text(1).toByteArray());
            return true;
        });
    if (!marks)
        return marks.error();
    QList<Table> tables;
    const Result<void> listed = database.each(
        "SELECT name, sql LIKE '%provenance TEXT%' FROM sqlite_master WHERE type = 'table' ORDER BY rowid",
        {}, [&](const Statement &row) {
            const QByteArray name = row.text(0).toByteArray();
            if (marked.contains(name))
                tables.append({name, marked.value(name)});
            else if (row.integer(1) != 0 && name != "table_provenance")
                tables.append({name, {}});
            return true;
        });
    return listed ? Result<QList<Table>>(tables) : listed.error();
}

/// That we asked, when and how often, is our own doing.
bool isKept(const QByteArray &table)
{
    return table == "run";
}

Result<qint64> number(Database &database, const QByteArray &sql)
{
    qint64 found = 0;
    const Result<void> read = database.each(sql, {}, [&found](const Statement &row) {
        found = row.integer(0);
        return false;
    });
    return read ? Result<qint64>(found) : read.error();
}

Result<void> goOverProvider(Database &database, ErasureReport &report, bool erases)
{
    const Result<QList<Table>> tables = tablesOf(database);
    if (!tables)
        return tables.error();
    for (const Table &table : *tables) {
        if (isKept(table.name) || table.provenance == "own")
            continue;
        const QByteArray where = table.provenance.isEmpty() ? " WHERE provenance <> 'own'" : "";
        const Result<qint64> rows = number(database, "SELECT count(*) FROM \"" + table.name + '"' + where);
        if (!rows)
            return rows.error();
        report.add(report.removed, kindOf(table.name), *rows, 0);
        if (!erases || *rows == 0)
            continue;
        const Result<void> gone = database.execute("DELETE FROM \"" + table.name + '"' + where);
        if (!gone)
            return gone;
    }
    const Result<qint64> keys = number(database, "SELECT count(*) FROM account");
    if (!keys)
        return keys.error();
    report.add(report.removed, QStringLiteral("key"), *keys, 0);
    const QList<std::pair<QString, QByteArray>> own{
        {QStringLiteral("desk"), "SELECT count(*) FROM desk_revision"},
        {QStringLiteral("audit"), "SELECT count(*) FROM audit"},
        {QStringLiteral("runs"), "SELECT count(*) FROM run"}};
    for (const auto &[kind, sql] : own) {
        const Result<qint64> rows = number(database, sql);
        if (!rows)
            return rows.error();
        report.add(report.kept, kind, *rows, 0);
    }
    return erases ? database.execute("DELETE FROM account") : Result<void>();
}

Result<void> addOutputs(Database &database, ErasureReport &report)
{
    return database.each(
        "SELECT at, what, detail FROM audit WHERE what IN ('exported', 'printed', 'saved as "
        "PDF') ORDER BY id DESC",
        {}, [&report](const Statement &row) {
            if (report.outputs.size() < mostOutputs)
                report.outputs.append({Instant{row.integer(0)}, row.text(1) == "printed", row.string(2)});
            else
                ++report.moreOutputs;
            return true;
        });
}

/// Older copies of the cache: backups, and what was set aside.
QStringList olderCopies(const CachePaths &paths)
{
    QStringList files;
    const QDir backups(paths.backups());
    for (const QString &name : backups.entryList({QStringLiteral("backup-*"), QStringLiteral(".simledger-*")},
                                                 QDir::Files | QDir::Hidden))
        files.append(backups.filePath(name));
    const QDir directory(paths.directory);
    const QStringList names =
        directory.entryList({QStringLiteral("cache.db.damaged-*"), QStringLiteral("cache.db.replaced-*"),
                             QStringLiteral("cache.db.left*"), QStringLiteral("cache.db.new*")},
                            QDir::Files | QDir::Hidden);
    for (const QString &name : names)
        files.append(directory.filePath(name));
    return files;
}

void addFiles(const CachePaths &paths, ErasureReport &report)
{
    for (const QString &file : olderCopies(paths)) {
        const bool backup = QFileInfo(file).absolutePath() == QFileInfo(paths.backups()).absoluteFilePath();
        report.add(report.files, backup ? QStringLiteral("backups") : QStringLiteral("aside"), 1,
                   QFileInfo(file).size());
    }
    report.newBackup = true;
}

/// The file without its free pages and without what earlier rows left in the others; then the older copies.
Result<void> finish(Database &database, const CachePaths &paths)
{
    if (const Result<void> stepped = step("rewrite"); !stepped)
        return stepped;
    if (const Result<void> emptied = database.checkpointTruncate(); !emptied)
        return emptied;
    if (const Result<void> rewritten = database.execute("VACUUM"); !rewritten)
        return rewritten;
    if (const Result<void> emptied = database.checkpointTruncate(); !emptied)
        return emptied;
    if (const Result<void> stepped = step("copies"); !stepped)
        return stepped;
    for (const QString &file : olderCopies(paths)) {
        if (!QFile::remove(file))
            return StoreError::cannotRemove(file);
    }
    (void)Platform::syncDirectory(paths.backups());
    (void)Platform::syncDirectory(paths.directory);
    return step("settle");
}

Result<void> forgetPending(Database &database)
{
    return MetaStore(database).remove(pendingName);
}
} // namespace

Result<ErasureReport> CacheErasure::previewPerson(CacheReader &cache, const CachePaths &paths,
                                                  const PersonSought &sought, const GiveUp &giveUp)
{
    const Result<PersonMatch> match = PersonMatch::of(sought);
    if (!match)
        return match.error();
    ErasureReport report;
    report.scope = ErasureScope::Person;
    if (const Result<void> found = PersonSweep(cache.database(), *match, report).find(giveUp); !found)
        return found.error();
    addFiles(paths, report);
    if (const Result<void> known = addOutputs(cache.database(), report); !known)
        return known.error();
    return report;
}

Result<ErasureReport> CacheErasure::previewProvider(CacheReader &cache, const CachePaths &paths)
{
    ErasureReport report;
    report.scope = ErasureScope::Provider;
    if (const Result<void> counted = goOverProvider(cache.database(), report, false); !counted)
        return counted.error();
    addFiles(paths, report);
    if (const Result<void> known = addOutputs(cache.database(), report); !known)
        return known.error();
    return report;
}

Result<ErasureReport> CacheErasure::previewEverything(CacheReader &cache, const CachePaths &paths)
{
    ErasureReport report;
    report.scope = ErasureScope::Everything;
    report.files = DirectoryErasure(paths).preview();
    if (const Result<void> known = addOutputs(cache.database(), report); !known)
        return known.error();
    return report;
}

Result<ErasureReport> CacheErasure::preview(CacheReader &cache, const CachePaths &paths, ErasureScope scope,
                                            const PersonSought &sought, const GiveUp &giveUp)
{
    switch (scope) {
    case ErasureScope::Person:
        return previewPerson(cache, paths, sought, giveUp);
    case ErasureScope::Provider:
        return previewProvider(cache, paths);
    case ErasureScope::Everything:
        break;
    }
    return previewEverything(cache, paths);
}

Result<ErasureReport>
CacheErasure::erase(ErasureReport report,
                    const std::function<Result<void>(Database &, ErasureReport &)> &work)
{
    NotGuiThread::check("erasing");
    const auto began = m_clock.monotonic();
    const Result<std::unique_ptr<CacheWriter>> writer = m_cache.openWriter();
    if (!writer)
        return writer.error();
    Database &database = (*writer)->database();
    addFiles(m_cache.paths(), report);
    if (const Result<void> known = addOutputs(database, report); !known)
        return known.error();
    const Instant now = Instant::of(m_clock.now());
    const Result<void> erased = (*writer)->transact([&](CacheWriter &writing) -> Result<void> {
        if (const Result<void> worked = work(writing.database(), report); !worked)
            return worked;
        if (const Result<void> told = OpeningCheck::copiesGo(writing.database()); !told)
            return told;
        QStringList counts;
        for (const ErasureItem &item : std::as_const(report.removed))
            counts.append(QStringLiteral("%1 %2").arg(item.kind).arg(item.count));
        const QString what = QStringLiteral("%1-erased").arg(ErasureText::scopeName(report.scope));
        const Result<void> noted = writing.audit.append(now, m_who, what, counts.join(QStringLiteral(", ")));
        return noted ? writing.meta.set(pendingName, QStringLiteral("1")) : noted;
    });
    if (!erased)
        return erased.error();
    if (const Result<void> finished = finish(database, m_cache.paths()); !finished)
        return finished.error();
    const Result<void> forgotten =
        (*writer)->transact([](CacheWriter &writing) { return forgetPending(writing.database()); });
    if (!forgotten)
        return forgotten.error();
    (void)(*writer)->settle();
    const Result<Backup> made = m_cache.backups()->make(database, now);
    report.newBackup = bool(made);
    report.done = now;
    report.seconds = std::chrono::duration<double>(m_clock.monotonic() - began).count();
    return report;
}

Result<ErasureReport> CacheErasure::person(const PersonSought &sought)
{
    const Result<PersonMatch> match = PersonMatch::of(sought);
    if (!match)
        return match.error();
    ErasureReport report;
    report.scope = ErasureScope::Person;
    return erase(report, [&match](Database &database, ErasureReport &into) -> Result<void> {
        PersonSweep sweep(database, *match, into);
        if (const Result<void> done = sweep.erase(); !done)
            return done;
        MetaStore meta(database);
        const Result<std::optional<QString>> kept = meta.value(placesName);
        if (!kept)
            return kept.error();
        QJsonArray places = QJsonDocument::fromJson(kept->value_or(QString()).toUtf8()).array();
        for (const QJsonValue &place : sweep.places()) {
            if (!places.contains(place))
                places.append(place);
        }
        if (places.isEmpty())
            return {};
        return meta.set(placesName, QString::fromUtf8(QJsonDocument(places).toJson(QJsonDocument::Compact)));
    });
}

Result<ErasureReport> CacheErasure::provider()
{
    ErasureReport report;
    report.scope = ErasureScope::Provider;
    const Instant now = Instant::of(m_clock.now());
    return erase(report, [now](Database &database, ErasureReport &into) -> Result<void> {
        if (const Result<void> gone = goOverProvider(database, into, true); !gone)
            return gone;
        MetaStore meta(database);
        for (const Result<void> &forgotten :
             {meta.remove(placesName), meta.removeOfProvider(), OpeningCheck::forget(database)}) {
            if (!forgotten)
                return forgotten;
        }
        return meta.set(providerName, QString::number(now.seconds));
    });
}

Result<qint64> CacheErasure::returned(CacheReader &cache)
{
    const Result<std::optional<QString>> kept = cache.meta.value(placesName);
    if (!kept)
        return kept.error();
    if (!*kept)
        return 0;
    return PersonSweep::returned(cache.database(), QJsonDocument::fromJson((*kept)->toUtf8()).array());
}

Error CacheErasure::broughtBack(qint64 places)
{
    return Error{Error::Kind::Refused,
                 QStringLiteral("E-ERASE"),
                 QCoreApplication::translate(
                     "CacheErasure",
                     "Data of a person who was erased came back from the provider, in %n place(s). Ask the "
                     "provider in writing to delete them, then erase the person once more.",
                     nullptr, int(places)),
                 {},
                 {}};
}

Result<std::optional<Instant>> CacheErasure::providerErasedAt(CacheReader &cache)
{
    const Result<std::optional<QString>> kept = cache.meta.value(providerName);
    if (!kept)
        return kept.error();
    if (!*kept)
        return std::optional<Instant>();
    const Result<std::optional<AccountSettings>> account = cache.account.load();
    if (!account)
        return account.error();
    return *account ? std::optional<Instant>() : std::optional(Instant{(*kept)->toLongLong()});
}

Result<void> CacheErasure::finishInterrupted(Database &database, const CachePaths &paths)
{
    const Result<std::optional<QString>> pending = MetaStore(database).value(pendingName);
    if (!pending || !*pending)
        return pending ? Result<void>() : pending.error();
    const Result<void> finished = finish(database, paths);
    return finished ? forgetPending(database) : finished;
}
