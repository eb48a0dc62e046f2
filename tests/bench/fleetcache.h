// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cachekey.h"
#include "core/base/clock.h"
#include "core/base/random.h"

#include <QByteArray>
#include <QString>

/// A cache of invented cards, as one complete pass over the list and a saved account leave it, under a
/// throw-away key.
///
/// It is filled by another process, this same program: what filling takes of memory is not the window's.
class FleetCache
{
public:
    static const QString childOption; ///< "--fill": the program's first word in the other process

    /// Fills a new cache in this empty directory and waits for it.
    static Result<FleetCache> make(const QString &directory, qint64 cards, RandomSource &random);
    /// The other process: the arguments are directory and number of cards, the key comes on standard input.
    static int fill(const QStringList &arguments);

    [[nodiscard]] const QString &directory() const { return m_directory; }
    [[nodiscard]] qint64 cards() const { return m_cards; }
    [[nodiscard]] CacheKey key() const { return m_key.clone(); }

private:
    FleetCache(QString directory, qint64 cards, CacheKey key)
        : m_directory(std::move(directory)), m_cards(cards), m_key(std::move(key))
    {
    }
    QString m_directory;
    qint64 m_cards;
    CacheKey m_key;
};
