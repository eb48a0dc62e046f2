// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cache.h"
#include "core/base/safefile.h"
#include "core/store/migrations.h"
#include "core/store/storeerror.h"

#include <QFileInfo>

namespace
{
void removeBeginnings(const QString &database)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(database + QLatin1StringView(suffix));
}
} // namespace

Cache::Cache(const QString &directory, CacheKey key, Options options)
    : m_paths{directory}, m_key(std::move(key)), m_options(std::move(options))
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
    if (const Result<void> prepared = cache->prepare(false); !prepared)
        return prepared.error();
    return cache;
}

/// Brings the schema up to date and leaves the log empty.
Result<void> Cache::prepare(bool create) const
{
    const Result<std::unique_ptr<Database>> database = connect(Database::Role::Writer, create);
    if (!database)
        return database.error();
    if (const Result<void> upToDate = Migrations::bringUpToDate(**database); !upToDate)
        return upToDate;
    return (*database)->checkpointTruncate();
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
    return std::make_unique<CacheWriter>(*std::move(database));
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
