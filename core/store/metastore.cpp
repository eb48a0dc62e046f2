// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/metastore.h"
#include "core/store/rows.h"

Result<std::optional<QString>> MetaStore::value(const QString &name)
{
    return Rows::first<QString>(
        m_database, Sql::MetaGet, [&name](Statement &statement) { statement.bind(1, name); },
        [](const Statement &row) { return row.string(0); });
}

Result<void> MetaStore::set(const QString &name, const QString &value)
{
    return Rows::updateOrInsert(
        m_database, Sql::MetaUpdate, Sql::MetaInsert,
        [&name, &value](Statement &statement) { statement.bind(1, name).bind(2, value); });
}

Result<void> MetaStore::remove(const QString &name)
{
    return Rows::run(m_database, Sql::MetaRemove, [&name](Statement &statement) { statement.bind(1, name); });
}

Result<void> MetaStore::removeOfProvider()
{
    return Rows::run(m_database, Sql::MetaRemoveFrom,
                     [](Statement &statement) { statement.bind(1, providerPrefix()); });
}
