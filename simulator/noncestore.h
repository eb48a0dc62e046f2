// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHash>

/// Remembers the nonces of fifteen minutes. Keeps 64-bit hashes in two generations, so memory stays bounded
/// (about 60 MB) however fast requests come; above two million in the window the oldest are forgotten early.
class NonceStore
{
public:
    static constexpr qint64 windowSeconds = 15 * 60;

    explicit NonceStore(qsizetype maxPerGeneration = 1'000'000) : m_maxPerGeneration(maxPerGeneration) {}

    /// False: this key used the nonce within the window.
    [[nodiscard]] bool use(QByteArrayView keyId, QByteArrayView nonce, qint64 now);
    [[nodiscard]] qsizetype size() const { return m_newer.size() + m_older.size(); }

private:
    QHash<quint64, qint64> m_newer; ///< hash → seconds
    QHash<quint64, qint64> m_older;
    qsizetype m_maxPerGeneration;
    qint64 m_turned = 0;
};
