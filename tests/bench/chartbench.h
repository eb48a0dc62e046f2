// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/windowbench.h"

/// A chart of 100,000 points and one of 60 bars, each from new numbers to the painted frame, and pointing at
/// another value; R7: a plain QLineSeries of the same points.
namespace ChartBench
{
[[nodiscard]] Figures run(int rounds);
} // namespace ChartBench
