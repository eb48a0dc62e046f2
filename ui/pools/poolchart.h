// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chart/chartdata.h"

struct PoolCourse;

/// A pool's month as a chart: used so far, the forecast with its band, the allowance across.
namespace PoolChart
{

[[nodiscard]] ChartData of(const PoolCourse &course, const QString &credential);

} // namespace PoolChart
