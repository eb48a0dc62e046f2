// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/store/database.h"

#include <QList>

/// Helpers for the small stores. Internal to core/store.
namespace Rows
{

/// Prepares, lets `bind` bind, runs. For statements without rows.
template<class Bind> Result<void> run(Database &database, Sql which, const Bind &bind)
{
    Result<Statement> statement = database.statement(which);
    if (!statement)
        return statement.error();
    bind(*statement);
    return statement->run();
}

/// Prepares, binds, and calls `visit` on each row until it returns false.
template<class Bind, class Visit>
Result<void> each(Database &database, Sql which, const Bind &bind, const Visit &visit)
{
    Result<Statement> statement = database.statement(which);
    if (!statement)
        return statement.error();
    bind(*statement);
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row || !visit(*statement))
            return {};
    }
}

/// All rows as values made by `read`.
template<class Value, class Bind, class Read>
Result<QList<Value>> all(Database &database, Sql which, const Bind &bind, const Read &read)
{
    QList<Value> values;
    const Result<void> done = each(database, which, bind, [&values, &read](const Statement &row) {
        values.append(read(row));
        return true;
    });
    if (!done)
        return done.error();
    return values;
}

/// The first row as a value, or nothing.
template<class Value, class Bind, class Read>
Result<std::optional<Value>> first(Database &database, Sql which, const Bind &bind, const Read &read)
{
    std::optional<Value> value;
    const Result<void> done = each(database, which, bind, [&value, &read](const Statement &row) {
        value.emplace(read(row));
        return false;
    });
    if (!done)
        return done.error();
    return value;
}

/// UPDATE and, when it found no row, INSERT (SQLite 3.15 has no upsert). Both take the same bindings.
template<class Bind> Result<void> updateOrInsert(Database &database, Sql update, Sql insert, const Bind &bind)
{
    if (const Result<void> updated = run(database, update, bind); !updated)
        return updated;
    return database.changedRows() > 0 ? Result<void>() : run(database, insert, bind);
}

inline void nothing(Statement &) {}

[[nodiscard]] inline std::optional<Instant> instant(const Statement &row, int column)
{
    const std::optional<qint64> seconds = row.optionalInteger(column);
    return seconds ? std::optional(Instant{*seconds}) : std::nullopt;
}

} // namespace Rows
