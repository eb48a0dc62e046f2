// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Longer than most files: the list of the first schema's statements; sql_*.cpp hold those of the second.
#include "core/store/sql.h"
#include "core/store/cardtable.h"

#include <QtGlobal>

namespace
{
constexpr qsizetype cardValues = 1 + qsizetype(listedTextCount) + qsizetype(listedNumberCount);

QByteArray cardSelect(const QByteArray &where, const QByteArray &more = {})
{
    return "SELECT id, missed, last_seen, " + CardTable::columnList() + ", " +
           CardTable::factColumns().join(", ") + more + " FROM card " + where;
}

/// What RowGlimpse takes.
QByteArray cardGlimpse(const QByteArray &where)
{
    return "SELECT id, iccid, instance_id, status, vendor, os_status, plan_kind, plan_level, period, tariff, "
           "credential, apn, certify_type, activated, expires, usage_as_of, auto_renew, used_bytes, "
           "remaining_bytes, real_name, stop_threshold_bytes FROM card " +
           where;
}

QByteArray cardSetFacts()
{
    QByteArray text = "UPDATE card SET ";
    const QList<QByteArray> columns = CardTable::factColumns();
    for (qsizetype i = 0; i < columns.size(); ++i)
        text += (i ? ", " : "") + columns[i] + " = ?" + QByteArray::number(2 + i);
    return text + " WHERE id = ?1";
}

/// Parameters 1 to 3: id, fingerprint, run; the card's values follow.
QByteArray cardInsert()
{
    QByteArray text = "INSERT INTO card (id, fingerprint, first_run, changed_run, " +
                      CardTable::columnList() + ") VALUES (?1, ?2, ?3, ?3";
    for (qsizetype i = 0; i < cardValues; ++i)
        text += ", ?" + QByteArray::number(4 + i);
    return text + ")";
}

QByteArray cardUpdate()
{
    QByteArray text = "UPDATE card SET fingerprint = ?2, changed_run = ?3";
    const QList<QByteArray> columns = CardTable::columnList().split(',');
    for (qsizetype i = 0; i < columns.size(); ++i)
        text += ", " + columns[i].trimmed() + " = ?" + QByteArray::number(4 + i);
    return text + " WHERE id = ?1";
}

constexpr const char *runColumns =
    "SELECT id, kind, started, finished, state, cards, changed, added, not_listed, "
    "quarantined, calls, retries, error_code FROM run ";
constexpr const char *partColumns =
    "SELECT part, pass_id, next_page, total, first_total, started, saved, note, "
    "completed_run, completed_at, completed_total FROM position ";
constexpr const char *balanceColumns =
    "SELECT as_of, available, cash, credit, mybank_credit, quota_limit, currency, "
    "id FROM balance_reading ";
constexpr const char *voucherColumns =
    "SELECT number, voucher_id, status, granted, effective, expires, nominal, "
    "balance, products, scenarios, description, first_seen, last_seen "
    "FROM voucher ";

QByteArray cardStatement(Sql which)
{
    switch (which) {
    case Sql::CardInsert:
        return cardInsert();
    case Sql::CardUpdate:
        return cardUpdate();
    case Sql::CardSetMissed:
        return "UPDATE card SET missed = ?2, last_seen = ?3 WHERE id = ?1";
    case Sql::CardSetFacts:
        return cardSetFacts();
    case Sql::CardById:
        return cardSelect("WHERE id = ?1");
    case Sql::CardsByIccid:
        return cardSelect("WHERE iccid = ?1 ORDER BY missed, id DESC");
    case Sql::CardsAll:
        return cardSelect("ORDER BY id");
    case Sql::CardCredential:
        return "SELECT credential FROM card WHERE id = ?1";
    case Sql::CardsListed:
        return cardGlimpse("WHERE missed < 2 ORDER BY id");
    case Sql::CardListedById:
        return cardGlimpse("WHERE id = ?1");
    case Sql::CardIndexScan:
        return "SELECT id, iccid, instance_id, fingerprint, missed FROM card ORDER BY id";
    case Sql::CardsVerify:
        return cardSelect("ORDER BY id", ", fingerprint");
    case Sql::CardTotals:
        return "SELECT count(*), total(missed = 1), total(missed > 1) FROM card";
    case Sql::CardFirstRun:
        return "SELECT first_run FROM card WHERE id = ?1";
    case Sql::CardNewestId:
        return "SELECT max(id) FROM card";
    case Sql::CardLastSeen:
        return "SELECT coalesce(last_seen, nullif(max("
               "coalesce((SELECT completed_at FROM position WHERE part = 'list'), 0),"
               "coalesce((SELECT started FROM run WHERE run.id = card.changed_run), 0)), 0))"
               " FROM card WHERE id = ?1";
    case Sql::HistoryInsert:
        return "INSERT INTO card_history (card_id, run_id, at, before) VALUES (?1, ?2, ?3, ?4)";
    case Sql::HistoryOfCard:
        return "SELECT run_id, at, before FROM card_history WHERE card_id = ?1 ORDER BY id DESC";
    case Sql::HistoryBetween:
        return "SELECT DISTINCT card_id FROM card_history WHERE at >= ?1 AND at < ?2";
    case Sql::HistoryCountBetween:
        return "SELECT count(*) FROM card_history WHERE at >= ?1 AND at < ?2";
    case Sql::HistoryOfCardsBetween: // "+": by the index of times, whatever the planner thinks of the cards
        return "SELECT card_id, id, run_id, at, before FROM card_history WHERE at >= ?1 AND at < ?2 "
               "AND +card_id >= ?3 AND +card_id < ?4";
    case Sql::HistoryReaches:
        return "SELECT 1 FROM card_history WHERE at >= ?1 LIMIT 1";
    case Sql::HistoryOfCardSince:
        return "SELECT before FROM card_history WHERE card_id = ?1 AND +at >= ?2 ORDER BY id";
    case Sql::HistoryDangling:
        return "SELECT count(*) FROM card_history WHERE NOT EXISTS (SELECT 1 FROM card WHERE card.id = "
               "card_id)";
    case Sql::SeenOfPass:
        return "SELECT chunk, bits FROM seen WHERE pass_id = ?1";
    case Sql::SeenUpdate:
        return "UPDATE seen SET bits = ?3 WHERE pass_id = ?1 AND chunk = ?2";
    case Sql::SeenInsert:
        return "INSERT INTO seen (pass_id, chunk, bits) VALUES (?1, ?2, ?3)";
    case Sql::SeenDropOthers:
        return "DELETE FROM seen WHERE pass_id <> ?1";
    case Sql::SeenDrop:
        return "DELETE FROM seen WHERE pass_id = ?1";
    default:
        return {};
    }
}

QByteArray journalStatement(Sql which)
{
    switch (which) {
    case Sql::RunInsert:
        return "INSERT INTO run (kind, started, state) VALUES (?1, ?2, 'running')";
    case Sql::RunFinish:
        return "UPDATE run SET finished = ?2, state = ?3, cards = ?4, changed = ?5, added = ?6, not_listed = "
               "?7, "
               "quarantined = ?8, calls = ?9, retries = ?10, error_code = ?11 WHERE id = ?1";
    case Sql::RunCloseInterrupted:
        return "UPDATE run SET finished = ?1, state = 'interrupted' WHERE state = 'running'";
    case Sql::RunById:
        return QByteArray(runColumns) + "WHERE id = ?1";
    case Sql::RunFirstSince:
        return "SELECT min(id) FROM run WHERE started >= ?1";
    case Sql::RunsNewest:
        return QByteArray(runColumns) + "ORDER BY id DESC LIMIT ?1";
    case Sql::PartByName:
        return QByteArray(partColumns) + "WHERE part = ?1";
    case Sql::PartsAll:
        return QByteArray(partColumns) + "ORDER BY part";
    case Sql::PartInsert:
        return "INSERT OR IGNORE INTO position (part) VALUES (?1)";
    case Sql::PartSavePosition:
        return "UPDATE position SET pass_id = ?2, next_page = ?3, total = ?4, first_total = ?5, started = "
               "?6, "
               "saved = ?7, note = ?8 WHERE part = ?1";
    case Sql::PartComplete:
        return "UPDATE position SET completed_run = ?2, completed_at = ?3, completed_total = ?4 WHERE part = "
               "?1";
    case Sql::MetaGet:
        return "SELECT value FROM meta WHERE name = ?1";
    case Sql::MetaUpdate:
        return "UPDATE meta SET value = ?2 WHERE name = ?1";
    case Sql::MetaInsert:
        return "INSERT INTO meta (name, value) VALUES (?1, ?2)";
    case Sql::MetaRemove:
        return "DELETE FROM meta WHERE name = ?1";
    case Sql::MetaRemoveFrom:
        return "DELETE FROM meta WHERE substr(name, 1, length(?1)) = ?1";
    case Sql::AuditInsert:
        return "INSERT INTO audit (id, at, who, what, detail, mark, link) VALUES (?1, ?2, ?3, ?4, ?5, ?6, "
               "?7)";
    case Sql::AuditNewest:
        return "SELECT id, at, who, what, detail, mark FROM audit ORDER BY id DESC LIMIT ?1";
    case Sql::AuditTail:
        return "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'audit'), 0), tail.id, "
               "tail.link FROM (SELECT 1) LEFT JOIN (SELECT id, link FROM audit ORDER BY id DESC LIMIT 1) "
               "AS tail";
    case Sql::AuditLink:
        return "SELECT link FROM audit WHERE id = ?1";
    case Sql::AuditWalk:
        return "SELECT id, at, who, what, detail, mark, link FROM audit ORDER BY id";
    case Sql::AuditDetail:
        return "SELECT detail, mark FROM audit WHERE id = ?1";
    case Sql::AuditEraseDetail:
        return "UPDATE audit SET detail = '', mark = ?2 WHERE id = ?1";
    case Sql::AuditTakeOver:
        return "UPDATE audit SET mark = ?2, link = ?3 WHERE id = ?1";
    default:
        return {};
    }
}

QByteArray moneyStatement(Sql which)
{
    switch (which) {
    case Sql::BalanceNewest:
        return QByteArray(balanceColumns) + "ORDER BY id DESC LIMIT 1";
    case Sql::BalancesSince:
        return QByteArray(balanceColumns) + "WHERE as_of >= ?1 ORDER BY id";
    case Sql::BalanceInsert:
        return "INSERT INTO balance_reading (run_id, since, as_of, available, cash, credit, mybank_credit, "
               "quota_limit, currency) VALUES (?1, ?2, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    case Sql::BalanceMove:
        return "UPDATE balance_reading SET as_of = ?2 WHERE id = ?1";
    case Sql::VoucherByNumber:
        return QByteArray(voucherColumns) + "WHERE number = ?1";
    case Sql::VouchersAll:
        return QByteArray(voucherColumns) + "ORDER BY expires IS NULL, expires, number";
    case Sql::VoucherInsert:
        return "INSERT INTO voucher (number, voucher_id, status, granted, effective, expires, nominal, "
               "balance, "
               "products, scenarios, description, first_seen, last_seen, changed_run) "
               "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?12, ?13)";
    case Sql::VoucherUpdate:
        return "UPDATE voucher SET voucher_id = ?2, status = ?3, granted = ?4, effective = ?5, expires = ?6, "
               "nominal = ?7, balance = ?8, products = ?9, scenarios = ?10, description = ?11, last_seen = "
               "?12, "
               "changed_run = ?13 WHERE number = ?1";
    case Sql::VoucherMove:
        return "UPDATE voucher SET last_seen = ?2 WHERE number = ?1";
    case Sql::VoucherHistoryInsert:
        return "INSERT INTO voucher_history (number, voucher_id, status, granted, effective, expires, "
               "nominal, "
               "balance, products, scenarios, description, at, run_id) "
               "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";
    case Sql::AccountLoad:
        return "SELECT key_id, secret, endpoint, billing_endpoint, key_kind, token, expires FROM account "
               "WHERE id = 1";
    case Sql::AccountUpdate:
        return "UPDATE account SET saved = CASE WHEN key_id = ?1 AND secret = ?2 THEN saved ELSE ?5 END, "
               "key_id = ?1, secret = ?2, endpoint = ?3, billing_endpoint = ?4, key_kind = ?6, token = ?7, "
               "expires = ?8 WHERE id = 1";
    case Sql::AccountInsert:
        return "INSERT INTO account (id, key_id, secret, endpoint, billing_endpoint, saved, key_kind, token, "
               "expires) VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    case Sql::AccountForget:
        return "DELETE FROM account";
    case Sql::RightsForget:
        return "DELETE FROM account_right";
    case Sql::AccountFacts:
        return "SELECT saved, key_kind, token IS NOT NULL, expires FROM account WHERE id = 1";
    case Sql::ProxyLoad:
        return "SELECT mode, host, port, user, password FROM proxy WHERE id = 1";
    case Sql::ProxyUpdate:
        return "UPDATE proxy SET mode = ?1, host = ?2, port = ?3, user = ?4, password = ?5 WHERE id = 1";
    case Sql::ProxyInsert:
        return "INSERT INTO proxy (id, mode, host, port, user, password) VALUES (1, ?1, ?2, ?3, ?4, ?5)";
    case Sql::RightUpdate:
        return "UPDATE account_right SET state = ?2, code = ?3, at = ?4 WHERE action = ?1";
    case Sql::RightInsert:
        return "INSERT INTO account_right (action, state, code, at) VALUES (?1, ?2, ?3, ?4)";
    case Sql::RightsAll:
        return "SELECT action, state, code, at FROM account_right ORDER BY action";
    default:
        return {};
    }
}

QByteArray quarantineStatement(Sql which)
{
    switch (which) {
    case Sql::QuarantineTouch:
        return "UPDATE quarantine SET times = times + 1, last_seen = ?2 WHERE digest = ?1";
    case Sql::QuarantineInsert:
        return "INSERT INTO quarantine (digest, action, reason, row, first_seen, last_seen, times) "
               "VALUES (?1, ?2, ?3, ?4, ?5, ?5, 1)";
    case Sql::QuarantineCount:
        return "SELECT count(*) FROM quarantine";
    case Sql::QuarantineNewest:
        return "SELECT action, row, reason, first_seen, last_seen, times, digest FROM quarantine "
               "ORDER BY last_seen DESC, id DESC LIMIT ?1";
    case Sql::OddityTouch:
        return "UPDATE oddity SET times = times + 1, last_seen = ?2 WHERE digest = ?1";
    case Sql::OddityInsert:
        return "INSERT INTO oddity (digest, action, row, field, text, reason, first_seen, last_seen, times) "
               "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7, 1)";
    case Sql::OddityCount:
        return "SELECT count(*) FROM oddity";
    case Sql::OdditiesNewest:
        return "SELECT action, row, field, text, reason, first_seen, last_seen, times, digest FROM oddity "
               "ORDER BY last_seen DESC, id DESC LIMIT ?1";
    case Sql::UnknownFieldTouch:
        return "UPDATE unknown_field SET times = times + ?3, last_seen = ?4 WHERE action = ?1 AND name = ?2";
    case Sql::UnknownFieldInsert:
        return "INSERT INTO unknown_field (action, name, times, first_seen, last_seen) VALUES (?1, ?2, ?3, "
               "?4, ?4)";
    case Sql::UnknownFieldsAll:
        return "SELECT action, name, times, first_seen, last_seen FROM unknown_field ORDER BY action, name";
    default:
        return {};
    }
}
} // namespace

QByteArray sqlText(Sql statement)
{
    for (QByteArray (*part)(Sql) : {cardStatement, journalStatement, moneyStatement, quarantineStatement,
                                    sqlOfReadings, sqlOfAccount, sqlOfDesk}) {
        if (const QByteArray text = part(statement); !text.isEmpty())
            return text;
    }
    return {};
}
