// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/moneyreadings.h"
#include "core/store/recordcounts.h"

#include <QList>

#include <optional>

class Database;
class Statement;

struct VoucherRecord {
    Voucher voucher;
    Instant firstSeen;
    Instant lastSeen; ///< the newest reading that showed it
};

using VoucherCounts = RecordCounts;

struct PrepaidCardRecord {
    PrepaidCard card;
    Instant firstSeen;
    Instant lastSeen; ///< the newest reading that showed it
};

/// Balance, vouchers and prepaid cards. Belongs to the thread of its Database; saving happens inside a
/// transaction of the caller. How fresh the whole list of vouchers is says
/// SyncJournal::part(SyncParts::vouchers).
class MoneyStore
{
public:
    explicit MoneyStore(Database &database) : m_database(database) {}

    /// Appended when an amount differs from the newest reading; else the newest reading's time moves on.
    Result<void> saveBalance(const BalanceReading &balance, qint64 runId, Instant at);
    Result<std::optional<BalanceReading>> newestBalance();
    /// Oldest first.
    Result<QList<BalanceReading>> balancesSince(Instant since);

    /// One complete reading. The old version of a changed voucher goes to the history; one that is no longer
    /// shown stays with its lastSeen.
    Result<VoucherCounts> saveVouchers(const QList<Voucher> &vouchers, qint64 runId, Instant at);
    Result<QList<VoucherRecord>> vouchers(); ///< by expiry, unknown last

    /// One complete reading; as for vouchers.
    Result<RecordCounts> savePrepaidCards(const QList<PrepaidCard> &cards, qint64 runId, Instant at);
    Result<QList<PrepaidCardRecord>> prepaidCards(); ///< by expiry, unknown last

private:
    Result<void> saveVoucher(const Voucher &voucher, qint64 runId, Instant at, VoucherCounts &counts);
    Result<void> keepOldVoucher(const VoucherRecord &old, qint64 runId, Instant at);
    Database &m_database;
};
