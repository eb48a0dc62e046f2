// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deskvalues.h"
#include "models/financefacts.h"
#include "ui/common/chart/chartdata.h"

/// What the sections of Finance draw. Pure.
namespace FinanceCharts
{

/// What is left day by day: the expected case with the band from the busiest to the quietest week, and cash
/// alone where vouchers make a difference. Across it zero, and the amount that should be kept.
[[nodiscard]] ChartData runway(const Runway &runway, const BalanceThresholds &thresholds);

/// What vouchers pay and what of them lapses, by month.
[[nodiscard]] ChartData vouchers(const Runway &runway);

/// By month: what was paid from the balance, and what by vouchers.
[[nodiscard]] ChartData bills(const QList<BillSummary> &months);

} // namespace FinanceCharts
