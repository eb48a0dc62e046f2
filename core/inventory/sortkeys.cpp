// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/sortkeys.h"
#include "core/domain/cardcodes.h"
#include "core/domain/datavolume.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <numeric>

namespace
{
using SortKeys::Split;

/// Splits the rows by `keyOf(chunk, local, key)`, false where unknown.
template<class KeyOf> Split split(const CardColumns &columns, const std::vector<quint32> &rows, KeyOf keyOf)
{
    Split result;
    std::vector<quint64> &keys = result.known.keys;
    std::vector<quint32> &known = result.known.rows;
    keys.resize(rows.size());
    known.resize(rows.size());
    size_t count = 0;
    for (size_t at = 0; at < rows.size();) { // chunk by chunk
        const CardChunk &chunk = columns.chunkOf(rows[at]);
        const quint32 first = rows[at] / CardChunk::capacity * CardChunk::capacity;
        for (; at < rows.size() && rows[at] - first < CardChunk::capacity; ++at) {
            known[count] = rows[at];
            if (keyOf(chunk, rows[at] - first, keys[count]))
                ++count;
            else
                result.unknown.push_back(rows[at]);
        }
    }
    keys.resize(count);
    known.resize(count);
    return result;
}

quint64 ordered(qint64 number) // the same order without a sign
{
    return quint64(number) ^ (quint64(1) << 63);
}

Split byNumber(CardNumber column, const CardColumns &columns, const std::vector<quint32> &rows)
{
    Split result = split(columns, rows, [column](const CardChunk &chunk, quint32 row, quint64 &key) {
        const qint64 number = chunk.number(column, row);
        key = ordered(number);
        return number != CardRow::unknown;
    });
    result.known.less = [column, &columns](quint32 a, quint32 b) {
        return columns.number(column, a) < columns.number(column, b);
    };
    return result;
}

template<class ColumnOf>
Split byInstant(ColumnOf columnOf, const CardColumns &columns, const std::vector<quint32> &rows)
{
    return split(columns, rows, [columnOf](const CardChunk &chunk, quint32 row, quint64 &key) {
        key = columnOf(chunk)[row];
        return key != CardChunk::unknownInstant;
    });
}

Split byFlag(quint8 known, quint8 flag, const CardColumns &columns, const std::vector<quint32> &rows)
{
    return split(columns, rows, [known, flag](const CardChunk &chunk, quint32 row, quint64 &key) {
        key = (chunk.flags[row] & flag) != 0;
        return (chunk.flags[row] & known) == known;
    });
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

QByteArrayView takeNumber(QByteArrayView &text) // without leading zeros
{
    qsizetype begin = 0;
    while (begin < text.size() && text[begin] == '0')
        ++begin;
    qsizetype end = begin;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    const QByteArrayView number = text.sliced(begin, end - begin);
    text = text.sliced(end);
    return number;
}

/// By bytes, but digits as numbers: "9" before "10".
int naturally(QByteArrayView a, QByteArrayView b)
{
    while (!a.isEmpty() && !b.isEmpty()) {
        if (isDigit(a.front()) && isDigit(b.front())) {
            const QByteArrayView x = takeNumber(a), y = takeNumber(b);
            if (x.size() != y.size())
                return x.size() < y.size() ? -1 : 1;
            if (const int order = x.compare(y))
                return order;
        } else {
            if (a.front() != b.front())
                return quint8(a.front()) < quint8(b.front()) ? -1 : 1;
            a = a.sliced(1);
            b = b.sliced(1);
        }
    }
    return int(!a.isEmpty()) - int(!b.isEmpty());
}

bool textLess(QByteArrayView a, QByteArrayView b)
{
    const int order = naturally(a, b);
    return order != 0 ? order < 0 : a.compare(b) < 0; // "7" and "07": some order, always the same
}

/// The place of every text of the dictionary in its order; 0 for unknown.
template<class Less> std::vector<quint32> ranks(quint32 size, Less less)
{
    std::vector<quint32> ids(size);
    std::iota(ids.begin(), ids.end(), 1);
    std::sort(ids.begin(), ids.end(), less);
    std::vector<quint32> rank(size_t(size) + 1);
    for (quint32 place = 0; place < size; ++place)
        rank[ids[place]] = place + 1;
    return rank;
}

std::vector<quint32> planLevelRanks(const TextDictionary &dictionary, quint32 size)
{
    std::vector<qint64> volumes(size_t(size) + 1, std::numeric_limits<qint64>::max());
    for (quint32 id = 1; id <= size; ++id) {
        if (const auto volume = DataVolume::parse(dictionary.at(id)))
            volumes[id] = volume->bytes;
    }
    return ranks(size, [&](quint32 a, quint32 b) {
        return volumes[a] != volumes[b] ? volumes[a] < volumes[b]
                                        : textLess(dictionary.at(a), dictionary.at(b));
    });
}

/// Lists of names compare name by name; an empty list is unknown.
std::vector<quint32> tagRanks(const TextDictionary &dictionary, quint32 size)
{
    std::vector<QByteArray> names(size_t(size) + 1);
    for (quint32 id = 1; id <= size; ++id)
        names[id] = dictionary.searched(id).toByteArray().replace(tagNameEnd, '\0');
    const auto less = [&names](quint32 a, quint32 b) { return textLess(names[a], names[b]); };
    std::vector<quint32> ids(size);
    std::iota(ids.begin(), ids.end(), 1);
    std::sort(ids.begin(), ids.end(), less);
    std::vector<quint32> rank(size_t(size) + 1);
    quint32 place = 0;
    for (size_t i = 0; i < ids.size(); ++i) { // equal names stand in several texts: their ids differ
        place += i == 0 || less(ids[i - 1], ids[i]);
        rank[ids[i]] = names[ids[i]].isEmpty() ? 0 : place;
    }
    return rank;
}

std::vector<quint32> ranksOf(CardText column, const CardColumns &columns)
{
    const TextDictionary &dictionary = columns.dictionary(column);
    const quint32 size = columns.dictionarySize(column);
    if (column == CardText::PlanLevel)
        return planLevelRanks(dictionary, size);
    if (column == CardText::Tags)
        return tagRanks(dictionary, size);
    return ranks(
        size, [&dictionary](quint32 a, quint32 b) { return textLess(dictionary.at(a), dictionary.at(b)); });
}

Split byText(CardText column, const CardColumns &columns, const std::vector<quint32> &rows)
{
    return split(
        columns, rows,
        [column, rank = ranksOf(column, columns)](const CardChunk &chunk, quint32 row, quint64 &key) {
            key = rank[chunk.codes[size_t(column)].at(row)];
            return key != 0;
        });
}

Split byPool(const CardColumns &columns, const std::vector<quint32> &rows)
{
    std::vector<quint8> pool(size_t(columns.dictionarySize(CardText::PlanKind)) + 1);
    for (quint32 id = 1; id < pool.size(); ++id)
        pool[id] = CardCodes::isPool(QString::fromUtf8(columns.dictionary(CardText::PlanKind).at(id)));
    return split(columns, rows,
                 [&pool, rank = ranksOf(CardText::Credential, columns)](const CardChunk &chunk, quint32 row,
                                                                        quint64 &key) {
                     const bool pooled = pool[chunk.codes[size_t(CardText::PlanKind)].at(row)];
                     key = pooled ? rank[chunk.codes[size_t(CardText::Credential)].at(row)] : 0;
                     return key != 0;
                 });
}

Split byRemark(const CardColumns &columns, const std::vector<quint32> &rows)
{
    Split result = split(columns, rows, [](const CardChunk &chunk, quint32 row, quint64 &) {
        return (chunk.flags[row] & CardChunk::RemarkKnown) != 0;
    });
    result.known.exact = false; // all keys are equal: comparing decides
    result.known.less = [&columns](quint32 a, quint32 b) {
        return textLess(columns.text(CardText::Remark, a), columns.text(CardText::Remark, b));
    };
    return result;
}

/// Packs short texts into 64 bits by what varies in them: each position counts from the least to the greatest
/// character found there, positions that are the same everywhere cost nothing.
class IdPacking
{
public:
    using Cell = std::array<quint8, 32>;

    static Cell cellOf(const PackedText &ids, quint32 row)
    {
        Cell cell;
        std::memcpy(cell.data(), ids.cell(row), cell.size()); // reads on into the next cell; never looked at
        if (char(cell[0]) == PackedText::overflowMark) {
            const QByteArrayView text = ids.at(row);
            cell.fill(0);
            std::memcpy(cell.data(), text.data(), std::min(size_t(text.size()), size_t(ids.width())));
        }
        return cell;
    }

    void look(const Cell &cell)
    {
        for (size_t i = 0; i < cell.size(); ++i)
            m_least[i] = std::min(m_least[i], cell[i]);
        for (size_t i = 0; i < cell.size(); ++i)
            m_most[i] = std::max(m_most[i], cell[i]);
    }

    void settle(quint32 width)
    {
        quint64 room = std::numeric_limits<quint64>::max();
        for (size_t i = 0; i < width; ++i) {
            const quint64 radix = quint64(m_most[i]) - m_least[i] + 1;
            if (radix > 1 && room < radix)
                return;
            if (radix > 1)
                m_positions[m_used++] = {quint8(i), m_least[i], radix};
            room /= radix;
        }
        m_complete = true;
    }

    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] quint64 key(const Cell &cell) const
    {
        quint64 key = 0;
        for (size_t i = 0; i < m_used; ++i)
            key = key * m_positions[i].radix + (cell[m_positions[i].index] - quint64(m_positions[i].least));
        return key;
    }

private:
    struct Position {
        quint8 index;
        quint8 least;
        quint64 radix;
    };
    Cell m_least = [] {
        Cell all;
        all.fill(0xFF);
        return all;
    }();
    Cell m_most{};
    std::array<Position, 32> m_positions{};
    size_t m_used = 0;
    bool m_complete = false;
};

template<class ColumnOf>
Split byId(ColumnOf columnOf, const CardColumns &columns, const std::vector<quint32> &rows)
{
    IdPacking packing;
    Split result;
    result.known.rows.reserve(rows.size());
    quint32 width = 0;
    for (const quint32 row : rows) {
        const PackedText &ids = columnOf(columns.chunkOf(row));
        const quint32 local = row % CardChunk::capacity;
        width = ids.width();
        result.known.exact = result.known.exact && *ids.cell(local) != PackedText::overflowMark;
        if (*ids.cell(local) == '\0') {
            result.unknown.push_back(row);
            continue;
        }
        packing.look(IdPacking::cellOf(ids, local));
        result.known.rows.push_back(row);
    }
    packing.settle(width);
    result.known.exact = result.known.exact && packing.isComplete();
    result.known.keys.resize(result.known.rows.size());
    std::transform(
        result.known.rows.begin(), result.known.rows.end(), result.known.keys.begin(), [&](quint32 row) {
            return packing.key(IdPacking::cellOf(columnOf(columns.chunkOf(row)), row % CardChunk::capacity));
        });
    result.known.less = [columnOf, &columns](quint32 a, quint32 b) {
        return columnOf(columns.chunkOf(a))
                   .at(a % CardChunk::capacity)
                   .compare(columnOf(columns.chunkOf(b)).at(b % CardChunk::capacity)) < 0;
    };
    return result;
}
} // namespace

Split SortKeys::of(CardField field, const CardColumns &columns, const std::vector<quint32> &rows)
{
    const auto instant = [](CardNumber column) {
        return [column](const CardChunk &chunk) -> const std::vector<quint32> & {
            return chunk.instants[size_t(column)];
        };
    };
    const auto id = [](const PackedText CardChunk::*column) {
        return [column](const CardChunk &chunk) -> const PackedText & { return chunk.*column; };
    };
    const auto seen = [](const CardChunk &chunk) -> const std::vector<quint32> & { return chunk.lastSeen; };
    switch (field) {
    case CardField::Iccid:
        return byId(id(&CardChunk::iccid), columns, rows);
    case CardField::Msisdn:
        return byId(id(&CardChunk::msisdn), columns, rows);
    case CardField::Imsi:
        return byId(id(&CardChunk::imsi), columns, rows);
    case CardField::Imei:
        return byId(id(&CardChunk::imei), columns, rows);
    case CardField::Status:
        return byText(CardText::Status, columns, rows);
    case CardField::OsStatus:
        return byText(CardText::OsStatus, columns, rows);
    case CardField::Vendor:
        return byText(CardText::Vendor, columns, rows);
    case CardField::PlanKind:
        return byText(CardText::PlanKind, columns, rows);
    case CardField::PlanLevel:
        return byText(CardText::PlanLevel, columns, rows);
    case CardField::Credential:
        return byText(CardText::Credential, columns, rows);
    case CardField::Period:
        return byText(CardText::Period, columns, rows);
    case CardField::Tariff:
        return byText(CardText::Tariff, columns, rows);
    case CardField::SimType:
        return byText(CardText::SimType, columns, rows);
    case CardField::Network:
        return byText(CardText::Network, columns, rows);
    case CardField::Apn:
        return byText(CardText::Apn, columns, rows);
    case CardField::OrderId:
        return byText(CardText::OrderId, columns, rows);
    case CardField::ActiveType:
        return byText(CardText::ActiveType, columns, rows);
    case CardField::CertifyType:
        return byText(CardText::CertifyType, columns, rows);
    case CardField::RealName:
        return byText(CardText::RealName, columns, rows);
    case CardField::Tags:
        return byText(CardText::Tags, columns, rows);
    case CardField::Pool:
        return byPool(columns, rows);
    case CardField::Remark:
        return byRemark(columns, rows);
    case CardField::Opened:
        return byInstant(instant(CardNumber::Opened), columns, rows);
    case CardField::Activated:
        return byInstant(instant(CardNumber::Activated), columns, rows);
    case CardField::Expires:
        return byInstant(instant(CardNumber::Expires), columns, rows);
    case CardField::UsageAsOf:
        return byInstant(instant(CardNumber::UsageAsOf), columns, rows);
    case CardField::LastSeen:
        return byInstant(seen, columns, rows);
    case CardField::UsedBytes:
        return byNumber(CardNumber::Used, columns, rows);
    case CardField::RemainingBytes:
        return byNumber(CardNumber::Remaining, columns, rows);
    case CardField::StopThresholdBytes:
        return byNumber(CardNumber::StopThreshold, columns, rows);
    case CardField::SmsUsed:
        return byNumber(CardNumber::SmsUsed, columns, rows);
    case CardField::InstanceId:
        return byNumber(CardNumber::InstanceId, columns, rows);
    case CardField::AutoRenew:
        return byFlag(CardChunk::RenewKnown, CardChunk::Renews, columns, rows);
    case CardField::AutoResume:
        return byFlag(CardChunk::ResumeKnown, CardChunk::Resumes, columns, rows);
    case CardField::Listed:
        return byFlag(0, CardChunk::Listed, columns, rows);
    }
    return {};
}
