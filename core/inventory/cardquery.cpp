// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/cardquery.h"
#include "core/inventory/cardpredicate.h"
#include "core/inventory/rowbits.h"

#include <algorithm>

namespace
{
RowBits cardsOf(const CardChunk &chunk) // all but holes
{
    RowBits bits;
    if (chunk.cards != chunk.rows) {
        RowBitsOf::fill(bits, chunk.rows,
                        [&chunk](size_t row) { return chunk.flags[row] & CardChunk::Present; });
        return bits;
    }
    bits.fill(0);
    std::fill_n(bits.begin(), chunk.rows / 64, ~quint64(0));
    if (chunk.rows % 64)
        bits[chunk.rows / 64] = (quint64(1) << (chunk.rows % 64)) - 1;
    return bits;
}

void appendRows(std::vector<quint32> &rows, const RowBits &bits, quint32 first)
{
    std::array<quint32, CardChunk::capacity> found;
    size_t count = 0;
    for (size_t word = 0; word < bits.size(); ++word) {
        for (quint64 left = bits[word]; left != 0; left &= left - 1)
            found[count++] = first + quint32(word * 64 + size_t(std::countr_zero(left)));
    }
    rows.insert(rows.end(), found.begin(), found.begin() + qsizetype(count));
}

/// Calls `use(bits, chunk)` with the matching rows of each chunk.
template<class Use> void eachChunk(const CardColumns &columns, const CardPredicate &predicate, Use use)
{
    RowBits bits;
    for (quint32 chunk = 0; chunk < columns.chunks().size(); ++chunk) {
        const RowBits candidates = cardsOf(*columns.chunks()[chunk]);
        predicate.mark(columns, chunk, candidates, bits);
        for (size_t i = 0; i < bits.size(); ++i)
            bits[i] &= candidates[i];
        use(bits, chunk);
    }
}
} // namespace

CardQuery::CardQuery(std::shared_ptr<const CardColumns> columns, const CardFilter &filter, QDate today)
    : m_columns(std::move(columns)), m_predicate(CardPredicate::of(filter.root(), *m_columns, today))
{
}

CardQuery::~CardQuery() = default;
CardQuery::CardQuery(CardQuery &&) noexcept = default;
CardQuery &CardQuery::operator=(CardQuery &&) noexcept = default;

qsizetype CardQuery::count() const
{
    qsizetype rows = 0;
    eachChunk(*m_columns, *m_predicate,
              [&rows](const RowBits &bits, quint32) { rows += qsizetype(RowBitsOf::count(bits)); });
    return rows;
}

CardOrder CardQuery::rows() const
{
    std::vector<RowBits> matching;
    size_t count = 0;
    eachChunk(*m_columns, *m_predicate, [&](const RowBits &bits, quint32) {
        matching.push_back(bits);
        count += RowBitsOf::count(bits);
    });
    CardOrder order{{}, m_columns->generation()};
    order.rows.reserve(count);
    for (quint32 chunk = 0; chunk < matching.size(); ++chunk)
        appendRows(order.rows, matching[chunk], chunk * CardChunk::capacity);
    return order;
}

CardOrder CardQuery::rowsWithin(const CardOrder &earlier) const
{
    if (earlier.generation != m_columns->generation())
        return rows();
    std::vector<RowBits> bits(m_columns->chunks().size());
    std::vector<quint8> touched(bits.size());
    for (const quint32 row : earlier.rows) {
        RowBitsOf::set(bits[row / CardChunk::capacity], row % CardChunk::capacity);
        touched[row / CardChunk::capacity] = true;
    }
    for (quint32 chunk = 0; chunk < bits.size(); ++chunk) {
        if (!touched[chunk])
            continue;
        const RowBits candidates = bits[chunk];
        m_predicate->mark(*m_columns, chunk, candidates, bits[chunk]);
    }
    CardOrder order{{}, earlier.generation};
    for (const quint32 row : earlier.rows) {
        const quint32 local = row % CardChunk::capacity;
        if (bits[row / CardChunk::capacity][local / 64] >> (local % 64) & 1)
            order.rows.push_back(row);
    }
    return order;
}

bool CardQuery::matches(quint32 row) const
{
    if (!m_columns->isCard(row))
        return false;
    RowBits candidates{}, bits;
    const quint32 local = row % CardChunk::capacity;
    RowBitsOf::set(candidates, local);
    m_predicate->mark(*m_columns, row / CardChunk::capacity, candidates, bits);
    return bits[local / 64] >> (local % 64) & 1;
}
