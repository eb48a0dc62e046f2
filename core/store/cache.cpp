// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cache.h"
#include "core/base/safefile.h"
#include "core/store/cacheerasure.h"
#include "core/store/cacherestore.h"
#include "core/store/migrations.h"
#include "core/store/openingcheck.h"
#include "core/store/storeerror.h"

#include <QFileInfo>

namespace
{
void removeBeginnings(const QString &database)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(database + QLatin1StringView(suffix));
}

/// What a backup can help against. E-S20 is not among them: somebody may have moved the file on purpose.
bool isDamage(const Error &error)
{
    return error.code == u"E-S14" || error.code == u"E-S15" || error.code == u"E-S18" ||
           error.code == u"E-S34";
}

/// Nothing can be written, and all can be read.
bool isFull(const Error &error)
{
    return error.code == u"E-S01" || error.code == u"E-S05";
}
} // namespace

bool Cache::isBroken(const Error &error)
{
    return isDamage(error) || error.code == u"E-S20";
}

const Clock *Cache::systemClock()
{
    static const SystemClock clock;
    return &clock;
}

Cache::Cache(const QString &directory, CacheKey key, Options options)
    : m_paths{directory}, m_key(std::move(key)), m_options(std::move(options)),
      m_seal(std::make_shared<CacheSeal>(m_paths.seal(), m_key)),
      m_backups(std::make_shared<Backups>(m_paths, m_key.clone(), m_options.vfs)),
      m_guard(std::make_shared<CacheGuard>(m_paths, m_options.freeBytes))
{
}

Result<std::unique_ptr<Cache>> Cache::create(const QString &directory, CacheKey key)
{
    return create(directory, std::move(key), Options());
}

Result<std::unique_ptr<Cache>> Cache::create(const QString &directory, CacheKey key, Options options)
{
    std::unique_ptr<Cache> cache(new Cache(directory, std::move(key), std::move(options)));
    // an empty file is one whose making was interrupted before it had a byte
    if (const QFileInfo old(cache->m_paths.database()); old.exists() && old.size() > 0)
        return StoreError::alreadyThere(old.filePath());
    if (const Result<void> made = SafeFile::makePrivateDirectory(directory); !made)
        return made.error();
    Result<void> prepared = cache->prepare(true);
    if (!prepared) {
        removeBeginnings(cache->m_paths.database());
        return prepared.error();
    }
    return cache;
}

Result<std::unique_ptr<Cache>> Cache::open(const QString &directory, CacheKey key)
{
    return open(directory, std::move(key), Options());
}

Result<std::unique_ptr<Cache>> Cache::open(const QString &directory, CacheKey key, Options options)
{
    std::unique_ptr<Cache> cache(new Cache(directory, std::move(key), std::move(options)));
    if (const Result<void> prepared = cache->prepareOrRecover(); !prepared)
        return prepared.error();
    return cache;
}

/// A file that may only be read has its log's index in a file, too; both are made with the rights of that
/// file, and whoever may write later could not open them. An empty log is none.
void Cache::removeLeftovers() const
{
    QFile::remove(m_paths.database() + QStringLiteral("-shm"));
    const QString log = m_paths.database() + QStringLiteral("-wal");
    if (const QFileInfo left(log); left.exists() && left.size() == 0 && !left.isWritable())
        QFile::remove(log);
}

Result<std::unique_ptr<Cache>> Cache::beginAnew(const QString &directory, CacheKey key, Options options)
{
    std::unique_ptr<Cache> cache(new Cache(directory, std::move(key), std::move(options)));
    const CacheRestore restore(cache->m_paths);
    OpeningFinding begun{OpeningFinding::Kind::BegunAnew};
    begun.from = cache->now();
    const Result<QString> aside = restore.setAside(begun.from);
    if (!aside)
        return aside.error();
    begun.file = *aside;
    cache->m_guard->forgetMark(); // another file is there
    if (const Result<void> prepared = cache->prepare(true, begun); !prepared) {
        removeBeginnings(cache->m_paths.database());
        restore.putAsideBack(begun.file);
        return prepared.error();
    }
    return cache;
}

Result<void> Cache::prepareOrRecover()
{
    removeLeftovers();
    const Result<std::optional<OpeningFinding>> finished = CacheRestore(m_paths).finishInterrupted();
    if (!finished)
        return finished.error();
    if (*finished)
        m_guard->forgetMark(); // another file is there
    if (m_guard->isMarked()) {
        const Result<void> read = readEveryPage();
        if (!read && isDamage(read.error()))
            return recover(read.error());
        if (read)
            m_guard->forgetMark();
    }
    Result<void> prepared = prepare(false, *finished);
    if (!prepared && isDamage(prepared.error()))
        prepared = prepare(false, *finished); // too little memory can look like damage: asked twice
    if (!prepared && prepared.error().code == u"E-S09")
        return prepareForReading(OpeningFinding::Kind::ReadOnly, prepared.error());
    return prepared || !isDamage(prepared.error()) ? prepared : recover(prepared.error());
}

Result<void> Cache::recover(const Error &damage)
{
    const Result<std::optional<Backup>> good = m_backups->newestGood();
    if (good && *good) {
        const Result<OpeningFinding> recovered =
            CacheRestore(m_paths).begin(**good, OpeningFinding::Kind::Recovered, now());
        if (!recovered)
            return recovered.error();
        m_guard->forgetMark();
        return prepare(false, *recovered);
    }
    if (!m_guard->isMarked())
        return damage;
    const Result<void> opened = prepareForReading(OpeningFinding::Kind::Unreadable,
                                                  StoreError::damagedWithoutBackup(m_paths.database()));
    return opened ? opened : damage;
}

/// Asked twice, because too little memory can look like damage.
Result<void> Cache::readEveryPage() const
{
    Result<void> read;
    for (int asked = 0; asked < 2; ++asked) {
        const Result<std::unique_ptr<Database>> database = connect(Database::Role::Reader, false);
        const Result<QStringList> found =
            database ? (*database)->integrityCheck() : Result<QStringList>(database.error());
        if (found && found->isEmpty())
            return {};
        read = found ? StoreError::foundDamaged(m_paths.database(), found->join(u' ')) : found.error();
    }
    return read;
}

Result<void> Cache::prepareForReading(OpeningFinding::Kind kind, const Error &why)
{
    m_guard->forbid(why);
    removeLeftovers();
    Result<std::unique_ptr<Database>> database = connect(Database::Role::Reader, false);
    if (!database)
        return database.error();
    if (const Result<void> known = Migrations::expectNewest(**database); !known)
        return known;
    const Result<OpeningCheck::Outcome> looked = OpeningCheck::glance(**database, *m_seal);
    if (!looked)
        return looked.error();
    m_sealFound = looked->seal;
    OpeningFinding found{kind};
    found.file = why.message;
    m_findings = QList{found} + looked->findings;
    m_onlyReader = *std::move(database);
    return {};
}

/// Brings the schema up to date, compares with the seal and leaves the log empty.
Result<void> Cache::prepare(bool create, const std::optional<OpeningFinding> &replaced)
{
    m_findings.clear();
    const Result<std::unique_ptr<Database>> database = connect(Database::Role::Writer, create);
    if (!database)
        return database.error();
    const Result<qint64> schema = Migrations::schemaOf(**database);
    if (!schema)
        return schema.error();
    if (*schema == 0 && !create && QFileInfo::exists(m_paths.seal()))
        return StoreError::emptied(m_paths.database());
    if (const Result<void> upToDate = upgrade(**database, *schema); !upToDate)
        return upToDate;
    return lookAtSeal(**database, create, replaced);
}

Result<void> Cache::upgrade(Database &database, qint64 schema)
{
    if (schema > 0 && schema < Migrations::newest()) {
        if (const Result<Backup> made = m_backups->make(database, now()); !made) {
            OpeningFinding without{OpeningFinding::Kind::NoBackup};
            without.file = made.error().message;
            m_findings.append(without);
        }
    }
    return Migrations::bringUpToDate(database);
}

Result<void> Cache::lookAtSeal(Database &database, bool create, const std::optional<OpeningFinding> &replaced)
{
    const Result<OpeningCheck::Outcome> looked =
        OpeningCheck::look(database, *m_seal, m_paths.seal(), replaced, now());
    if (!looked)
        return looked.error();
    m_sealFound = looked->seal;
    if (!create || replaced)
        m_findings.append(looked->findings);
    if (replaced)
        CacheRestore(m_paths).forget();
    if (const Result<void> erased = CacheErasure::finishInterrupted(database, m_paths); !erased)
        qWarning("an erasure is not finished: %s", qPrintable(erased.error().detail)); // the next time
    const Result<bool> due = m_backups->isDue(database, now());
    m_backupDue = due && *due && m_options.keepsBackups;
    if (const Result<void> emptied = database.checkpointTruncate(); !emptied)
        return isFull(emptied.error()) && !create ? Result<void>() : emptied;
    if (create || looked->sealWanted)
        SealKeeper(database, m_seal, *m_options.clock).settled();
    return {};
}

/// A connection to be given out: what it cannot read later is a damage.
Result<std::unique_ptr<Database>> Cache::connectGuarded(Database::Role role) const
{
    Database::Options options = optionsFor(role);
    options.onDamage = [guard = m_guard](const Error &found) { return guard->damaged(found); };
    return Database::open(std::move(options), m_key.clone());
}

Result<std::unique_ptr<Database>> Cache::connect(Database::Role role, bool create) const
{
    Database::Options options = optionsFor(role);
    options.create = create;
    return Database::open(std::move(options), m_key.clone());
}

Database::Options Cache::optionsFor(Database::Role role) const
{
    Database::Options options;
    options.path = m_paths.database();
    options.role = role;
    options.vfs = m_options.vfs;
    options.cacheBytes =
        role == Database::Role::Writer ? m_options.writerCacheBytes : m_options.readerCacheBytes;
    return options;
}

Result<std::unique_ptr<CacheWriter>> Cache::openWriter()
{
    const Database::Role role = isReadOnly() ? Database::Role::Reader : Database::Role::Writer;
    Result<std::unique_ptr<Database>> database = connectGuarded(role);
    if (!database)
        return database.error();
    auto writer = std::make_unique<CacheWriter>(*std::move(database));
    writer->guardedBy(std::make_unique<SealKeeper>(writer->database(), m_seal, *m_options.clock), m_backups,
                      m_options.keepsBackups, m_guard);
    return writer;
}

Result<Backup> Cache::backUp()
{
    if (const std::optional<Error> forbidden = m_guard->forbidden())
        return *forbidden;
    const Result<std::unique_ptr<Database>> database = connect(Database::Role::Writer, false);
    return database ? m_backups->make(**database, now()) : database.error();
}

Result<std::optional<Backup>> Cache::backUpIfDue()
{
    if (!m_backupDue)
        return std::optional<Backup>();
    m_backupDue = false;
    const Result<Backup> made = backUp();
    if (!made)
        return made.error();
    return std::optional(*made);
}

Result<std::unique_ptr<CacheReader>> Cache::openReader()
{
    Result<std::unique_ptr<Database>> database = connectGuarded(Database::Role::Reader);
    if (!database)
        return database.error();
    if (const Result<void> known = Migrations::expectNewest(**database); !known)
        return known.error();
    return std::make_unique<CacheReader>(*std::move(database), m_seal);
}

Result<CacheVerification> Cache::verify()
{
    const Result<std::unique_ptr<Database>> database = connect(Database::Role::Reader, false);
    if (!database)
        return database.error();
    Result<CacheVerification> verified = CacheVerification::of(**database);
    if (verified && !verified->integrity.isEmpty())
        (void)m_guard->damaged(StoreError::foundDamaged(m_paths.database(), verified->integrity.first()));
    return verified;
}
