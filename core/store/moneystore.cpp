// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/moneystore.h"
#include "core/store/accountrecords.h"
#include "core/store/recordfields.h"
#include "core/store/rows.h"

namespace
{
std::optional<Money> money(const Statement &row, int column)
{
    const std::optional<qint64> micros = row.optionalInteger(column);
    return micros ? std::optional(Money{*micros}) : std::nullopt;
}

std::optional<qint64> micros(std::optional<Money> amount)
{
    return amount ? std::optional(amount->micros) : std::nullopt;
}

std::optional<qint64> seconds(std::optional<Instant> at)
{
    return at ? std::optional(at->seconds) : std::nullopt;
}

BalanceReading balanceOf(const Statement &row)
{
    return {money(row, 1), money(row, 2),         money(row, 3),        money(row, 4),
            money(row, 5), row.optionalString(6), Rows::instant(row, 0)};
}

struct StoredBalance {
    BalanceReading reading;
    qint64 id = 0;
};

Result<std::optional<StoredBalance>> newest(Database &database)
{
    return Rows::first<StoredBalance>(database, Sql::BalanceNewest, Rows::nothing, [](const Statement &row) {
        return StoredBalance{balanceOf(row), row.integer(7)};
    });
}

VoucherRecord voucherOf(const Statement &row)
{
    Voucher voucher;
    voucher.number = row.string(0);
    voucher.id = row.optionalInteger(1);
    voucher.status = row.optionalString(2);
    voucher.granted = Rows::instant(row, 3);
    voucher.effective = Rows::instant(row, 4);
    voucher.expires = Rows::instant(row, 5);
    voucher.nominal = money(row, 6);
    voucher.balance = money(row, 7);
    voucher.products = row.optionalString(8);
    voucher.scenarios = row.optionalString(9);
    voucher.description = row.optionalString(10);
    return {voucher, Instant{row.integer(11)}, Instant{row.integer(12)}};
}

/// Parameters 1 to 13, the same in each statement that writes a whole voucher.
void bindVoucher(Statement &statement, const Voucher &voucher, Instant at, qint64 runId)
{
    statement.bind(1, voucher.number)
        .bind(2, voucher.id)
        .bind(3, voucher.status)
        .bind(4, seconds(voucher.granted))
        .bind(5, seconds(voucher.effective))
        .bind(6, seconds(voucher.expires))
        .bind(7, micros(voucher.nominal))
        .bind(8, micros(voucher.balance))
        .bind(9, voucher.products)
        .bind(10, voucher.scenarios)
        .bind(11, voucher.description)
        .bind(12, at.seconds)
        .bind(13, runId);
}
} // namespace

Result<void> MoneyStore::saveBalance(const BalanceReading &balance, qint64 runId, Instant at)
{
    const Result<std::optional<StoredBalance>> last = newest(m_database);
    if (!last)
        return last.error();
    if (*last) {
        BalanceReading moved = (*last)->reading;
        moved.asOf = balance.asOf;
        if (moved == balance)
            return Rows::run(m_database, Sql::BalanceMove, [&last, at](Statement &statement) {
                statement.bind(1, (*last)->id).bind(2, at.seconds);
            });
    }
    return Rows::run(m_database, Sql::BalanceInsert, [&balance, runId, at](Statement &statement) {
        statement.bind(1, runId)
            .bind(2, at.seconds)
            .bind(3, micros(balance.available))
            .bind(4, micros(balance.cash))
            .bind(5, micros(balance.credit))
            .bind(6, micros(balance.mybankCredit))
            .bind(7, micros(balance.quotaLimit))
            .bind(8, balance.currency);
    });
}

Result<std::optional<BalanceReading>> MoneyStore::newestBalance()
{
    const Result<std::optional<StoredBalance>> last = newest(m_database);
    if (!last)
        return last.error();
    return *last ? std::optional((*last)->reading) : std::nullopt;
}

Result<QList<BalanceReading>> MoneyStore::balancesSince(Instant since)
{
    return Rows::all<BalanceReading>(
        m_database, Sql::BalancesSince, [since](Statement &statement) { statement.bind(1, since.seconds); },
        balanceOf);
}

Result<VoucherCounts> MoneyStore::saveVouchers(const QList<Voucher> &vouchers, qint64 runId, Instant at)
{
    VoucherCounts counts;
    for (const Voucher &voucher : vouchers) {
        if (const Result<void> saved = saveVoucher(voucher, runId, at, counts); !saved)
            return saved.error();
    }
    return counts;
}

Result<void> MoneyStore::saveVoucher(const Voucher &voucher, qint64 runId, Instant at, VoucherCounts &counts)
{
    const auto byNumber = [&voucher](Statement &statement) { statement.bind(1, voucher.number); };
    const auto whole = [&voucher, at, runId](Statement &statement) {
        bindVoucher(statement, voucher, at, runId);
    };
    const auto old = Rows::first<VoucherRecord>(m_database, Sql::VoucherByNumber, byNumber, voucherOf);
    if (!old)
        return old.error();
    if (!*old) {
        ++counts.added;
        return Rows::run(m_database, Sql::VoucherInsert, whole);
    }
    if ((*old)->voucher == voucher) {
        ++counts.unchanged;
        return Rows::run(m_database, Sql::VoucherMove, [&voucher, at](Statement &statement) {
            statement.bind(1, voucher.number).bind(2, at.seconds);
        });
    }
    ++counts.changed;
    if (const Result<void> kept = keepOldVoucher(**old, runId, at); !kept)
        return kept;
    return Rows::run(m_database, Sql::VoucherUpdate, whole);
}

Result<void> MoneyStore::keepOldVoucher(const VoucherRecord &old, qint64 runId, Instant at)
{
    return Rows::run(m_database, Sql::VoucherHistoryInsert, [&old, at, runId](Statement &statement) {
        bindVoucher(statement, old.voucher, at, runId);
    });
}

Result<QList<VoucherRecord>> MoneyStore::vouchers()
{
    return Rows::all<VoucherRecord>(m_database, Sql::VouchersAll, Rows::nothing, voucherOf);
}

Result<RecordCounts> MoneyStore::savePrepaidCards(const QList<PrepaidCard> &cards, qint64 runId, Instant at)
{
    AccountRecords table(m_database, AccountRecords::Kind::PrepaidCard);
    RecordCounts counts;
    for (const PrepaidCard &card : cards) {
        const Result<void> saved =
            table.save(card.number, card.expires, RecordCodec::encode(card), runId, at, counts);
        if (!saved)
            return saved.error();
    }
    return counts;
}

Result<QList<PrepaidCardRecord>> MoneyStore::prepaidCards()
{
    AccountRecords table(m_database, AccountRecords::Kind::PrepaidCard);
    return table.readAll<PrepaidCard, PrepaidCardRecord>(
        table.all(), [](const PrepaidCard &card, const AccountRecords::Row &row) {
            return PrepaidCardRecord{card, row.firstSeen, row.lastSeen};
        });
}
