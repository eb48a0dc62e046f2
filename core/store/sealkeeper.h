// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/cacheseal.h"

#include <chrono>
#include <memory>
#include <optional>

class Database;

/// Counts the cache's generations inside its transactions and keeps the seal behind them, with the end of the
/// audit trail: after a checkpoint,
/// and at the latest ten seconds after what it speaks of. A seal that cannot be written is logged and never
/// stops the work: the older one stays true. Belongs to the thread of the writing connection.
class SealKeeper
{
public:
    SealKeeper(Database &database, std::shared_ptr<const CacheSeal> seal, const Clock &clock);

    Result<void> count(); ///< in a transaction that changed something, before its commit
    void committed();     ///< after it
    void settled();       ///< after a checkpoint
    void forget();        ///< a transaction failed: where the cache stands is read anew

    [[nodiscard]] Instant now() const { return Instant::of(m_clock.now()); }

    /// Where a cache stands; nothing in one that was never counted. From schema 1 on.
    static Result<std::optional<SealedProgress>> progressOf(Database &database);
    /// In a transaction.
    static Result<void> setProgress(Database &database, const SealedProgress &progress);

private:
    void write(SealedProgress::Stage stage);

    Database &m_database;
    std::shared_ptr<const CacheSeal> m_seal;
    const Clock &m_clock;
    std::optional<SealedProgress> m_progress; ///< as of the last transaction
    SealedProgress m_sealed;
    std::optional<std::chrono::nanoseconds> m_sealedAt;
};
