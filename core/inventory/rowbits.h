// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/cardchunk.h"

#include <QtEndian>

#include <array>
#include <bit>
#include <cstring>

/// One bit a row of a chunk.
using RowBits = std::array<quint64, CardChunk::capacity / 64>;

namespace RowBitsOf
{

/// 64 bytes of 0 or 1 as 64 bits.
inline quint64 packed(const std::array<quint8, 64> &truths)
{
    quint64 bits = 0;
    for (size_t group = 0; group < 8; ++group) {
        const auto eight = qFromLittleEndian<quint64>(truths.data() + group * 8);
        bits |= (eight * 0x0102040810204080ULL >> 56) << (group * 8);
    }
    return bits;
}

/// Asks `test(row)` of the chunk's first `rows` rows, rounded up to 64 (columns reach so far).
template<class Test> void fill(RowBits &bits, quint32 rows, Test test)
{
    const size_t words = (size_t(rows) + 63) / 64;
    for (size_t word = 0; word < words; ++word) {
        std::array<quint8, 64> truths;
        for (size_t i = 0; i < 64; ++i)
            truths[i] = quint8(test(word * 64 + i));
        bits[word] = packed(truths);
    }
    std::fill(bits.begin() + qsizetype(words), bits.end(), 0);
}

inline void set(RowBits &bits, quint32 row)
{
    bits[row / 64] |= quint64(1) << (row % 64);
}

/// Asks `test(row)` only of the rows in `candidates`.
template<class Test> void fillAmong(RowBits &bits, const RowBits &candidates, Test test)
{
    bits.fill(0);
    for (size_t word = 0; word < bits.size(); ++word) {
        for (quint64 left = candidates[word]; left != 0; left &= left - 1) {
            const auto row = quint32(word * 64 + size_t(std::countr_zero(left)));
            if (test(row))
                set(bits, row);
        }
    }
}

inline size_t count(const RowBits &bits)
{
    size_t rows = 0;
    for (const quint64 word : bits)
        rows += size_t(std::popcount(word));
    return rows;
}

/// So few that they are asked one by one more quickly than the column is scanned.
inline bool areFew(const RowBits &candidates)
{
    size_t words = 0;
    for (const quint64 word : candidates)
        words += word != 0;
    return words <= candidates.size() / 16;
}

/// Whichever of fill() and fillAmong() is quicker.
template<class Test> void ask(RowBits &bits, const RowBits &candidates, quint32 rows, Test test)
{
    areFew(candidates) ? fillAmong(bits, candidates, test) : fill(bits, rows, test);
}

} // namespace RowBitsOf
