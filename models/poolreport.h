// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pagedreport.h"

#include <memory>

class PoolsModel;
struct ModelRoom;

/// Pools and guards on paper: what somebody needs to decide and to sign before the month ends.
namespace PoolReport
{

/// All pools, the guards, and everything about the selected pool.
[[nodiscard]] std::unique_ptr<PagedReport> of(PoolsModel &model, const ModelRoom &room);
/// The guards of every plan, as a list to work through.
[[nodiscard]] std::unique_ptr<PagedReport> guards(PoolsModel &model, const ModelRoom &room);

} // namespace PoolReport
