// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/instant.h"
#include "core/domain/month.h"
#include "core/store/recordcodec.h"

#include <QList>

class Database;

/// Readings of one thing over time (a pool's month, the fleet's counts): each that differs from the one
/// before it is a row, with the time from when to when it was read. Belongs to the thread of its Database.
/// Internal to core/store.
class AccountSeries
{
public:
    enum class Kind : quint8 { Pool = 1, StateDistribution = 2, RiskCounts = 3 }; ///< stored

    struct Row {
        qint64 id = 0;
        QString key;
        Month month;
        Instant since;
        Instant asOf;
        QByteArray record;
    };

    AccountSeries(Database &database, Kind kind) : m_database(database), m_kind(kind) {}

    /// True for a new row; else the newest one's time moves on.
    Result<bool> save(const QString &key, Month month, const QByteArray &record, qint64 runId, Instant at);

    Result<std::optional<Row>> newest(const QString &key, Month month);
    Result<std::optional<Row>> newestOfKey(const QString &key);  ///< of its latest month
    Result<QList<Row>> newestOfMonth(Month month);               ///< one a key, by key
    Result<QList<Row>> history(const QString &key, Month month); ///< oldest first
    Result<QStringList> keys();                                  ///< sorted

    /// Rows as values made by `make(T, row)`.
    template<class T, class Value, class Make>
    [[nodiscard]] Result<QList<Value>> readAll(const Result<QList<Row>> &rows, const Make &make) const;
    template<class T, class Value, class Make>
    [[nodiscard]] Result<std::optional<Value>> readOne(const Result<std::optional<Row>> &row,
                                                       const Make &make) const;

private:
    [[nodiscard]] Error damaged(qint64 id) const;
    Database &m_database;
    Kind m_kind;
};

template<class T, class Value, class Make>
Result<QList<Value>> AccountSeries::readAll(const Result<QList<Row>> &rows, const Make &make) const
{
    if (!rows)
        return rows.error();
    QList<Value> values;
    for (const Row &row : *rows) {
        const std::optional<T> record = RecordCodec::decode<T>(row.record);
        if (!record)
            return damaged(row.id);
        values.append(make(*record, row));
    }
    return values;
}

template<class T, class Value, class Make>
Result<std::optional<Value>> AccountSeries::readOne(const Result<std::optional<Row>> &row,
                                                    const Make &make) const
{
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Value>();
    const Result<QList<Value>> values = readAll<T, Value>(QList<Row>{**row}, make);
    if (!values)
        return values.error();
    return std::optional(values->first());
}
