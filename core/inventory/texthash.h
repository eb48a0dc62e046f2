// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstring>

/// A quick hash for short texts in tables of this process: never stored, no defence against chosen texts
/// (they come from the account's own cache). Texts are read in words that may overlap, never byte by byte.
namespace TextHash
{

template<class Word> quint64 word(const char *from)
{
    Word value;
    std::memcpy(&value, from, sizeof value);
    return value;
}

inline quint64 mix(quint64 value)
{
    value *= 0x9E3779B97F4A7C15ULL;
    return value ^ (value >> 29);
}

inline quint64 ofShort(const char *at, size_t size) // below 8
{
    if (size >= 4)
        return word<quint32>(at) | word<quint32>(at + size - 4) << 32;
    if (size == 0)
        return 0;
    return word<quint8>(at) | word<quint8>(at + size / 2) << 8 | word<quint8>(at + size - 1) << 16;
}

inline size_t of(QByteArrayView text)
{
    const char *at = text.data();
    auto left = size_t(text.size());
    quint64 hash = left;
    if (left < 8)
        return size_t(mix(mix(hash ^ ofShort(at, left) << 8)));
    for (; left > 8; at += 8, left -= 8)
        hash = mix(hash ^ word<quint64>(at));
    return size_t(mix(mix(hash ^ word<quint64>(at + left - 8))));
}

inline bool equal(const char *a, const char *b, size_t size)
{
    if (size > 16)
        return std::memcmp(a, b, size) == 0;
    if (size >= 8)
        return ((word<quint64>(a) ^ word<quint64>(b)) |
                (word<quint64>(a + size - 8) ^ word<quint64>(b + size - 8))) == 0;
    return ofShort(a, size) == ofShort(b, size);
}

inline bool equal(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && equal(a.data(), b.data(), size_t(a.size()));
}

} // namespace TextHash
