// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportframe.h"

#include <memory>

class PagedReport;
struct ManagementFacts;

/// The one-page summary for the management: fleet, traffic against the month before, pools, money, rebate,
/// gaps and deadlines, the three worst findings, and what is not known. Always one page of A4, however large
/// the account: what could grow is counted, not listed.
namespace ManagementSheet
{

/// Everything it needs is copied. An empty title becomes "Management summary"; the month comes first in the
/// scope; the age of the data is that of the oldest class it is made of.
[[nodiscard]] std::unique_ptr<PagedReport> of(const ManagementFacts &facts, ReportFrame frame);

} // namespace ManagementSheet
