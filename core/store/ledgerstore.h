// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ledger.h"
#include "core/store/recordcounts.h"

#include <QList>

class Database;

struct LedgerRecord {
    LedgerEntry entry;
    Instant firstSeen;
    Instant lastSeen;     ///< the newest reading that showed it
    bool changed = false; ///< the provider changed the entry after it was first read
};

/// The account's ledger by transaction numbers. A row never changes silently: what it said before is kept.
/// Belongs to the thread of its Database; saving happens inside a transaction of the caller.
class LedgerStore
{
public:
    explicit LedgerStore(Database &database) : m_database(database) {}

    Result<RecordCounts> save(const QList<LedgerEntry> &entries, qint64 runId, Instant at);

    /// from ≤ time < until, oldest first. Entries without a time are in none: ask undated().
    Result<QList<LedgerRecord>> entries(Instant from, Instant until);
    Result<QList<LedgerRecord>> undated();
    Result<std::optional<LedgerRecord>> byNumber(const QString &number);
    Result<std::optional<Instant>> newestTime();
    Result<QList<LedgerEntry>> history(const QString &number); ///< earlier forms, oldest first

private:
    Database &m_database;
};
