// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups.h"
#include "core/base/notguithread.h"
#include "core/base/platform.h"
#include "core/base/safefile.h"
#include "core/store/database.h"
#include "core/store/metastore.h"
#include "core/store/migrations.h"
#include "core/store/openingfinding.h"
#include "core/store/sealkeeper.h"
#include "core/store/storeerror.h"
#include "core/store/transaction.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <memory>

namespace
{
constexpr qint64 secondsADay = 86'400;

const QString &metaName()
{
    static const QString name = QStringLiteral("backup");
    return name;
}

const QString &timeFormat()
{
    static const QString format = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");
    return format;
}

QString nameOf(quint32 generation, Instant at)
{
    return QStringLiteral("backup-%1-%2.db")
        .arg(generation, 10, 10, QLatin1Char('0'))
        .arg(at.utc().toString(timeFormat()));
}

std::optional<Backup> backupOf(const QFileInfo &file)
{
    static const QRegularExpression pattern(QStringLiteral("^backup-(\\d{10})-(\\d{8}T\\d{6}Z)\\.db$"));
    const QRegularExpressionMatch match = pattern.match(file.fileName());
    QDateTime made = QDateTime::fromString(match.captured(2), timeFormat());
    made.setTimeSpec(Qt::UTC);
    if (!match.hasMatch() || !made.isValid() || file.isSymLink())
        return std::nullopt;
    return Backup{file.fileName(), file.filePath(), match.captured(1).toUInt(), Instant::of(made),
                  file.size()};
}

Result<qint64> number(Database &database, const QByteArray &sql)
{
    const Result<std::optional<QString>> value = database.pragma(sql);
    if (!value)
        return value.error();
    return value->value_or(QString()).toLongLong();
}

Error givenUp()
{
    return Error{Error::Kind::Cancelled, QStringLiteral("E-INT"), {}, QStringLiteral("gave way"), {}};
}

/// A copy that was opened leaves its log beside it when the process was killed meanwhile.
void removeLeftovers(const QString &directory)
{
    QDir dir(directory);
    for (const QString &name : dir.entryList({QStringLiteral(".simledger-*")}, QDir::Files | QDir::Hidden))
        dir.remove(name);
}
} // namespace

Backups::Backups(CachePaths paths, CacheKey key, QByteArray vfs)
    : m_paths(std::move(paths)), m_key(std::move(key)), m_vfs(std::move(vfs))
{
}

QList<Backup> Backups::in(const CachePaths &paths)
{
    QList<Backup> all;
    const QFileInfoList files = QDir(paths.backups()).entryInfoList(QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files) {
        if (const std::optional<Backup> backup = backupOf(file))
            all.append(*backup);
    }
    return all;
}

Result<bool> Backups::isDue(Database &database, Instant now) const
{
    const Result<qint64> revision = number(database, "SELECT max(id) FROM desk_revision");
    if (!revision)
        return revision.error();
    const Result<std::optional<QString>> last = MetaStore(database).value(metaName());
    if (!last)
        return last.error();
    if (!*last)
        return *revision > 0;
    const qint64 made = (*last)->section(u' ', 0, 0).toLongLong();
    const bool dayOld = now.seconds < made || now.seconds - made >= secondsADay;
    return dayOld && *revision != (*last)->section(u' ', 1, 1).toLongLong();
}

Result<Backup> Backups::make(Database &database, Instant now, const GiveWay &giveWay,
                             const Progress &progress) const
{
    NotGuiThread::check("making a backup");
    if (const Result<void> emptied = giveWay ? database.checkpointInPassing() : database.checkpointTruncate();
        !emptied)
        return emptied.error();
    const Result<qint64> schema = Migrations::schemaOf(database);
    if (!schema)
        return schema.error();
    const Result<std::optional<SealedProgress>> standing = SealKeeper::progressOf(database);
    if (!standing)
        return standing.error();
    if (const Result<void> made = SafeFile::makePrivateDirectory(m_paths.backups()); !made)
        return made.error();
    removeLeftovers(m_paths.backups());
    const QString name = freeName(*standing ? (*standing)->generation : 0, now);
    const QString path = QDir(m_paths.backups()).filePath(name);
    const qint64 size = QFileInfo(m_paths.database()).size();
    const Result<void> written = SafeFile::replaceInPieces(
        path,
        [&](const SafeFile::Put &put) {
            qint64 done = 0;
            return database.readFile([&](QByteArrayView piece) {
                if (giveWay && giveWay())
                    return Result<void>(givenUp());
                done += piece.size();
                if (progress)
                    progress(done, size);
                return put(piece);
            });
        },
        [&](const QString &copy) { return check(copy, giveWay); });
    removeLeftovers(m_paths.backups());
    if (!written)
        return written.error();
    dropOld(name);
    if (*schema >= 2) {
        const Result<void> noted = inTransaction(database, [&]() -> Result<void> {
            const Result<qint64> revision = number(database, "SELECT max(id) FROM desk_revision");
            if (!revision)
                return revision.error();
            return MetaStore(database).set(metaName(),
                                           QStringLiteral("%1 %2").arg(now.seconds).arg(*revision));
        });
        if (!noted)
            return noted.error();
    }
    return *backupOf(QFileInfo(path));
}

Error Backups::notMade(const Error &cause)
{
    OpeningFinding without{OpeningFinding::Kind::NoBackup};
    without.file = cause.message;
    return without.error();
}

/// Two within a second must not be one: between two steps of an upgrade the generation does not rise.
QString Backups::freeName(quint32 generation, Instant at) const
{
    QString name = nameOf(generation, at);
    while (QFileInfo::exists(QDir(m_paths.backups()).filePath(name)))
        name = nameOf(generation, Instant{++at.seconds});
    return name;
}

void Backups::dropOld(const QString &justMade) const
{
    int others = 0;
    for (const Backup &backup : in(m_paths)) {
        if (backup.name != justMade && ++others >= kept)
            QFile::remove(backup.path);
    }
    (void)Platform::syncDirectory(m_paths.backups());
}

Result<std::unique_ptr<Database>> Backups::open(const QString &file) const
{
    Database::Options options;
    options.path = file;
    options.vfs = m_vfs;
    options.cacheBytes = 1 << 20;
    return Database::open(std::move(options), m_key.clone());
}

Result<void> Backups::check(const QString &file, const GiveWay &giveWay) const
{
    const Result<std::unique_ptr<Database>> database = open(file);
    if (!database)
        return database.error().kind == Error::Kind::Damaged
                   ? StoreError::badBackup(file, database.error().detail)
                   : database.error();
    const Result<qint64> schema = Migrations::schemaOf(**database);
    if (!schema)
        return schema.error();
    const Result<QStringList> integrity = (*database)->integrityCheck(giveWay);
    if (!integrity)
        return integrity.error();
    if (giveWay && giveWay())
        return givenUp();
    if (*schema < 1 || !integrity->isEmpty())
        return StoreError::badBackup(file, integrity->join(u"; "));
    return {};
}

Result<std::optional<Backup>> Backups::newestGood() const
{
    for (const Backup &backup : in(m_paths)) {
        const Result<void> checked = check(backup.path);
        if (checked)
            return std::optional(backup);
        if (checked.error().kind == Error::Kind::Storage)
            return checked.error(); // the disk or the memory, not the backup
    }
    return std::optional<Backup>();
}

Result<Backup> Backups::byName(const QString &name) const
{
    for (const Backup &backup : in(m_paths)) {
        if (backup.name == name)
            return backup;
    }
    return StoreError::noSuchBackup(name);
}

Result<CacheInside> Backups::inside(const QString &file) const
{
    const Result<std::unique_ptr<Database>> database = open(file);
    return database ? CacheInside::of(**database) : Result<CacheInside>(database.error());
}

Result<CacheContents> Backups::contents(const Backup &backup) const
{
    const Result<CacheInside> found = inside(backup.path);
    return found ? Result<CacheContents>(found->figures) : Result<CacheContents>(found.error());
}

Result<BackupPreview> Backups::preview(const Backup &backup, const GiveWay &giveWay) const
{
    NotGuiThread::check("looking into a backup");
    if (const Result<void> checked = check(backup.path, giveWay); !checked)
        return checked.error();
    const Result<CacheInside> then = inside(backup.path);
    if (!then)
        return then.error();
    const Result<CacheInside> now = inside(m_paths.database());
    // that the cache cannot be read is why somebody looks here
    return BackupPreview::compare(backup, *then, now ? std::optional(*now) : std::nullopt);
}
