// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cachekey.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/store/backups.h"
#include "core/store/cacheguard.h"
#include "core/store/cachepaths.h"
#include "core/store/cacheseal.h"
#include "core/store/cacheverification.h"
#include "core/store/cachewriter.h"
#include "core/store/database.h"
#include "core/store/openingfinding.h"

#include <QString>

#include <memory>

/// One data directory's encrypted cache: makes it, opens it, gives out its connections. The caller holds the
/// DirectoryLock and got the key from the vault. Connections may outlive the Cache.
class Cache
{
public:
    struct Options {
        QByteArray vfs = Platform::exclusiveVfs();
        qint64 writerCacheBytes = 256 << 20;
        qint64 readerCacheBytes = 16 << 20;
        bool keepsBackups = true;           ///< by itself, when people entered something
        const Clock *clock = systemClock(); ///< must outlive the cache and its connections
        CacheGuard::FreeBytes freeBytes = &Platform::freeDiskBytes; ///< tests have other disks
    };

    /// A new, empty cache. Refuses beside an existing one (Usage, E-S30).
    static Result<std::unique_ptr<Cache>> create(const QString &directory, CacheKey key);
    static Result<std::unique_ptr<Cache>> create(const QString &directory, CacheKey key, Options options);

    /// Opens and, when it is of an older schema, brings it up to date, after a backup. A damaged or emptied
    /// file is set aside, never deleted, and the newest good backup opened; what was found is in findings().
    /// A read-only file (E-S09), and one in which a damage was found while it was open and for which there is
    /// no backup (E-S15), are opened for reading: every transaction is refused. Else, where there is no
    /// backup, it is refused and stays: Missing (E-S20): no cache file; E-S18 it was emptied; E-S14 the key
    /// does not fit; E-S15 damaged; E-S21 newer; E-S11 held elsewhere.
    static Result<std::unique_ptr<Cache>> open(const QString &directory, CacheKey key);
    static Result<std::unique_ptr<Cache>> open(const QString &directory, CacheKey key, Options options);

    /// Whether open() failed with this because of the cache file: damaged, emptied or missing. Then a backup
    /// or beginAnew() helps.
    [[nodiscard]] static bool isBroken(const Error &error);
    /// A new, empty cache under the same key where the present one cannot be opened or is missing: what is
    /// there is set aside with its log, never deleted. Said in findings(), and at each opening until a list
    /// is complete.
    static Result<std::unique_ptr<Cache>> beginAnew(const QString &directory, CacheKey key, Options options);

    /// The one writing connection: hand it to a Writer, or use it where there is only one thread. A second
    /// one while the first is alive is the caller's mistake.
    Result<std::unique_ptr<CacheWriter>> openWriter();
    Result<std::unique_ptr<CacheReader>> openReader();

    /// A damage it finds is kept in mind: the next opening recovers from it.
    Result<CacheVerification> verify();
    /// Nothing can be saved in it; findings() say why.
    [[nodiscard]] bool isReadOnly() const { return m_guard->forbidden().has_value(); }

    /// What people are to be told about this opening.
    [[nodiscard]] const QList<OpeningFinding> &findings() const { return m_findings; }
    /// The seal as it was found.
    [[nodiscard]] const CacheSeal::Reading &sealFound() const { return m_sealFound; }

    /// On a writing connection of its own: there may be no other one.
    Result<Backup> backUp();
    /// The same where one was due at opening; else nothing.
    Result<std::optional<Backup>> backUpIfDue();

    /// For looking into them beside the cache, in any thread but the GUI's.
    [[nodiscard]] const std::shared_ptr<const Backups> &backups() const { return m_backups; }
    [[nodiscard]] const CachePaths &paths() const { return m_paths; }
    [[nodiscard]] const Clock &clock() const { return *m_options.clock; }

private:
    static const Clock *systemClock();
    Cache(const QString &directory, CacheKey key, Options options);
    Result<void> prepare(bool create, const std::optional<OpeningFinding> &replaced = {});
    Result<void> upgrade(Database &database, qint64 schema);
    Result<void> lookAtSeal(Database &database, bool create, const std::optional<OpeningFinding> &replaced);
    Result<void> prepareOrRecover();
    Result<void> prepareForReading(OpeningFinding::Kind kind, const Error &why);
    Result<void> recover(const Error &damage);
    Result<void> readEveryPage() const;
    void removeLeftovers() const;
    [[nodiscard]] Instant now() const { return Instant::of(m_options.clock->now()); }
    [[nodiscard]] Database::Options optionsFor(Database::Role role) const;
    Result<std::unique_ptr<Database>> connect(Database::Role role, bool create) const;
    Result<std::unique_ptr<Database>> connectGuarded(Database::Role role) const;

    CachePaths m_paths;
    CacheKey m_key;
    Options m_options;
    std::shared_ptr<const CacheSeal> m_seal;
    std::shared_ptr<const Backups> m_backups;
    std::shared_ptr<CacheGuard> m_guard;
    CacheSeal::Reading m_sealFound;
    QList<OpeningFinding> m_findings;
    std::unique_ptr<Database>
        m_onlyReader; ///< where nothing can be written: keeps the index of the log for others
    bool m_backupDue = false;
};
