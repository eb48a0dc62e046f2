// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart/chartpicture.h"

#include "ui/common/chart/chartdrawing.h"
#include "ui/common/chart/chartnotes.h"
#include "ui/common/chart/chartplot.h"
#include "ui/common/chart/chartstrokes.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace
{
void paintStrokes(QPainter *painter, const ChartLayout &layout)
{
    const QList<QList<QRectF>> strokes = ChartStrokes::of(layout);
    for (qsizetype series = 0; series < strokes.size(); ++series) {
        QColor colour = ChartDrawing::colourOf(layout, series);
        if (layout.data().series[series].estimate) // no room for dashes
            colour.setAlphaF(0.5F);
        for (const QRectF &stroke : strokes[series])
            painter->fillRect(stroke, colour);
    }
}
} // namespace

ChartPicture::ChartPicture(const ChartData &data, QSizeF size, const QFont &font, double pixelRatio)
    : m_layout(data, size, font), m_pixels((size * pixelRatio).toSize().expandedTo({1, 1}))
{
    m_pixels.setDevicePixelRatio(pixelRatio);
    m_pixels.fill(Qt::transparent);
    QPainter painter(&m_pixels);
    draw(&painter);
}

void ChartPicture::draw(QPainter *painter) const
{
    painter->setFont(m_layout.font());
    ChartNotes::paintBelow(painter, m_layout);
    ChartPlot::paint(painter, m_layout);
    if (m_layout.isCrowded())
        paintStrokes(painter, m_layout);
    ChartNotes::paintAbove(painter, m_layout);
}

void ChartPicture::paint(QPainter *painter, int current) const
{
    if (current >= 0)
        painter->fillRect(m_layout.slot(current), Theme::ink(Theme::Ink::Selection));
    painter->drawPixmap(0, 0, m_pixels);
    if (current >= 0)
        ChartNotes::paintPoints(painter, m_layout, current);
}
