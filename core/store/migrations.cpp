// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "core/store/auditlog.h"
#include "core/store/cardfacts.h"
#include "core/store/cardtable.h"
#include "core/store/database.h"
#include "core/store/storeerror.h"
#include "core/store/transaction.h"

#include <array>

namespace
{
/// Whose data a row is: the provider's, the company's own, or worked out from them. They can be erased apart.
/// Not written as IN: SQLite would build that list anew for every row, which doubles the cost of an insert.
QByteArray provenance(const char *usual)
{
    return QByteArray("provenance TEXT NOT NULL DEFAULT '") + usual +
           "' CHECK (provenance = 'provider' OR provenance = 'own' OR provenance = 'derived')";
}

QByteArray table(const char *name, const QByteArray &columns, const char *usual,
                 const QByteArray &constraint = {})
{
    return QByteArray("CREATE TABLE ") + name + " (" + columns + ", " + provenance(usual) + constraint +
           ");\n";
}

/// Values without heading: the columns of a card beside its iccid and instance id. Small columns come first,
/// so that the writer's scan does not walk over the texts. No index: rows are only appended, and that a card
/// stands there once is kept by the writer's memory and proven by verify.
QByteArray cardColumns()
{
    QByteArray columns =
        "id INTEGER PRIMARY KEY, iccid TEXT NOT NULL, instance_id INTEGER, "
        "fingerprint INTEGER NOT NULL, first_run INTEGER NOT NULL, changed_run INTEGER NOT NULL, "
        "missed INTEGER NOT NULL DEFAULT 0, last_seen INTEGER";
    for (size_t i = 0; i < listedTextCount; ++i)
        columns.append(", ").append(CardTable::column(CardText(i)).data()).append(" TEXT");
    for (size_t i = 0; i < listedNumberCount; ++i) {
        if (CardNumber(i) != CardNumber::InstanceId)
            columns.append(", ").append(CardTable::column(CardNumber(i)).data()).append(" INTEGER");
    }
    return columns;
}

QByteArray cardTables()
{
    return table("card", cardColumns(), "provider") +
           table("card_history",
                 "id INTEGER PRIMARY KEY, card_id INTEGER NOT NULL, run_id INTEGER NOT NULL, at INTEGER NOT "
                 "NULL, "
                 "before BLOB NOT NULL",
                 "provider") +
           "CREATE INDEX card_history_card ON card_history (card_id);\n" +
           table("seen", "pass_id INTEGER NOT NULL, chunk INTEGER NOT NULL, bits BLOB NOT NULL", "derived",
                 ", PRIMARY KEY (pass_id, chunk)");
}

QByteArray journalTables()
{
    return table("run",
                 "id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, started INTEGER NOT NULL, "
                 "finished INTEGER, state TEXT NOT NULL CHECK (state IN ('running', 'succeeded', 'in_part', "
                 "'failed', "
                 "'cancelled', 'interrupted')), cards INTEGER NOT NULL DEFAULT 0, changed INTEGER NOT NULL "
                 "DEFAULT 0, "
                 "added INTEGER NOT NULL DEFAULT 0, not_listed INTEGER NOT NULL DEFAULT 0, "
                 "quarantined INTEGER NOT NULL DEFAULT 0, calls INTEGER NOT NULL DEFAULT 0, "
                 "retries INTEGER NOT NULL DEFAULT 0, error_code TEXT NOT NULL DEFAULT ''",
                 "derived") +
           table("position",
                 "part TEXT PRIMARY KEY, pass_id INTEGER, next_page INTEGER, total INTEGER, first_total "
                 "INTEGER, "
                 "started INTEGER, saved INTEGER, note TEXT, completed_run INTEGER, completed_at INTEGER, "
                 "completed_total INTEGER",
                 "derived");
}

QByteArray moneyTables()
{
    const QByteArray voucher =
        "voucher_id INTEGER, status TEXT, granted INTEGER, effective INTEGER, expires INTEGER, "
        "nominal INTEGER, balance INTEGER, products TEXT, scenarios TEXT, description TEXT, ";
    return table(
               "balance_reading",
               "id INTEGER PRIMARY KEY, run_id INTEGER NOT NULL, since INTEGER NOT NULL, as_of INTEGER NOT "
               "NULL, "
               "available INTEGER, cash INTEGER, credit INTEGER, mybank_credit INTEGER, quota_limit INTEGER, "
               "currency TEXT",
               "provider") +
           table("voucher",
                 "number TEXT PRIMARY KEY, " + voucher +
                     "first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL, changed_run INTEGER NOT NULL",
                 "provider") +
           table("voucher_history",
                 "id INTEGER PRIMARY KEY, number TEXT NOT NULL, " + voucher +
                     "at INTEGER NOT NULL, run_id INTEGER NOT NULL",
                 "provider");
}

QByteArray quarantineTables()
{
    const QByteArray standing =
        "first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL, times INTEGER NOT NULL";
    return table("quarantine",
                 "id INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, action TEXT NOT NULL, reason TEXT NOT "
                 "NULL, "
                 "row BLOB NOT NULL, " +
                     standing,
                 "provider") +
           table("oddity",
                 "id INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, action TEXT NOT NULL, row TEXT NOT "
                 "NULL, "
                 "field TEXT NOT NULL, text TEXT NOT NULL, reason TEXT NOT NULL, " +
                     standing,
                 "provider") +
           table("unknown_field", "action TEXT NOT NULL, name TEXT NOT NULL, " + standing, "provider",
                 ", PRIMARY KEY (action, name)");
}

QByteArray ownTables()
{
    return table("account",
                 "id INTEGER PRIMARY KEY CHECK (id = 1), key_id TEXT NOT NULL, secret BLOB NOT NULL, "
                 "endpoint TEXT NOT NULL, billing_endpoint TEXT NOT NULL, saved INTEGER NOT NULL",
                 "own") +
           table("account_right",
                 "action TEXT PRIMARY KEY, state TEXT NOT NULL, code TEXT NOT NULL, at INTEGER NOT NULL",
                 "derived") +
           table("meta", "name TEXT PRIMARY KEY, value TEXT NOT NULL", "own") +
           table("audit",
                 "id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, who TEXT NOT NULL, what TEXT "
                 "NOT NULL, "
                 "detail TEXT NOT NULL",
                 "own");
}

QByteArray firstSchema()
{
    return cardTables() + journalTables() + moneyTables() + quarantineTables() + ownTables();
}

/// A table whose rows all have one provenance: it is said once, in table_provenance, because a word in each
/// of millions of small rows is a large part of the file.
QByteArray markedTable(const char *name, const QByteArray &columns, const char *provenance)
{
    return QByteArray("CREATE TABLE ") + name + " (" + columns + ");\n" +
           "INSERT INTO table_provenance (name, provenance) VALUES ('" + name + "', '" + provenance + "');\n";
}

/// Row ids hold kind or month beside the card: see CardRecords, ReadingAges and UsageRow.
QByteArray readingTables()
{
    const char *const provider = "provider";
    return markedTable("card_record", "id INTEGER PRIMARY KEY, as_of INTEGER NOT NULL, record BLOB NOT NULL",
                       provider) +
           markedTable(
               "card_record_history",
               "id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL, run_id INTEGER NOT NULL, at INTEGER "
               "NOT NULL, before BLOB NOT NULL",
               provider) +
           "CREATE INDEX card_record_history_record ON card_record_history (record_id);\n" +
           markedTable("reading_age",
                       "id INTEGER PRIMARY KEY, read INTEGER, asked INTEGER NOT NULL, refusal TEXT",
                       "derived") +
           markedTable("usage_month", "id INTEGER PRIMARY KEY, as_of INTEGER NOT NULL, days BLOB NOT NULL",
                       provider) +
           markedTable("usage_month_history",
                       "id INTEGER PRIMARY KEY, usage_id INTEGER NOT NULL, run_id INTEGER NOT NULL, as_of "
                       "INTEGER NOT NULL, days BLOB NOT NULL",
                       provider) +
           "CREATE INDEX usage_month_history_usage ON usage_month_history (usage_id);\n" +
           markedTable("package_name",
                       "credential TEXT NOT NULL, name TEXT NOT NULL, first_seen INTEGER NOT NULL, last_seen "
                       "INTEGER NOT NULL, PRIMARY KEY (credential, name)",
                       provider);
}

QByteArray accountTables()
{
    const char *const provider = "provider";
    return markedTable("account_record",
                       "id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, key TEXT NOT NULL, time INTEGER, "
                       "first_seen INTEGER NOT NULL, last_seen INTEGER NOT NULL, changes INTEGER NOT NULL "
                       "DEFAULT 0, record BLOB NOT NULL, UNIQUE (kind, key)",
                       provider) +
           "CREATE INDEX account_record_time ON account_record (kind, time);\n" +
           markedTable(
               "account_record_history",
               "id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL, run_id INTEGER NOT NULL, at INTEGER "
               "NOT NULL, before BLOB NOT NULL",
               provider) +
           "CREATE INDEX account_record_history_record ON account_record_history (record_id);\n" +
           markedTable(
               "account_series",
               "id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, key TEXT NOT NULL, month INTEGER NOT "
               "NULL, since INTEGER NOT NULL, as_of INTEGER NOT NULL, run_id INTEGER NOT NULL, record "
               "BLOB NOT NULL",
               provider) +
           "CREATE INDEX account_series_key ON account_series (kind, key, month);\n" +
           markedTable(
               "bill_version",
               "id INTEGER PRIMARY KEY, bill INTEGER NOT NULL, since INTEGER NOT NULL, as_of INTEGER NOT "
               "NULL, run_id INTEGER NOT NULL, lines INTEGER NOT NULL",
               provider) +
           "CREATE INDEX bill_version_bill ON bill_version (bill);\n" +
           markedTable("bill_line",
                       "id INTEGER PRIMARY KEY, bill INTEGER NOT NULL, since_version INTEGER NOT NULL, "
                       "until_version INTEGER, record BLOB NOT NULL",
                       provider) +
           "CREATE INDEX bill_line_bill ON bill_line (bill);\n";
}

QByteArray deskTables()
{
    return markedTable(
               "desk_revision",
               "id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, key TEXT NOT NULL, value BLOB, "
               "who TEXT NOT NULL, at INTEGER NOT NULL, undoes INTEGER UNIQUE",
               "own") +
           "CREATE INDEX desk_revision_key ON desk_revision (kind, key);\n";
}

/// Readings of cards and account beside the list, and what people enter.
QByteArray secondSchema()
{
    return table("table_provenance", "name TEXT PRIMARY KEY", "own") + readingTables() + accountTables() +
           deskTables();
}

/// What readings tell of a card stands in its row, too, and changes are found by their time.
QByteArray thirdSchema()
{
    return "ALTER TABLE card ADD COLUMN imei TEXT;\n"
           "ALTER TABLE card ADD COLUMN real_name TEXT;\n"
           "ALTER TABLE card ADD COLUMN stop_threshold_bytes INTEGER;\n"
           "ALTER TABLE card ADD COLUMN auto_resume INTEGER;\n"
           "ALTER TABLE card ADD COLUMN detail_as_of INTEGER;\n"
           "ALTER TABLE card ADD COLUMN identity_as_of INTEGER;\n"
           "CREATE INDEX card_history_at ON card_history (at);\n"
           "CREATE INDEX card_record_history_at ON card_record_history (at);\n";
}

/// What a card's row said when it was read, so that a later row shows whether anything has happened since
/// (RowMark). Unknown for readings of older versions: those stand as long as they did there.
QByteArray fourthSchema()
{
    return "ALTER TABLE reading_age ADD COLUMN row_mark INTEGER;\n";
}

/// Every entry of the audit log carries the digest of itself and the one before it (AuditTrail).
QByteArray fifthSchema()
{
    return "ALTER TABLE audit ADD COLUMN mark BLOB;\n"
           "ALTER TABLE audit ADD COLUMN link BLOB;\n";
}

/// Temporary keys, what its owner says a key is, and the way through a proxy.
QByteArray sixthSchema()
{
    return "ALTER TABLE account ADD COLUMN token BLOB;\n"
           "ALTER TABLE account ADD COLUMN expires INTEGER;\n"
           "ALTER TABLE account ADD COLUMN key_kind TEXT NOT NULL DEFAULT '';\n" +
           markedTable("proxy",
                       "id INTEGER PRIMARY KEY CHECK (id = 1), mode TEXT NOT NULL, host TEXT NOT NULL, port "
                       "INTEGER NOT NULL, user TEXT NOT NULL, password BLOB NOT NULL",
                       "own");
}

struct Step {
    QByteArray (*statements)();
    Result<void> (*fill)(Database &database) = nullptr; ///< afterwards, in the same transaction
};
/// Step n brings schema n to n + 1. Only ever append.
constexpr std::array<Step, 6> steps{Step{firstSchema},
                                    Step{secondSchema},
                                    Step{thirdSchema, CardFacts::renewAll},
                                    Step{fourthSchema},
                                    Step{fifthSchema, AuditLog::takeOver},
                                    Step{sixthSchema}};

Result<qint64> number(Database &database, const QByteArray &pragma)
{
    const Result<std::optional<QString>> value = database.pragma(pragma);
    if (!value)
        return value.error();
    return value->value_or(QString()).toLongLong();
}

Result<void> takeStep(Database &database, qint64 schema)
{
    return inTransaction(database, [&database, schema]() -> Result<void> {
        const Step &step = steps[size_t(schema)];
        if (const Result<void> made = database.execute(step.statements()); !made)
            return made;
        if (step.fill) {
            if (const Result<void> filled = step.fill(database); !filled)
                return filled;
        }
        return database.execute("PRAGMA application_id = " + QByteArray::number(Migrations::applicationId) +
                                "; PRAGMA user_version = " + QByteArray::number(schema + 1));
    });
}
} // namespace

int Migrations::newest()
{
    return int(steps.size());
}

Result<qint64> Migrations::schemaOf(Database &database)
{
    const Result<qint64> schema = number(database, "PRAGMA user_version");
    const Result<qint64> id = number(database, "PRAGMA application_id");
    const Result<qint64> tables = number(database, "SELECT count(*) FROM sqlite_master");
    for (const Result<qint64> *read : {&schema, &id, &tables}) {
        if (!*read)
            return read->error();
    }
    const bool blank = *schema == 0 && *id == 0 && *tables == 0;
    if (!blank && (*id != applicationId || *schema < 1))
        return StoreError::notACache(database.path());
    if (*schema > newest())
        return StoreError::newerSchema(database.path(), *schema, newest());
    return *schema;
}

Result<void> Migrations::bringUpToDate(Database &database)
{
    const Result<qint64> schema = schemaOf(database);
    if (!schema)
        return schema.error();
    for (qint64 step = *schema; step < newest(); ++step) {
        if (const Result<void> taken = takeStep(database, step); !taken)
            return taken;
    }
    return {};
}

Result<void> Migrations::expectNewest(Database &database)
{
    const Result<qint64> schema = schemaOf(database);
    if (!schema)
        return schema.error();
    return *schema == newest() ? Result<void>() : StoreError::notACache(database.path());
}
