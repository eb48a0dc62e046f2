// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cachewriter.h"
#include "core/base/notguithread.h"
#include "core/store/storeerror.h"
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
    if (const std::optional<Error> refused = refusal())
        return *refused;
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

std::optional<Error> CacheWriter::refusal()
{
    if (!m_guard)
        return std::nullopt;
    if (std::optional<Error> forbidden = m_guard->forbidden())
        return forbidden;
    return m_database->isMovedAway() ? std::optional(movedAway()) : std::nullopt;
}

/// The open file is whole, though nobody can open it any more: it becomes a backup.
Error CacheWriter::movedAway()
{
    QString saved;
    if (m_backups && m_seal && m_backsUpByItself) {
        if (const Result<Backup> made = m_backups->make(*m_database, m_seal->now()); made)
            saved = made->name;
    }
    const Error told = StoreError::movedAway(m_database->path(), saved);
    m_guard->forbid(told);
    return told;
}

void CacheWriter::guardedBy(std::unique_ptr<SealKeeper> seal, std::shared_ptr<const Backups> backups,
                            bool backsUpByItself, std::shared_ptr<CacheGuard> guard)
{
    m_backsUpByItself = backsUpByItself;
    m_guard = std::move(guard);
    m_seal = std::move(seal);
    m_backups = std::move(backups);
}

Result<void> CacheWriter::settle()
{
    if (!mayWrite())
        return {};
    Result<void> done = m_database->checkpointTruncate();
    if (done && m_seal)
        m_seal->settled();
    return done;
}

Result<void> CacheWriter::settleInPassing()
{
    if (!mayWrite())
        return {};
    Result<void> done = m_database->checkpointInPassing();
    if (done && m_seal)
        m_seal->settled();
    return done;
}

Result<void> CacheWriter::backUpIfDue(const std::function<bool()> &giveWay)
{
    if (!m_backups || !m_seal || !m_backsUpByItself || !mayWrite())
        return {};
    const Instant now = m_seal->now();
    const Result<bool> due = m_backups->isDue(*m_database, now);
    if (!due || !*due)
        return due ? Result<void>() : due.error();
    const Result<Backup> made = m_backups->make(*m_database, now, giveWay);
    return made ? Result<void>() : made.error();
}

Result<Backup> CacheWriter::backUp(const Backups::GiveWay &giveWay, const Backups::Progress &progress)
{
    if (std::optional<Error> refused = refusal())
        return *refused;
    Result<void> settled = settle();
    while (!settled && settled.error().kind == Error::Kind::Busy && !giveWay())
        settled = settle(); // it waits some seconds each time
    if (!settled)
        return settled.error();
    return m_backups->make(*m_database, m_seal->now(), giveWay, progress);
}

CacheReader::CacheReader(std::unique_ptr<Database> database, std::shared_ptr<const CacheSeal> seal)
    : cards(*database), differences(*database), journal(*database), details(*database), usage(*database),
      identity(*database), readings(*database), pools(*database), statistics(*database), orders(*database),
      ledger(*database), bills(*database), money(*database), desk(*database), quarantine(*database),
      account(*database), audit(*database), meta(*database), m_database(std::move(database)),
      m_seal(std::move(seal))
{
}

Result<AuditVerification> CacheReader::verifyAudit(const std::function<bool()> &giveUp)
{
    NotGuiThread::check("following the audit trail");
    // the seal first: what is written after it was read only comes behind what it speaks of
    const CacheSeal::Reading seal = m_seal ? m_seal->read() : CacheSeal::Reading();
    const bool whole = seal.state == CacheSeal::State::Whole;
    return audit.verify(whole ? seal.progress.audit : std::nullopt, giveUp);
}
