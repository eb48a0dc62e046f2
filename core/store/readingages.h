// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/card.h"

#include <QList>

#include <functional>

class Database;

/// What is asked for card by card.
enum class ReadingClass : quint8 { Detail, Usage, Identity };

/// When a card was last asked about something.
struct ReadingAge {
    std::optional<Instant> read;  ///< the newest answer that was read
    std::optional<Instant> asked; ///< the newest answer of any kind; never before `read`
    QString refusal;              ///< the code the newest answer refused with; empty: it was read
    friend bool operator==(const ReadingAge &, const ReadingAge &) = default;
};

/// A card whose turn it is, with what the call needs.
struct DueCard {
    qint64 id = 0; ///< CardRecord::id
    CardKey key;
    std::optional<QString> status;
    std::optional<QString> vendor;
    ReadingAge age;
};

/// How much of the fleet has been read. Cards that cannot have the data are in none of the figures.
struct ReadingCounts {
    qint64 should = 0;             ///< listed cards that can have it
    qint64 have = 0;               ///< of them: read at least once
    qint64 refused = 0;            ///< of them: the newest answer was a refusal
    std::optional<Instant> oldest; ///< of those that have it: the reading longest ago
    std::optional<Instant> newest;
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

    Result<ReadingAge> of(qint64 cardId, ReadingClass which); ///< empty for a card never asked about

    /// At most `limit` cards that were not asked about at or after `readBefore`: never asked ones first, in
    /// the order of the list, then the longest ago. Walks over all cards: ask for some hundred at a time.
    Result<QList<DueCard>> due(ReadingClass which, qint64 limit, Instant readBefore);
    Result<ReadingCounts> counts(ReadingClass which); ///< walks over all cards

    /// Every card that was asked about, in the order of card ids, until `visit` returns false.
    Result<void> stream(ReadingClass which,
                        const std::function<bool(qint64 cardId, const ReadingAge &)> &visit);

    /// Whether a card of this state and operator can have the data at all: closed cards have none, cards not
    /// yet in use no usage, multi-network cards no identity of their own. Unknown states may.
    [[nodiscard]] static bool applies(ReadingClass which, QByteArrayView status, QByteArrayView vendor);

private:
    Database &m_database;
};
