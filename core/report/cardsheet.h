// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportframe.h"

#include <memory>

class PagedReport;
struct WholeCard;

/// One card whole on paper: its state, why and what to do, who it is, its plan, guards and device, its
/// sub-cards and plans, its usage as chart and table, open cases, what changed, and lines to sign. The
/// ICCID is whole, in groups of four; numbers of people and devices are masked, also in the history. What is
/// not known is "–", and readings that never were are said to be missing.
namespace CardSheet
{

/// How many of the last days, months and changes are printed.
struct Extent {
    int days = 30;
    int months = 12;
    qsizetype changes = 500;
};

/// Everything it needs is copied. An empty title becomes "Card sheet"; ICCID and period come first in the
/// scope, the age of the data is that of the oldest reading, rule version and input hash are those of the
/// state's explanation.
[[nodiscard]] std::unique_ptr<PagedReport> of(const WholeCard &card, ReportFrame frame, Extent extent = {});

} // namespace CardSheet
