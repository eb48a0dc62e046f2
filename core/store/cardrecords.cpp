// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cardrecords.h"
#include "core/store/rows.h"

namespace
{
constexpr int kindShift = 40;
constexpr qint64 cardMask = (qint64(1) << kindShift) - 1;
} // namespace

qint64 CardRecords::rowId(Kind kind, qint64 cardId)
{
    return qint64(kind) << kindShift | cardId;
}

qint64 CardRecords::cardOf(qint64 rowId)
{
    return rowId & cardMask;
}

CardRecords::Kind CardRecords::kindOf(qint64 rowId)
{
    return Kind(rowId >> kindShift);
}

Error CardRecords::damaged(qint64 cardId) const
{
    return StoreError::damagedValue(
        QStringLiteral("record of kind %1 of card row %2").arg(int(m_kind)).arg(cardId));
}

Result<std::optional<CardRecords::Kept>> CardRecords::newest(qint64 cardId)
{
    return Rows::first<Kept>(
        m_database, Sql::CardRecordById,
        [this, cardId](Statement &statement) { statement.bind(1, rowId(m_kind, cardId)); },
        [](const Statement &row) {
            return Kept{Instant{row.integer(0)}, row.blob(1).toByteArray()};
        });
}

Result<bool> CardRecords::save(qint64 cardId, const QByteArray &record, qint64 runId, Instant at)
{
    const Result<std::optional<Kept>> old = newest(cardId);
    if (!old)
        return old.error();
    if (*old && (*old)->record != record)
        return replace(cardId, (*old)->record, record, runId, at);
    const Result<void> done =
        *old ? Rows::run(m_database, Sql::CardRecordMove,
                         [this, cardId, at](Statement &statement) {
                             statement.bind(1, rowId(m_kind, cardId)).bind(2, at.seconds);
                         })
             : Rows::run(m_database, Sql::CardRecordInsert, [&](Statement &statement) {
                   statement.bind(1, rowId(m_kind, cardId)).bind(2, at.seconds).bindBlob(3, record);
               });
    if (!done)
        return done.error();
    return !*old;
}

Result<bool> CardRecords::replace(qint64 cardId, const QByteArray &old, const QByteArray &record,
                                  qint64 runId, Instant at)
{
    const std::optional<QCborMap> before = RecordCodec::mapOf(old);
    const std::optional<QCborMap> after = RecordCodec::mapOf(record);
    if (!before || !after)
        return damaged(cardId);
    const QByteArray differences = RecordCodec::differences(*before, *after).toCborValue().toCbor();
    const Result<void> kept = Rows::run(m_database, Sql::CardRecordHistoryInsert, [&](Statement &statement) {
        statement.bind(1, rowId(m_kind, cardId)).bind(2, runId).bind(3, at.seconds).bindBlob(4, differences);
    });
    if (!kept)
        return kept.error();
    const Result<void> updated = Rows::run(m_database, Sql::CardRecordUpdate, [&](Statement &statement) {
        statement.bind(1, rowId(m_kind, cardId)).bind(2, at.seconds).bindBlob(3, record);
    });
    if (!updated)
        return updated.error();
    return true;
}

Result<void> CardRecords::each(const std::function<bool(const Row &)> &visit)
{
    return Rows::each(
        m_database, Sql::CardRecordsOfKind,
        [this](Statement &statement) {
            statement.bind(1, rowId(m_kind, 0)).bind(2, rowId(m_kind, cardMask));
        },
        [&visit](const Statement &row) {
            return visit({cardOf(row.integer(0)), Instant{row.integer(1)}, row.blob(2)});
        });
}

Result<QList<CardRecords::Past>> CardRecords::past(qint64 cardId)
{
    QList<Past> olds;
    bool sound = true;
    const Result<void> read = Rows::each(
        m_database, Sql::CardRecordHistoryOf,
        [this, cardId](Statement &statement) { statement.bind(1, rowId(m_kind, cardId)); },
        [&](const Statement &row) {
            const std::optional<QCborMap> before = RecordCodec::mapOf(row.blob(2));
            sound = before.has_value();
            if (before)
                olds.append({row.integer(0), Instant{row.integer(1)}, *before});
            return sound;
        });
    if (!read)
        return read.error();
    if (!sound)
        return damaged(cardId);
    return olds;
}
