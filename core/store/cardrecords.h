// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/card.h"
#include "core/store/recordcodec.h"
#include "core/store/storeerror.h"

#include <QList>

#include <functional>

class Database;

/// One record of a kind for each card: the newest one, and the old values of whatever changed. The table's
/// row ids are kind and card id in one number, so that a kind lies together in the order of the cards.
/// Belongs to the thread of its Database. Internal to core/store.
class CardRecords
{
public:
    enum class Kind : quint8 { Detail = 1, Identity = 2, Plans = 3 }; ///< stored: never change the numbers

    struct Row {
        qint64 cardId = 0;
        Instant asOf;
        QByteArrayView record; ///< valid during the visit, or as long as the Kept it comes from
    };
    struct Kept {
        Instant asOf;
        QByteArray record;
    };
    struct Past {
        qint64 runId = 0;
        Instant at;
        QCborMap before;
    };

    CardRecords(Database &database, Kind kind) : m_database(database), m_kind(kind) {}

    /// True when it is the first of the card or differs from the one before.
    Result<bool> save(qint64 cardId, const QByteArray &record, qint64 runId, Instant at);
    Result<std::optional<Kept>> newest(qint64 cardId);
    Result<void> each(const std::function<bool(const Row &)> &visit);
    Result<QList<Past>> past(qint64 cardId); ///< newest first

    /// As an aggregate {card id, T, as of}.
    template<class T, class Dated> Result<std::optional<Dated>> newestAs(qint64 cardId);
    template<class T, class Dated> Result<void> eachAs(const std::function<bool(const Dated &)> &visit);
    template<class T> Result<QList<CardChange>> changes(qint64 cardId);

    [[nodiscard]] static qint64 rowId(Kind kind, qint64 cardId);
    [[nodiscard]] static qint64 cardOf(qint64 rowId);
    [[nodiscard]] static Kind kindOf(qint64 rowId);

    /// The record as a T, or why it cannot be read.
    template<class T> [[nodiscard]] Result<T> read(qint64 cardId, QByteArrayView record) const;
    [[nodiscard]] Error damaged(qint64 cardId) const;

private:
    Result<bool> replace(qint64 cardId, const QByteArray &old, const QByteArray &record, qint64 runId,
                         Instant at);
    Database &m_database;
    Kind m_kind;
};

template<class T> Result<T> CardRecords::read(qint64 cardId, QByteArrayView record) const
{
    std::optional<T> value = RecordCodec::decode<T>(record);
    if (!value)
        return damaged(cardId);
    return *std::move(value);
}

template<class T, class Dated> Result<std::optional<Dated>> CardRecords::newestAs(qint64 cardId)
{
    const Result<std::optional<Kept>> kept = newest(cardId);
    if (!kept)
        return kept.error();
    if (!*kept)
        return std::optional<Dated>();
    const Result<T> value = read<T>(cardId, (*kept)->record);
    if (!value)
        return value.error();
    return std::optional(Dated{cardId, *value, (*kept)->asOf});
}

template<class T, class Dated>
Result<void> CardRecords::eachAs(const std::function<bool(const Dated &)> &visit)
{
    Result<void> outcome;
    const Result<void> walked = each([&](const Row &row) {
        const Result<T> value = read<T>(row.cardId, row.record);
        if (!value)
            outcome = value.error();
        return value && visit({row.cardId, *value, row.asOf});
    });
    return walked ? outcome : walked;
}

namespace RecordCodec
{

/// What one difference says, `now` being the record after it.
template<class T>
void appendChanges(QList<CardChange> &changes, const CardRecords::Past &past, const QCborMap &now)
{
    const auto text = [](const RecordField<T> &field, const QCborValue &value) -> std::optional<QString> {
        return value.isUndefined() || value.isNull() ? std::nullopt : std::optional(field.text(value));
    };
    for (const RecordField<T> &field : Record<T>::fields()) {
        if (const auto before = past.before.find(qint64(field.number)); before != past.before.end())
            changes.append({past.at, past.runId, field.name, text(field, before.value()),
                            text(field, now.value(qint64(field.number)))});
    }
}

} // namespace RecordCodec

template<class T> Result<QList<CardChange>> CardRecords::changes(qint64 cardId)
{
    const Result<std::optional<Kept>> kept = newest(cardId);
    const Result<QList<Past>> olds = past(cardId);
    if (!kept || !olds)
        return kept ? olds.error() : kept.error();
    std::optional<QCborMap> now = *kept ? RecordCodec::mapOf((*kept)->record) : QCborMap();
    if (!now)
        return damaged(cardId);
    QList<CardChange> changes;
    for (const Past &past : *olds) { // from now into the past
        RecordCodec::appendChanges<T>(changes, past, *now);
        now = RecordCodec::undo(*now, past.before);
    }
    std::reverse(changes.begin(), changes.end());
    return changes;
}
