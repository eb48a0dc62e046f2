// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/readingsverification.h"
#include "core/store/accountrecords.h"
#include "core/store/accountseries.h"
#include "core/store/cacheverification.h"
#include "core/store/cardrecords.h"
#include "core/store/recordfields.h"
#include "core/store/rows.h"
#include "core/store/usageblob.h"
#include "core/store/usagerow.h"

namespace
{
template<class T> bool reads(QByteArrayView record)
{
    return RecordCodec::decode<T>(record).has_value();
}

bool readsCardRecord(CardRecords::Kind kind, QByteArrayView record)
{
    switch (kind) {
    case CardRecords::Kind::Detail:
        return reads<CardDetail>(record);
    case CardRecords::Kind::Identity:
        return reads<IdentityReading>(record);
    case CardRecords::Kind::Plans:
        return reads<CardPlans>(record);
    }
    return false;
}

/// Also whether the record is the one of its key.
bool readsAccountRecord(AccountRecords::Kind kind, const QString &key, QByteArrayView record)
{
    const auto fits = [&key](const auto &value, auto member) { return value && (*value).*member == key; };
    switch (kind) {
    case AccountRecords::Kind::Order:
        return fits(RecordCodec::decode<Order>(record), &Order::id);
    case AccountRecords::Kind::Ledger:
        return fits(RecordCodec::decode<LedgerEntry>(record), &LedgerEntry::number);
    case AccountRecords::Kind::PrepaidCard:
        return fits(RecordCodec::decode<PrepaidCard>(record), &PrepaidCard::number);
    case AccountRecords::Kind::InvoiceItem: {
        const std::optional<InvoiceItem> item = RecordCodec::decode<InvoiceItem>(record);
        return item && QString::number(item->id) == key;
    }
    }
    return false;
}

bool readsSeries(AccountSeries::Kind kind, QByteArrayView record)
{
    switch (kind) {
    case AccountSeries::Kind::Pool:
        return reads<PoolReading>(record);
    case AccountSeries::Kind::StateDistribution:
        return reads<StateDistribution>(record);
    case AccountSeries::Kind::RiskCounts:
        return reads<RiskCounts>(record);
    }
    return false;
}

/// Counts what does not stand.
class Check
{
public:
    Check(Database &database, const std::vector<bool> &cards, CacheVerification &found)
        : m_database(database), m_cards(cards), m_found(found)
    {
    }

    Result<void> cardRecords()
    {
        return each(Sql::CardRecordsAll, [this](const Statement &row) {
            const qint64 id = row.integer(0);
            look(isCard(CardRecords::cardOf(id)), readsCardRecord(CardRecords::kindOf(id), row.blob(1)));
        });
    }
    Result<void> cardRecordHistory()
    {
        return each(Sql::CardRecordHistoryAll, [this](const Statement &row) {
            look(row.integer(2) != 0, RecordCodec::mapOf(row.blob(1)).has_value());
        });
    }
    Result<void> usage()
    {
        return each(Sql::UsageAll, [this](const Statement &row) {
            look(isCard(UsageRow::cardOf(row.integer(0))), readsMonth(row));
        });
    }
    Result<void> usageHistory()
    {
        return each(Sql::UsageHistoryAll,
                    [this](const Statement &row) { look(row.integer(2) != 0, readsMonth(row)); });
    }
    Result<void> ages()
    {
        return each(Sql::AgesAll, [this](const Statement &row) {
            look(isCard(CardRecords::cardOf(row.integer(0))),
                 row.optionalInteger(1).value_or(row.integer(2)) <= row.integer(2));
        });
    }
    Result<void> accountRecords()
    {
        return each(Sql::AccountRecordsVerify, [this](const Statement &row) {
            look(true, readsAccountRecord(AccountRecords::Kind(row.integer(0)), row.string(1), row.blob(2)));
        });
    }
    Result<void> accountRecordHistory()
    {
        return each(Sql::AccountRecordHistoryVerify, [this](const Statement &row) {
            look(row.integer(1) != 0, RecordCodec::mapOf(row.blob(0)).has_value());
        });
    }
    Result<void> series()
    {
        return each(Sql::SeriesVerify, [this](const Statement &row) {
            look(true, readsSeries(AccountSeries::Kind(row.integer(0)), row.blob(1)));
        });
    }
    Result<void> billLines()
    {
        return each(Sql::BillLinesVerify,
                    [this](const Statement &row) { look(true, reads<BillLine>(row.blob(0))); });
    }
    Result<void> dangling(Sql counted)
    {
        return each(counted, [this](const Statement &row) { m_found.danglingReadings += row.integer(0); });
    }

private:
    template<class Visit> Result<void> each(Sql which, const Visit &visit)
    {
        return Rows::each(m_database, which, Rows::nothing, [&visit](const Statement &row) {
            visit(row);
            return true;
        });
    }
    [[nodiscard]] bool isCard(qint64 id) const
    {
        return id > 0 && size_t(id) < m_cards.size() && m_cards[size_t(id)];
    }
    static bool readsMonth(const Statement &row)
    {
        return UsageBlob::decode(UsageRow::monthOf(row.integer(0)), row.blob(1)).has_value();
    }
    void look(bool belongs, bool readable)
    {
        m_found.danglingReadings += belongs ? 0 : 1;
        m_found.unreadableReadings += readable ? 0 : 1;
    }

    Database &m_database;
    const std::vector<bool> &m_cards;
    CacheVerification &m_found;
};
} // namespace

Result<void> verifyReadings(Database &database, const std::vector<bool> &cards, CacheVerification &found)
{
    Check check(database, cards, found);
    for (Result<void> (Check::*part)() :
         {&Check::cardRecords, &Check::cardRecordHistory, &Check::usage, &Check::usageHistory, &Check::ages,
          &Check::accountRecords, &Check::accountRecordHistory, &Check::series, &Check::billLines}) {
        if (const Result<void> looked = (check.*part)(); !looked)
            return looked;
    }
    for (const Sql counted : {Sql::BillLinesDangling, Sql::DeskDangling}) {
        if (const Result<void> looked = check.dangling(counted); !looked)
            return looked;
    }
    return {};
}
