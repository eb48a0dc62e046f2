// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/recordscan.h"
#include "core/store/recordvalue.h"

#include <QCborParserError>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLatin1StringView>

#include <algorithm>
#include <limits>
#include <span>
#include <type_traits>

/// One field of a record: its number in the CBOR map, for ever, and its name in the history.
template<class T> struct RecordField {
    int number = 0;
    QLatin1StringView name;
    bool required = false;
    QCborValue (*write)(const T &) = nullptr; ///< undefined: unknown, not written
    bool (*read)(T &, const QCborValue &) = nullptr;
    QString (*text)(const QCborValue &) = nullptr; ///< as CardChange has it
};

/// The fields of T by ascending number, and an empty T to fill; see recordfields.h. Adding a field is a new
/// schema number: older programs refuse what they do not know.
template<class T> struct Record;

template<class Class, class Member> Class classOf(Member Class::*);
template<class Class, class Member> Member memberOf(Member Class::*);

template<auto Member>
constexpr RecordField<decltype(classOf(Member))> recordField(int number, QLatin1StringView name)
{
    using T = decltype(classOf(Member));
    using Value = RecordValue<decltype(memberOf(Member))>;
    return {number,
            name,
            Value::required,
            [](const T &record) { return Value::write(record.*Member); },
            [](T &record, const QCborValue &stored) { return Value::read(stored, record.*Member); },
            [](const QCborValue &stored) { return Value::text(stored); }};
}

/// Records as CBOR maps by field numbers. Internal to core/store.
namespace RecordCodec
{

template<class T> [[nodiscard]] QCborMap pack(const T &record)
{
    QCborMap map;
    for (const RecordField<T> &field : Record<T>::fields()) {
        const QCborValue value = field.write(record);
        if (!value.isUndefined())
            map.insert(qint64(field.number), value);
    }
    return map;
}

/// Nothing when a field is of another type, unknown to this program, or missing though every T has it.
template<class T> [[nodiscard]] std::optional<T> unpack(const QCborMap &map)
{
    std::optional<T> record = Record<T>::blank(map.value(qint64(1)));
    qsizetype taken = 0;
    for (const RecordField<T> &field : Record<T>::fields()) {
        const QCborValue stored = map.value(qint64(field.number));
        if (!record || (stored.isUndefined() ? field.required : !field.read(*record, stored)))
            return std::nullopt;
        taken += stored.isUndefined() ? 0 : 1;
    }
    return taken == map.size() ? record : std::nullopt;
}

/// Deterministic: equal records give equal bytes.
template<class T> [[nodiscard]] QByteArray encode(const T &record)
{
    return pack(record).toCborValue().toCbor();
}

/// A whole map and nothing behind it.
[[nodiscard]] std::optional<QCborMap> mapOf(QByteArrayView cbor);

/// unpack(mapOf()) of what encode() wrote, without the map: fields in ascending order.
template<class T> [[nodiscard]] std::optional<T> decode(QByteArrayView cbor)
{
    const std::span<const RecordField<T>> fields = Record<T>::fields();
    auto field = fields.begin();
    const auto passOver = [&](qint64 number) { // the fields that were left out; false: one must not be
        for (; field != fields.end() && field->number < number; ++field) {
            if (field->required)
                return false;
        }
        return true;
    };
    RecordScan scan(cbor);
    std::optional<T> record;
    while (scan.next()) {
        if (!passOver(scan.number()) || field == fields.end() || field->number != scan.number())
            return std::nullopt;
        const QCborValue value = scan.value();
        if (!record)
            record = Record<T>::blank(value);
        if (!record || !field->read(*record, value))
            return std::nullopt;
        ++field;
    }
    if (scan.isDamaged() || !passOver(std::numeric_limits<qint64>::max()))
        return std::nullopt;
    return record ? record : Record<T>::blank(QCborValue());
}

/// The number of the field of this name, for who reads few fields; the name is one of them.
template<class T> [[nodiscard]] int numberOf(QLatin1StringView name)
{
    const std::span<const RecordField<T>> fields = Record<T>::fields();
    return std::find_if(fields.begin(), fields.end(),
                        [name](const RecordField<T> &field) { return field.name == name; })
        ->number;
}

/// The old values of the fields that differ; null where there was none.
[[nodiscard]] QCborMap differences(const QCborMap &before, const QCborMap &after);
/// What `after` was before these differences.
[[nodiscard]] QCborMap undo(const QCborMap &after, const QCborMap &before);

} // namespace RecordCodec

/// A record inside a record. One without any known field is not written.
template<class Value> struct RecordValue {
    static constexpr bool required = false;
    static QCborValue write(const Value &value)
    {
        const QCborMap map = RecordCodec::pack(value);
        return map.isEmpty() ? QCborValue() : QCborValue(map);
    }
    static bool read(const QCborValue &stored, Value &value)
    {
        const std::optional<Value> read = RecordCodec::unpack<Value>(stored.toMap());
        if (read)
            value = *read;
        return read && stored.isMap() && !stored.toMap().isEmpty();
    }
    static QString text(const QCborValue &stored)
    {
        return QString::fromUtf8(
            QJsonDocument::fromVariant(stored.toVariant()).toJson(QJsonDocument::Compact));
    }
};

template<class Value> struct RecordValue<QList<Value>> {
    static constexpr bool required = false;
    static QCborValue write(const QList<Value> &values)
    {
        QCborArray array;
        for (const Value &value : values)
            array.append(RecordCodec::pack(value));
        return array.isEmpty() ? QCborValue() : QCborValue(array);
    }
    static bool read(const QCborValue &stored, QList<Value> &values)
    {
        const QCborArray array = stored.toArray();
        for (const QCborValue &entry : array) {
            const std::optional<Value> value = RecordCodec::unpack<Value>(entry.toMap());
            if (!value || !entry.isMap())
                return false;
            values.append(*value);
        }
        return !array.isEmpty();
    }
    static QString text(const QCborValue &stored)
    {
        return QString::fromUtf8(QJsonDocument(named(stored.toArray())).toJson(QJsonDocument::Compact));
    }

private:
    static QJsonArray named(const QCborArray &array)
    {
        QJsonArray list;
        for (const QCborValue &entry : array) {
            QJsonObject object;
            for (const RecordField<Value> &field : Record<Value>::fields()) {
                const QCborValue stored = entry.toMap().value(qint64(field.number));
                if (!stored.isUndefined())
                    object.insert(field.name, field.text(stored));
            }
            list.append(object);
        }
        return list;
    }
};
