// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class ChartLayout;
class QPainter;

/// The part of a chart that Qt Charts draws: axis of values, grid, bars, lines, bands. Nothing else in the
/// program includes it. The QChart lives for one painting: it is made, laid out, painted and thrown away,
/// which takes a millisecond or two, so that nothing is left to be kept in step.
namespace ChartPlot
{

/// In the colours of the theme. Where the layout is crowded, axis and grid only.
void paint(QPainter *painter, const ChartLayout &layout);

} // namespace ChartPlot
