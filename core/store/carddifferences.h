// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/card.h"

#include <QList>

#include <functional>

class Database;

/// Which reading told a field: list and detail both tell some of them.
enum class ReadingSource : quint8 { List, Detail, Identity };

/// What became of one field of one card between two moments. Values as in CardChange.
struct CardDifference {
    ReadingSource source = ReadingSource::List;
    QString field;
    std::optional<QString> before;   ///< at the first moment
    std::optional<QString> after;    ///< at the second
    std::optional<QString> previous; ///< right before its last step: `before` where it took one alone
    Instant at;                      ///< when the last step was read
    qint64 runId = 0;                ///< of the last step
    qint64 steps = 1;                ///< how often it changed
    friend bool operator==(const CardDifference &, const CardDifference &) = default;
};

/// A card of which something is another than before, and what the list told of it at the second moment.
struct ChangedCard {
    qint64 id = 0;
    CardKey key;
    QList<CardDifference> differences; ///< never empty; list, detail, identity, each in the order of fields
    std::optional<QString> status;
    std::optional<QString> osStatus;
    std::optional<QString> planKind;
    std::optional<QString> credential;
    std::optional<QString> orderId;
    std::optional<QString> activeType;
    std::optional<Instant> activated;
    std::optional<Instant> expires;
    std::optional<bool> autoRenew;
    std::optional<DataVolume> used;
    ReadFacts facts; ///< of the newest detail and identity: later than the second moment, perhaps
};

/// What is other at a later moment than at an earlier one. Finds it by the time of the changes: the fleet is
/// not walked through, what changed is. Belongs to the thread of its Database.
class CardDifferences
{
public:
    /// `atOnce`: how many changes of the list are looked at together, about.
    explicit CardDifferences(Database &database, qint64 atOnce = 500'000)
        : m_database(database), m_atOnce(atOnce)
    {
    }

    struct Counts {
        qint64 leftOut = 0;  ///< changes of fields that are not wanted, each step
        qint64 returned = 0; ///< fields that changed and are what they were
    };
    using Wanted = std::function<bool(const QString &field)>;
    using Visit = std::function<bool(const ChangedCard &)>; ///< false: stop

    /// Changes that were read with from ≤ at < until, card by card in the order of ids. Memory goes with what
    /// changed, at most some hundred thousand fields at once.
    Result<Counts> between(Instant from, Instant until, const Wanted &wanted, const Visit &visit);

    /// How many cards were new in the runs begun in this time.
    Result<qint64> newCards(Instant from, Instant until);

private:
    Result<qint64> firstCardSince(Instant moment);
    Database &m_database;
    qint64 m_atOnce;
};
