// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/datakeychange.h"
#include "core/base/notguithread.h"
#include "core/base/safefile.h"
#include "core/store/auditlog.h"
#include "core/store/backups.h"
#include "core/store/cacheseal.h"
#include "core/store/database.h"
#include "core/store/migrations.h"
#include "core/store/sealkeeper.h"
#include "core/store/setasidefiles.h"
#include "core/store/stepwatch.h"
#include "core/store/storeerror.h"
#include "core/store/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QMap>

#include <algorithm>
#include <array>

namespace
{
using StepWatch::step;

constexpr qint64 moreRoom = 64 << 20;
constexpr std::array<const char *, 3> companions{"-wal", "-shm", "-journal"};

Result<void> remove(const QString &path)
{
    const QFileInfo info(path);
    if ((!info.exists() && !info.isSymLink()) || QFile::remove(path))
        return {};
    return StoreError::cannotRemove(path);
}

Result<void> removeCompanions(const QString &database)
{
    for (const char *suffix : companions) {
        if (const Result<void> gone = remove(database + QLatin1StringView(suffix)); !gone)
            return gone;
    }
    return {};
}

/// Nothing to do where it has been done.
Result<void> putInPlace(const QString &from, const QString &to)
{
    if (!QFileInfo::exists(from))
        return {};
    if (!Platform::renameOver(from, to))
        return StoreError::keyChangeUnfinished(to);
    return Platform::syncDirectory(QFileInfo(to).absolutePath());
}

Result<QMap<QByteArray, qint64>> rowsOf(Database &database)
{
    QList<QByteArray> tables;
    const Result<void> named =
        database.each("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name", {},
                      [&tables](const Statement &row) {
                          tables.append(row.text(0).toByteArray());
                          return true;
                      });
    if (!named)
        return named.error();
    QMap<QByteArray, qint64> rows;
    for (const QByteArray &table : std::as_const(tables)) {
        const Result<void> counted =
            database.each("SELECT count(*) FROM \"" + table + '"', {}, [&](const Statement &row) {
                rows.insert(table, row.integer(0));
                return false;
            });
        if (!counted)
            return counted.error();
    }
    return rows;
}

Result<std::unique_ptr<Database>> open(const QString &path, const CacheKey &key, const QByteArray &vfs)
{
    Database::Options options;
    options.path = path;
    options.role = Database::Role::Writer;
    options.vfs = vfs;
    return Database::open(std::move(options), key.clone());
}

/// In the language of no country: the audit trail's details are stable words and figures.
Result<void> linkAnew(Database &fresh, bool wasWhole, qint64 faults, Instant now, const QString &who)
{
    return inTransaction(fresh, [&]() -> Result<void> {
        if (const Result<void> linked = AuditLog::takeOver(fresh); !linked)
            return linked;
        // a trail that did not hang together before must not look whole because of us
        const QString detail = wasWhole ? QString() : QString::number(faults);
        if (const Result<void> noted =
                AuditLog(fresh).append(now, who, QStringLiteral("data-key-replaced"), detail);
            !noted)
            return noted;
        const Result<std::optional<SealedProgress>> standing = SealKeeper::progressOf(fresh);
        if (!standing)
            return standing.error();
        if (!*standing)
            return {};
        SealedProgress next = **standing;
        ++next.generation;
        next.at = now;
        return SealKeeper::setProgress(fresh, next);
    });
}
} // namespace

Result<void> DataKeyChange::checkRoom(const CachePaths &paths, qint64 freeBytes)
{
    qint64 needed = QFileInfo(paths.database()).size() + moreRoom;
    needed += QFileInfo(paths.database() + QStringLiteral("-wal")).size();
    if (freeBytes < 0 || freeBytes >= needed)
        return {};
    return StoreError::noRoomForNewKey(paths.directory, needed, freeBytes);
}

Result<void> DataKeyChange::prepare(const CacheKey &now, const CacheKey &fresh, const Clock &clock,
                                    const QString &who, const Progress &progress, const GiveUp &giveUp) const
{
    NotGuiThread::check("replacing the data key");
    abandon();
    const qint64 size = QFileInfo(m_paths.database()).size();
    const GiveUp asked = [&] {
        if (progress)
            progress(std::min(QFileInfo(m_paths.freshDatabase()).size(), size), size);
        return giveUp && giveUp();
    };
    const Result<std::unique_ptr<Database>> old = open(m_paths.database(), now, m_vfs);
    if (!old)
        return old.error();
    Result<void> done = (*old)->checkpointTruncate();
    if (done)
        done = step("export");
    if (done)
        done = (*old)->exportTo(m_paths.freshDatabase(), fresh, asked);
    if (done && progress)
        progress(size, size);
    if (done)
        done = settle(**old, fresh, clock, who, giveUp);
    return done;
}

Result<void> DataKeyChange::settle(Database &old, const CacheKey &fresh, const Clock &clock,
                                   const QString &who, const GiveUp &giveUp) const
{
    if (const Result<void> stepped = step("settle"); !stepped)
        return stepped;
    const Result<std::unique_ptr<Database>> database = open(m_paths.freshDatabase(), fresh, m_vfs);
    if (!database)
        return database.error();
    const Result<QMap<QByteArray, qint64>> before = rowsOf(old);
    const Result<QMap<QByteArray, qint64>> after = rowsOf(**database);
    const Result<qint64> schema = Migrations::schemaOf(**database);
    if (!before || !after || !schema)
        return !before ? before.error() : !after ? after.error() : schema.error();
    if (*before != *after || *schema != Migrations::newest())
        return StoreError::newKeyNotProven(m_paths.freshDatabase());
    const Result<AuditVerification> trail = AuditLog(old).verify(std::nullopt, giveUp);
    if (!trail)
        return trail.error();
    const Result<void> linked =
        linkAnew(**database, trail->isWhole(), trail->faultCount, Instant::of(clock.now()), who);
    if (!linked)
        return linked;
    const Result<QStringList> integrity = (*database)->integrityCheck(giveUp);
    if (!integrity)
        return integrity.error();
    if (giveUp && giveUp())
        return Error{Error::Kind::Cancelled, QStringLiteral("E-INT"), {}, QStringLiteral("gave way"), {}};
    if (!integrity->isEmpty())
        return StoreError::newKeyNotProven(m_paths.freshDatabase());
    if (const Result<void> emptied = (*database)->checkpointTruncate(); !emptied)
        return emptied;
    Result<std::optional<SealedProgress>> standing = SealKeeper::progressOf(**database);
    const Result<AuditHead> head = AuditLog(**database).head();
    if (!standing || !head)
        return standing ? head.error() : standing.error();
    SealedProgress sealed = standing->value_or(SealedProgress());
    sealed.stage = SealedProgress::Stage::Settled;
    sealed.audit = *head;
    return CacheSeal(m_paths.freshSeal(), fresh).write(sealed);
}

void DataKeyChange::abandon() const
{
    if (QFileInfo::exists(m_paths.changingKey()))
        return;
    for (const QString &path : {m_paths.freshDatabase(), m_paths.freshKeyFile(), m_paths.freshSeal()})
        (void)remove(path);
    (void)removeCompanions(m_paths.freshDatabase());
}

Result<void> DataKeyChange::carryOut() const
{
    NotGuiThread::check("replacing the data key");
    for (const QString &path : {m_paths.freshDatabase(), m_paths.freshKeyFile(), m_paths.freshSeal()}) {
        if (!QFileInfo::exists(path))
            return StoreError::newKeyNotProven(path);
    }
    if (const Result<void> stepped = step("sync"); !stepped)
        return stepped;
    QFile database(m_paths.freshDatabase());
    if (!database.open(QIODevice::ReadWrite) || !Platform::syncFile(database.handle()))
        return StoreError::newKeyNotProven(database.fileName());
    database.close();
    if (const Result<void> gone = removeCompanions(m_paths.freshDatabase()); !gone)
        return gone;
    if (const Result<void> stepped = step("mark"); !stepped)
        return stepped;
    if (const Result<void> marked = SafeFile::replace(m_paths.changingKey(), QByteArray("rekeying\n"));
        !marked)
        return marked;
    return change();
}

Result<void> DataKeyChange::change() const
{
    if (const Result<void> stepped = step("key"); !stepped)
        return stepped;
    if (const Result<void> put = putInPlace(m_paths.freshKeyFile(), m_paths.keyFile()); !put)
        return put;
    if (const Result<void> stepped = step("database"); !stepped)
        return stepped;
    if (QFileInfo::exists(m_paths.freshDatabase())) { // the old log must not meet the new file
        if (const Result<void> gone = removeCompanions(m_paths.database()); !gone)
            return gone;
        if (const Result<void> stepped = step("log"); !stepped)
            return stepped;
        if (const Result<void> put = putInPlace(m_paths.freshDatabase(), m_paths.database()); !put)
            return put;
    }
    if (const Result<void> stepped = step("seal"); !stepped)
        return stepped;
    if (const Result<void> put = putInPlace(m_paths.freshSeal(), m_paths.seal()); !put)
        return put;
    if (const Result<void> stepped = step("old"); !stepped)
        return stepped;
    if (const Result<void> gone = removeOld(); !gone)
        return gone;
    if (const Result<void> stepped = step("done"); !stepped)
        return stepped;
    if (const Result<void> gone = remove(m_paths.changingKey()); !gone)
        return gone;
    return Platform::syncDirectory(m_paths.directory);
}

/// What only the old key reads.
Result<void> DataKeyChange::removeOld() const
{
    QStringList old{m_paths.keyFile() + QStringLiteral(".prev"), m_paths.keyFile() + QStringLiteral(".bad"),
                    m_paths.restoring(), m_paths.suspect()};
    for (const Backup &backup : Backups::in(m_paths))
        old.append(backup.path);
    for (const SetAsideFile &aside : SetAsideFiles::in(m_paths))
        old.append({aside.path, aside.path + QStringLiteral("-wal")});
    for (const QString &path : std::as_const(old)) {
        if (const Result<void> gone = remove(path); !gone)
            return gone;
        if (const Result<void> stepped = step("file"); !stepped)
            return stepped;
    }
    return {};
}

Result<bool> DataKeyChange::finishInterrupted() const
{
    if (!QFileInfo::exists(m_paths.changingKey())) {
        abandon();
        return false;
    }
    const Result<void> done = change();
    return done ? Result<bool>(true) : done.error();
}
