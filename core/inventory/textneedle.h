// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <span>

/// A text to search for, A–Z in either case, in UTF-8 bytes. Scans packed columns with AVX2 where the
/// processor has it; the results are the same without. Immutable, any thread.
class TextNeedle
{
public:
    enum class Path { Best, Scalar }; ///< Scalar: for tests, and for tools that do not know AVX2
    explicit TextNeedle(QByteArrayView needle, Path path = Path::Best);

    [[nodiscard]] bool in(QByteArrayView text) const;
    /// Whether the text is the needle, no more and no less.
    [[nodiscard]] bool equals(QByteArrayView text) const;

    /// Sets the bit of every row whose cell contains the needle. `cells` holds rows × width bytes, and 128
    /// readable ones behind them. A match never reaches over two rows.
    void markCells(const char *cells, quint32 width, quint32 rows, std::span<quint64> bits) const;

    /// Likewise for texts of any length: row r is bytes[starts[r]] … bytes[starts[r + 1]].
    void markSpans(const char *bytes, const quint32 *starts, quint32 rows, std::span<quint64> bits) const;

    [[nodiscard]] static bool hasAvx2();

private:
    static constexpr size_t probeCount = 3;
    static constexpr size_t blockWords = 64; ///< 64 × 64 positions at a time

    template<class RowOf>
    void scan(const char *bytes, size_t size, RowOf rowOf, std::span<quint64> bits) const;
    [[nodiscard]] bool isCandidate(const char *at) const;
    [[nodiscard]] bool matchesAt(const char *at) const;
    void candidates(const char *from, size_t words, quint64 *mask) const;
    void candidatesScalar(const char *from, size_t words, quint64 *mask) const;
    void candidatesAvx2(const char *from, size_t words, quint64 *mask) const;

    QByteArray m_needle; ///< small letters
    bool m_hasLetters = false;
    bool m_avx2 = false;
    std::array<size_t, probeCount> m_offsets{}; ///< in the needle, of the bytes looked at first
    std::array<char, probeCount> m_probes{};
    char m_fold = 0; ///< what is laid over a byte before it is compared with a probe
};
