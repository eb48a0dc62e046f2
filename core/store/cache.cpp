// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cache.h"
#include "core/base/safefile.h"
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
} // namespace

const Clock *Cache::systemClock()
{
    static const SystemClock clock;
    return &clock;
}

Cache::Cache(const QString &directory, CacheKey key, Options options)
    : m_paths{directory}, m_key(std::move(key)), m_options(std::move(options)),
      m_seal(std::make_shared<CacheSeal>(m_paths.seal(), m_key)),
      m_backups(std::make_shared<Backups>(m_paths, m_key.clone(), m_options.vfs))
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

Result<void> Cache::prepareOrRecover()
{
    const CacheRestore restore(m_paths);
    const Result<std::optional<OpeningFinding>> finished = restore.finishInterrupted();
    if (!finished)
        return finished.error();
    Result<void> prepared = prepare(false, *finished);
    if (!prepared && isDamage(prepared.error()))
        prepared = prepare(false, *finished); // too little memory can look like damage: asked twice
    if (prepared || !isDamage(prepared.error()))
        return prepared;
    const Result<std::optional<Backup>> good = m_backups->newestGood();
    if (!good || !*good)
        return prepared;
    const Result<OpeningFinding> recovered = restore.begin(**good, OpeningFinding::Kind::Recovered, now());
    return recovered ? prepare(false, *recovered) : recovered.error();
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
    if (!create)
        m_findings.append(looked->findings);
    if (replaced)
        CacheRestore(m_paths).forget();
    const Result<bool> due = m_backups->isDue(database, now());
    m_backupDue = due && *due && m_options.keepsBackups;
    if (const Result<void> emptied = database.checkpointTruncate(); !emptied)
        return emptied;
    if (create || looked->sealWanted)
        SealKeeper(database, m_seal, *m_options.clock).settled();
    return {};
}

Result<std::unique_ptr<Database>> Cache::connect(Database::Role role, bool create) const
{
    Database::Options options;
    options.path = m_paths.database();
    options.role = role;
    options.create = create;
    options.vfs = m_options.vfs;
    options.cacheBytes =
        role == Database::Role::Writer ? m_options.writerCacheBytes : m_options.readerCacheBytes;
    return Database::open(std::move(options), m_key.clone());
}

Result<std::unique_ptr<CacheWriter>> Cache::openWriter()
{
    Result<std::unique_ptr<Database>> database = connect(Database::Role::Writer, false);
    if (!database)
        return database.error();
    auto writer = std::make_unique<CacheWriter>(*std::move(database));
    writer->guardedBy(std::make_unique<SealKeeper>(writer->database(), m_seal, *m_options.clock),
                      m_options.keepsBackups ? m_backups : nullptr);
    return writer;
}

Result<Backup> Cache::backUp()
{
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
    Result<std::unique_ptr<Database>> database = connect(Database::Role::Reader, false);
    if (!database)
        return database.error();
    if (const Result<void> known = Migrations::expectNewest(**database); !known)
        return known.error();
    return std::make_unique<CacheReader>(*std::move(database));
}

Result<CacheVerification> Cache::verify()
{
    const Result<std::unique_ptr<Database>> database = connect(Database::Role::Reader, false);
    if (!database)
        return database.error();
    return CacheVerification::of(**database);
}
