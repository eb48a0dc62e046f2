// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class ChartLayout;
class QPainter;

/// Dates at days people count by, or names, under a chart.
namespace ChartXAxis
{

void paint(QPainter *painter, const ChartLayout &layout);

} // namespace ChartXAxis
