// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/orderstore.h"
#include "core/store/accountrecords.h"
#include "core/store/recordfields.h"

namespace
{
OrderRecord recordOf(const Order &order, const AccountRecords::Row &row)
{
    return {order, row.firstSeen, row.lastSeen};
}

AccountRecords records(Database &database)
{
    return {database, AccountRecords::Kind::Order};
}
} // namespace

Result<RecordCounts> OrderStore::save(const QList<Order> &orders, qint64 runId, Instant at)
{
    RecordCounts counts;
    for (const Order &order : orders) {
        const Result<void> saved =
            records(m_database).save(order.id, order.created, RecordCodec::encode(order), runId, at, counts);
        if (!saved)
            return saved.error();
    }
    return counts;
}

Result<std::optional<OrderRecord>> OrderStore::byId(const QString &id)
{
    AccountRecords table = records(m_database);
    const Result<std::optional<AccountRecords::Row>> row = table.byKey(id);
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<OrderRecord>();
    const Result<Order> order = table.read<Order>(**row);
    if (!order)
        return order.error();
    return std::optional(recordOf(*order, **row));
}

Result<QList<OrderRecord>> OrderStore::all()
{
    AccountRecords table = records(m_database);
    return table.readAll<Order, OrderRecord>(table.all(), recordOf);
}

Result<QList<OrderRecord>> OrderStore::between(Instant from, Instant until)
{
    AccountRecords table = records(m_database);
    return table.readAll<Order, OrderRecord>(table.between(from, until), recordOf);
}

Result<qint64> OrderStore::count(std::optional<Instant> from)
{
    return records(m_database).count(from);
}

Result<QList<Order>> OrderStore::history(const QString &id)
{
    return records(m_database).history<Order>(id);
}
