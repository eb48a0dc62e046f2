// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/card.h"
#include "core/store/cardindex.h"
#include "core/store/cardtable.h"
#include "core/store/committedchanges.h"
#include "core/store/seenmap.h"

#include <QList>
#include <QSet>

#include <span>
#include <utility>
#include <vector>

class Database;
class QCborMap;

/// Under which pass and run cards arrive, and when. A pass that is continued in a later run keeps its id.
struct PassStamp {
    qint64 passId = 0; ///< the run that began the pass; 0: not part of a pass over the list
    qint64 runId = 0;  ///< the run under way, named in the history
    Instant at;
};

struct CardCounts {
    qint64 added = 0;
    qint64 changed = 0; ///< a field differs
    qint64 unchanged = 0;
    qint64 duplicates = 0; ///< seen before in this pass; also counted above
    qint64 relisted = 0;   ///< had been missing and is back; also counted above
    CardCounts &operator+=(const CardCounts &other);
    friend bool operator==(const CardCounts &, const CardCounts &) = default;
};

struct AppliedCards {
    CardCounts counts;
    QList<Iccid> twice;           ///< the cards behind counts.duplicates
    std::vector<PackedCard> rows; ///< added, changed and relisted cards as they are now, if asked for
};

struct PassOutcome {
    qint64 seen = 0;
    qint64 notSeen = 0;           ///< missing in this pass, there in the one before
    qint64 notListed = 0;         ///< missing for the second time: no longer listed since this pass
    qint64 missing = 0;           ///< all that this pass did not show, long gone ones included
    std::vector<PackedCard> rows; ///< the cards behind notSeen and notListed, if asked for
};

/// A card that a pass did not show and that is not gone yet.
struct MissingCard {
    qint64 id = 0;
    CardKey key;
    int missed = 0; ///< complete passes before this one
};

/// Whom a pass may call missing.
struct MissRule {
    bool all = true;         ///< it showed everything there is: whoever it did not show
    bool mayCallGone = true; ///< of them also those that were missing before
    QSet<qint64> proven;     ///< asked for one by one: the provider does not have them
    [[nodiscard]] bool countsFor(qint64 id, int missed) const
    {
        return proven.contains(id) || (all && (mayCallGone || missed == 0));
    }
};

/// Writes cards into the cache: only differences, old values into the history, nothing ever deleted.
///
/// Belongs to the writer thread; the Database must outlive it. Every call is made inside a transaction of
/// the caller. When that transaction does not end in a commit, call forget(): what is in memory is then read
/// anew at the next use.
class CardWriter
{
public:
    enum class Report { Counts, Rows };

    explicit CardWriter(Database &database) : m_database(database) {}

    /// New cards are appended, changed ones updated with their old values kept in the history, unchanged ones
    /// only marked as seen. Of a card that comes twice the later one wins.
    Result<AppliedCards> apply(std::span<const Card> cards, const PassStamp &stamp,
                               Report report = Report::Counts);

    /// What completePass() would find, without changing anything: ask before marking a fifth of the fleet
    /// gone.
    Result<PassOutcome> previewPass(qint64 passId);

    /// What the pass did not show so far and what is not gone yet, by id.
    Result<QList<MissingCard>> missing(qint64 passId);

    /// The pass is over. Cards it did not show and the rule calls missing become "not seen since", and those
    /// missing for the second time "no longer listed". Its seen marks are dropped. In the
    /// transaction that also ends the part in the SyncJournal, and before that: cards not seen get the time
    /// of the pass before.
    Result<PassOutcome> completePass(const PassStamp &stamp, Report report = Report::Counts,
                                     const MissRule &rule = {});

    /// The last call of a transaction with apply(): writes which cards were seen. CacheWriter::transact()
    /// makes it.
    Result<void> finish();

    /// Where others who write what is told of a card name it.
    [[nodiscard]] CommittedChanges *changes() { return &m_changes; }
    /// What happened to cards since the last call.
    [[nodiscard]] CommittedChanges takeChanges() { return std::exchange(m_changes, {}); }

    /// How many cards the cache holds.
    Result<qint64> count();
    [[nodiscard]] qint64 indexBytes() const { return m_index.bytes(); }
    void forget();

private:
    Result<void> ensureLoaded();
    Result<void> ensurePass(qint64 passId);
    Result<void> applyTo(qint64 id, const Card &card, const PassStamp &stamp, Report report,
                         AppliedCards &outcome);
    Result<void> applyOne(const Card &card, const PassStamp &stamp, Report report, AppliedCards &outcome);
    Result<void> add(const Card &card, quint64 fingerprint, const PassStamp &stamp, Report report,
                     AppliedCards &outcome);
    Result<void> renew(qint64 id, const Card &card, quint64 fingerprint, const PassStamp &stamp,
                       Report report, AppliedCards &outcome);
    Result<void> change(const CardRow &row, quint64 fingerprint, const PassStamp &stamp);
    Result<void> setMissed(qint64 id, quint8 missed, std::optional<qint64> lastSeen, const PassStamp &stamp);
    Result<void> appendHistory(qint64 id, const PassStamp &stamp, const QCborMap &before);
    Result<void> markMissing(qint64 id, const PassStamp &stamp);
    Result<PackedCard> packedRow(qint64 id);
    [[nodiscard]] PassOutcome classify() const;

    Database &m_database;
    CardIndex m_index;
    SeenMap m_seen;
    CommittedChanges m_changes; ///< of the transaction under way
    bool m_loaded = false;
};
