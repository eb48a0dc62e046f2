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

    /// Every change of one card, oldest first, with the values before and after.
    Result<QList<CardChange>> history(qint64 id);
    /// Changes of all cards with from ≤ at < until (or of one run), card by card.
    Result<void> changes(Instant from, Instant until,
                         const std::function<bool(const CardChangeRecord &)> &visit);
    Result<void> changesOfRun(qint64 runId, const std::function<bool(const CardChangeRecord &)> &visit);

    /// When the newest complete pass over the list ended: how fresh every listed card is.
    Result<std::optional<Instant>> listAsOf();

private:
    Result<qint64> seenByPass();
    Result<CardRecord> withTimes(CardRecord record);
    Result<QList<qint64>> changedCards(std::optional<qint64> runId, qint64 from, qint64 until);
    Result<void> visitChanges(const QList<qint64> &cards,
                              const std::function<bool(const CardChange &)> &wanted,
                              const std::function<bool(const CardChangeRecord &)> &visit);

    Database &m_database;
};
