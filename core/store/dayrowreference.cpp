// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dayrowreference.h"

#include "core/base/platform.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>

namespace
{
constexpr qint64 batch = 1000;
using Prepared = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

Error failure(const char *what)
{
    return {Error::Kind::Failed,
            QStringLiteral("E-BENCH"),
            QCoreApplication::translate("DayRowReference", "The reference could not be run."),
            QString::fromLatin1(what),
            {}};
}
} // namespace

struct DayRowReference::Connection {
    sqlite3 *handle = nullptr;

    ~Connection() { sqlite3_close(handle); }
    [[nodiscard]] bool execute(const QByteArray &sql) const
    {
        return sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    [[nodiscard]] Prepared prepare(const QByteArray &sql) const
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(handle, sql.constData(), -1, &statement, nullptr);
        return {statement, &sqlite3_finalize};
    }
};

DayRowReference::DayRowReference(QString path, Layout layout)
    : m_path(std::move(path)), m_layout(layout), m_connection(std::make_unique<Connection>())
{
}

DayRowReference::~DayRowReference() = default;

Result<std::unique_ptr<DayRowReference>> DayRowReference::create(const QString &path, Layout layout)
{
    std::unique_ptr<DayRowReference> made(new DayRowReference(path, layout));
    const QByteArray key = "x'" + QByteArray(96, '7') + "'";
    if (sqlite3_open(path.toUtf8().constData(), &made->m_connection->handle) != SQLITE_OK ||
        sqlite3_key(made->m_connection->handle, key.constData(), int(key.size())) != SQLITE_OK)
        return failure("open");
    const QByteArray table = layout == Layout::PackedKey
                                 ? "CREATE TABLE usage (id INTEGER PRIMARY KEY, bytes INTEGER)"
                                 : "CREATE TABLE usage (card INTEGER NOT NULL, day INTEGER NOT NULL, bytes "
                                   "INTEGER, PRIMARY KEY (card, day)) WITHOUT ROWID";
    if (!made->m_connection->execute("PRAGMA cipher_page_size=4096; PRAGMA journal_mode=WAL; PRAGMA "
                                     "synchronous=FULL; PRAGMA cache_size=-262144") ||
        !made->m_connection->execute(table))
        return failure("create");
    return made;
}

Result<std::chrono::microseconds> DayRowReference::write(qint64 cards,
                                                         const std::function<QList<Day>(qint64 card)> &daysOf)
{
    const bool packed = m_layout == Layout::PackedKey;
    const Prepared statement = m_connection->prepare(packed ? "INSERT INTO usage VALUES (?1 << 16 | ?2, ?3)"
                                                            : "INSERT INTO usage VALUES (?1, ?2, ?3)");
    if (!statement)
        return failure("prepare");
    const auto put = [&statement](qint64 card, const Day &day) {
        sqlite3_bind_int64(statement.get(), 1, card);
        sqlite3_bind_int64(statement.get(), 2, day.number);
        if (day.bytes)
            sqlite3_bind_int64(statement.get(), 3, *day.bytes);
        else
            sqlite3_bind_null(statement.get(), 3);
        const bool done = sqlite3_step(statement.get()) == SQLITE_DONE;
        sqlite3_reset(statement.get());
        return done;
    };
    std::chrono::microseconds cpu{0};
    for (qint64 first = 1; first <= cards; first += batch) {
        QList<QList<Day>> days;
        for (qint64 card = first; card < std::min(first + batch, cards + 1); ++card)
            days.append(daysOf(card));
        const auto began = Platform::cpuTime();
        bool good = m_connection->execute("BEGIN IMMEDIATE");
        for (qsizetype i = 0; i < days.size(); ++i) {
            for (const Day &day : std::as_const(days)[i])
                good = good && put(first + i, day);
        }
        if (!good || !m_connection->execute("COMMIT"))
            return failure("put");
        cpu += Platform::cpuTime() - began;
    }
    return cpu;
}

Result<std::pair<qint64, qint64>> DayRowReference::twoNumbers(const QByteArray &sql)
{
    const Prepared statement = m_connection->prepare(sql);
    if (!statement || sqlite3_step(statement.get()) != SQLITE_ROW)
        return failure("read");
    return std::pair<qint64, qint64>(sqlite3_column_int64(statement.get(), 0),
                                     sqlite3_column_int64(statement.get(), 1));
}

Result<qint64> DayRowReference::sumOfDays(int from, int until)
{
    const QByteArray day = m_layout == Layout::PackedKey ? "(id & 65535)" : "day";
    const Result<std::pair<qint64, qint64>> sum =
        twoNumbers("SELECT sum(bytes), 0 FROM usage WHERE " + day + " >= " + QByteArray::number(from) +
                   " AND " + day + " < " + QByteArray::number(until));
    if (!sum)
        return sum.error();
    return sum->first;
}

Result<std::pair<qint64, qint64>> DayRowReference::series(qint64 card)
{
    const QByteArray number = QByteArray::number(card);
    const QByteArray where = m_layout == Layout::PackedKey
                                 ? "id >= (" + number + " << 16) AND id < ((" + number + " + 1) << 16)"
                                 : "card = " + number;
    return twoNumbers("SELECT count(*), total(bytes) FROM usage WHERE " + where);
}

Result<qint64> DayRowReference::bytes()
{
    if (!m_connection->execute("PRAGMA wal_checkpoint(TRUNCATE)"))
        return failure("checkpoint");
    return QFileInfo(m_path).size();
}
