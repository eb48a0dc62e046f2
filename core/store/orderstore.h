// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/order.h"
#include "core/store/recordcounts.h"

#include <QList>

class Database;

/// Orders by their number. Belongs to the thread of its Database; saving happens inside a transaction of the
/// caller. An order that is no longer shown stays with its lastSeen.
class OrderStore
{
public:
    explicit OrderStore(Database &database) : m_database(database) {}

    Result<RecordCounts> save(const QList<Order> &orders, qint64 runId, Instant at);

    Result<std::optional<OrderRecord>> byId(const QString &id);
    Result<QList<OrderRecord>> all(); ///< by time of creation, unknown last
    /// Created with from ≤ time < until.
    Result<QList<OrderRecord>> between(Instant from, Instant until);
    Result<qint64> count(std::optional<Instant> from = {}); ///< all, or those created then or later
    Result<QList<Order>> history(const QString &id);        ///< earlier forms, oldest first

private:
    Database &m_database;
};
