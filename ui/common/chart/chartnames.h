// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class ChartLayout;
class QPainter;

/// Which series is which: in the colour of its line at its end, or in a legend above the plot.
namespace ChartNames
{

void paint(QPainter *painter, const ChartLayout &layout);

} // namespace ChartNames
