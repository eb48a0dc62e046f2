// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cachekey.h"
#include "core/base/result.h"
#include "core/domain/instant.h"
#include "core/store/cachepaths.h"

#include <QList>

#include <functional>
#include <memory>
#include <optional>

class Database;

/// An encrypted copy of the whole cache, under the same key.
struct Backup {
    QString name; ///< of the file: "backup-<generation>-<time>.db"
    QString path;
    quint32 generation = 0;
    Instant made;
    qint64 bytes = 0;
};

/// What is in a cache or a backup, in figures.
struct CacheContents {
    int schema = 0;
    qint64 cards = 0;
    std::optional<Instant> newestReading;
    qint64 deskEntries = 0; ///< what people entered, as it stands
    qint64 runs = 0;
};

/// What putting a backup back would change.
struct BackupPreview {
    Backup backup;
    CacheContents inBackup;
    std::optional<CacheContents> inCache; ///< nothing: the cache cannot be read
    qint64 deskLost = 0;                  ///< entries that only the cache has
    qint64 deskReturned = 0;              ///< entries that only the backup has
    qint64 deskOlder = 0;                 ///< entries that have another value in the backup
};

/// The backups of one data directory: three, beside the cache, the oldest goes when a new one is proven.
/// Reads and writes files: not for the GUI thread.
class Backups
{
public:
    static constexpr int kept = 3;
    /// Asked now and then while a copy is made; true gives up (Cancelled, nothing is left).
    using GiveWay = std::function<bool()>;

    Backups(CachePaths paths, CacheKey key, QByteArray vfs);

    /// Newest first. Needs no key.
    [[nodiscard]] static QList<Backup> in(const CachePaths &paths);

    /// What people entered changed since the last one, which is a day old or older.
    Result<bool> isDue(Database &database, Instant now) const;
    /// Empties the log of the writing connection, copies the file, opens the copy, reads its every page,
    /// gives it its name. Whatever fails, the earlier ones stay as they are.
    Result<Backup> make(Database &database, Instant now, const GiveWay &giveWay = {}) const;

    /// The same for people who are not waiting for it (E-S25).
    [[nodiscard]] static Error notMade(const Error &cause);

    /// Opens it and reads every page; Damaged (E-S41).
    Result<void> check(const QString &file, const GiveWay &giveWay = {}) const;
    Result<std::optional<Backup>> newestGood() const;
    /// Missing (E-S40) where there is no such backup.
    Result<Backup> byName(const QString &name) const;
    Result<BackupPreview> preview(const Backup &backup) const;

private:
    Result<std::unique_ptr<Database>> open(const QString &file) const;
    void dropOld(const QString &justMade) const;

    CachePaths m_paths;
    CacheKey m_key;
    QByteArray m_vfs;
};
