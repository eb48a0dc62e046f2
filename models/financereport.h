// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/financefacts.h"

#include <memory>

class PagedReport;
struct ReportFrame;

/// The balance and voucher report: balance with its age, runway with its assumptions and as a chart,
/// thresholds, vouchers in burn order with what lapses, the bills of the last months, and what of the ledger
/// does not add up.
namespace FinanceReport
{

/// Everything it says, read at one moment.
struct Facts {
    RunwayFacts money;
    MoneyBriefing::Bills bills;
    MoneyBriefing::Ledger ledger;

    [[nodiscard]] static Result<Facts> read(const BriefingContext &context,
                                            const RunwayAssumptions &assumptions, QDate ledgerFrom,
                                            QDate ledgerUntil);
};

/// `frame` has company, day and who prints it; ages are counted to `now`.
[[nodiscard]] std::unique_ptr<PagedReport> of(const Facts &facts, const ReportFrame &frame, Instant now);

} // namespace FinanceReport
