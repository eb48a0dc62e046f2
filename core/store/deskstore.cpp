// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deskstore.h"
#include "core/store/rows.h"

namespace
{
DeskRevision revisionOf(const Statement &row)
{
    DeskRevision revision;
    revision.id = row.integer(0);
    revision.kind = row.string(1);
    revision.key = row.string(2);
    if (!row.isNull(3))
        revision.value = row.blob(3).toByteArray();
    revision.who = row.string(4);
    revision.at = Instant{row.integer(5)};
    revision.undoes = row.optionalInteger(6);
    revision.undone = row.integer(7) != 0;
    return revision;
}

DeskEntry entryOf(const DeskRevision &revision)
{
    return {revision.key, revision.value.value_or(QByteArray()), revision.who, revision.at, revision.id};
}

/// An empty value is a value; a null view would be NULL, which means removed.
QByteArrayView filled(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QByteArrayView("") : QByteArrayView(bytes);
}

Result<std::optional<DeskRevision>> first(Database &database, Sql which,
                                          const std::function<void(Statement &)> &bind)
{
    return Rows::first<DeskRevision>(database, which, bind, revisionOf);
}
} // namespace

Result<std::optional<DeskRevision>> DeskStore::current(const QString &kind, const QString &key)
{
    return first(m_database, Sql::DeskCurrent,
                 [&](Statement &statement) { statement.bind(1, kind).bind(2, key); });
}

Result<qint64> DeskStore::append(const DeskRevision &revision)
{
    const Result<void> done = Rows::run(m_database, Sql::DeskInsert, [&revision](Statement &statement) {
        statement.bind(1, revision.kind).bind(2, revision.key);
        if (revision.value)
            statement.bindBlob(3, filled(*revision.value));
        else
            statement.bindNull(3);
        statement.bind(4, revision.who).bind(5, revision.at.seconds).bind(6, revision.undoes);
    });
    if (!done)
        return done.error();
    return m_database.lastInsertId();
}

Result<qint64> DeskStore::put(const QString &kind, const QString &key, const QByteArray &value,
                              const QString &who, Instant at)
{
    const Result<std::optional<DeskRevision>> now = current(kind, key);
    if (!now)
        return now.error();
    if (*now && (*now)->value == value)
        return (*now)->id;
    return append({.kind = kind, .key = key, .value = value, .who = who, .at = at, .undoes = {}});
}

Result<bool> DeskStore::remove(const QString &kind, const QString &key, const QString &who, Instant at)
{
    const Result<std::optional<DeskRevision>> now = current(kind, key);
    if (!now)
        return now.error();
    if (!*now || !(*now)->value)
        return false;
    const Result<qint64> id =
        append({.kind = kind, .key = key, .value = {}, .who = who, .at = at, .undoes = {}});
    if (!id)
        return id.error();
    return true;
}

Result<std::optional<DeskEntry>> DeskStore::get(const QString &kind, const QString &key)
{
    const Result<std::optional<DeskRevision>> now = current(kind, key);
    if (!now)
        return now.error();
    return *now && (*now)->value ? std::optional(entryOf(**now)) : std::nullopt;
}

Result<QList<DeskEntry>> DeskStore::all(const QString &kind)
{
    return Rows::all<DeskEntry>(
        m_database, Sql::DeskAll, [&kind](Statement &statement) { statement.bind(1, kind); },
        [](const Statement &row) { return entryOf(revisionOf(row)); });
}

Result<std::optional<DeskRevision>> DeskStore::undoLast(const QString &who, Instant at,
                                                        const std::optional<QString> &kind,
                                                        const std::optional<QString> &except)
{
    const Result<std::optional<DeskRevision>> last =
        first(m_database, Sql::DeskLastStanding,
              [&](Statement &statement) { statement.bind(1, kind).bind(2, except); });
    if (!last)
        return last.error();
    if (!*last)
        return std::optional<DeskRevision>();
    const Result<DeskRevision> taken = takeBack(**last, who, at);
    return taken ? Result<std::optional<DeskRevision>>(*taken) : taken.error();
}

Result<std::optional<DeskRevision>> DeskStore::undo(qint64 revision, const QString &who, Instant at)
{
    const Result<std::optional<DeskRevision>> wanted =
        first(m_database, Sql::DeskById, [revision](Statement &statement) { statement.bind(1, revision); });
    if (!wanted || !*wanted)
        return wanted;
    const Result<std::optional<DeskRevision>> last =
        first(m_database, Sql::DeskLastStandingOfKey, [&wanted](Statement &statement) {
            statement.bind(1, (*wanted)->kind).bind(2, (*wanted)->key);
        });
    if (!last)
        return last.error();
    if (!*last || (*last)->id != revision)
        return std::optional<DeskRevision>();
    const Result<DeskRevision> taken = takeBack(**last, who, at);
    return taken ? Result<std::optional<DeskRevision>>(*taken) : taken.error();
}

Result<DeskRevision> DeskStore::takeBack(const DeskRevision &revision, const QString &who, Instant at)
{
    const Result<std::optional<DeskRevision>> before =
        first(m_database, Sql::DeskBefore, [&revision](Statement &statement) {
            statement.bind(1, revision.kind).bind(2, revision.key).bind(3, revision.id);
        });
    if (!before)
        return before.error();
    const Result<qint64> id = append({.kind = revision.kind,
                                      .key = revision.key,
                                      .value = *before ? (*before)->value : std::nullopt,
                                      .who = who,
                                      .at = at,
                                      .undoes = revision.id});
    if (!id)
        return id.error();
    return revision;
}

Result<QList<DeskRevision>> DeskStore::revisions(const QString &kind, int limit)
{
    return Rows::all<DeskRevision>(
        m_database, Sql::DeskRevisions,
        [&](Statement &statement) { statement.bind(1, kind).bind(2, qint64(limit)); }, revisionOf);
}

Result<QList<DeskRevision>> DeskStore::revisionsOf(const QString &kind, const QString &key)
{
    return Rows::all<DeskRevision>(
        m_database, Sql::DeskRevisionsOf, [&](Statement &statement) { statement.bind(1, kind).bind(2, key); },
        revisionOf);
}
