// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/card.h"
#include "core/inventory/cardrow.h"

#include <QList>

#include <functional>
#include <optional>
#include <span>
#include <vector>

class Database;

struct CardTotals {
    qint64 cards = 0;
    qint64 notSeen = 0;   ///< missing in the newest complete pass only
    qint64 notListed = 0; ///< missing in two complete passes or more
};

/// A change together with the card it happened to.
struct CardChangeRecord {
    qint64 cardId = 0;
    Iccid iccid;
    CardChange change;
};

/// Reads cards and their history. Belongs to the thread of its Database, which must outlive it.
class CardReader
{
public:
    explicit CardReader(Database &database) : m_database(database) {}

    /// Every card in the order of row ids, about a second a million. The views are valid during the call
    /// alone; `visit` returns false to stop. Listed cards have as lastSeen the newest complete pass.
    Result<void> stream(const std::function<bool(const CardRow &row)> &visit);

    /// The same for these cards alone, by id; ids that the cache does not have are left out.
    Result<void> rows(std::span<const qint64> ids, const std::function<bool(const CardRow &row)> &visit);

    Result<CardTotals> totals();
    Result<std::optional<CardRecord>> byId(qint64 id);
    /// All instances that share the ICCID; listed ones first, newest first. Reads the whole table.
    Result<QList<CardRecord>> byIccid(const Iccid &iccid);

    /// Every change of what the list tells of one card, oldest first, with the values before and after.
    Result<QList<CardChange>> history(qint64 id);
    /// The same with what its details and identities tell.
    Result<QList<CardChange>> wholeHistory(qint64 id);
    /// Changes of list, details and identities of all cards with from ≤ at < until, card by card, the oldest
    /// of each first. Only cards that changed are looked at.
    Result<void> changes(Instant from, Instant until,
                         const std::function<bool(const CardChangeRecord &)> &visit);
    /// When the newest complete pass over the list ended: how fresh every listed card is.
    Result<std::optional<Instant>> listAsOf();

private:
    Result<qint64> seenByPass();
    Result<CardRecord> withTimes(CardRecord record);
    Result<std::vector<qint64>> changedCards(Instant from, Instant until); ///< ascending

    Database &m_database;
};
