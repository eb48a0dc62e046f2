// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart/chartmarks.h"

#include "ui/common/chart/chartdrawing.h"
#include "ui/common/chart/chartlayout.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace
{
/// Whether a series runs through it.
bool isCovered(const ChartLayout &layout, const QRectF &rect)
{
    const double middle = layout.plot().center().y();
    const int first = std::max(layout.at({rect.left(), middle}), 0), last = layout.at({rect.right(), middle});
    for (const ChartData::Series &series : layout.data().series) {
        for (int index = first; index <= last; ++index) {
            const std::optional<double> value = series.values.value(index);
            if (!value)
                continue;
            const double top = layout.y(std::max(*value, series.high.value(index).value_or(*value)));
            const double low = layout.y(std::min(*value, series.low.value(index).value_or(*value)));
            if (top < rect.bottom() && (layout.hasBars() || low > rect.top()))
                return true;
        }
    }
    return false;
}

/// Above the line at its right end, or below it, or at its left end: where nothing is in the way.
QRectF placeOf(const ChartLayout &layout, double level, QSizeF size, const QList<QRectF> &taken)
{
    const double left = layout.plot().left() + ChartLayout::gap();
    const double right = layout.plot().right() - ChartLayout::gap() - size.width();
    const double above = level - size.height() - 1.5, below = level + 1.5;
    const QList<QPointF> places{{right, above}, {left, above}, {right, below}, {left, below}};
    const auto isFree = [&](QPointF place) {
        const QRectF rect(place, size);
        return std::none_of(taken.begin(), taken.end(),
                            [&](const QRectF &other) { return other.intersects(rect); });
    };
    const auto found = std::find_if(places.begin(), places.end(), [&](QPointF place) {
        return isFree(place) && !isCovered(layout, QRectF(place, size));
    });
    const auto bearable = std::find_if(places.begin(), places.end(), isFree);
    return {found != places.end() ? *found : bearable != places.end() ? *bearable : places.first(), size};
}
} // namespace

void ChartMarks::paint(QPainter *painter, const ChartLayout &layout, QList<QRectF> taken)
{
    const QColor ink = Theme::ink(Theme::Ink::Warning);
    const QFontMetricsF &metrics = layout.metrics();
    const QRectF &plot = layout.plot();
    QList<double> levels;
    for (const ChartData::Mark &mark : layout.data().marks) {
        levels.append(std::floor(layout.y(mark.value)) + 0.5);
        taken.append(QRectF(plot.left(), levels.last() - 1, plot.width(), 2));
        painter->setPen(QPen(ink, 1, Qt::DashLine));
        painter->drawLine(QPointF(plot.left(), levels.last()), QPointF(plot.right(), levels.last()));
    }
    for (qsizetype place = 0; place < levels.size(); ++place) {
        const double room = plot.width() - 4 * ChartLayout::gap();
        const QString text = metrics.elidedText(layout.data().marks[place].label, Qt::ElideRight, room);
        const QSizeF size(std::ceil(metrics.horizontalAdvance(text)) + ChartLayout::gap(), metrics.height());
        const QRectF rect = placeOf(layout, levels[place], size, taken);
        taken.append(rect);
        if (isCovered(layout, rect))
            painter->fillRect(rect, Theme::ink(Theme::Ink::Surface));
        ChartDrawing::write(painter, rect, Qt::AlignCenter, text, ink);
    }
}
