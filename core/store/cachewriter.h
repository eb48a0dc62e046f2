// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/accountstore.h"
#include "core/store/auditlog.h"
#include "core/store/backups.h"
#include "core/store/billstore.h"
#include "core/store/cacheguard.h"
#include "core/store/carddetailstore.h"
#include "core/store/carddifferences.h"
#include "core/store/cardreader.h"
#include "core/store/cardwriter.h"
#include "core/store/database.h"
#include "core/store/deskstore.h"
#include "core/store/fleetstatisticsstore.h"
#include "core/store/identitystore.h"
#include "core/store/ledgerstore.h"
#include "core/store/metastore.h"
#include "core/store/moneystore.h"
#include "core/store/orderstore.h"
#include "core/store/poolstore.h"
#include "core/store/quarantinestore.h"
#include "core/store/readingages.h"
#include "core/store/sealkeeper.h"
#include "core/store/syncjournal.h"
#include "core/store/usagestore.h"

#include <functional>
#include <memory>

/// The only connection that writes, with everything that writes through it. Used by one thread: the Writer's,
/// or the command line's only one. Make it with Cache::openWriter().
class CacheWriter
{
public:
    explicit CacheWriter(std::unique_ptr<Database> database);
    /// What keeps the seal and makes the day's backup beside it, and what may stop the writing; before the
    /// first transaction.
    void guardedBy(std::unique_ptr<SealKeeper> seal, std::shared_ptr<const Backups> backups,
                   bool backsUpByItself, std::shared_ptr<CacheGuard> guard);
    /// What may stop the writing; may be null.
    [[nodiscard]] const CacheGuard *guard() const { return m_guard.get(); }

    /// One transaction around `job`. Refused where nothing may be written (E-S09, E-S15, E-S20). When the job
    /// or the commit fails, what was kept in memory is read anew at the next use. E-S03 from here means:
    /// perhaps saved, read the cursor.
    Result<void> transact(const std::function<Result<void>(CacheWriter &)> &job);

    /// Told after each commit that changed cards, in the writer's thread; one that is perhaps saved (E-S03)
    /// concerns the whole fleet. One at a time; empty: nobody.
    void onCommit(CommitObserver observer) { m_observer = std::move(observer); }

    /// Checkpoint, then the seal; at stage ends, before locking and at the end.
    Result<void> settle();
    /// The same where nobody is made to wait: Busy while somebody reads.
    Result<void> settleInPassing();
    /// Makes the day's backup where one is due; gives up as soon as `giveWay` says so, for the next time.
    Result<void> backUpIfDue(const std::function<bool()> &giveWay);

    /// Makes one because somebody wants it, outside a transaction. Waits for readers until `giveWay` says so.
    Result<Backup> backUp(const Backups::GiveWay &giveWay, const Backups::Progress &progress);

    Database &database() { return *m_database; }
    CardWriter cards;
    CardReader cardReader;
    SyncJournal journal;
    CardDetailStore details;
    UsageStore usage;
    IdentityStore identity;
    ReadingAges readings;
    PoolStore pools;
    FleetStatisticsStore statistics;
    OrderStore orders;
    LedgerStore ledger;
    BillStore bills;
    MoneyStore money;
    DeskStore desk;
    QuarantineStore quarantine;
    AccountStore account;
    AuditLog audit;
    MetaStore meta;

private:
    [[nodiscard]] std::optional<Error> refusal();
    Error movedAway();
    [[nodiscard]] bool mayWrite() const { return !m_guard || !m_guard->forbidden(); }

    std::unique_ptr<Database> m_database;
    std::shared_ptr<CacheGuard> m_guard;
    std::unique_ptr<SealKeeper> m_seal;
    std::shared_ptr<const Backups> m_backups;
    bool m_backsUpByItself = false;
    CommitObserver m_observer;
};

/// A connection that cannot write, with everything that reads through it. One a thread; Cache::openReader().
class CacheReader
{
public:
    /// `seal` is what stands beside the cache; may be null.
    explicit CacheReader(std::unique_ptr<Database> database, std::shared_ptr<const CacheSeal> seal = nullptr);

    /// Follows the chain of the audit trail and compares its end with the seal. May take seconds.
    Result<AuditVerification> verifyAudit(const std::function<bool()> &giveUp = {});

    Database &database() { return *m_database; }
    CardReader cards;
    CardDifferences differences;
    SyncJournal journal;
    CardDetailStore details;
    UsageStore usage;
    IdentityStore identity;
    ReadingAges readings;
    PoolStore pools;
    FleetStatisticsStore statistics;
    OrderStore orders;
    LedgerStore ledger;
    BillStore bills;
    MoneyStore money;
    DeskStore desk;
    QuarantineStore quarantine;
    AccountStore account;
    AuditLog audit;
    MetaStore meta;

private:
    std::unique_ptr<Database> m_database;
    std::shared_ptr<const CacheSeal> m_seal;
};
