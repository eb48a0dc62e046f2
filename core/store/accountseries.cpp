// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accountseries.h"
#include "core/store/rows.h"
#include "core/store/storeerror.h"

namespace
{
AccountSeries::Row rowOf(const Statement &row)
{
    return {row.integer(0),          row.string(1),           Month{int(row.integer(2))},
            Instant{row.integer(3)}, Instant{row.integer(4)}, row.blob(5).toByteArray()};
}
} // namespace

Error AccountSeries::damaged(qint64 id) const
{
    return StoreError::damagedValue(QStringLiteral("account reading %1 of kind %2").arg(id).arg(int(m_kind)));
}

Result<std::optional<AccountSeries::Row>> AccountSeries::newest(const QString &key, Month month)
{
    return Rows::first<Row>(
        m_database, Sql::SeriesNewest,
        [&](Statement &statement) {
            statement.bind(1, qint64(m_kind)).bind(2, key).bind(3, qint64(month.index));
        },
        rowOf);
}

Result<bool> AccountSeries::save(const QString &key, Month month, const QByteArray &record, qint64 runId,
                                 Instant at)
{
    const Result<std::optional<Row>> last = newest(key, month);
    if (!last)
        return last.error();
    const bool same = *last && (*last)->record == record;
    const Result<void> done = same ? Rows::run(m_database, Sql::SeriesMove,
                                               [&last, at](Statement &statement) {
                                                   statement.bind(1, (*last)->id).bind(2, at.seconds);
                                               })
                                   : Rows::run(m_database, Sql::SeriesInsert, [&](Statement &statement) {
                                         statement.bind(1, qint64(m_kind))
                                             .bind(2, key)
                                             .bind(3, qint64(month.index))
                                             .bind(4, at.seconds)
                                             .bind(5, runId)
                                             .bindBlob(6, record);
                                     });
    if (!done)
        return done.error();
    return !same;
}

Result<std::optional<AccountSeries::Row>> AccountSeries::newestOfKey(const QString &key)
{
    return Rows::first<Row>(
        m_database, Sql::SeriesNewestOfKey,
        [this, &key](Statement &statement) { statement.bind(1, qint64(m_kind)).bind(2, key); }, rowOf);
}

Result<QList<AccountSeries::Row>> AccountSeries::newestOfMonth(Month month)
{
    return Rows::all<Row>(
        m_database, Sql::SeriesOfMonth,
        [this, month](Statement &statement) {
            statement.bind(1, qint64(m_kind)).bind(2, qint64(month.index));
        },
        rowOf);
}

Result<QList<AccountSeries::Row>> AccountSeries::history(const QString &key, Month month)
{
    return Rows::all<Row>(
        m_database, Sql::SeriesHistory,
        [&](Statement &statement) {
            statement.bind(1, qint64(m_kind)).bind(2, key).bind(3, qint64(month.index));
        },
        rowOf);
}

Result<QStringList> AccountSeries::keys()
{
    return Rows::all<QString>(
        m_database, Sql::SeriesKeys, [this](Statement &statement) { statement.bind(1, qint64(m_kind)); },
        [](const Statement &row) { return row.string(0); });
}
