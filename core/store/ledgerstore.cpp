// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledgerstore.h"
#include "core/store/accountrecords.h"
#include "core/store/recordfields.h"

namespace
{
LedgerRecord recordOf(const LedgerEntry &entry, const AccountRecords::Row &row)
{
    return {entry, row.firstSeen, row.lastSeen, row.changed};
}

AccountRecords records(Database &database)
{
    return {database, AccountRecords::Kind::Ledger};
}
} // namespace

Result<RecordCounts> LedgerStore::save(const QList<LedgerEntry> &entries, qint64 runId, Instant at)
{
    RecordCounts counts;
    for (const LedgerEntry &entry : entries) {
        const Result<void> saved =
            records(m_database).save(entry.number, entry.time, RecordCodec::encode(entry), runId, at, counts);
        if (!saved)
            return saved.error();
    }
    return counts;
}

Result<QList<LedgerRecord>> LedgerStore::entries(Instant from, Instant until)
{
    AccountRecords table = records(m_database);
    return table.readAll<LedgerEntry, LedgerRecord>(table.between(from, until), recordOf);
}

Result<QList<LedgerRecord>> LedgerStore::undated()
{
    AccountRecords table = records(m_database);
    return table.readAll<LedgerEntry, LedgerRecord>(table.withoutTime(), recordOf);
}

Result<std::optional<LedgerRecord>> LedgerStore::byNumber(const QString &number)
{
    AccountRecords table = records(m_database);
    const Result<std::optional<AccountRecords::Row>> row = table.byKey(number);
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<LedgerRecord>();
    const Result<LedgerEntry> entry = table.read<LedgerEntry>(**row);
    if (!entry)
        return entry.error();
    return std::optional(recordOf(*entry, **row));
}

Result<std::optional<Instant>> LedgerStore::newestTime()
{
    return records(m_database).newestTime();
}

Result<QList<LedgerEntry>> LedgerStore::history(const QString &number)
{
    return records(m_database).history<LedgerEntry>(number);
}
