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
#include "core/store/rows.h"
#include "core/store/sealkeeper.h"
#include "core/store/storeerror.h"
#include "core/store/transaction.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
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

using DeskValues = QHash<QString, QByteArray>;

/// Every entry as it stands, by kind and key. Nothing before schema 2.
Result<DeskValues> deskValues(Database &database, int schema)
{
    DeskValues values;
    if (schema < 2)
        return values;
    const Result<void> read =
        Rows::each(database, Sql::DeskEverything, Rows::nothing, [&values](const Statement &row) {
            values.insert(row.string(0) + QChar(0) + row.string(1), row.blob(2).toByteArray());
            return true;
        });
    return read ? Result<DeskValues>(values) : read.error();
}

struct Inside {
    CacheContents figures;
    DeskValues desk;
};

Result<Inside> look(Database &database)
{
    Inside inside;
    const Result<qint64> schema = Migrations::schemaOf(database);
    if (!schema)
        return schema.error();
    const Result<qint64> cards = number(database, "SELECT count(*) FROM card");
    const Result<qint64> runs = number(database, "SELECT count(*) FROM run");
    const Result<qint64> newest =
        number(database, "SELECT max(coalesce(completed_at, 0), coalesce(saved, 0)) "
                         "FROM position ORDER BY 1 DESC LIMIT 1");
    const Result<DeskValues> desk = deskValues(database, int(*schema));
    for (const Result<qint64> *read : {&cards, &runs, &newest}) {
        if (!*read)
            return read->error();
    }
    if (!desk)
        return desk.error();
    inside.desk = *desk;
    inside.figures = CacheContents{int(*schema), *cards, {}, desk->size(), *runs};
    if (*newest > 0)
        inside.figures.newestReading = Instant{*newest};
    return inside;
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

Result<Backup> Backups::make(Database &database, Instant now, const GiveWay &giveWay) const
{
    NotGuiThread::check("making a backup");
    if (const Result<void> emptied = giveWay ? database.checkpointInPassing() : database.checkpointTruncate();
        !emptied)
        return emptied.error();
    const Result<qint64> schema = Migrations::schemaOf(database);
    if (!schema)
        return schema.error();
    const Result<std::optional<SealedProgress>> progress = SealKeeper::progressOf(database);
    if (!progress)
        return progress.error();
    if (const Result<void> made = SafeFile::makePrivateDirectory(m_paths.backups()); !made)
        return made.error();
    removeLeftovers(m_paths.backups());
    const QString name = nameOf(*progress ? (*progress)->generation : 0, now);
    const QString path = QDir(m_paths.backups()).filePath(name);
    const Result<void> written = SafeFile::replaceInPieces(
        path,
        [&](const SafeFile::Put &put) {
            return database.readFile([&](QByteArrayView piece) {
                return giveWay && giveWay() ? Result<void>(givenUp()) : put(piece);
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

Result<BackupPreview> Backups::preview(const Backup &backup) const
{
    BackupPreview preview;
    preview.backup = backup;
    if (const Result<void> checked = check(backup.path); !checked)
        return checked.error();
    const Result<std::unique_ptr<Database>> copy = open(backup.path);
    if (!copy)
        return copy.error();
    const Result<Inside> then = look(**copy);
    if (!then)
        return then.error();
    preview.inBackup = then->figures;
    const Result<std::unique_ptr<Database>> cache = open(m_paths.database());
    const Result<Inside> now = cache ? look(**cache) : Result<Inside>(cache.error());
    if (!now)
        return preview; // that it cannot be read is why somebody looks here
    preview.inCache = now->figures;
    for (auto entry = now->desk.begin(); entry != now->desk.end(); ++entry) {
        const auto old = then->desk.constFind(entry.key());
        preview.deskLost += old == then->desk.constEnd() ? 1 : 0;
        preview.deskOlder += old != then->desk.constEnd() && *old != *entry ? 1 : 0;
    }
    for (auto entry = then->desk.begin(); entry != then->desk.end(); ++entry)
        preview.deskReturned += now->desk.contains(entry.key()) ? 0 : 1;
    return preview;
}
