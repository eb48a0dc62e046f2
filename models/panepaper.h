// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportframe.h"
#include "core/report/reporttable.h"

#include <memory>

class FigureTable;
struct ModelRoom;

/// What the papers of all panes have in common.
namespace PanePaper
{

/// Company, day, who prints it and whether it is a demo, around a report of this title.
[[nodiscard]] ReportFrame frame(const ModelRoom &room);
[[nodiscard]] ReportFrame frame(ReportFrame around, const QString &title, const QStringList &scope,
                                std::optional<Instant> asOf);
[[nodiscard]] ReportFrame frame(const ModelRoom &room, const QString &title, const QStringList &scope,
                                std::optional<Instant> asOf);

/// A list as it is shown: its rows in their order, with these columns (names of them; empty: those that are
/// not hidden at first). Keeps texts only.
[[nodiscard]] std::unique_ptr<ReportTable> table(const FigureTable &table, const QString &title,
                                                 const QString &whenEmpty, const QStringList &columns = {});

} // namespace PanePaper
