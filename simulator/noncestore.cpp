// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/noncestore.h"

namespace
{
/// 64-bit FNV-1a: qHash may be 32 bits wide elsewhere.
quint64 fnv(QByteArrayView text, quint64 hash)
{
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    return (hash ^ 0xFF) * 0x100000001B3ULL; // an end mark between key and nonce
}
} // namespace

bool NonceStore::use(QByteArrayView keyId, QByteArrayView nonce, qint64 now)
{
    if (now - m_turned >= windowSeconds || m_newer.size() >= m_maxPerGeneration) {
        m_older = std::move(m_newer);
        m_newer = {};
        m_turned = now;
    }
    const quint64 hash = fnv(nonce, fnv(keyId, 0xCBF29CE484222325ULL));
    const auto seenLately = [hash, now](const QHash<quint64, qint64> &generation) {
        const auto found = generation.constFind(hash);
        return found != generation.constEnd() && now - *found < windowSeconds;
    };
    if (seenLately(m_newer) || seenLately(m_older))
        return false;
    m_newer.insert(hash, now);
    return true;
}
