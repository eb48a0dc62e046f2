// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/tablesource.h"

#include <memory>

class TodayModel;

/// The findings as a table for a file, in the order they are shown.
namespace TodayTable
{

/// Of what the model shows now; keeps values only.
[[nodiscard]] std::unique_ptr<TableSource> of(const TodayModel &model);

} // namespace TodayTable
