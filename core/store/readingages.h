// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/card.h"
#include "core/store/refreshrule.h"

#include <QList>

#include <functional>
#include <vector>

class Database;
class Statement;

/// A card whose turn it is, with what the call needs.
struct DueCard {
    qint64 id = 0; ///< CardRecord::id
    CardKey key;
    std::optional<QString> status;
    std::optional<QString> vendor;
    ReadingAge age;
    RowMark mark; ///< what its row says now, to be noted with the answer
    RefreshPlace place;
};

/// How many cards are due, by why.
struct DueCounts {
    qint64 moved = 0;
    qint64 nearEdge = 0;
    qint64 rotation = 0;
    qint64 never = 0; ///< of the last two: never asked before
    [[nodiscard]] qint64 all() const { return moved + nearEdge + rotation; }
    friend bool operator==(const DueCounts &, const DueCounts &) = default;
};

/// How much of the fleet has been read. Cards that cannot have the data are in none of the figures.
struct ReadingCounts {
    qint64 should = 0;             ///< listed cards that can have it
    qint64 have = 0;               ///< of them: read at least once
    qint64 refused = 0;            ///< of them: the newest answer was a refusal
    std::optional<Instant> oldest; ///< of those that have it: the reading longest ago
    std::optional<Instant> newest;
};

/// What a walk over the fleet finds.
struct DueCards {
    QList<DueCard> cards; ///< the first ones, in order
    DueCounts due;        ///< all of them
    ReadingCounts counts;
};

/// When each card's detail, usage and identity was read, and which card is due next. Belongs to the thread of
/// its Database; writing happens inside a transaction of the caller.
class ReadingAges
{
public:
    explicit ReadingAges(Database &database) : m_database(database) {}

    /// The stores of these readings call it in save(): a caller needs it only where nothing is saved.
    Result<void> noteRead(qint64 cardId, ReadingClass which, Instant at);
    /// The provider answered and refused: the card goes to the end of the queue, its old reading stays.
    Result<void> noteRefused(qint64 cardId, ReadingClass which, const QString &code, Instant at);

    /// What the card's row said before it was asked; behind one of the two above, which forget it.
    Result<void> noteMark(qint64 cardId, ReadingClass which, RowMark mark);

    Result<ReadingAge> of(qint64 cardId, ReadingClass which); ///< empty for a card never asked about

    /// The first `limit` of the cards that are due and were not asked in this run yet (`asked`, by id), in
    /// the order of RefreshPlace. One walk over cards and ages side by side, about a second a million: ask
    /// for thousands at a time.
    Result<DueCards> due(const RefreshRule &rule, qint64 limit, const std::vector<bool> &asked = {});
    /// These cards, in this order, as far as they can have the reading, however young theirs is.
    Result<QList<DueCard>> wished(const RefreshRule &rule, const QList<qint64> &ids);
    /// From how many seconds on the card's reading is due, by what its row says now.
    Result<qint64> dueAfter(const RefreshRule &rule, qint64 cardId);
    Result<ReadingCounts> counts(ReadingClass which); ///< walks over all cards

    /// Every card that was asked about, in the order of card ids, until `visit` returns false.
    Result<void> stream(ReadingClass which,
                        const std::function<bool(qint64 cardId, const ReadingAge &)> &visit);

    [[nodiscard]] static bool applies(ReadingClass which, QByteArrayView status, QByteArrayView vendor)
    {
        return RefreshRule::applies(which, status, vendor);
    }

private:
    Database &m_database;
};
