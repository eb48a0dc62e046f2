// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/instant.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <optional>

class Database;

/// One run of the synchronisation.
struct SyncRun {
    enum class State : quint8 { Running, Succeeded, InPart, Failed, Cancelled, Interrupted };
    qint64 id = 0;
    QString kind; ///< "sync", or what the caller names it
    Instant started;
    std::optional<Instant> finished;
    State state = State::Running;
    qint64 cards = 0;
    qint64 changed = 0;
    qint64 added = 0;
    qint64 notListed = 0;
    qint64 quarantined = 0;
    qint64 calls = 0;
    qint64 retries = 0;
    QString errorCode; ///< "E-…" of what ended it, else empty
};

/// "running", "succeeded", "in_part", "failed", "cancelled", "interrupted": stable, for scripts.
[[nodiscard]] QLatin1StringView syncStateName(SyncRun::State state);

/// Where the pass over one part of the account ("list", "vouchers" …) stands. Written in the same
/// transaction as the pages it speaks of.
struct SyncPosition {
    qint64 passId = 0; ///< the run that began this pass
    qint64 nextPage = 1;
    std::optional<qint64> total;      ///< as the newest page said
    std::optional<qint64> firstTotal; ///< as the first page said
    Instant started;
    Instant saved;
    QString note; ///< free for the engine: page size, first id …
    friend bool operator==(const SyncPosition &, const SyncPosition &) = default;
};

struct SyncPart {
    QString name;
    std::optional<SyncPosition> position; ///< a pass is under way (or was interrupted)
    std::optional<qint64> completedRun;   ///< the newest complete reading
    std::optional<Instant> completedAt;
    std::optional<qint64> completedTotal;
};

/// Runs, cursors, and how fresh each part is. Belongs to the thread of its Database; writes happen inside a
/// transaction of the caller.
class SyncJournal
{
public:
    explicit SyncJournal(Database &database) : m_database(database) {}

    Result<qint64> beginRun(const QString &kind, Instant at); ///< the run's id
    /// Writes state, figures and end of a run begun before.
    Result<void> finishRun(const SyncRun &run);
    /// Runs that a crash or a kill left running become Interrupted. At start, before the first run.
    Result<void> closeInterrupted(Instant at);
    Result<std::optional<SyncRun>> run(qint64 id);
    Result<QList<SyncRun>> newestRuns(int limit);

    Result<SyncPart> part(const QString &name); ///< empty when nothing was ever read
    Result<QList<SyncPart>> parts();
    Result<void> savePosition(const QString &part, const SyncPosition &position);
    Result<void> forgetPosition(const QString &part); ///< the next pass starts at page 1
    /// The pass is complete: the position goes, the freshness stays.
    Result<void> completePart(const QString &part, qint64 runId, Instant at, std::optional<qint64> total);

private:
    Result<void> ensurePart(const QString &name);
    Database &m_database;
};

namespace SyncParts
{
inline const QString list = QStringLiteral("list");
inline const QString balance = QStringLiteral("balance");
inline const QString vouchers = QStringLiteral("vouchers");
inline const QString details = QStringLiteral("detail");
inline const QString usage = QStringLiteral("usage");
inline const QString identity = QStringLiteral("identity");
inline const QString pools = QStringLiteral("pools");
inline const QString statistics = QStringLiteral("statistics");
inline const QString orders = QStringLiteral("orders");
inline const QString ledger = QStringLiteral("ledger");
inline const QString bills = QStringLiteral("bills");
inline const QString prepaidCards = QStringLiteral("prepaid_cards");
inline const QString invoiceItems = QStringLiteral("invoice_items");
} // namespace SyncParts
