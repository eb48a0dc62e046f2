// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/instant.h"

#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

/// What a run is asked to do.
struct SyncOptions {
    bool list = true;  ///< the inventory (ListCardInfo)
    bool money = true; ///< balance and vouchers
    std::optional<std::chrono::seconds> timeLimit;
    int callsInFlight = 20;
    bool acceptFewer = false; ///< believe a list that lost more than a fifth of its cards (reliability A38)
};

/// Where a run stands.
struct SyncProgress {
    qint64 done = 0;             ///< cards of the pass that are kept
    std::optional<qint64> total; ///< as the provider says
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
