// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/seenmap.h"
#include "core/store/database.h"

namespace
{
constexpr qsizetype chunkBytes = SeenMap::chunkSize / 8;
}

Result<void> SeenMap::load(Database &database, qint64 passId)
{
    clear();
    Result<Statement> drop = database.statement(Sql::SeenDropOthers);
    if (!drop)
        return drop.error();
    if (const Result<void> dropped = drop->bind(1, passId).run(); !dropped)
        return dropped;
    Result<Statement> rows = database.statement(Sql::SeenOfPass);
    if (!rows)
        return rows.error();
    rows->bind(1, passId);
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const size_t chunk = size_t(rows->integer(0));
        if (chunk >= m_chunks.size())
            m_chunks.resize(chunk + 1, QByteArray(chunkBytes, '\0'));
        m_chunks[chunk] = rows->blob(1).toByteArray().leftJustified(chunkBytes, '\0', true);
        m_stored.insert(qint64(chunk));
    }
    m_passId = passId;
    return {};
}

void SeenMap::clear()
{
    *this = SeenMap();
}

bool SeenMap::contains(qint64 id) const
{
    const size_t chunk = size_t(id / chunkSize);
    const qint64 bit = id % chunkSize;
    return chunk < m_chunks.size() && (uchar(m_chunks[chunk][bit / 8]) >> (bit % 8)) & 1;
}

bool SeenMap::insert(qint64 id)
{
    if (contains(id))
        return false;
    const size_t chunk = size_t(id / chunkSize);
    const qint64 bit = id % chunkSize;
    while (chunk >= m_chunks.size())
        m_chunks.push_back(QByteArray(chunkBytes, '\0'));
    char &byte = m_chunks[chunk].data()[bit / 8];
    byte = char(uchar(byte) | (1U << (bit % 8)));
    m_changed.insert(qint64(chunk));
    return true;
}

Result<void> SeenMap::save(Database &database)
{
    for (const qint64 chunk : m_changed) {
        const bool known = m_stored.contains(chunk);
        Result<Statement> statement = database.statement(known ? Sql::SeenUpdate : Sql::SeenInsert);
        if (!statement)
            return statement.error();
        statement->bind(1, m_passId).bind(2, chunk).bindBlob(3, m_chunks[size_t(chunk)]);
        if (const Result<void> saved = statement->run(); !saved)
            return saved;
        m_stored.insert(chunk);
    }
    m_changed.clear();
    return {};
}
