// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pagedreport.h"
#include "models/trafficfacts.h"

#include <memory>

class FigureTable;
struct ModelRoom;
struct ReportFrame;

/// Traffic on paper: of one scope over time, and of one month by its parts. Keeps values only.
namespace TrafficReport
{

/// Scope, period, figures, chart, a row a day or month, the largest users where they are of this scope, and
/// what is not known. `frame` has company, day and who prints it.
[[nodiscard]] std::unique_ptr<PagedReport> overTime(const TrafficFacts &facts, const TrafficTop *top,
                                                    const ReportFrame &frame);
/// Chart and list of a month's groups, as the list shows them.
[[nodiscard]] std::unique_ptr<PagedReport> parts(const TrafficParts &facts, const FigureTable &table,
                                                 const ModelRoom &room);
/// The largest users, silent cards or jumps, as the list shows them. `scope`: sentences below the title.
[[nodiscard]] std::unique_ptr<PagedReport> cards(const QString &title, const QStringList &scope,
                                                 const FigureTable &table,
                                                 const UsageBriefing::Coverage &coverage,
                                                 const ModelRoom &room);

} // namespace TrafficReport
