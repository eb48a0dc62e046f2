// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart/chartdrawing.h"

#include "ui/common/chart/chartlayout.h"
#include "ui/common/theme.h"
#include "ui/common/themecolours.h"

#include <QPainter>

QColor ChartDrawing::colourOf(const ChartLayout &layout, qsizetype series)
{
    return ThemeColours::series(layout.data().colourOf(series), Theme::isDark());
}

void ChartDrawing::write(QPainter *painter, const QRectF &rect, int align, const QString &text,
                         const QColor &ink)
{
    painter->setPen(ink);
    painter->drawText(rect, align | Qt::TextSingleLine, text);
}
