// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cardindex.h"
#include "core/store/database.h"
#include "core/store/storeerror.h"

namespace
{
constexpr qint64 noInstance = -1; ///< ids of the provider are positive
constexpr size_t smallestTable = 1024;

Error inconsistent(const QString &what, qint64 id)
{
    return StoreError::damagedValue(QStringLiteral("card row %1: %2").arg(id).arg(what));
}

std::optional<CardKey> keyOf(const Statement &row)
{
    const std::optional<Iccid> iccid = Iccid::parse(row.text(1));
    return iccid ? std::optional(CardKey{*iccid, row.optionalInteger(2)}) : std::nullopt;
}
} // namespace

Result<void> CardIndex::load(Database &database)
{
    clear();
    Result<Statement> rows = database.statement(Sql::CardIndexScan);
    if (!rows)
        return rows.error();
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        const qint64 id = rows->integer(0);
        const std::optional<CardKey> key = keyOf(*rows);
        if (!key || id != m_size + 1)
            return inconsistent(QStringLiteral("no ICCID or a gap"), id);
        if (find(*key) != 0)
            return inconsistent(QStringLiteral("there twice"), id);
        append(*key, quint64(rows->integer(3)), quint8(std::min<qint64>(rows->integer(4), 2)));
    }
}

void CardIndex::clear()
{
    m_chunks.clear();
    m_table.clear();
    m_newest.clear();
    m_newestUpTo = 0;
    m_size = 0;
}

CardIndex::Entry &CardIndex::operator[](qint64 id)
{
    return (*m_chunks[size_t((id - 1) / chunkSize)])[size_t((id - 1) % chunkSize)];
}

const CardIndex::Entry &CardIndex::operator[](qint64 id) const
{
    return (*m_chunks[size_t((id - 1) / chunkSize)])[size_t((id - 1) % chunkSize)];
}

/// The table's place for this card: where it is, or the empty one where it would go.
size_t CardIndex::slotOf(const Iccid &iccid, qint64 instanceId) const
{
    const size_t mask = m_table.size() - 1;
    size_t slot = qHashMulti(0, iccid, instanceId) & mask;
    while (m_table[slot] != 0) {
        const Entry &entry = (*this)[m_table[slot]];
        if (entry.iccid == iccid && entry.instanceId == instanceId)
            break;
        slot = (slot + 1) & mask;
    }
    return slot;
}

qint64 CardIndex::find(const CardKey &key) const
{
    return m_table.empty() ? 0 : m_table[slotOf(key.iccid, key.instanceId.value_or(noInstance))];
}

qint64 CardIndex::newestOf(const Iccid &iccid)
{
    while (m_newestUpTo < m_size) {
        const qint64 id = ++m_newestUpTo;
        m_newest.insert((*this)[id].iccid, quint32(id));
    }
    return m_newest.value(iccid, 0);
}

qint64 CardIndex::append(const CardKey &key, quint64 fingerprint, quint8 missed)
{
    if (size_t(m_size + 1) * 4 > m_table.size() * 3)
        grow();
    const qint64 instance = key.instanceId.value_or(noInstance);
    const size_t slot = slotOf(key.iccid, instance);
    if (m_size % chunkSize == 0) {
        m_chunks.push_back(std::make_unique<std::vector<Entry>>());
        m_chunks.back()->reserve(chunkSize);
    }
    m_chunks.back()->push_back({key.iccid, missed, instance, fingerprint});
    m_table[slot] = quint32(++m_size);
    return m_size;
}

void CardIndex::grow()
{
    m_table.assign(std::max(smallestTable, m_table.size() * 2), 0);
    for (qint64 id = 1; id <= m_size; ++id) {
        const Entry &entry = (*this)[id];
        m_table[slotOf(entry.iccid, entry.instanceId)] = quint32(id);
    }
}

qint64 CardIndex::bytes() const
{
    return qint64(m_chunks.size()) * chunkSize * qint64(sizeof(Entry)) +
           qint64(m_table.capacity() * sizeof(quint32));
}
