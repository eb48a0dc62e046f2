// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cachekey.h"
#include "core/base/result.h"
#include "core/domain/instant.h"
#include "core/store/backuppreview.h"
#include "core/store/cachepaths.h"

#include <QList>

#include <functional>
#include <memory>
#include <optional>

class Database;

/// The backups of one data directory: three, beside the cache, the oldest goes when a new one is proven.
/// Reads and writes files: not for the GUI thread.
class Backups
{
public:
    static constexpr int kept = 3;
    /// Asked now and then while a copy is made; true gives up (Cancelled, nothing is left).
    using GiveWay = std::function<bool()>;
    /// How many bytes of how many are copied; all of them: the copy is being checked.
    using Progress = std::function<void(qint64 done, qint64 of)>;

    Backups(CachePaths paths, CacheKey key, QByteArray vfs);

    /// Newest first. Needs no key.
    [[nodiscard]] static QList<Backup> in(const CachePaths &paths);

    /// What people entered changed since the last one, which is a day old or older.
    Result<bool> isDue(Database &database, Instant now) const;
    /// Empties the log of the writing connection, copies the file, opens the copy, reads its every page,
    /// gives it its name. Whatever fails, the earlier ones stay as they are.
    Result<Backup> make(Database &database, Instant now, const GiveWay &giveWay = {},
                        const Progress &progress = {}) const;

    /// The same for people who are not waiting for it (E-S25).
    [[nodiscard]] static Error notMade(const Error &cause);

    /// Opens it and reads every page; Damaged (E-S41).
    Result<void> check(const QString &file, const GiveWay &giveWay = {}) const;
    Result<std::optional<Backup>> newestGood() const;
    /// Missing (E-S40) where there is no such backup.
    Result<Backup> byName(const QString &name) const;
    /// Checks it, and compares it with the cache as it stands now, also while that is open in this process.
    Result<BackupPreview> preview(const Backup &backup, const GiveWay &giveWay = {}) const;
    /// What is in it. It must have been checked.
    Result<CacheContents> contents(const Backup &backup) const;

    [[nodiscard]] const CachePaths &paths() const { return m_paths; }
    [[nodiscard]] CacheKey key() const { return m_key.clone(); } ///< for opening what was put back

private:
    Result<CacheInside> inside(const QString &file) const;
    Result<std::unique_ptr<Database>> open(const QString &file) const;
    [[nodiscard]] QString freeName(quint32 generation, Instant at) const;
    void dropOld(const QString &justMade) const;

    CachePaths m_paths;
    CacheKey m_key;
    QByteArray m_vfs;
};
