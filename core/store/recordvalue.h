// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/datavolume.h"
#include "core/domain/iccid.h"
#include "core/domain/instant.h"
#include "core/domain/money.h"
#include "core/domain/month.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QStringList>

#include <optional>

/// How a value lies in the CBOR of a record, and how machines read it in the history. Undefined is "unknown"
/// and is not written. Reading is strict: a value of another type is refused. The primary template, for
/// records inside records, is in recordcodec.h. Internal to core/store.
template<class Value> struct RecordValue;

template<> struct RecordValue<QString> {
    static constexpr bool required = true;
    static QCborValue write(const QString &value) { return QCborValue(value); }
    static bool read(const QCborValue &stored, QString &value)
    {
        value = stored.toString();
        return stored.isString();
    }
    static QString text(const QCborValue &stored) { return stored.toString(); }
};

template<> struct RecordValue<bool> {
    static constexpr bool required = true;
    static QCborValue write(bool value) { return QCborValue(value); }
    static bool read(const QCborValue &stored, bool &value)
    {
        value = stored.toBool();
        return stored.isBool();
    }
    static QString text(const QCborValue &stored)
    {
        return stored.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    }
};

template<> struct RecordValue<qint64> {
    static constexpr bool required = true;
    static QCborValue write(qint64 value) { return QCborValue(value); }
    static bool read(const QCborValue &stored, qint64 &value)
    {
        if (stored.isInteger()) // of a fraction too large for one toInteger() may make anything
            value = stored.toInteger();
        return stored.isInteger();
    }
    static QString text(const QCborValue &stored)
    {
        qint64 value = 0;
        read(stored, value);
        return QString::number(value);
    }
};

/// Values that are one number with a meaning.
template<class Value, auto Number> struct NumberValue {
    static constexpr bool required = true;
    static QCborValue write(const Value &value) { return QCborValue(qint64(value.*Number)); }
    static bool read(const QCborValue &stored, Value &value)
    {
        using Member = std::remove_reference_t<decltype(value.*Number)>;
        if (!stored.isInteger())
            return false;
        value.*Number = Member(stored.toInteger());
        return qint64(value.*Number) == stored.toInteger();
    }
    static Value of(const QCborValue &stored)
    {
        Value value{};
        read(stored, value);
        return value;
    }
};

template<> struct RecordValue<DataVolume> : NumberValue<DataVolume, &DataVolume::bytes> {
    static QString text(const QCborValue &stored) { return QString::number(of(stored).bytes); }
};

template<> struct RecordValue<Instant> : NumberValue<Instant, &Instant::seconds> {
    static QString text(const QCborValue &stored) { return of(stored).beijingIso(); }
};

template<> struct RecordValue<Money> : NumberValue<Money, &Money::micros> {
    static QString text(const QCborValue &stored) { return of(stored).decimal(); }
};

template<> struct RecordValue<Month> : NumberValue<Month, &Month::index> {
    static QString text(const QCborValue &stored) { return of(stored).iso(); }
};

template<> struct RecordValue<Iccid> {
    static constexpr bool required = true;
    static QCborValue write(const Iccid &value) { return QCborValue(value.toString()); }
    static bool read(const QCborValue &stored, Iccid &value)
    {
        const std::optional<Iccid> iccid = Iccid::parse(QStringView(stored.toString()));
        if (iccid)
            value = *iccid;
        return iccid && iccid->toString() == stored.toString();
    }
    static QString text(const QCborValue &stored) { return stored.toString(); }
};

template<class Value> struct RecordValue<std::optional<Value>> {
    static constexpr bool required = false;
    static QCborValue write(const std::optional<Value> &value)
    {
        return value ? RecordValue<Value>::write(*value) : QCborValue();
    }
    static bool read(const QCborValue &stored, std::optional<Value> &value)
    {
        Value known{};
        const bool fits = RecordValue<Value>::read(stored, known);
        if (fits)
            value = std::move(known);
        return fits;
    }
    static QString text(const QCborValue &stored) { return RecordValue<Value>::text(stored); }
};

/// No entries are not written: a list has no "unknown" of its own.
template<> struct RecordValue<QStringList> {
    static constexpr bool required = false;
    static QCborValue write(const QStringList &values)
    {
        return values.isEmpty() ? QCborValue() : QCborValue(QCborArray::fromStringList(values));
    }
    static bool read(const QCborValue &stored, QStringList &values)
    {
        const QCborArray array = stored.toArray();
        for (const QCborValue &entry : array) {
            if (!entry.isString())
                return false;
            values.append(entry.toString());
        }
        return !array.isEmpty();
    }
    static QString text(const QCborValue &stored)
    {
        QStringList values;
        read(stored, values);
        return values.join(u';');
    }
};
