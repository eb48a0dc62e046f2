// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accountrecords.h"
#include "core/store/rows.h"
#include "core/store/storeerror.h"

namespace
{
AccountRecords::Row rowOf(const Statement &row)
{
    return {row.integer(0),          row.string(1),       Instant{row.integer(2)},
            Instant{row.integer(3)}, row.integer(4) != 0, row.blob(5).toByteArray()};
}

std::optional<qint64> seconds(std::optional<Instant> time)
{
    return time ? std::optional(time->seconds) : std::nullopt;
}
} // namespace

Error AccountRecords::damaged(qint64 id) const
{
    return StoreError::damagedValue(QStringLiteral("account record %1 of kind %2").arg(id).arg(int(m_kind)));
}

Result<std::optional<AccountRecords::Row>> AccountRecords::byKey(const QString &key)
{
    return Rows::first<Row>(
        m_database, Sql::AccountRecordByKey,
        [this, &key](Statement &statement) { statement.bind(1, qint64(m_kind)).bind(2, key); }, rowOf);
}

Result<void> AccountRecords::save(const QString &key, std::optional<Instant> time, const QByteArray &record,
                                  qint64 runId, Instant at, RecordCounts &counts)
{
    const Result<std::optional<Row>> old = byKey(key);
    if (!old)
        return old.error();
    if (!*old) {
        ++counts.added;
        return Rows::run(m_database, Sql::AccountRecordInsert, [&](Statement &statement) {
            statement.bind(1, qint64(m_kind))
                .bind(2, key)
                .bind(3, seconds(time))
                .bind(4, at.seconds)
                .bindBlob(5, record);
        });
    }
    if ((*old)->record == record) {
        ++counts.unchanged;
        return Rows::run(m_database, Sql::AccountRecordMove, [&old, at](Statement &statement) {
            statement.bind(1, (*old)->id).bind(2, at.seconds);
        });
    }
    ++counts.changed;
    if (const Result<void> kept = keepOld(**old, record, runId, at); !kept)
        return kept;
    return Rows::run(m_database, Sql::AccountRecordUpdate, [&](Statement &statement) {
        statement.bind(1, (*old)->id).bind(2, seconds(time)).bind(3, at.seconds).bindBlob(4, record);
    });
}

Result<void> AccountRecords::keepOld(const Row &old, const QByteArray &record, qint64 runId, Instant at)
{
    const std::optional<QCborMap> before = RecordCodec::mapOf(old.record);
    const std::optional<QCborMap> after = RecordCodec::mapOf(record);
    if (!before || !after)
        return damaged(old.id);
    const QByteArray differences = RecordCodec::differences(*before, *after).toCborValue().toCbor();
    return Rows::run(m_database, Sql::AccountRecordHistoryInsert, [&](Statement &statement) {
        statement.bind(1, old.id).bind(2, runId).bind(3, at.seconds).bindBlob(4, differences);
    });
}

Result<QList<QCborMap>> AccountRecords::past(qint64 id)
{
    const auto olds = Rows::all<std::optional<QCborMap>>(
        m_database, Sql::AccountRecordHistoryOf, [id](Statement &statement) { statement.bind(1, id); },
        [](const Statement &row) { return RecordCodec::mapOf(row.blob(0)); });
    if (!olds)
        return olds.error();
    QList<QCborMap> maps;
    for (const std::optional<QCborMap> &old : *olds) {
        if (!old)
            return damaged(id);
        maps.append(*old);
    }
    return maps;
}

Result<QList<AccountRecords::Row>> AccountRecords::all()
{
    return Rows::all<Row>(
        m_database, Sql::AccountRecordsAll,
        [this](Statement &statement) { statement.bind(1, qint64(m_kind)); }, rowOf);
}

Result<QList<AccountRecords::Row>> AccountRecords::between(Instant from, Instant until)
{
    return Rows::all<Row>(
        m_database, Sql::AccountRecordsBetween,
        [&](Statement &statement) {
            statement.bind(1, qint64(m_kind)).bind(2, from.seconds).bind(3, until.seconds);
        },
        rowOf);
}

Result<QList<AccountRecords::Row>> AccountRecords::withoutTime()
{
    return Rows::all<Row>(
        m_database, Sql::AccountRecordsUndated,
        [this](Statement &statement) { statement.bind(1, qint64(m_kind)); }, rowOf);
}

Result<qint64> AccountRecords::count(std::optional<Instant> from)
{
    const auto counted = Rows::first<qint64>(
        m_database, Sql::AccountRecordCount,
        [this, from](Statement &statement) { statement.bind(1, qint64(m_kind)).bind(2, seconds(from)); },
        [](const Statement &row) { return row.integer(0); });
    return counted ? Result<qint64>(counted->value_or(0)) : counted.error();
}

Result<std::optional<Instant>> AccountRecords::newestTime()
{
    const auto newest = Rows::first<std::optional<Instant>>(
        m_database, Sql::AccountRecordNewestTime,
        [this](Statement &statement) { statement.bind(1, qint64(m_kind)); },
        [](const Statement &row) { return Rows::instant(row, 0); });
    if (!newest)
        return newest.error();
    return newest->value_or(std::nullopt);
}
