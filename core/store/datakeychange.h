// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cachekey.h"
#include "core/base/clock.h"
#include "core/base/platform.h"
#include "core/base/result.h"
#include "core/store/cachepaths.h"

#include <functional>

class Database;

/// Gives a cache another data key: the whole of it is written anew under that key beside the old one, then
/// key file, cache and seal change places. Up to a mark everything is as before, and what was prepared is
/// rubbish; from the mark on the new one counts, and whoever finds it finishes, which needs no key. So a
/// crash at any moment leaves the whole old account or the whole new one. Backups, earlier key files and
/// caches that were set aside go at the end: they can only be read with the old key.
///
/// The caller holds the DirectoryLock, and nobody has the cache open. Not for the GUI thread.
class DataKeyChange
{
public:
    /// How many bytes of how many are written; all of them: what was written is being checked.
    using Progress = std::function<void(qint64 done, qint64 of)>;
    using GiveUp = std::function<bool()>;

    explicit DataKeyChange(CachePaths paths, QByteArray vfs = Platform::exclusiveVfs())
        : m_paths(std::move(paths)), m_vfs(std::move(vfs))
    {
    }

    /// Room for a second cache and a little more (E-S46); a disk of unknown size has it.
    static Result<void> checkRoom(const CachePaths &paths, qint64 freeBytes);

    /// Writes cache and seal under the new key, reads every page, counts every table and links the audit
    /// trail anew, where an entry says so. Cancelled where `giveUp` says so. After an error: abandon().
    Result<void> prepare(const CacheKey &now, const CacheKey &fresh, const Clock &clock, const QString &who,
                         const Progress &progress = {}, const GiveUp &giveUp = {}) const;
    /// Only when the key file is prepared as well (CachePaths::freshKeyFile). From its first step on there is
    /// no way back.
    Result<void> carryOut() const;
    void abandon() const; ///< takes away what was prepared, unless the mark is there

    /// Finishes where the mark is, else takes away what a crash left; says whether it finished one.
    Result<bool> finishInterrupted() const;

private:
    Result<void> settle(Database &old, const CacheKey &fresh, const Clock &clock, const QString &who,
                        const GiveUp &giveUp) const;
    Result<void> change() const;
    Result<void> removeOld() const;

    CachePaths m_paths;
    QByteArray m_vfs;
};
