// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql.h"

namespace
{
constexpr const char *recordColumns =
    "SELECT id, key, first_seen, last_seen, changes, record FROM account_record ";
constexpr const char *seriesColumns = "SELECT id, key, month, since, as_of, record FROM account_series ";
constexpr const char *versionColumns = "SELECT id, bill, since, as_of, lines FROM bill_version ";

QByteArray recordStatement(Sql which)
{
    switch (which) {
    case Sql::AccountRecordByKey:
        return QByteArray(recordColumns) + "WHERE kind = ?1 AND key = ?2";
    case Sql::AccountRecordInsert:
        return "INSERT INTO account_record (kind, key, time, first_seen, last_seen, record) "
               "VALUES (?1, ?2, ?3, ?4, ?4, ?5)";
    case Sql::AccountRecordUpdate:
        return "UPDATE account_record SET time = ?2, last_seen = ?3, record = ?4, changes = changes + 1 "
               "WHERE id = ?1";
    case Sql::AccountRecordMove:
        return "UPDATE account_record SET last_seen = ?2 WHERE id = ?1";
    case Sql::AccountRecordsAll:
        return QByteArray(recordColumns) + "WHERE kind = ?1 ORDER BY time IS NULL, time, key";
    case Sql::AccountRecordsBetween:
        return QByteArray(recordColumns) + "WHERE kind = ?1 AND time >= ?2 AND time < ?3 ORDER BY time, key";
    case Sql::AccountRecordsUndated:
        return QByteArray(recordColumns) + "WHERE kind = ?1 AND time IS NULL ORDER BY key";
    case Sql::AccountRecordNewestTime:
        return "SELECT max(time) FROM account_record WHERE kind = ?1";
    case Sql::AccountRecordCount:
        return "SELECT count(*) FROM account_record WHERE kind = ?1 AND (?2 IS NULL OR time >= ?2)";
    case Sql::AccountRecordsVerify:
        return "SELECT kind, key, record FROM account_record ORDER BY id";
    case Sql::AccountRecordHistoryInsert:
        return "INSERT INTO account_record_history (record_id, run_id, at, before) VALUES (?1, ?2, ?3, ?4)";
    case Sql::AccountRecordHistoryOf:
        return "SELECT before FROM account_record_history WHERE record_id = ?1 ORDER BY id DESC";
    case Sql::AccountRecordHistoryVerify:
        return "SELECT before, EXISTS (SELECT 1 FROM account_record WHERE account_record.id = record_id) "
               "FROM account_record_history ORDER BY id";
    default:
        return {};
    }
}

QByteArray seriesStatement(Sql which)
{
    switch (which) {
    case Sql::SeriesNewest:
        return QByteArray(seriesColumns) +
               "WHERE kind = ?1 AND key = ?2 AND month = ?3 ORDER BY id DESC LIMIT 1";
    case Sql::SeriesInsert:
        return "INSERT INTO account_series (kind, key, month, since, as_of, run_id, record) "
               "VALUES (?1, ?2, ?3, ?4, ?4, ?5, ?6)";
    case Sql::SeriesMove:
        return "UPDATE account_series SET as_of = ?2 WHERE id = ?1";
    case Sql::SeriesNewestOfKey:
        return QByteArray(seriesColumns) +
               "WHERE kind = ?1 AND key = ?2 ORDER BY month DESC, id DESC LIMIT 1";
    case Sql::SeriesOfMonth:
        return QByteArray(seriesColumns) + "WHERE id IN (SELECT max(id) FROM account_series WHERE kind = ?1 "
                                           "AND month = ?2 GROUP BY key) ORDER BY key";
    case Sql::SeriesHistory:
        return QByteArray(seriesColumns) + "WHERE kind = ?1 AND key = ?2 AND month = ?3 ORDER BY id";
    case Sql::SeriesKeys:
        return "SELECT DISTINCT key FROM account_series WHERE kind = ?1 ORDER BY key";
    case Sql::SeriesVerify:
        return "SELECT kind, record FROM account_series ORDER BY id";
    default:
        return {};
    }
}

QByteArray billStatement(Sql which)
{
    switch (which) {
    case Sql::BillVersionNewest:
        return QByteArray(versionColumns) + "WHERE bill = ?1 ORDER BY id DESC LIMIT 1";
    case Sql::BillVersionInsert:
        return "INSERT INTO bill_version (bill, since, as_of, run_id, lines) VALUES (?1, ?2, ?2, ?3, ?4)";
    case Sql::BillVersionMove:
        return "UPDATE bill_version SET as_of = ?2 WHERE id = ?1";
    case Sql::BillVersions:
        return QByteArray(versionColumns) + "WHERE bill = ?1 ORDER BY id";
    case Sql::BillMonthsOfSource:
        return QByteArray(versionColumns) + "WHERE id IN (SELECT max(id) FROM bill_version WHERE bill >= ?1 "
                                            "AND bill < ?2 GROUP BY bill) ORDER BY bill";
    case Sql::BillLinesStanding:
        return "SELECT id, record FROM bill_line WHERE bill = ?1 AND until_version IS NULL";
    case Sql::BillLineInsert:
        return "INSERT INTO bill_line (bill, since_version, record) VALUES (?1, ?2, ?3)";
    case Sql::BillLineEnd:
        return "UPDATE bill_line SET until_version = ?2 WHERE id = ?1";
    case Sql::BillLinesOfVersion:
        return "SELECT id, bill, record FROM bill_line WHERE bill = (SELECT bill FROM bill_version WHERE "
               "bill_version.id = ?1) AND since_version <= ?1 AND (until_version IS NULL OR until_version > "
               "?1) ORDER BY id";
    case Sql::BillLinesVerify:
        return "SELECT record FROM bill_line ORDER BY id";
    case Sql::BillLinesDangling:
        return "SELECT count(*) FROM bill_line WHERE NOT EXISTS (SELECT 1 FROM bill_version v WHERE v.id = "
               "since_version AND v.bill = bill_line.bill) OR (until_version IS NOT NULL AND NOT EXISTS "
               "(SELECT 1 FROM bill_version v WHERE v.id = until_version AND v.bill = bill_line.bill))";
    default:
        return {};
    }
}
} // namespace

QByteArray sqlOfAccount(Sql statement)
{
    for (QByteArray (*part)(Sql) : {recordStatement, seriesStatement, billStatement}) {
        if (const QByteArray text = part(statement); !text.isEmpty())
            return text;
    }
    return {};
}
