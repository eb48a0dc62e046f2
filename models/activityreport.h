// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pagedreport.h"

#include <memory>

class ActivityModel;
struct ModelRoom;

/// What happened, on paper: each list as it is shown. Numbers of people are masked. Reports keep texts only.
namespace ActivityReport
{
[[nodiscard]] std::unique_ptr<PagedReport> changes(const ActivityModel &model, const ModelRoom &room);
[[nodiscard]] std::unique_ptr<PagedReport> everything(const ActivityModel &model, const ModelRoom &room);
[[nodiscard]] std::unique_ptr<PagedReport> trail(const ActivityModel &model, const ModelRoom &room);
[[nodiscard]] std::unique_ptr<PagedReport> oddData(const ActivityModel &model, const ModelRoom &room);
[[nodiscard]] std::unique_ptr<PagedReport> runs(const ActivityModel &model, const ModelRoom &room);
} // namespace ActivityReport
