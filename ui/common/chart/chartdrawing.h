// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

class ChartLayout;
class QPainter;
class QRectF;

/// What everything that is drawn into a chart needs.
namespace ChartDrawing
{

[[nodiscard]] QColor colourOf(const ChartLayout &layout, qsizetype series);
/// One line of plain text.
void write(QPainter *painter, const QRectF &rect, int align, const QString &text, const QColor &ink);

} // namespace ChartDrawing
