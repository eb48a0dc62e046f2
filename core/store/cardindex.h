// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/card.h"

#include <QHash>

#include <memory>
#include <vector>

class Database;

/// The writer's memory of the card table: (ICCID, instance id) → row id, fingerprint and for how many passes
/// the card was missing. At most 60 bytes a card. Row ids are dense from 1, because rows are only appended.
class CardIndex
{
public:
    struct Entry {
        Iccid iccid;
        quint8 missed = 0; ///< complete passes without it; 2 means two or more
        qint64 instanceId = 0;
        quint64 fingerprint = 0;
    };

    /// One scan of the table. Damaged (E-S15) when a card is there twice or row ids have gaps.
    Result<void> load(Database &database);
    void clear();

    [[nodiscard]] qint64 size() const { return m_size; }
    /// The card's row id; 0 when it is not there.
    [[nodiscard]] qint64 find(const CardKey &key) const;
    /// The newest card of this ICCID, whatever its instance; 0: there is none. For rows that tell no
    /// instance.
    [[nodiscard]] qint64 newestOf(const Iccid &iccid);
    [[nodiscard]] Entry &operator[](qint64 id);
    [[nodiscard]] const Entry &operator[](qint64 id) const;
    /// Gives the card the next row id. It must not be there yet.
    qint64 append(const CardKey &key, quint64 fingerprint, quint8 missed = 0);

    [[nodiscard]] qint64 bytes() const; ///< memory used

private:
    static constexpr qint64 chunkSize = 16384;
    [[nodiscard]] size_t slotOf(const Iccid &iccid, qint64 instanceId) const;
    void grow();

    std::vector<std::unique_ptr<std::vector<Entry>>> m_chunks;
    std::vector<quint32> m_table;   ///< row ids by hash, 0 empty; a power of two
    QHash<Iccid, quint32> m_newest; ///< of the first m_newestUpTo rows; made when it is first asked for
    qint64 m_newestUpTo = 0;
    qint64 m_size = 0;
};
