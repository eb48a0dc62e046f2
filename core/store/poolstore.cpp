// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/poolstore.h"
#include "core/store/accountseries.h"
#include "core/store/recordfields.h"

namespace
{
PoolRecord recordOf(PoolReading reading, const AccountSeries::Row &row)
{
    reading.credential = row.key;
    reading.month = row.month;
    return {reading, row.asOf};
}

AccountSeries series(Database &database)
{
    return {database, AccountSeries::Kind::Pool};
}
} // namespace

Result<bool> PoolStore::save(const PoolReading &reading, qint64 runId, Instant at)
{
    return series(m_database)
        .save(reading.credential, reading.month, RecordCodec::encode(reading), runId, at);
}

Result<QList<PoolRecord>> PoolStore::of(Month month)
{
    AccountSeries pools = series(m_database);
    return pools.readAll<PoolReading, PoolRecord>(pools.newestOfMonth(month), recordOf);
}

Result<std::optional<PoolRecord>> PoolStore::newest(const QString &credential)
{
    AccountSeries pools = series(m_database);
    return pools.readOne<PoolReading, PoolRecord>(pools.newestOfKey(credential), recordOf);
}

Result<QList<PoolRecord>> PoolStore::history(const QString &credential, Month month)
{
    AccountSeries pools = series(m_database);
    return pools.readAll<PoolReading, PoolRecord>(pools.history(credential, month), recordOf);
}

Result<QStringList> PoolStore::credentials()
{
    return series(m_database).keys();
}
