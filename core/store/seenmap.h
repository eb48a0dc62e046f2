// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <set>
#include <vector>

class Database;

/// Which cards the pass under way has seen: a bit a row id, in chunks of 16,384. Kept in the cache with each
/// page, so that a pass goes on after a crash as if nothing had happened. Belongs to the writer.
class SeenMap
{
public:
    static constexpr qint64 chunkSize = 16384;

    /// Reads the bits of this pass and drops those of passes that were given up. Inside a transaction.
    Result<void> load(Database &database, qint64 passId);
    void clear();

    [[nodiscard]] qint64 passId() const { return m_passId; } ///< 0: none loaded
    [[nodiscard]] bool contains(qint64 id) const;
    /// False when the bit was set already.
    bool insert(qint64 id);

    /// Writes the chunks that changed since the last time. Inside the page's transaction.
    Result<void> save(Database &database);

private:
    qint64 m_passId = 0;
    std::vector<QByteArray> m_chunks;
    std::set<qint64> m_stored; ///< chunks that have a row already
    std::set<qint64> m_changed;
};
