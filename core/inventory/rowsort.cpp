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
/// that are equal everywhere are skipped.
void radixSort(std::vector<quint64> &values, unsigned from, unsigned bits)
{
    const unsigned digits = (bits + digitBits - 1) / digitBits;
    std::vector<std::array<quint32, buckets>> counts(digits);
    for (const quint64 value : values) {
        for (unsigned digit = 0; digit < digits; ++digit)
            ++counts[digit][value >> (from + digit * digitBits) & (buckets - 1)];
    }
    std::vector<quint64> other(values.size());
    for (unsigned digit = 0; digit < digits; ++digit) {
        const unsigned shift = from + digit * digitBits;
        std::array<quint32, buckets> &places = counts[digit];
        if (places[values.front() >> shift & (buckets - 1)] == values.size())
            continue;
        std::exclusive_scan(places.begin(), places.end(), places.begin(), quint32(0));
        for (const quint64 value : values)
            other[places[value >> shift & (buckets - 1)]++] = value;
        values.swap(other);
    }
}

struct Packing {
    unsigned rowBits;
    unsigned keyBits; ///< kept
    unsigned lost;    ///< low key bits that found no room beside the row
};

Packing packingFor(quint64 keySpan, quint32 lastRow)
{
    const auto rowBits = unsigned(std::max(1, int(std::bit_width(lastRow))));
    const auto keyBits = unsigned(std::bit_width(keySpan));
    const unsigned kept = std::min(keyBits, 64 - rowBits);
    return {rowBits, kept, keyBits - kept};
}
} // namespace

std::vector<quint32> KeyedRows::sorted(bool descending, size_t limit) const
{
    if (rows.empty())
        return {};
    const auto [least, most] = std::minmax_element(keys.begin(), keys.end());
    const quint64 low = *least, high = *most;
    const Packing packing = packingFor(high - low, rows.back());
    std::vector<quint64> packed(rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        const quint64 key = descending ? high - keys[i] : keys[i] - low;
        packed[i] = (key >> packing.lost << packing.rowBits) | rows[i];
    }
    const bool decided = exact && packing.lost == 0;
    if (decided && limit < packed.size() / 4) {
        std::nth_element(packed.begin(), packed.begin() + qsizetype(limit), packed.end());
        packed.resize(limit);
        std::sort(packed.begin(), packed.end());
    } else if (packed.size() <= smallCount) {
        std::sort(packed.begin(), packed.end());
    } else {
        radixSort(packed, packing.rowBits, packing.keyBits);
    }
    std::vector<quint32> result(packed.size());
    const quint64 rowMask = (quint64(1) << packing.rowBits) - 1;
    std::transform(packed.begin(), packed.end(), result.begin(),
                   [rowMask](quint64 one) { return quint32(one & rowMask); });
    if (decided)
        return result;
    for (size_t begin = 0, end = 1; begin < packed.size(); begin = end++) {
        while (end < packed.size() && packed[end] >> packing.rowBits == packed[begin] >> packing.rowBits)
            ++end;
        if (end - begin > 1)
            std::stable_sort(
                result.begin() + qsizetype(begin), result.begin() + qsizetype(end),
                [this, descending](quint32 a, quint32 b) { return descending ? less(b, a) : less(a, b); });
    }
    return result;
}
