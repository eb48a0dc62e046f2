// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportframe.h"

#include <memory>

class PagedReport;
struct RebateStatement;

/// A month's rebate statement on paper: the counts and how they came about, the amounts in both readings
/// until one is chosen, the dates, the credits found in the ledger, why it is a draft, and lines to sign.
namespace RebateReport
{

/// Everything it needs is copied. An empty title becomes "Rebate statement"; month, rule version and input
/// hash come from the statement.
[[nodiscard]] std::unique_ptr<PagedReport> of(const RebateStatement &statement, ReportFrame frame);

} // namespace RebateReport
