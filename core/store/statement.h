// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

struct sqlite3_stmt;
class Database;

/// One use of a prepared statement that its Database keeps: bind, step, read columns. When it dies the
/// statement is reset and its bindings are cleared; it must not outlive the Database, nor a reopen of it.
/// Not nested: ask for the same Sql again only after this use is over.
///
/// Binding problems are reported by the next step(). Parameters count from 1, columns from 0.
class Statement
{
public:
    Statement(Database &database, sqlite3_stmt *statement) : m_database(&database), m_statement(statement) {}
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    Statement(const Statement &) = delete;
    ~Statement();

    Statement &bind(int parameter, qint64 value);
    Statement &bind(int parameter, std::optional<qint64> value);
    Statement &bind(int parameter, const QString &text); ///< copied; never NULL
    Statement &bind(int parameter, const std::optional<QString> &text);
    Statement &bindNull(int parameter);
    /// Not copied: the memory must stay until the statement is stepped, reset or dead. A null view is NULL.
    Statement &bindText(int parameter, QByteArrayView utf8);
    Statement &bindBlob(int parameter, QByteArrayView bytes);

    /// True: a row is there. False: done.
    Result<bool> step();
    /// For statements without rows: steps to the end and makes ready for the next use.
    Result<void> run();
    void reset(); ///< ready for another round; bindings stay

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    /// Views into SQLite's memory, valid until the next step; null where the column is NULL.
    [[nodiscard]] QByteArrayView text(int column) const;
    [[nodiscard]] QByteArrayView blob(int column) const;
    [[nodiscard]] QString string(int column) const;
    [[nodiscard]] std::optional<QString> optionalString(int column) const;

private:
    void note(int returned);

    Database *m_database;
    sqlite3_stmt *m_statement;
    int m_bindProblem = 0;
};
