// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/carddetail.h"

#include <QList>

#include <functional>

class Database;
struct CommittedChanges;

/// The details of cards: the newest of each, old values in the history. Belongs to the thread of its
/// Database; saving happens inside a transaction of the caller.
class CardDetailStore
{
public:
    /// Where `changes` are given, a card that is saved is named there.
    explicit CardDetailStore(Database &database, CommittedChanges *changes = nullptr)
        : m_database(database), m_changes(changes)
    {
    }

    /// True when it is the card's first detail or a field differs from the newest one; the old values of
    /// those fields go to the history. Else only the reading's time moves on. Also noted in ReadingAges and
    /// in the card's row.
    Result<bool> save(qint64 cardId, const CardDetail &detail, qint64 runId, Instant at);

    Result<std::optional<CardDetailRecord>> newest(qint64 cardId);
    /// The newest detail of every card that has one, in the order of card ids, until `visit` returns false.
    Result<void> stream(const std::function<bool(const CardDetailRecord &)> &visit);

    /// The same, of each the few fields that questions about all cards want: several times quicker.
    Result<void> glance(const std::function<bool(const CardDetailGlance &)> &visit);

    /// Every change of one card's detail, oldest first. Fields have names as in CardChange; lists are JSON.
    Result<QList<CardChange>> history(qint64 cardId);

private:
    Database &m_database;
    CommittedChanges *m_changes;
};
