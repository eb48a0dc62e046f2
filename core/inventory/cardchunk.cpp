// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/cardchunk.h"
#include "core/inventory/cardrecords.h"
#include "core/inventory/texthash.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace
{
constexpr quint32 msisdnWidth = 15;
constexpr quint32 imsiWidth = 15;
constexpr quint32 imeiWidth = 15;
constexpr quint32 iccidWidth = 20;

QByteArray tagNames(QByteArrayView json)
{
    QByteArray names;
    for (const CardTag &tag : CardRecords::tags(json)) {
        names += tag.name.toUtf8();
        names += tagNameEnd;
    }
    return names;
}

/// Whether a cell can hold the text so that it reads back: one value, no byte that means something there.
bool fitsCell(QByteArrayView text, quint32 width)
{
    if (size_t(text.size()) > width)
        return false;
    bool plain = true;
    for (const char c : text)
        plain = plain && c != ';' && c != '\0' && c != PackedText::overflowMark;
    return plain;
}
} // namespace

template<class Wide> void CodeColumn::widen()
{
    std::vector<Wide> wide =
        std::visit([](const auto &codes) { return std::vector<Wide>(codes.begin(), codes.end()); }, m_codes);
    m_codes = std::move(wide);
}

void CodeColumn::set(quint32 row, quint64 code)
{
    const bool fits = std::visit(
        [row, code](auto &codes) {
            using Code = typename std::remove_reference_t<decltype(codes)>::value_type;
            if (code > std::numeric_limits<Code>::max())
                return false;
            codes[row] = Code(code);
            return true;
        },
        m_codes);
    if (fits)
        return;
    code <= 0xFFFF ? widen<quint16>() : code <= 0xFFFFFFFF ? widen<quint32>() : widen<quint64>();
    set(row, code);
}

size_t CodeColumn::byteCount() const
{
    return visit([](const auto &codes) { return codes.capacity() * sizeof(codes[0]); });
}

size_t SparseTexts::placeOf(quint32 row) const
{
    return size_t(std::lower_bound(m_rows.begin(), m_rows.end(), row) - m_rows.begin());
}

void SparseTexts::set(quint32 row, QByteArrayView text)
{
    const size_t place = placeOf(row);
    if (place == m_rows.size() || m_rows[place] != row) {
        m_rows.insert(m_rows.begin() + qsizetype(place), row);
        m_starts.insert(m_starts.begin() + qsizetype(place), m_starts[place]);
    }
    replace(place, text);
}

void SparseTexts::remove(quint32 row)
{
    const size_t place = placeOf(row);
    replace(place, {});
    m_rows.erase(m_rows.begin() + qsizetype(place));
    m_starts.erase(m_starts.begin() + qsizetype(place));
}

void SparseTexts::replace(size_t place, QByteArrayView text)
{
    if (m_bytes.empty())
        m_bytes.resize(PackedText::padding);
    const auto begin = m_bytes.begin() + m_starts[place], end = m_bytes.begin() + m_starts[place + 1];
    const auto change = qint64(text.size()) - (end - begin);
    m_bytes.insert(m_bytes.erase(begin, end), text.begin(), text.end());
    for (size_t next = place + 1; next < m_starts.size(); ++next)
        m_starts[next] = quint32(m_starts[next] + change);
}

QByteArrayView SparseTexts::at(quint32 row) const
{
    const size_t place = placeOf(row);
    return {m_bytes.data() + m_starts[place], qsizetype(m_starts[place + 1] - m_starts[place])};
}

size_t SparseTexts::byteCount() const
{
    return (m_rows.capacity() + m_starts.capacity()) * sizeof(quint32) + m_bytes.capacity();
}

void PackedText::set(quint32 row, QByteArrayView text)
{
    char *cell = m_cells.data() + size_t(row) * m_width;
    const bool hadOverflow = *cell == overflowMark;
    std::memset(cell, 0, m_width);
    if (!fitsCell(text, m_width)) {
        *cell = overflowMark;
        m_overflow.set(row, text);
        return;
    }
    if (!text.isEmpty())
        std::memcpy(cell, text.data(), size_t(text.size()));
    if (hadOverflow)
        m_overflow.remove(row);
}

QByteArrayView PackedText::at(quint32 row) const
{
    const char *text = cell(row);
    if (*text == '\0')
        return {};
    if (*text == overflowMark)
        return m_overflow.at(row);
    quint32 size = m_width;
    while (text[size - 1] == '\0')
        --size;
    return {text, qsizetype(size)};
}

size_t PackedText::byteCount() const
{
    return m_cells.capacity() + m_overflow.byteCount();
}

void TextArena::set(quint32 row, QByteArrayView text)
{
    if (row >= m_rows && text.isEmpty())
        return;
    for (; m_rows <= row; ++m_rows)
        m_starts[m_rows + 1] = m_starts[m_rows];
    const quint32 start = m_starts[row], end = m_starts[row + 1], used = m_starts[m_rows];
    const auto change = qint64(text.size()) - qint64(end - start);
    const size_t needed = size_t(used + change) + PackedText::padding;
    if (m_bytes.size() < needed)
        m_bytes.resize(std::max(needed, m_bytes.size() + m_bytes.size() / 2));
    char *bytes = m_bytes.data();
    if (change != 0)
        std::memmove(bytes + end + change, bytes + end, used - end);
    if (!text.isEmpty())
        std::memcpy(bytes + start, text.data(), size_t(text.size()));
    for (quint32 next = row + 1; change != 0 && next <= m_rows; ++next)
        m_starts[next] = quint32(m_starts[next] + change);
}

QByteArrayView TextArena::at(quint32 row) const
{
    if (row >= m_rows || m_starts[row] == m_starts[row + 1])
        return QByteArrayView("", qsizetype(0));
    return {m_bytes.data() + m_starts[row], qsizetype(m_starts[row + 1] - m_starts[row])};
}

size_t TextArena::byteCount() const
{
    return m_bytes.capacity() + m_starts.capacity() * sizeof(quint32);
}

void IccidIndex::build(const PackedText &iccids, quint32 rows) const
{
    m_slots.assign(std::bit_ceil(std::max<size_t>(2, size_t(rows) * 2)), 0);
    const size_t mask = m_slots.size() - 1;
    for (quint32 row = 0; row < rows; ++row) { // ascending, so equal ones are found ascending
        const QByteArrayView iccid = iccids.at(row);
        if (iccid.isNull())
            continue;
        size_t slot = TextHash::of(iccid) & mask;
        while (m_slots[slot])
            slot = (slot + 1) & mask;
        m_slots[slot] = quint16(row + 1);
    }
}

void IccidIndex::find(const PackedText &iccids, quint32 rows, QByteArrayView iccid, quint32 first,
                      std::vector<quint32> &found) const
{
    std::call_once(m_once, [&] { build(iccids, rows); });
    const size_t mask = m_slots.size() - 1;
    for (size_t slot = TextHash::of(iccid) & mask; m_slots[slot]; slot = (slot + 1) & mask) {
        const quint32 row = m_slots[slot] - 1U;
        if (TextHash::equal(iccids.at(row), iccid))
            found.push_back(first + row);
    }
}

CardChunk::CardChunk()
    : iccid(capacity, iccidWidth), msisdn(capacity, msisdnWidth), imsi(capacity, imsiWidth),
      imei(capacity, imeiWidth), remark(capacity), lastSeen(capacity, unknownInstant), flags(capacity)
{
    codes.reserve(cardTextCount);
    for (size_t column = 0; column < cardTextCount; ++column)
        codes.emplace_back(isCoded(CardText(column)) ? capacity : 0);
    for (size_t column = 0; column < cardNumberCount; ++column) {
        if (isInstant(CardNumber(column)))
            instants[column].assign(capacity, unknownInstant);
        else if (CardNumber(column) != CardNumber::AutoRenew && CardNumber(column) != CardNumber::AutoResume)
            numbers[column] = CodeColumn(capacity);
    }
}

bool CardChunk::isInstant(CardNumber column)
{
    return column == CardNumber::Opened || column == CardNumber::Activated || column == CardNumber::Expires ||
           column == CardNumber::UsageAsOf || column == CardNumber::DetailAsOf ||
           column == CardNumber::IdentityAsOf;
}

quint32 CardChunk::packedInstant(qint64 seconds)
{
    return seconds >= 0 && seconds < qint64(unknownInstant) ? quint32(seconds) : unknownInstant;
}

void CardChunk::setNumber(CardNumber column, quint32 row, qint64 value)
{
    if (isInstant(column))
        instants[size_t(column)][row] = packedInstant(value);
    else if (column == CardNumber::AutoRenew)
        setTruth(row, RenewKnown, Renews, value);
    else if (column == CardNumber::AutoResume)
        setTruth(row, ResumeKnown, Resumes, value);
    else
        numbers[size_t(column)].set(row, NumberCode::of(value));
}

void CardChunk::setTruth(quint32 row, Flag known, Flag truth, qint64 value)
{
    const int set = value == CardRow::unknown ? 0 : value != 0 ? known | truth : known;
    flags[row] = quint8((flags[row] & ~(known | truth)) | set);
}

qint64 CardChunk::truth(quint32 row, Flag known, Flag truth) const
{
    return flags[row] & known ? qint64((flags[row] & truth) != 0) : CardRow::unknown;
}

qint64 CardChunk::number(CardNumber column, quint32 row) const
{
    if (isInstant(column)) {
        const quint32 seconds = instants[size_t(column)][row];
        return seconds == unknownInstant ? CardRow::unknown : qint64(seconds);
    }
    if (column == CardNumber::AutoRenew)
        return truth(row, RenewKnown, Renews);
    if (column == CardNumber::AutoResume)
        return truth(row, ResumeKnown, Resumes);
    return NumberCode::numberOf(numbers[size_t(column)].at(row));
}

size_t CardChunk::byteCount() const
{
    size_t bytes = sizeof(CardChunk) + iccid.byteCount() + msisdn.byteCount() + imsi.byteCount() +
                   imei.byteCount() + remark.byteCount();
    for (const CodeColumn &column : codes)
        bytes += sizeof(CodeColumn) + column.byteCount();
    for (const CodeColumn &column : numbers)
        bytes += column.byteCount();
    for (const auto &column : instants)
        bytes += column.capacity() * sizeof(quint32);
    return bytes + lastSeen.capacity() * sizeof(quint32) + flags.capacity();
}

CardDictionaries::CardDictionaries()
{
    all.reserve(cardTextCount);
    for (size_t column = 0; column < cardTextCount; ++column)
        all.emplace_back(CardText(column) == CardText::Tags ? tagNames : nullptr);
}
