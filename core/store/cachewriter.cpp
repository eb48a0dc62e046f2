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
        const qint64 before = m_database->totalChanges();
        Result<void> worked = job(*this);
        if (worked)
            worked = cards.finish();
        return worked && m_seal && m_database->totalChanges() != before ? m_seal->count() : worked;
    });
    if (!done)
        cards.forget();
    if (m_seal)
        done ? m_seal->committed() : m_seal->forget();
    CommittedChanges changes = cards.takeChanges();
    changes.wholeFleet |= !done && done.error().code == perhapsSaved;
    if (m_observer && !changes.isEmpty())
        m_observer(changes);
    return done;
}

void CacheWriter::guardedBy(std::unique_ptr<SealKeeper> seal, std::shared_ptr<const Backups> backups)
{
    m_seal = std::move(seal);
    m_backups = std::move(backups);
}

Result<void> CacheWriter::settle()
{
    Result<void> done = m_database->checkpointTruncate();
    if (done && m_seal)
        m_seal->settled();
    return done;
}

Result<void> CacheWriter::settleInPassing()
{
    Result<void> done = m_database->checkpointInPassing();
    if (done && m_seal)
        m_seal->settled();
    return done;
}

Result<void> CacheWriter::backUpIfDue(const std::function<bool()> &giveWay)
{
    if (!m_backups || !m_seal)
        return {};
    const Instant now = m_seal->now();
    const Result<bool> due = m_backups->isDue(*m_database, now);
    if (!due || !*due)
        return due ? Result<void>() : due.error();
    const Result<Backup> made = m_backups->make(*m_database, now, giveWay);
    return made ? Result<void>() : made.error();
}

CacheReader::CacheReader(std::unique_ptr<Database> database)
    : cards(*database), journal(*database), details(*database), usage(*database), identity(*database),
      readings(*database), pools(*database), statistics(*database), orders(*database), ledger(*database),
      bills(*database), money(*database), desk(*database), quarantine(*database), account(*database),
      audit(*database), meta(*database), m_database(std::move(database))
{
}
