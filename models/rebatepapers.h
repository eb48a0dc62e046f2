// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/report/rebatereport.h"

#include <QString>

#include <memory>
#include <optional>

class FigureTable;
class PagedReport;
struct ModelRoom;
struct PlatformComparison;
struct RebateStatement;

/// What the Rebates pane prints.
namespace RebatePapers
{

/// The month's statement. `frozen` says by whom and when it was frozen; empty: it is not.
[[nodiscard]] std::unique_ptr<PagedReport> statement(const RebateStatement &statement, const QString &frozen,
                                                     std::optional<Instant> asOf, const ModelRoom &room,
                                                     RebateReport::Cards cards);

/// Asks the provider about the cards in which both counts differ.
[[nodiscard]] std::unique_ptr<PagedReport> queryLetter(const RebateStatement &statement,
                                                       const PlatformComparison &comparison,
                                                       std::optional<Instant> asOf, const ModelRoom &room);

/// A list as it is shown.
[[nodiscard]] std::unique_ptr<PagedReport> list(const FigureTable &table, const QString &title,
                                                std::optional<Instant> asOf, const ModelRoom &room);

/// What another count would be worth by the month's only table, and how much that is more or less than now.
[[nodiscard]] QString whatIfText(const RebateStatement &statement, qint64 count);

} // namespace RebatePapers
