// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstring>

/// A quick hash for short texts in tables of this process: never stored, no defence against chosen texts
/// (they come from the account's own cache).
namespace TextHash {

inline quint64 load(const char *from, size_t count)
{
    quint64 value = 0;
    std::memcpy(&value, from, count);
    return value;
}

inline quint64 mix(quint64 value)
{
    value *= 0x9E3779B97F4A7C15ULL;
    return value ^ (value >> 29);
}

inline size_t of(QByteArrayView text)
{
    const char *at = text.data();
    size_t left = size_t(text.size());
    quint64 hash = mix(left);
    for (; left > 8; at += 8, left -= 8)
        hash = mix(hash ^ load(at, 8));
    if (text.size() >= 8)
        return size_t(mix(hash ^ load(at + left - 8, 8)));
    for (; left > 0; ++at, --left)
        hash = (hash << 8) ^ quint64(quint8(*at)) ^ (hash >> 56);
    return size_t(mix(hash));
}

inline bool equal(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    if (a.size() >= 8)
        return std::memcmp(a.data(), b.data(), size_t(a.size())) == 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (a[i] != b[i])
            return false;
    }
    return true;
}

} // namespace TextHash
