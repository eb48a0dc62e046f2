// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/poolreading.h"

#include <QList>

class Database;

/// Readings of pools. Each that differs from the one before it is kept. Belongs to the thread of its
/// Database; saving happens inside a transaction of the caller.
class PoolStore
{
public:
    explicit PoolStore(Database &database) : m_database(database) {}

    /// True when it is the first of its credential and month or differs from the newest one; else the newest
    /// one's time moves on.
    Result<bool> save(const PoolReading &reading, qint64 runId, Instant at);

    Result<QList<PoolRecord>> of(Month month); ///< newest of each credential, by credential
    Result<std::optional<PoolRecord>> newest(const QString &credential); ///< of its latest month
    Result<QList<PoolRecord>> history(const QString &credential,
                                      Month month); ///< oldest first; each until it changed
    Result<QStringList> credentials();              ///< that have a reading, sorted

private:
    Database &m_database;
};
