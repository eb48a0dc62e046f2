// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups.h"
#include "core/store/openingfinding.h"

/// Puts a backup in the place of the cache. The file that was there is set aside with its log and never
/// deleted: "cache.db.damaged-<time>", or "cache.db.replaced-<time>" when somebody chose a backup.
///
/// A plan on disk says what is under way, so that a crash at any moment is finished at the next opening, and
/// stays until the opened cache has kept what happened (Cache::open() does all of that).
/// Nobody may have the cache open; the caller holds the DirectoryLock.
class CacheRestore
{
public:
    explicit CacheRestore(CachePaths paths) : m_paths(std::move(paths)) {}

    /// `kind` is Recovered or PutBack. The backup must have been checked. With `giveWay` the copying can be
    /// broken off (Cancelled): then everything is as before; what comes after it takes a moment and is whole.
    Result<OpeningFinding> begin(const Backup &backup, OpeningFinding::Kind kind, Instant now,
                                 const Backups::GiveWay &giveWay = {}) const;
    /// The file and its log make room for a cache that is begun anew. Gives the name, empty where there was
    /// none.
    Result<QString> setAside(Instant now) const;
    void putAsideBack(const QString &aside) const; ///< it could not be begun
    /// Carries out what is left of a plan; nothing where there is none.
    Result<std::optional<OpeningFinding>> finishInterrupted() const;

    void forget() const; ///< the plan: the cache knows

private:
    struct Plan {
        QString backup;
        QString aside; ///< empty: there was nothing to set aside
        OpeningFinding::Kind kind = OpeningFinding::Kind::Recovered;
        Instant from;
    };
    [[nodiscard]] bool isSetAside(const Plan &plan) const;
    [[nodiscard]] bool isPutIn(const Plan &plan) const;
    Result<void> write(const Plan &plan) const;
    Result<OpeningFinding> carryOut(const Plan &plan) const;
    Result<void> copy(const QString &backup, const Backups::GiveWay &giveWay) const;
    Result<void> exchange(const QString &aside, bool move) const;
    Result<void> moveLog(const QString &aside) const;
    [[nodiscard]] QString copyPath() const;
    [[nodiscard]] QString pathOf(const QString &name) const;

    CachePaths m_paths;
};
