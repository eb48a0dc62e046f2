// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql.h"

namespace
{
QByteArray recordStatement(Sql which)
{
    switch (which) {
    case Sql::CardRecordById:
        return "SELECT as_of, record FROM card_record WHERE id = ?1";
    case Sql::CardRecordInsert:
        return "INSERT INTO card_record (id, as_of, record) VALUES (?1, ?2, ?3)";
    case Sql::CardRecordUpdate:
        return "UPDATE card_record SET as_of = ?2, record = ?3 WHERE id = ?1";
    case Sql::CardRecordMove:
        return "UPDATE card_record SET as_of = ?2 WHERE id = ?1";
    case Sql::CardRecordsOfKind:
        return "SELECT id, as_of, record FROM card_record WHERE id BETWEEN ?1 AND ?2 ORDER BY id";
    case Sql::CardRecordsAll:
        return "SELECT id, record FROM card_record ORDER BY id";
    case Sql::CardRecordHistoryInsert:
        return "INSERT INTO card_record_history (record_id, run_id, at, before) VALUES (?1, ?2, ?3, ?4)";
    case Sql::CardRecordHistoryOf:
        return "SELECT run_id, at, before FROM card_record_history WHERE record_id = ?1 ORDER BY id DESC";
    case Sql::CardRecordsChangedBetween:
        return "SELECT DISTINCT record_id FROM card_record_history WHERE at >= ?1 AND at < ?2";
    case Sql::CardRecordHistoryBetween:
        return "SELECT record_id, id, run_id, at, before FROM card_record_history WHERE at >= ?1 AND at < ?2";
    case Sql::CardRecordHistoryReaches:
        return "SELECT 1 FROM card_record_history WHERE at >= ?1 LIMIT 1";
    case Sql::CardRecordHistorySince:
        return "SELECT before FROM card_record_history WHERE record_id = ?1 AND +at >= ?2 ORDER BY id DESC";
    case Sql::CardRecordHistoryAll:
        return "SELECT record_id, before, EXISTS (SELECT 1 FROM card_record WHERE card_record.id = "
               "record_id) "
               "FROM card_record_history ORDER BY id";
    default:
        return {};
    }
}

QByteArray ageStatement(Sql which)
{
    switch (which) {
    case Sql::AgeOf:
        return "SELECT id, read, asked, refusal, row_mark FROM reading_age WHERE id = ?1";
    case Sql::AgesOfClass:
        return "SELECT id, read, asked, refusal, row_mark FROM reading_age WHERE id BETWEEN ?1 AND ?2 ORDER "
               "BY id";
    case Sql::AgesAll:
        return "SELECT id, read, asked FROM reading_age ORDER BY id";
    case Sql::AgeReadUpdate:
        return "UPDATE reading_age SET read = ?2, asked = ?2, refusal = NULL, row_mark = NULL WHERE id = ?1";
    case Sql::AgeReadInsert:
        return "INSERT INTO reading_age (id, read, asked) VALUES (?1, ?2, ?2)";
    case Sql::AgeRefusedUpdate:
        return "UPDATE reading_age SET asked = ?2, refusal = ?3, row_mark = NULL WHERE id = ?1";
    case Sql::AgeRefusedInsert:
        return "INSERT INTO reading_age (id, asked, refusal) VALUES (?1, ?2, ?3)";
    case Sql::AgeMarkUpdate:
        return "UPDATE reading_age SET row_mark = ?2 WHERE id = ?1";
    default:
        return {};
    }
}

QByteArray usageStatement(Sql which)
{
    switch (which) {
    case Sql::UsageById:
        return "SELECT as_of, days FROM usage_month WHERE id = ?1";
    case Sql::UsageInsert:
        return "INSERT INTO usage_month (id, as_of, days) VALUES (?1, ?2, ?3)";
    case Sql::UsageUpdate:
        return "UPDATE usage_month SET as_of = ?2, days = ?3 WHERE id = ?1";
    case Sql::UsageOfMonth:
        return "SELECT id, as_of, days FROM usage_month WHERE id >= ?1 AND id < ?2 ORDER BY id";
    case Sql::UsageNext:
        return "SELECT id FROM usage_month WHERE id >= ?1 ORDER BY id LIMIT 1";
    case Sql::UsageAll:
        return "SELECT id, days FROM usage_month ORDER BY id";
    case Sql::UsageHistoryInsert:
        return "INSERT INTO usage_month_history (usage_id, run_id, as_of, days) VALUES (?1, ?2, ?3, ?4)";
    case Sql::UsageHistoryOf:
        return "SELECT as_of, days FROM usage_month_history WHERE usage_id = ?1 ORDER BY id";
    case Sql::UsageHistoryAll:
        return "SELECT usage_id, days, EXISTS (SELECT 1 FROM usage_month WHERE usage_month.id = usage_id) "
               "FROM usage_month_history ORDER BY id";
    case Sql::PackageNameTouch:
        return "UPDATE package_name SET last_seen = ?3 WHERE credential = ?1 AND name = ?2";
    case Sql::PackageNameInsert:
        return "INSERT INTO package_name (credential, name, first_seen, last_seen) VALUES (?1, ?2, ?3, ?3)";
    case Sql::PackageNamesAll:
        return "SELECT credential, name, first_seen, last_seen FROM package_name ORDER BY credential, name";
    default:
        return {};
    }
}
} // namespace

QByteArray sqlOfReadings(Sql statement)
{
    for (QByteArray (*part)(Sql) : {recordStatement, ageStatement, usageStatement}) {
        if (const QByteArray text = part(statement); !text.isEmpty())
            return text;
    }
    return {};
}
