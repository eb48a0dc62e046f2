// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/briefing/briefingcontext.h"
#include "core/rules/billsummary.h"
#include "core/rules/ledgermatch.h"
#include "core/store/ledgerstore.h"

#include <QList>

#include <optional>

/// Bills and ledger as the cache holds them, and what the rules make of them.
namespace MoneyBriefing
{

struct Bills {
    QList<BillMonth> bills;      ///< one a month, ascending, of the first kind of bill that was read of it
    QList<BillSummary> months;   ///< of the same
    std::optional<Instant> asOf; ///< of the oldest of them; nothing: none was ever read
};
/// Of the newest months.
Result<Bills> bills(const BriefingContext &context, int mostMonths = 14);

/// The ledger of some days and how it is explained.
struct Ledger {
    QDate from;                  ///< of the days that were asked for
    QDate until;                 ///< the last of them
    QList<LedgerRecord> records; ///< from the oldest to the newest; undated ones last
    LedgerMatch match;           ///< its entries are the records', one for one
    std::optional<Instant> asOf; ///< nothing: the ledger was never read whole
    std::optional<Instant> newest;
    qint64 left = 0; ///< entries of these days that are too many: the oldest, left out
};
/// Entries near these days take part in the matching, since an order may be paid in several. Undated entries
/// are in every answer.
Result<Ledger> ledger(const BriefingContext &context, QDate from, QDate until, qint64 most = 50'000);

/// When the newest complete reading of this part (SyncParts) was; nothing: never.
Result<std::optional<Instant>> asOf(CacheReader &cache, const QString &part);

} // namespace MoneyBriefing
