// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pagedreport.h"
#include "models/realnamefacts.h"

#include <memory>

class FigureTable;
class RealNameModel;
struct ModelRoom;
struct ReportFrame;

/// Real-name verification on paper. Reports keep texts only. Persons are in none of them: the provider tells
/// no name and no identity number.
namespace RealNameReport
{

/// How many are verified, by operator, kind of plan and holder.
[[nodiscard]] std::unique_ptr<PagedReport> state(const RealNameModel &model, const ModelRoom &room);

/// The gaps as they are shown, in the parts the model says (RealNameModel::grouping()): each on pages of its
/// own, with what to do and lines to sign. Cards whose tag or remark is unknown stand last.
[[nodiscard]] std::unique_ptr<PagedReport> gaps(const RealNameModel &model, const ModelRoom &room);
/// Likewise of these facts and the list made of them; `frame` has company, day and who prints it.
[[nodiscard]] std::unique_ptr<PagedReport> gaps(const RealNameFacts &facts, const FigureTable &list,
                                                RealNameFacts::Grouping grouping, const ReportFrame &frame);

/// Any of the lists, as it is shown.
[[nodiscard]] std::unique_ptr<PagedReport> underWay(const RealNameModel &model, const ModelRoom &room);
[[nodiscard]] std::unique_ptr<PagedReport> unknown(const RealNameModel &model, const ModelRoom &room);

} // namespace RealNameReport
