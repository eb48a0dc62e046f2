// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>

class ChartLayout;
class QPainter;

/// Figures at bars, where one bar stands on an x: all where there is room for all, else the highest one.
namespace ChartFigures
{

/// Where they stand.
QList<QRectF> paint(QPainter *painter, const ChartLayout &layout);

} // namespace ChartFigures
