// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"
#include "core/store/database.h"

#include <sqlite3.h>

#include <cstdint>
#include <utility>

namespace
{
using Destructor = void (*)(void *);
/// SQLITE_TRANSIENT without its old-style cast: the library makes its own copy.
Destructor copied()
{
    return reinterpret_cast<Destructor>(intptr_t(-1)); // NOLINT(performance-no-int-to-ptr)
}
} // namespace

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database), m_statement(std::exchange(other.m_statement, nullptr)),
      m_bindProblem(other.m_bindProblem)
{
}

Statement::~Statement()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

void Statement::note(int returned)
{
    if (m_bindProblem == SQLITE_OK)
        m_bindProblem = returned;
}

Statement &Statement::bind(int parameter, qint64 value)
{
    note(sqlite3_bind_int64(m_statement, parameter, value));
    return *this;
}

Statement &Statement::bind(int parameter, std::optional<qint64> value)
{
    return value ? bind(parameter, *value) : bindNull(parameter);
}

Statement &Statement::bind(int parameter, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    note(sqlite3_bind_text64(m_statement, parameter, utf8.isNull() ? "" : utf8.constData(),
                             sqlite3_uint64(utf8.size()), copied(), SQLITE_UTF8));
    return *this;
}

Statement &Statement::bind(int parameter, const std::optional<QString> &text)
{
    return text ? bind(parameter, *text) : bindNull(parameter);
}

Statement &Statement::bindNull(int parameter)
{
    note(sqlite3_bind_null(m_statement, parameter));
    return *this;
}

Statement &Statement::bindText(int parameter, QByteArrayView utf8)
{
    note(sqlite3_bind_text(m_statement, parameter, utf8.data(), int(utf8.size()), SQLITE_STATIC));
    return *this;
}

Statement &Statement::bindBlob(int parameter, QByteArrayView bytes)
{
    note(sqlite3_bind_blob(m_statement, parameter, bytes.data(), int(bytes.size()), SQLITE_STATIC));
    return *this;
}

Result<bool> Statement::step()
{
    if (m_bindProblem != SQLITE_OK)
        return m_database->errorFor(m_bindProblem);
    const int returned = sqlite3_step(m_statement);
    if (returned == SQLITE_ROW)
        return true;
    if (returned == SQLITE_DONE)
        return false;
    Error error = m_database->errorFor(returned); // before the reset changes what the library remembers
    sqlite3_reset(m_statement);
    return error;
}

Result<void> Statement::run()
{
    for (;;) {
        const Result<bool> row = step();
        if (!row)
            return row.error();
        if (!*row)
            break;
    }
    reset();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

QByteArrayView Statement::text(int column) const
{
    const unsigned char *bytes = sqlite3_column_text(m_statement, column);
    return {reinterpret_cast<const char *>(bytes), bytes ? sqlite3_column_bytes(m_statement, column) : 0};
}

QByteArrayView Statement::blob(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(bytes), bytes ? sqlite3_column_bytes(m_statement, column) : 0};
}

QString Statement::string(int column) const
{
    return QString::fromUtf8(text(column));
}

std::optional<QString> Statement::optionalString(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(string(column));
}
