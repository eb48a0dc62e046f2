// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/fieldreader.h"

#include "core/cloud/jsonnumber.h"

#include <QtNumeric>

#include <algorithm>
#include <cstring>

namespace
{
constexpr qsizetype longestPooled = 48;
constexpr qsizetype longestQuarantined = 64 * 1024;
constexpr qsizetype mostOddities = 10'000; ///< an answer of 8 MiB full of them must not take gigabytes

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isInteger(QByteArrayView number)
{
    return isDigits(number.startsWith('-') ? number.sliced(1) : number);
}

/// At most `size` bytes, never half a character.
QByteArrayView cut(QByteArrayView text, qsizetype size)
{
    if (text.size() <= size)
        return text;
    while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80)
        --size;
    return text.first(size);
}

bool isBareNumber(QByteArrayView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
}

size_t hashOf(QByteArrayView text)
{
    quint64 first = 0, last = 0;
    const size_t size = size_t(text.size());
    std::memcpy(&first, text.data(), std::min(size, sizeof(first)));
    std::memcpy(&last, text.data() + (size - std::min(size, sizeof(last))), std::min(size, sizeof(last)));
    const quint64 mixed = (first * 0x9E3779B97F4A7C15ULL) ^ (last * 0xC2B2AE3D27D4EB4FULL) ^ size;
    return size_t((mixed * 0x9E3779B97F4A7C15ULL) >> 56);
}
} // namespace

QString TextPool::text(QByteArrayView utf8)
{
    if (utf8.isEmpty() || utf8.size() > longestPooled)
        return QString::fromUtf8(utf8);
    Set &set = m_sets[hashOf(utf8) % m_sets.size()];
    for (const Entry &entry : set.entries) {
        if (entry.bytes == utf8)
            return entry.text;
    }
    Entry &made = set.entries[set.next++ % set.entries.size()];
    made = {utf8, QString::fromUtf8(utf8)};
    return made.text;
}

bool FieldReader::isUnknown(const JsonValue *value)
{
    return !value || value->isNull() || (value->isText() && value->text().isEmpty());
}

QByteArrayView FieldReader::joined(QByteArrayView path, QByteArrayView name)
{
    m_joined = path.toByteArray();
    m_joined.append(name);
    return m_joined;
}

void FieldReader::oddity(const JsonValue &value, const char *reason, QByteArrayView path)
{
    if (m_notes.oddities.size() >= mostOddities)
        return;
    const bool plain = value.isText() || value.isNumber();
    const QByteArrayView text = cut(plain ? value.text() : value.source(), longestText);
    const QByteArrayView field = !path.isEmpty()    ? path
                                 : m_path.isEmpty() ? value.name()
                                                    : joined(m_path, value.name());
    m_notes.oddities.append({m_action.toString(), QString::fromUtf8(m_row),
                             QString::fromUtf8(cut(field, 128)), QString::fromUtf8(text),
                             QLatin1StringView(reason)});
}

void FieldReader::quarantine(const JsonValue &row, const char *reason)
{
    m_notes.quarantined.append({m_action.toString(), cut(row.source(), longestQuarantined).toByteArray(),
                                QLatin1StringView(reason)});
}

void FieldReader::noteUnknown(const JsonValue &member, QByteArrayView path)
{
    const QByteArrayView below = path.isEmpty() ? m_path : path;
    Envelope::noteUnknownField(m_notes, below.isEmpty() ? member.name() : joined(below, member.name()));
}

/// A text, or an integer's digits; everything else is an oddity.
std::optional<QByteArrayView> FieldReader::exactText(const JsonValue &value, QByteArrayView path)
{
    if (value.isText() || (value.isNumber() && isInteger(value.text())))
        return value.text();
    oddity(value, "type", path);
    return std::nullopt;
}

std::optional<QString> FieldReader::code(const JsonValue *value, QByteArrayView path)
{
    if (isUnknown(value))
        return std::nullopt;
    const std::optional<QByteArrayView> text = exactText(*value, path);
    if (!text)
        return std::nullopt;
    if (text->size() <= longestText)
        return m_pool.text(*text);
    oddity(*value, "length", path);
    return std::nullopt;
}

std::optional<QString> FieldReader::words(const JsonValue *value, QByteArrayView path)
{
    if (isUnknown(value))
        return std::nullopt;
    const std::optional<QByteArrayView> text = exactText(*value, path);
    if (!text)
        return std::nullopt;
    const QByteArrayView kept = cut(*text, longestText);
    if (kept.size() < text->size())
        oddity(*value, "shortened", path);
    return m_pool.text(kept);
}

QStringList FieldReader::codes(const JsonValue *value)
{
    QStringList all;
    if (isUnknown(value))
        return all;
    if (!value->isArray()) {
        if (std::optional<QString> one = code(value))
            all.append(*std::move(one));
        return all;
    }
    for (const JsonValue &element : *value) {
        if (std::optional<QString> one = code(&element, value->name()))
            all.append(*std::move(one));
    }
    return all;
}

std::optional<qint64> FieldReader::number(const JsonValue *value, QByteArrayView path)
{
    if (isUnknown(value))
        return std::nullopt;
    if (!value->isText() && !value->isNumber()) {
        oddity(*value, "type", path);
        return std::nullopt;
    }
    const QByteArrayView text = value->text();
    bool fits = isDigits(text);
    const qint64 number = fits ? text.toLongLong(&fits) : 0;
    if (fits)
        return number;
    oddity(*value, isInteger(text) ? "range" : "format", path);
    return std::nullopt;
}

std::optional<bool> FieldReader::truth(const JsonValue *value)
{
    if (isUnknown(value))
        return std::nullopt;
    if (const std::optional<bool> truth = value->truth())
        return truth;
    if (value->isText() && (value->text() == "true" || value->text() == "false"))
        return value->text() == "true";
    oddity(*value, value->isText() ? "format" : "type");
    return std::nullopt;
}

std::optional<Instant> FieldReader::beijingTime(const JsonValue *value)
{
    if (isUnknown(value))
        return std::nullopt;
    const std::optional<Instant> time = value->isText() ? Instant::parseBeijing(value->text()) : std::nullopt;
    if (!time)
        oddity(*value, value->isText() ? "date" : "type");
    return time;
}

std::optional<Instant> FieldReader::utcTime(const JsonValue *value)
{
    if (isUnknown(value))
        return std::nullopt;
    const std::optional<Instant> time = value->isText() ? Instant::parseUtc(value->text()) : std::nullopt;
    if (!time)
        oddity(*value, value->isText() ? "date" : "type");
    return time;
}

std::optional<DataVolume> FieldReader::volume(const JsonValue *value)
{
    if (isUnknown(value))
        return std::nullopt;
    if (!value->isText() && !value->isNumber()) {
        oddity(*value, "type");
        return std::nullopt;
    }
    const std::optional<DataVolume> volume =
        value->isText() ? DataVolume::parse(value->text()) : std::nullopt;
    if (!volume)
        oddity(*value, isBareNumber(value->text()) ? "unit" : "format");
    return volume;
}

std::optional<Money> FieldReader::money(const JsonValue *value)
{
    if (isUnknown(value))
        return std::nullopt;
    if (!value->isText() && !value->isNumber()) {
        oddity(*value, "type");
        return std::nullopt;
    }
    const std::optional<Money> money = Money::parse(value->text());
    if (!money)
        oddity(*value, "amount");
    return money;
}

std::optional<Money> FieldReader::amount(const JsonValue *value)
{
    if (isUnknown(value) || !value->isNumber())
        return money(value);
    const std::optional<QByteArray> plain = JsonNumber::plain(value->text());
    const std::optional<Money> amount = plain ? Money::parse(*plain) : std::nullopt;
    if (!amount)
        oddity(*value, "amount");
    return amount;
}

std::optional<Money> FieldReader::fen(const JsonValue *value)
{
    constexpr qint64 microsInFen = Money::unit / 100;
    if (isUnknown(value))
        return std::nullopt;
    if (!value->isText() && !value->isNumber()) {
        oddity(*value, "type");
        return std::nullopt;
    }
    bool fits = isInteger(value->text());
    const qint64 count = fits ? value->text().toLongLong(&fits) : 0;
    Money money;
    if (fits && !qMulOverflow(count, microsInFen, &money.micros))
        return money;
    oddity(*value, isInteger(value->text()) ? "range" : "format");
    return std::nullopt;
}

std::optional<Iccid> FieldReader::iccid(const JsonValue *value)
{
    if (isUnknown(value))
        return std::nullopt;
    const bool readable = value->isText() || value->isNumber();
    const std::optional<Iccid> iccid = readable ? Iccid::parse(value->text()) : std::nullopt;
    if (!iccid)
        oddity(*value, readable ? "iccid" : "type");
    return iccid;
}

std::optional<Month> FieldReader::month(const JsonValue *value)
{
    if (isUnknown(value))
        return std::nullopt;
    const bool readable = value->isText() || value->isNumber();
    const std::optional<Month> month = readable ? Month::parse(value->text()) : std::nullopt;
    if (!month)
        oddity(*value, readable ? "date" : "type");
    return month;
}

std::optional<QDate> FieldReader::day(const JsonValue *value)
{
    if (isUnknown(value))
        return std::nullopt;
    const bool readable = value->isText() || value->isNumber();
    const QByteArrayView text = readable ? value->text() : QByteArrayView();
    if (text.size() == 8 && isDigits(text)) {
        const std::optional<Month> month = Month::parse(text.first(6));
        const int number = text.last(2).toInt();
        if (month && number >= 1 && number <= month->days())
            return QDate(month->year(), month->month(), number);
    }
    oddity(*value, readable ? "date" : "type");
    return std::nullopt;
}

std::optional<QString> FieldReader::identity(const JsonValue &row, const JsonValue *value, qsizetype longest)
{
    if (isUnknown(value)) {
        quarantine(row, "missing");
        return std::nullopt;
    }
    const QByteArrayView text = value->text();
    if ((value->isText() || (value->isNumber() && isDigits(text))) && !text.trimmed().isEmpty() &&
        text.size() <= longest)
        return QString::fromUtf8(text);
    quarantine(row, "number");
    return std::nullopt;
}

std::optional<Iccid> FieldReader::cardIdentity(const JsonValue &row, const JsonValue *value)
{
    const bool readable = value && (value->isText() || value->isNumber());
    const std::optional<Iccid> iccid = readable ? Iccid::parse(value->text()) : std::nullopt;
    if (!iccid)
        quarantine(row, isUnknown(value) ? "missing" : "iccid");
    return iccid;
}
