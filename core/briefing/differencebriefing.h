// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/activitybriefing.h"
#include "core/rules/changecause.h"
#include "core/store/carddifferences.h"

#include <QList>

#include <array>
#include <functional>

/// What is other at one moment than at another, card by card and in total, and who made it so: us, a rule,
/// the provider. May take seconds: in a reader.
namespace DifferenceBriefing
{

/// One field of one card, or something that was entered about it.
struct Difference {
    enum class Source { List, Detail, Identity, Entered };
    qint64 cardId = 0; ///< 0: nobody knows the card
    QString iccid;
    Source source = Source::List;
    QString field; ///< as in CardChange; of what was entered "note", "case"
    std::optional<QString> before;
    std::optional<QString> after; ///< of what was entered "saved", "removed": texts of people stay theirs
    Instant at;                   ///< of the newest step
    qint64 runId = 0;
    qint64 steps = 1;
    ChangeCause cause;

    [[nodiscard]] QString sourceName() const; ///< "list", "detail", "identity", "entered"
};

/// What became what, on how many cards.
struct Move {
    std::optional<QString> before;
    std::optional<QString> after;
    qint64 cards = 0;
    friend bool operator==(const Move &, const Move &) = default;
};

struct FieldTotal {
    QString field;
    qint64 changes = 0;
    std::array<qint64, 3> byWho{}; ///< of them, by ChangeCause::Who
    QList<Move> moves;             ///< the most frequent ones first; none where there are too many
    qint64 allMoves = 0;           ///< how many different ones there are; 0: too many to tell
    /// Whether the moves say more than a list of values: they are at least half of the changes.
    [[nodiscard]] bool isTelling() const;
    [[nodiscard]] qint64 otherChanges() const; ///< that are in none of `moves`
    friend bool operator==(const FieldTotal &, const FieldTotal &) = default;
};

struct CauseTotal {
    ChangeCause cause; ///< without text and evidence
    qint64 changes = 0;
    friend bool operator==(const CauseTotal &, const CauseTotal &) = default;
};

struct Differences {
    QList<Difference> newest; ///< newest first, then by card; some of them where there are very many
    QList<FieldTotal> fields; ///< of all, most changes first
    QList<CauseTotal> causes; ///< of all, most changes first
    qint64 changes = 0;       ///< of all
    qint64 cards = 0;         ///< that they happened to
    qint64 newCards = 0;      ///< that the list showed for the first time
    qint64 returned = 0;      ///< fields that changed and are again what they were: not counted
    qint64 figures = 0;       ///< changes of usage figures besides, not counted above
};

/// Which are looked at. Usage figures change at every run and drown everything else.
struct Choice {
    bool figures = false;
    QString field; ///< empty: all; in `newest` alone, the totals are of all
    qsizetype most = 50'000;
    std::function<bool()> goOn = {}; ///< false: stop, what was found so far is the answer
};

Result<Differences> between(const BriefingContext &context, const ActivityBriefing::Period &period,
                            const Choice &choice);
/// The same without a fleet in memory.
Result<Differences> between(CacheReader &cache, const ActivityBriefing::Period &period, const Choice &choice);

/// Used, remaining, their age, messages.
[[nodiscard]] bool isFigure(const QString &field);

} // namespace DifferenceBriefing
