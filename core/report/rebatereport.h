// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportframe.h"

#include <memory>

class PagedReport;
struct RebateStatement;

/// A month's rebate statement on paper: the counts and how they came about, the amounts in both readings
/// with the one that counts marked, the dates, the credits found in the ledger, why it is a draft, and lines
/// to sign at its end.
namespace RebateReport
{

/// Which cards are listed one by one, with the reason why they count or do not.
enum class Cards { None, Counted, All };

/// Everything it needs is copied. An empty title becomes "Rebate statement", marked as a draft where it is
/// one; month, rule version and input hash come from the statement.
[[nodiscard]] std::unique_ptr<PagedReport> of(const RebateStatement &statement, ReportFrame frame,
                                              Cards cards = Cards::All);

} // namespace RebateReport
