// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart/chartstrokes.h"

#include "ui/common/chart/chartlayout.h"
#include "ui/common/chart/chartsampling.h"

#include <algorithm>
#include <cmath>

namespace
{
QRectF stroke(double column, double from, double to)
{
    return {column, std::min(from, to), 1, std::abs(to - from) + 1};
}

QList<QRectF> ofSeries(const ChartLayout &layout, const ChartData::Values &values)
{
    QList<QRectF> strokes;
    for (const QPolygonF &piece : ChartSampling::pieces(layout.places(), values, layout.slotWidth())) {
        double from = layout.hasBars() ? layout.y(0) : layout.y(piece.first().y());
        for (const QPointF &point : piece) {
            const double to = layout.y(point.y());
            const QRectF next = stroke(layout.column(point.x()), from, to);
            if (!strokes.isEmpty() && strokes.last().left() == next.left())
                strokes.last() |= next;
            else
                strokes.append(next);
            from = layout.hasBars() ? from : to;
        }
    }
    return strokes;
}

/// The x with the highest stack of each pixel.
QList<qsizetype> highestStacks(const ChartLayout &layout)
{
    const ChartData &data = layout.data();
    QList<qsizetype> highest;
    double column = -1, best = 0;
    for (qsizetype index = 0; index < data.count(); ++index) {
        double total = 0;
        for (qsizetype series = 0; series < data.series.size(); ++series)
            total += std::abs(data.value(series, index).value_or(0));
        const double here = layout.column(layout.places()[index]);
        if (here != column)
            highest.append(index);
        else if (total > best)
            highest.last() = index;
        else
            continue;
        column = here;
        best = total;
    }
    return highest;
}

QList<QList<QRectF>> ofStacks(const ChartLayout &layout)
{
    const ChartData &data = layout.data();
    QList<QList<QRectF>> strokes(data.series.size());
    for (const qsizetype index : highestStacks(layout)) {
        double up = 0, down = 0;
        for (qsizetype series = 0; series < data.series.size(); ++series) {
            const std::optional<double> value = data.value(series, index);
            if (!value)
                continue;
            double &sum = *value < 0 ? down : up;
            strokes[series].append(
                stroke(layout.column(layout.places()[index]), layout.y(sum), layout.y(sum + *value)));
            sum += *value;
        }
    }
    return strokes;
}
} // namespace

QList<QList<QRectF>> ChartStrokes::of(const ChartLayout &layout)
{
    if (layout.data().kind == ChartData::Kind::StackedBars)
        return ofStacks(layout);
    QList<QList<QRectF>> strokes;
    for (const ChartData::Series &series : layout.data().series)
        strokes.append(ofSeries(layout, series.values));
    return strokes;
}
