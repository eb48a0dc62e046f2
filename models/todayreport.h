// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pagedreport.h"

#include <memory>

class TodayModel;
struct ModelRoom;

/// Today on paper: the figures of the tiles, then the findings with clause and action.
namespace TodayReport
{

/// Of what the model shows now. `who` prints it; the report keeps values only.
[[nodiscard]] std::unique_ptr<PagedReport> of(const TodayModel &model, const ModelRoom &room,
                                              const QString &who);

} // namespace TodayReport
