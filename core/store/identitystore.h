// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/card.h"
#include "core/domain/identity.h"

#include <QList>

#include <functional>

class Database;
struct CommittedChanges;

/// What GetRealNameStatus said about cards: the newest of each, old values in the history. Belongs to the
/// thread of its Database; saving happens inside a transaction of the caller.
class IdentityStore
{
public:
    /// Where `changes` are given, a card that is saved is named there.
    explicit IdentityStore(Database &database, CommittedChanges *changes = nullptr)
        : m_database(database), m_changes(changes)
    {
    }

    /// As CardDetailStore::save().
    Result<bool> save(qint64 cardId, const IdentityReading &reading, qint64 runId, Instant at);

    Result<std::optional<IdentityRecord>> newest(qint64 cardId);
    /// In the order of card ids, until `visit` returns false.
    Result<void> stream(const std::function<bool(const IdentityRecord &)> &visit);
    Result<QList<CardChange>> history(qint64 cardId); ///< oldest first

private:
    Database &m_database;
    CommittedChanges *m_changes;
};
