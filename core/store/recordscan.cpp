// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recordscan.h"

#include <QCborParserError>

#include <algorithm>
#include <limits>

namespace
{
// RFC 8949, 3.1
enum Major { Unsigned, Negative, Bytes, String, Array, Map, Tag, Other };
constexpr int argumentInHead = 24;
constexpr int deepest = 8; // records are in records, once

constexpr quint64 falseValue = 20;
constexpr quint64 trueValue = 21;

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return uchar(c) < 0x80; });
}
} // namespace

RecordScan::RecordScan(QByteArrayView cbor, Keys keys) : m_cbor(cbor), m_keys(keys)
{
    const std::optional<Head> map = head();
    m_damaged = !map || map->major != Map;
    m_left = m_damaged ? 0 : map->argument;
}

bool RecordScan::damage()
{
    m_damaged = true;
    return false;
}

std::optional<RecordScan::Head> RecordScan::head()
{
    if (m_at >= m_cbor.size())
        return std::nullopt;
    const auto first = uchar(m_cbor[m_at++]);
    const int length = first & 0x1f;
    Head head{first >> 5, quint64(length), length <= argumentInHead};
    if (length < argumentInHead)
        return head;
    if (length > argumentInHead + 3) // of no definite length
        return std::nullopt;
    const int bytes = 1 << (length - argumentInHead);
    if (m_cbor.size() - m_at < bytes)
        return std::nullopt;
    head.argument = 0;
    for (int i = 0; i < bytes; ++i)
        head.argument = head.argument << 8 | uchar(m_cbor[m_at++]);
    return head;
}

bool RecordScan::skip(int depth)
{
    const std::optional<Head> item = depth < deepest ? head() : std::nullopt;
    if (!item)
        return false;
    if (depth == 0) {
        m_head = *item;
        m_body = m_cbor.sliced(m_at);
    }
    quint64 inside = 0;
    switch (item->major) {
    case Bytes:
    case String:
        if (item->argument > quint64(m_cbor.size() - m_at))
            return false;
        m_at += qsizetype(item->argument);
        return true;
    case Array:
        inside = item->argument;
        break;
    case Map:
        if (item->argument > std::numeric_limits<quint64>::max() / 2)
            return false;
        inside = item->argument * 2;
        break;
    case Tag:
        inside = 1;
        break;
    default:
        return true;
    }
    for (quint64 i = 0; i < inside; ++i) { // ends with the bytes, however many are promised
        if (!skip(depth + 1))
            return false;
    }
    return true;
}

bool RecordScan::key()
{
    const std::optional<Head> key = head();
    if (!key)
        return false;
    if (m_keys == Keys::Numbers) {
        m_number = qint64(key->argument);
        return key->major == Unsigned && key->argument <= quint64(std::numeric_limits<qint64>::max());
    }
    if (key->major != String || key->argument > quint64(m_cbor.size() - m_at))
        return false;
    m_name = m_cbor.sliced(m_at, qsizetype(key->argument));
    m_at += m_name.size();
    return true;
}

bool RecordScan::next()
{
    if (m_damaged)
        return false;
    if (m_left == 0)
        return m_at == m_cbor.size() ? false : damage();
    --m_left;
    if (!key())
        return damage();
    const qsizetype begin = m_at;
    if (!skip(0))
        return damage();
    m_item = m_cbor.sliced(begin, m_at - begin);
    m_body = m_body.first(m_item.size() - (m_body.data() - m_item.data()));
    return true;
}

QByteArrayView RecordScan::text() const
{
    return m_head.major == String ? m_body : QByteArrayView();
}

std::optional<bool> RecordScan::truth() const
{
    const bool known = m_head.major == Other && m_head.isSimple &&
                       (m_head.argument == falseValue || m_head.argument == trueValue);
    return known ? std::optional(m_head.argument == trueValue) : std::nullopt;
}

/// The usual kinds at once, the others by Qt's reader.
QCborValue RecordScan::value() const
{
    constexpr auto largest = quint64(std::numeric_limits<qint64>::max());
    if (m_head.major == Unsigned && m_head.argument <= largest)
        return QCborValue(qint64(m_head.argument));
    if (m_head.major == Negative && m_head.argument <= largest)
        return QCborValue(-1 - qint64(m_head.argument));
    if (m_head.major == String && isAscii(m_body))
        return QCborValue(QLatin1StringView(m_body));
    if (const std::optional<bool> known = truth())
        return QCborValue(*known);
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(m_item.data(), m_item.size(), &error);
    return error.error == QCborError::NoError && error.offset == m_item.size()
               ? value
               : QCborValue(QCborValue::Invalid);
}
