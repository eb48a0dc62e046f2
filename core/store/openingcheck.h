// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/cacheseal.h"
#include "core/store/openingfinding.h"

#include <QList>

class Database;

/// Compares a cache that was just opened with the seal beside it.
namespace OpeningCheck
{

struct Outcome {
    CacheSeal::Reading seal; ///< as it was found
    QList<OpeningFinding> findings;
    bool sealWanted = false; ///< the caller empties the log and seals what stands there now
};

/// On the writing connection, when the schema is the newest. `replaced` is what was done to the file before.
/// What wants a synchronisation is kept in the cache, and its generation rises above the sealed one, so that
/// the same old copy is noticed again.
Result<Outcome> look(Database &database, const CacheSeal &seal, const QString &sealFile,
                     std::optional<OpeningFinding> replaced, Instant now);

/// The same where nothing may be written: on any connection, and nothing is kept.
Result<Outcome> glance(Database &database, const CacheSeal &seal);

/// In a transaction that is followed by the removal of all older copies: what is kept names none any more.
Result<void> copiesGo(Database &database);
/// In a transaction that takes out what a synchronisation would put right: nothing is kept any more.
Result<void> forget(Database &database);

} // namespace OpeningCheck
