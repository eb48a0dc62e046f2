// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/textneedle.h"

#include <algorithm>
#include <bit>
#include <cstring>

#if (defined(__GNUC__) || defined(__clang__)) && defined(__x86_64__)
#define SIMLEDGER_AVX2 1
#include <immintrin.h>
#endif

namespace
{
constexpr size_t reach = 32; ///< probes lie in so many first bytes, so that loads stay in the padding

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

struct RowSpan {
    quint32 row;
    size_t end; ///< of the row's bytes
};
} // namespace

bool TextNeedle::hasAvx2()
{
#ifdef SIMLEDGER_AVX2
    static const bool has = __builtin_cpu_supports("avx2");
    return has;
#else
    return false;
#endif
}

TextNeedle::TextNeedle(QByteArrayView needle, Path path)
    : m_needle(needle.toByteArray()), m_avx2(path == Path::Best && hasAvx2())
{
    std::transform(m_needle.begin(), m_needle.end(), m_needle.begin(), lower);
    m_hasLetters = std::any_of(m_needle.cbegin(), m_needle.cend(), isLetter);
    m_fold = m_hasLetters ? 0x20 : 0; // also makes others alike: candidates only, matchesAt() decides
    const size_t last = std::min(size_t(m_needle.size()), reach) - (m_needle.isEmpty() ? 0 : 1);
    m_offsets = {0, last / 2, last};
    for (size_t i = 0; i < probeCount && !m_needle.isEmpty(); ++i)
        m_probes[i] = char(m_needle[qsizetype(m_offsets[i])] | m_fold);
}

bool TextNeedle::matchesAt(const char *at) const
{
    const auto size = size_t(m_needle.size());
    if (!m_hasLetters)
        return std::memcmp(at, m_needle.constData(), size) == 0;
    return std::equal(at, at + size, m_needle.cbegin(), [](char a, char b) { return lower(a) == b; });
}

bool TextNeedle::isCandidate(const char *at) const
{
    return char(at[m_offsets[0]] | m_fold) == m_probes[0] && char(at[m_offsets[1]] | m_fold) == m_probes[1] &&
           char(at[m_offsets[2]] | m_fold) == m_probes[2];
}

bool TextNeedle::in(QByteArrayView text) const
{
    if (m_needle.isEmpty())
        return true;
    for (qsizetype at = 0; at + m_needle.size() <= text.size(); ++at) {
        if (isCandidate(text.data() + at) && matchesAt(text.data() + at))
            return true;
    }
    return false;
}

bool TextNeedle::equals(QByteArrayView text) const
{
    return text.size() == m_needle.size() && (text.isEmpty() || matchesAt(text.data()));
}

void TextNeedle::candidatesScalar(const char *from, size_t words, quint64 *mask) const
{
    for (size_t word = 0; word < words; ++word, from += 64) {
        quint64 bits = 0;
        for (size_t i = 0; i < 64; ++i) {
            bits |= quint64(isCandidate(from + i)) << i;
        }
        mask[word] = bits;
    }
}

#ifdef SIMLEDGER_AVX2
__attribute__((target("avx2"))) void TextNeedle::candidatesAvx2(const char *from, size_t words,
                                                                quint64 *mask) const
{
    const __m256i fold = _mm256_set1_epi8(m_fold);
    const __m256i first = _mm256_set1_epi8(m_probes[0]), middle = _mm256_set1_epi8(m_probes[1]);
    const __m256i last = _mm256_set1_epi8(m_probes[2]);
    for (size_t half = 0; half < words * 2; ++half, from += 32) {
        const auto *a = reinterpret_cast<const __m256i *>(from + m_offsets[0]);
        const auto *b = reinterpret_cast<const __m256i *>(from + m_offsets[1]);
        const auto *c = reinterpret_cast<const __m256i *>(from + m_offsets[2]);
        __m256i hit = _mm256_cmpeq_epi8(_mm256_or_si256(_mm256_loadu_si256(a), fold), first);
        hit = _mm256_and_si256(hit, _mm256_cmpeq_epi8(_mm256_or_si256(_mm256_loadu_si256(b), fold), middle));
        hit = _mm256_and_si256(hit, _mm256_cmpeq_epi8(_mm256_or_si256(_mm256_loadu_si256(c), fold), last));
        const quint64 bits = static_cast<unsigned>(_mm256_movemask_epi8(hit));
        mask[half / 2] = half % 2 ? mask[half / 2] | bits << 32 : bits;
    }
}
#else
void TextNeedle::candidatesAvx2(const char *from, size_t words, quint64 *mask) const
{
    candidatesScalar(from, words, mask);
}
#endif

void TextNeedle::candidates(const char *from, size_t words, quint64 *mask) const
{
    m_avx2 ? candidatesAvx2(from, words, mask) : candidatesScalar(from, words, mask);
}

/// Looks at all positions of `bytes`; `rowOf` (asked with ascending positions) says whose byte it is.
template<class RowOf>
void TextNeedle::scan(const char *bytes, size_t size, RowOf rowOf, std::span<quint64> bits) const
{
    const auto length = size_t(m_needle.size());
    std::array<quint64, blockWords> mask;
    size_t next = 0; // positions before it are done: a row that matched needs no second match
    for (size_t block = 0; block < size; block += blockWords * 64) {
        const size_t words = std::min(blockWords, (size - block + 63) / 64);
        candidates(bytes + block, words, mask.data());
        for (size_t word = 0; word < words; ++word) {
            for (quint64 left = mask[word]; left != 0; left &= left - 1) {
                const size_t at = block + word * 64 + size_t(std::countr_zero(left));
                if (at < next || at >= size)
                    continue;
                const RowSpan row = rowOf(at);
                if (at + length <= row.end && matchesAt(bytes + at)) {
                    bits[row.row / 64] |= quint64(1) << (row.row % 64);
                    next = row.end;
                }
            }
        }
    }
}

void TextNeedle::markCells(const char *cells, quint32 width, quint32 rows, std::span<quint64> bits) const
{
    if (m_needle.isEmpty() || size_t(m_needle.size()) > width)
        return;
    const auto rowOf = [width](size_t at) {
        const auto row = quint32(quint32(at) / width);
        return RowSpan{row, (size_t(row) + 1) * width};
    };
    scan(cells, size_t(width) * rows, rowOf, bits);
}

void TextNeedle::markSpans(const char *bytes, const quint32 *starts, quint32 rows,
                           std::span<quint64> bits) const
{
    if (m_needle.isEmpty() || rows == 0)
        return;
    quint32 row = 0;
    const auto rowOf = [starts, row](size_t at) mutable {
        while (starts[row + 1] <= at)
            ++row;
        return RowSpan{row, starts[row + 1]};
    };
    scan(bytes, starts[rows], rowOf, bits);
}
