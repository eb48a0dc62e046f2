// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class ChartLayout;
class QPainter;

/// What stands around and on the series of a chart and is read: texts, marks, signs. In the colours of the
/// theme.
namespace ChartNotes
{

/// Below the series: stretches that stand out, feet where nothing is known.
void paintBelow(QPainter *painter, const ChartLayout &layout);
/// Above them: thresholds, names, figures, the x axis.
void paintAbove(QPainter *painter, const ChartLayout &layout);
/// Around the values that are pointed at.
void paintPoints(QPainter *painter, const ChartLayout &layout, int current);

} // namespace ChartNotes
