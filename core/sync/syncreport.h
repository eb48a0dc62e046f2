// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/instant.h"

#include <QFlags>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

/// What can be asked for on its own ("sync --only").
enum class SyncTopic : quint8 {
    List = 1,     ///< the inventory (ListCardInfo)
    Detail = 2,   ///< card by card
    Usage = 4,    ///< card by card
    Identity = 8, ///< card by card
    Pools = 16,   ///< pools and the provider's own counts
    Orders = 32,
    Money = 64, ///< balance, vouchers, prepaid cards, ledger, bills
};
Q_DECLARE_FLAGS(SyncTopics, SyncTopic)
Q_DECLARE_OPERATORS_FOR_FLAGS(SyncTopics)

/// What somebody waits for: read before everything else of its kind, however fresh it is.
struct SyncWishes {
    QList<qint64> cards; ///< CardRecord::id
    QStringList pools;   ///< credentials
};

/// How long a reading of one card stands before it is read again.
struct SyncHorizons {
    /// How many months, this one included, are asked of a card whose usage was never read.
    static constexpr int usageMonths = 5;

    std::chrono::seconds detail{7 * 24 * 3600};
    std::chrono::seconds usage{20 * 3600};
    std::chrono::seconds identity{7 * 24 * 3600};
};

/// What a run is asked to do.
struct SyncOptions {
    SyncTopics topics = SyncTopics::fromInt(127); ///< everything
    SyncWishes wishes;
    SyncHorizons horizons;
    std::optional<std::chrono::seconds> timeLimit;
    int callsInFlight = 20;
    bool acceptFewer = false; ///< believe a list that lost more than a fifth of its cards (reliability A38)
};

/// Where a run stands.
struct SyncProgress {
    QString part;                ///< the part that got on, as in SyncParts
    qint64 done = 0;             ///< of that part, and kept
    std::optional<qint64> total; ///< where it is known
    qint64 calls = 0;
    qint64 throttled = 0;
};

/// How one part of a run ended. Parts fail apart: cards go on when billing is refused.
struct SyncPartReport {
    enum class State { Complete, Partial, Failed };
    QString name; ///< as in SyncParts
    State state = State::Failed;
    qint64 done = 0;
    std::optional<qint64> total;
    std::optional<Instant> asOf; ///< how fresh what the cache holds now is
    std::optional<Error> error;
};

/// How a run ended: exactly one of the states, and what is fresh.
struct SyncReport {
    enum class State { Succeeded, InPart, Failed, Cancelled };
    State state = State::Failed;
    qint64 runId = 0;
    qint64 cards = 0; ///< in the cache
    qint64 added = 0;
    qint64 changed = 0;
    qint64 notListed = 0;         ///< marked by this run
    qint64 heldBack = 0;          ///< would have been marked, but the list lost too much at once (A38)
    bool listMoved = false;       ///< the list changed while it was read: nothing was marked
    qint64 resumedAtPage = 0;     ///< 0: the pass began anew
    qint64 quarantined = 0;       ///< standing total
    QHash<QString, qint64> calls; ///< per action
    qint64 throttled = 0;
    qint64 retries = 0;
    std::chrono::milliseconds duration{0};
    QList<SyncPartReport> parts;
    std::optional<Error> error; ///< what kept the run as a whole from going on
};
