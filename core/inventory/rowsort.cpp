// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/rowsort.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

namespace
{
constexpr unsigned digitBits = 11;
constexpr size_t buckets = size_t(1) << digitBits;
constexpr size_t smallCount = 512; // below, comparing is quicker than counting

/// Stable, by `bits` bits from bit `from`, least digit first. All digits are counted in one pass; digits
/// that are equal everywhere are skipped. Digits are equally wide: the fewer places values are thrown to at a
/// time, the more of them the cache keeps.
void radixSort(std::vector<quint64> &values, unsigned from, unsigned bits)
{
    const unsigned digits = std::max(1U, (bits + digitBits - 1) / digitBits),
                   width = (bits + digits - 1) / digits;
    const quint64 mask = (quint64(1) << width) - 1;
    std::vector<std::array<quint32, buckets>> counts(digits);
    for (const quint64 value : values) {
        quint64 rest = value >> from;
        for (unsigned digit = 0; digit < digits; ++digit, rest >>= width)
            ++counts[digit][rest & mask];
    }
    std::vector<quint64> other(values.size());
    for (unsigned digit = 0; digit < digits; ++digit) {
        const unsigned shift = from + digit * width;
        quint32 *places = counts[digit].data();
        if (places[values.front() >> shift & mask] == values.size())
            continue;
        std::exclusive_scan(places, places + buckets, places, quint32(0));
        for (const quint64 value : values)
            other[places[value >> shift & mask]++] = value;
        values.swap(other);
    }
}
} // namespace

struct KeyedRows::Packing {
    unsigned rowBits;
    unsigned keyBits; ///< kept
    unsigned lost;    ///< low key bits that found no room beside the row
};

/// Turns each key into one word: the key, as far as there is room, above the row.
KeyedRows::Packing KeyedRows::pack(bool descending)
{
    quint64 low = keys.front(), high = low;
    for (const quint64 key : keys) {
        low = std::min(low, key);
        high = std::max(high, key);
    }
    const auto rowBits = unsigned(std::max(1, int(std::bit_width(rows.back()))));
    const auto keyBits = unsigned(std::bit_width(high - low));
    const unsigned kept = std::min(keyBits, 64 - rowBits), lost = keyBits - kept;
    const quint64 turn = descending ? ~quint64(0) : 0, base = descending ? ~high : low;
    for (size_t i = 0; i < rows.size(); ++i)
        keys[i] = ((keys[i] ^ turn) - base) >> lost << rowBits | rows[i];
    return {rowBits, kept, lost};
}

/// Sorts what the packed keys could not tell apart.
void KeyedRows::settleTies(std::vector<quint32> &result, unsigned rowBits, bool descending) const
{
    for (size_t begin = 0, end = 1; begin < keys.size(); begin = end++) {
        while (end < keys.size() && keys[end] >> rowBits == keys[begin] >> rowBits)
            ++end;
        if (end - begin > 1)
            std::stable_sort(
                result.begin() + qsizetype(begin), result.begin() + qsizetype(end),
                [this, descending](quint32 a, quint32 b) { return descending ? less(b, a) : less(a, b); });
    }
}

std::vector<quint32> KeyedRows::sorted(bool descending, size_t limit)
{
    if (rows.empty())
        return {};
    const Packing packing = pack(descending);
    const bool decided = exact && packing.lost == 0;
    if (decided && limit < keys.size() / 4) {
        std::nth_element(keys.begin(), keys.begin() + qsizetype(limit), keys.end());
        keys.resize(limit);
        std::sort(keys.begin(), keys.end());
    } else if (keys.size() <= smallCount) {
        std::sort(keys.begin(), keys.end());
    } else {
        radixSort(keys, packing.rowBits, packing.keyBits);
    }
    std::vector<quint32> result = std::move(rows);
    result.resize(keys.size());
    const quint64 rowMask = (quint64(1) << packing.rowBits) - 1;
    std::transform(keys.begin(), keys.end(), result.begin(),
                   [rowMask](quint64 one) { return quint32(one & rowMask); });
    if (!decided)
        settleTies(result, packing.rowBits, descending);
    return result;
}
