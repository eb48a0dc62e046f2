// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cachewriter.h"
#include "core/store/transaction.h"

namespace
{
const QLatin1StringView perhapsSaved("E-S03"); ///< the commit was not confirmed and may have taken place
}

CacheWriter::CacheWriter(std::unique_ptr<Database> database)
    : cards(*database), cardReader(*database), journal(*database), details(*database, cards.changes()),
      usage(*database), identity(*database, cards.changes()), readings(*database), pools(*database),
      statistics(*database), orders(*database), ledger(*database), bills(*database), money(*database),
      desk(*database), quarantine(*database), account(*database), audit(*database), meta(*database),
      m_database(std::move(database))
{
}

Result<void> CacheWriter::transact(const std::function<Result<void>(CacheWriter &)> &job)
{
    const Result<void> done = inTransaction(*m_database, [this, &job]() -> Result<void> {
        const Result<void> worked = job(*this);
        return worked ? cards.finish() : worked;
    });
    if (!done)
        cards.forget();
    CommittedChanges changes = cards.takeChanges();
    changes.wholeFleet |= !done && done.error().code == perhapsSaved;
    if (m_observer && !changes.isEmpty())
        m_observer(changes);
    return done;
}

CacheReader::CacheReader(std::unique_ptr<Database> database)
    : cards(*database), journal(*database), details(*database), usage(*database), identity(*database),
      readings(*database), pools(*database), statistics(*database), orders(*database), ledger(*database),
      bills(*database), money(*database), desk(*database), quarantine(*database), account(*database),
      audit(*database), meta(*database), m_database(std::move(database))
{
}
