// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/instant.h"
#include "core/store/recordcodec.h"
#include "core/store/recordcounts.h"

#include <QList>

class Database;

/// What the account has besides cards, one record a key (an order number, a transaction number): as it was
/// shown last, with the old values of whatever changed. Belongs to the thread of its Database. Internal to
/// core/store.
class AccountRecords
{
public:
    enum class Kind : quint8 { Order = 1, Ledger = 2, PrepaidCard = 3, InvoiceItem = 4 }; ///< stored

    struct Row {
        qint64 id = 0;
        QString key;
        Instant firstSeen;
        Instant lastSeen;
        bool changed = false; ///< there is a history
        QByteArray record;
    };

    AccountRecords(Database &database, Kind kind) : m_database(database), m_kind(kind) {}

    /// One record as it is shown now; `time` is what it is ordered by. Counts what was done.
    Result<void> save(const QString &key, std::optional<Instant> time, const QByteArray &record, qint64 runId,
                      Instant at, RecordCounts &counts);

    Result<std::optional<Row>> byKey(const QString &key);
    Result<QList<Row>> all();                                ///< by time, unknown last, then key
    Result<QList<Row>> between(Instant from, Instant until); ///< from ≤ time < until
    Result<QList<Row>> withoutTime();
    Result<std::optional<Instant>> newestTime();
    Result<qint64> count(std::optional<Instant> from = {}); ///< all, or those with from ≤ time

    template<class T> Result<QList<T>> history(const QString &key); ///< earlier forms, oldest first

    /// Rows as values made by `make(T, row)`.
    template<class T, class Value, class Make>
    [[nodiscard]] Result<QList<Value>> readAll(const Result<QList<Row>> &rows, const Make &make) const;
    template<class T> [[nodiscard]] Result<T> read(const Row &row) const;

private:
    Result<void> keepOld(const Row &old, const QByteArray &record, qint64 runId, Instant at);
    Result<QList<QCborMap>> past(qint64 id); ///< newest first
    [[nodiscard]] Error damaged(qint64 id) const;
    Database &m_database;
    Kind m_kind;
};

template<class T> Result<T> AccountRecords::read(const Row &row) const
{
    std::optional<T> value = RecordCodec::decode<T>(row.record);
    if (!value)
        return damaged(row.id);
    return *std::move(value);
}

template<class T, class Value, class Make>
Result<QList<Value>> AccountRecords::readAll(const Result<QList<Row>> &rows, const Make &make) const
{
    if (!rows)
        return rows.error();
    QList<Value> values;
    for (const Row &row : *rows) {
        const Result<T> record = read<T>(row);
        if (!record)
            return record.error();
        values.append(make(*record, row));
    }
    return values;
}

template<class T> Result<QList<T>> AccountRecords::history(const QString &key)
{
    const Result<std::optional<Row>> row = byKey(key);
    if (!row || !*row)
        return row ? Result<QList<T>>(QList<T>()) : row.error();
    const Result<QList<QCborMap>> olds = past((*row)->id);
    if (!olds)
        return olds.error();
    std::optional<QCborMap> form = RecordCodec::mapOf((*row)->record);
    QList<T> forms;
    for (const QCborMap &before : *olds) { // from now into the past
        form = form ? std::optional(RecordCodec::undo(*form, before)) : std::nullopt;
        const std::optional<T> value = form ? RecordCodec::unpack<T>(*form) : std::nullopt;
        if (!value)
            return damaged((*row)->id);
        forms.prepend(*value);
    }
    return forms;
}
