// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pagedreport.h"

#include <memory>

class DeadlinesModel;
struct ModelRoom;

/// The deadline sheet: every clock that runs, what follows if it is missed, and lines to sign.
namespace DeadlineReport
{

/// Of what the model knows now, which is something; the report keeps values only.
[[nodiscard]] std::unique_ptr<PagedReport> of(const DeadlinesModel &model, const ModelRoom &room);

} // namespace DeadlineReport
