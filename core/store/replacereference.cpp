// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/replacereference.h"

#include "core/base/platform.h"

#include <QCoreApplication>
#include <QList>

#include <sqlite3.h>

#include <memory>

namespace
{
constexpr int columnCount = 25;
constexpr qint64 batch = 1000;
using Handle = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;
using Prepared = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

Error failure(const char *what)
{
    return {Error::Kind::Failed,
            QStringLiteral("E-BENCH"),
            QCoreApplication::translate("ReplaceReference", "The reference could not be run."),
            QString::fromLatin1(what),
            {}};
}

bool execute(const Handle &database, const QByteArray &sql)
{
    return sqlite3_exec(database.get(), sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

QByteArray tableSql()
{
    QByteArray sql = "CREATE TABLE card(c1 TEXT UNIQUE";
    for (int i = 2; i <= columnCount; ++i)
        sql += ", c" + QByteArray::number(i);
    return sql + ")";
}

bool put(sqlite3_stmt *statement, const QByteArray &line)
{
    const QList<QByteArray> cells = line.trimmed().split(',');
    for (int i = 0; i < columnCount; ++i) {
        const QByteArray &cell = cells.value(i);
        sqlite3_bind_text(statement, i + 1, cell.constData(), int(cell.size()), SQLITE_TRANSIENT);
    }
    const bool done = sqlite3_step(statement) == SQLITE_DONE;
    sqlite3_reset(statement);
    return done;
}

/// All rows in one transaction, which favours the reference; the making of the lines is not counted.
Result<std::chrono::microseconds> putAll(const Handle &database, const Prepared &statement, qint64 rows,
                                         const std::function<QByteArray(qint64)> &line)
{
    std::chrono::microseconds cpu{0};
    for (qint64 first = 0; first < rows; first += batch) {
        QList<QByteArray> lines;
        for (qint64 i = first; i < std::min(first + batch, rows); ++i)
            lines.append(line(i));
        const auto began = Platform::cpuTime();
        bool good = first > 0 || execute(database, "BEGIN");
        for (const QByteArray &one : std::as_const(lines))
            good = good && put(statement.get(), one);
        if (!good)
            return failure("put");
        cpu += Platform::cpuTime() - began;
    }
    const auto began = Platform::cpuTime();
    if (!execute(database, "COMMIT"))
        return failure("commit");
    return cpu + (Platform::cpuTime() - began);
}
} // namespace

Result<std::chrono::microseconds>
ReplaceReference::cpuOfReplacing(const QString &path, qint64 rows,
                                 const std::function<QByteArray(qint64)> &line)
{
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open(path.toUtf8().constData(), &opened);
    const Handle database(opened, &sqlite3_close);
    const QByteArray key = "x'" + QByteArray(96, '7') + "'";
    if (code != SQLITE_OK || sqlite3_key(opened, key.constData(), int(key.size())) != SQLITE_OK)
        return failure("open");
    if (!execute(database, "PRAGMA cipher_page_size=4096; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; "
                           "PRAGMA cache_size=-262144") ||
        !execute(database, tableSql()))
        return failure("create");
    sqlite3_stmt *prepared = nullptr;
    QByteArray sql = "INSERT OR REPLACE INTO card VALUES(?";
    sql += QByteArray(", ?").repeated(columnCount - 1) + ")";
    sqlite3_prepare_v2(opened, sql.constData(), -1, &prepared, nullptr);
    const Prepared statement(prepared, &sqlite3_finalize);
    if (!statement)
        return failure("prepare");
    const Result<std::chrono::microseconds> filled = putAll(database, statement, rows, line);
    return filled ? putAll(database, statement, rows, line) : filled;
}
