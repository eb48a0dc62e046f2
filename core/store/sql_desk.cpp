// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql.h"

namespace
{
constexpr const char *columns =
    "SELECT id, kind, key, value, who, at, undoes, "
    "EXISTS (SELECT 1 FROM desk_revision u WHERE u.undoes = desk_revision.id) FROM desk_revision ";
/// Neither an undo nor taken back.
constexpr const char *standing =
    "undoes IS NULL AND NOT EXISTS (SELECT 1 FROM desk_revision u WHERE u.undoes = desk_revision.id) ";
} // namespace

QByteArray sqlOfDesk(Sql statement)
{
    switch (statement) {
    case Sql::DeskInsert:
        return "INSERT INTO desk_revision (kind, key, value, who, at, undoes) VALUES (?1, ?2, ?3, ?4, ?5, "
               "?6)";
    case Sql::DeskById:
        return QByteArray(columns) + "WHERE id = ?1";
    case Sql::DeskCurrent:
        return QByteArray(columns) + "WHERE kind = ?1 AND key = ?2 ORDER BY id DESC LIMIT 1";
    case Sql::DeskBefore:
        return QByteArray(columns) + "WHERE kind = ?1 AND key = ?2 AND id < ?3 ORDER BY id DESC LIMIT 1";
    case Sql::DeskAll:
        return QByteArray(columns) +
               "WHERE id IN (SELECT max(id) FROM desk_revision WHERE kind = ?1 GROUP BY "
               "key) AND value IS NOT NULL ORDER BY key";
    case Sql::DeskEverything:
        return "SELECT kind, key, value, who, at FROM desk_revision WHERE id IN (SELECT max(id) FROM "
               "desk_revision "
               "GROUP BY kind, key) AND value IS NOT NULL";
    case Sql::DeskLastStanding:
        return QByteArray(columns) + "WHERE (?1 IS NULL OR kind = ?1) AND (?2 IS NULL OR kind <> ?2) AND " +
               standing + "ORDER BY id DESC LIMIT 1";
    case Sql::DeskLastStandingOfKey:
        return QByteArray(columns) + "WHERE kind = ?1 AND key = ?2 AND " + standing +
               "ORDER BY id DESC LIMIT 1";
    case Sql::DeskRevisions:
        return QByteArray(columns) + "WHERE kind = ?1 ORDER BY id DESC LIMIT ?2";
    case Sql::DeskRevisionsOf:
        return QByteArray(columns) + "WHERE kind = ?1 AND key = ?2 ORDER BY id DESC";
    case Sql::DeskDangling:
        return "SELECT count(*) FROM desk_revision WHERE undoes IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "
               "desk_revision r WHERE r.id = desk_revision.undoes AND r.kind = desk_revision.kind AND r.key "
               "= "
               "desk_revision.key)";
    default:
        return {};
    }
}
