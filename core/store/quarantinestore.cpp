// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/quarantinestore.h"
#include "core/store/rows.h"

#include <QCryptographicHash>

namespace
{
/// By which the same thing is found again; each part with its length, so that no two lists look alike.
QByteArray digestOf(std::initializer_list<QByteArray> parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : parts) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    }
    return hash.result().first(16);
}

QByteArrayView filled(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QByteArrayView("") : QByteArrayView(bytes);
}

/// Counts what is there already; true when it was.
Result<bool> touch(Database &database, Sql which, const QByteArray &digest, Instant at)
{
    const Result<void> touched = Rows::run(database, which, [&digest, at](Statement &statement) {
        statement.bindBlob(1, digest).bind(2, at.seconds);
    });
    if (!touched)
        return touched.error();
    return database.changedRows() > 0;
}

Result<qint64> count(Database &database, Sql which)
{
    const auto counted = Rows::first<qint64>(database, which, Rows::nothing,
                                             [](const Statement &row) { return row.integer(0); });
    if (!counted)
        return counted.error();
    return counted->value_or(0);
}
} // namespace

Result<void> QuarantineStore::add(const QString &action, const DecodeNotes &notes, Instant at)
{
    for (const QuarantinedRow &row : notes.quarantined) {
        if (const Result<void> added = addRow(row, at); !added)
            return added;
    }
    for (const Oddity &oddity : notes.oddities) {
        if (const Result<void> added = addOddity(oddity, at); !added)
            return added;
    }
    for (auto field = notes.unknownFields.cbegin(); field != notes.unknownFields.cend(); ++field) {
        if (const Result<void> added = addUnknownField(action, field.key(), field.value(), at); !added)
            return added;
    }
    return {};
}

Result<void> QuarantineStore::addRow(const QuarantinedRow &row, Instant at)
{
    const QByteArray digest = digestOf({row.action.toUtf8(), row.reason.toUtf8(), row.row});
    const Result<bool> there = touch(m_database, Sql::QuarantineTouch, digest, at);
    if (!there)
        return there.error();
    if (*there)
        return {};
    return Rows::run(m_database, Sql::QuarantineInsert, [&row, &digest, at](Statement &statement) {
        statement.bindBlob(1, digest)
            .bind(2, row.action)
            .bind(3, row.reason)
            .bindBlob(4, filled(row.row))
            .bind(5, at.seconds);
    });
}

Result<void> QuarantineStore::addOddity(const Oddity &oddity, Instant at)
{
    const QByteArray digest = digestOf({oddity.action.toUtf8(), oddity.row.toUtf8(), oddity.field.toUtf8(),
                                        oddity.text.toUtf8(), oddity.reason.toUtf8()});
    const Result<bool> there = touch(m_database, Sql::OddityTouch, digest, at);
    if (!there)
        return there.error();
    if (*there)
        return {};
    return Rows::run(m_database, Sql::OddityInsert, [&oddity, &digest, at](Statement &statement) {
        statement.bindBlob(1, digest)
            .bind(2, oddity.action)
            .bind(3, oddity.row)
            .bind(4, oddity.field)
            .bind(5, oddity.text)
            .bind(6, oddity.reason)
            .bind(7, at.seconds);
    });
}

Result<void> QuarantineStore::addUnknownField(const QString &action, const QString &name, int times,
                                              Instant at)
{
    return Rows::updateOrInsert(
        m_database, Sql::UnknownFieldTouch, Sql::UnknownFieldInsert,
        [&action, &name, times, at](Statement &statement) {
            statement.bind(1, action).bind(2, name).bind(3, qint64(times)).bind(4, at.seconds);
        });
}

Result<qint64> QuarantineStore::quarantinedCount()
{
    return count(m_database, Sql::QuarantineCount);
}

Result<qint64> QuarantineStore::oddityCount()
{
    return count(m_database, Sql::OddityCount);
}

Result<QList<StandingRow>> QuarantineStore::quarantined(int limit)
{
    return Rows::all<StandingRow>(
        m_database, Sql::QuarantineNewest,
        [limit](Statement &statement) { statement.bind(1, qint64(limit)); },
        [](const Statement &row) {
            return StandingRow{{row.string(0), row.blob(1).toByteArray(), row.string(2)},
                               Instant{row.integer(3)},
                               Instant{row.integer(4)},
                               row.integer(5),
                               row.blob(6).toByteArray()};
        });
}

Result<QList<StandingOddity>> QuarantineStore::oddities(int limit)
{
    return Rows::all<StandingOddity>(
        m_database, Sql::OdditiesNewest, [limit](Statement &statement) { statement.bind(1, qint64(limit)); },
        [](const Statement &row) {
            return StandingOddity{{row.string(0), row.string(1), row.string(2), row.string(3), row.string(4)},
                                  Instant{row.integer(5)},
                                  Instant{row.integer(6)},
                                  row.integer(7),
                                  row.blob(8).toByteArray()};
        });
}

Result<QList<UnknownField>> QuarantineStore::unknownFields()
{
    return Rows::all<UnknownField>(m_database, Sql::UnknownFieldsAll, Rows::nothing,
                                   [](const Statement &row) {
                                       return UnknownField{row.string(0), row.string(1), row.integer(2),
                                                           Instant{row.integer(3)}, Instant{row.integer(4)}};
                                   });
}
