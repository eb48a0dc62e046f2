// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

/// Determined disorder: the same seed always gives the same draws and the same shuffles.

/// splitmix64's finisher: every bit of the result depends on every bit of the input.
[[nodiscard]] constexpr quint64 mixed(quint64 z)
{
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

/// A stream of draws named by a seed, a subject and a number.
class Draws
{
public:
    Draws(quint64 seed, quint64 subject, quint64 number)
        : m_state(mixed(seed + 0x9E3779B97F4A7C15ULL * (subject + 1)) ^ mixed(number + 0x632BE59BD9B4E019ULL))
    {
    }
    quint64 next() { return mixed(m_state += 0x9E3779B97F4A7C15ULL); }
    int below(int limit) { return int((next() >> 32) * quint64(limit) >> 32); } ///< 0 … limit - 1
    int between(int low, int high) { return low + below(high - low + 1); }      ///< both included
    bool permille(int share) { return below(1000) < share; }

private:
    quint64 m_state;
};

/// A shuffle of 0 … 2^(2·halfBits) - 1 that needs no table and can be undone: a four-round Feistel network.
class Shuffle
{
public:
    constexpr Shuffle(quint64 key, int halfBits) : m_halfBits(halfBits), m_mask((1u << halfBits) - 1)
    {
        for (size_t round = 0; round < m_keys.size(); ++round)
            m_keys[round] = mixed(key + 0x9E3779B97F4A7C15ULL * (round + 1));
    }
    [[nodiscard]] constexpr quint32 forth(quint32 value) const
    {
        quint32 left = value >> m_halfBits, right = value & m_mask;
        for (const quint64 key : m_keys) {
            const quint32 next = left ^ (quint32(mixed(key ^ right)) & m_mask);
            left = right;
            right = next;
        }
        return left << m_halfBits | right;
    }
    [[nodiscard]] constexpr quint32 back(quint32 value) const
    {
        quint32 left = value >> m_halfBits, right = value & m_mask;
        for (auto key = m_keys.rbegin(); key != m_keys.rend(); ++key) {
            const quint32 previous = right ^ (quint32(mixed(*key ^ left)) & m_mask);
            right = left;
            left = previous;
        }
        return left << m_halfBits | right;
    }

private:
    int m_halfBits;
    quint32 m_mask;
    std::array<quint64, 4> m_keys{};
};

/// A shuffle of 0 … size - 1: walks through the next larger Shuffle until it is inside again.
class RangeShuffle
{
public:
    constexpr RangeShuffle(quint64 key, quint32 size) : m_shuffle(key, halfBitsFor(size)), m_size(size) {}
    [[nodiscard]] constexpr quint32 forth(quint32 value) const
    {
        do
            value = m_shuffle.forth(value);
        while (value >= m_size);
        return value;
    }

private:
    static constexpr int halfBitsFor(quint32 size)
    {
        int half = 1;
        while (half < 15 && (quint64(1) << (2 * half)) < size)
            ++half;
        return half;
    }
    Shuffle m_shuffle;
    quint32 m_size;
};
