// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/instant.h"

#include <QFlags>
#include <QHash>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

/// Why somebody stopped a run.
enum class SyncStop : quint8 {
    Asked,  ///< for good; the next run goes on
    Paused, ///< until somebody says so: nothing begins by itself
    Left,   ///< the account is closed; it goes on when it is opened again
};

namespace SyncStops
{
// As the journal keeps them beside a run.
inline constexpr QLatin1StringView paused{"E-PAUSE"};
inline constexpr QLatin1StringView left{"E-LEFT"};
[[nodiscard]] inline QString code(SyncStop why)
{
    return why == SyncStop::Paused ? QString(paused) : why == SyncStop::Left ? QString(left) : QString();
}
} // namespace SyncStops

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

/// What a run is asked to do.
struct SyncOptions {
    /// How many months, this one included, are asked of a card whose usage was never read.
    static constexpr int usageMonths = 5;

    SyncTopics topics = SyncTopics::fromInt(127); ///< everything
    SyncWishes wishes;
    bool onlyWishes = false; ///< of single cards: nobody else's turn comes in this run
    std::optional<std::chrono::seconds> timeLimit;
    std::optional<double> share; ///< of the allowance, above 0, at most 1; nothing: as the pace given says
    int callsInFlight = 20;
    bool acceptFewer = false; ///< believe a list that lost more than a fifth of its cards (reliability A38)
};

/// Why a run waits.
struct SyncPause {
    Error reason; ///< the failure that began it
    std::chrono::seconds left{0};
    int inARow = 1;
};

/// How fast a run calls.
struct SyncPace {
    double callsPerSecond = 0; ///< of the action that is slowed down most
    double full = 0;           ///< what it would be had nothing slowed it
    int throttles = 0;         ///< that did
    bool waits = false;        ///< calls wait for the answers of earlier ones
};

/// Where a run stands.
struct SyncProgress {
    QString part;                ///< the part that got on, as in SyncParts
    qint64 done = 0;             ///< of that part, and kept
    std::optional<qint64> total; ///< where it is known
    qint64 calls = 0;
    qint64 throttled = 0;
    std::optional<SyncPace> pace;   ///< nothing: no pace holds it back
    std::optional<SyncPause> pause; ///< nothing: it runs
    /// Until the readings of single cards are through at the pace of now; nothing while that is not known.
    std::optional<std::chrono::seconds> remaining;
};

/// How one part of a run ended. Parts fail apart: cards go on when billing is refused.
struct SyncPartReport {
    enum class State { Complete, Partial, Failed };
    QString name; ///< as in SyncParts
    State state = State::Failed;
    bool leftOut = false; ///< it was not its turn: complete, and nothing was asked
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
    std::optional<QString> clockWarning; ///< "Computer clock is 2 h 03 min behind."
    std::chrono::milliseconds duration{0};
    QList<SyncPartReport> parts;
    SyncStop stop = SyncStop::Asked; ///< of a cancelled run
    std::optional<Error> error;      ///< what kept the run as a whole from going on
};
