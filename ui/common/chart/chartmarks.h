// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>

class ChartLayout;
class QPainter;

/// Thresholds across a chart, with their labels where nothing is in the way.
namespace ChartMarks
{

/// `taken`: where something stands already.
void paint(QPainter *painter, const ChartLayout &layout, QList<QRectF> taken);

} // namespace ChartMarks
