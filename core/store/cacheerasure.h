// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/erasure.h"
#include "core/store/cachepaths.h"

#include <functional>
#include <optional>

class Cache;
class CacheReader;
class Database;

/// Erases one person, or all that came from the provider, from an open cache, whose own records stay.
///
/// One transaction removes what stands in the tables, notes it in the audit log, and leaves a mark; then the
/// file is written anew without free pages, the backups and the caches that were set aside are removed, and a
/// new backup is made. With the mark a crash in between is finished at the next opening. Not for the GUI
/// thread.
class CacheErasure
{
public:
    using GiveUp = std::function<bool()>;

    /// What it would do. Cancelled where `giveUp` says so. Usage (E-ERASE): the person is not described well
    /// enough. The account's number is left to the caller.
    static Result<ErasureReport> previewPerson(CacheReader &cache, const CachePaths &paths,
                                               const PersonSought &sought, const GiveUp &giveUp = {});
    static Result<ErasureReport> previewProvider(CacheReader &cache, const CachePaths &paths);
    /// Everything: the files of the directory, and what the audit log knows of exports and prints.
    static Result<ErasureReport> previewEverything(CacheReader &cache, const CachePaths &paths);

    /// One of the three; the person counts for the first alone.
    static Result<ErasureReport> preview(CacheReader &cache, const CachePaths &paths, ErasureScope scope,
                                         const PersonSought &sought, const GiveUp &giveUp = {});

    /// Nobody else may have a connection to the cache. `who` is the user of the computer.
    CacheErasure(Cache &cache, const Clock &clock, QString who)
        : m_cache(cache), m_clock(clock), m_who(std::move(who))
    {
    }
    Result<ErasureReport> person(const PersonSought &sought);
    Result<ErasureReport> provider();

    /// How many places that were erased have a value again, because a synchronisation brought it.
    static Result<qint64> returned(CacheReader &cache);
    /// The same for people.
    static Error broughtBack(qint64 places);
    /// When the provider's data were erased; nothing: never, or an account was saved since.
    static Result<std::optional<Instant>> providerErasedAt(CacheReader &cache);

    /// What a crash left to do: on the writing connection, when the schema is the newest.
    static Result<void> finishInterrupted(Database &database, const CachePaths &paths);

private:
    Result<ErasureReport> erase(ErasureReport report,
                                const std::function<Result<void>(Database &, ErasureReport &)> &work);

    Cache &m_cache;
    const Clock &m_clock;
    QString m_who;
};
