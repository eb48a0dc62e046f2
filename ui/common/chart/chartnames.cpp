// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart/chartnames.h"

#include "ui/common/chart/chartdrawing.h"
#include "ui/common/chart/chartlayout.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using ChartDrawing::colourOf;
using ChartDrawing::write;

namespace
{
/// What a series looks like, small.
void paintSample(QPainter *painter, const ChartLayout &layout, const ChartLayout::LegendEntry &entry)
{
    const QColor colour = colourOf(layout, entry.series);
    const bool estimate = layout.data().series[entry.series].estimate;
    const QRectF &box = entry.sample;
    if (!layout.hasBars()) {
        painter->setPen(QPen(colour, 2, estimate ? Qt::DotLine : Qt::SolidLine));
        painter->drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
    } else if (estimate) {
        painter->setPen(colour);
        painter->setBrush(QBrush(colour, Qt::BDiagPattern));
        painter->drawRect(box.adjusted(0, 0, -1, -1));
    } else {
        painter->fillRect(box, colour);
    }
}

void paintLegend(QPainter *painter, const ChartLayout &layout)
{
    for (const ChartLayout::LegendEntry &entry : layout.legend()) {
        paintSample(painter, layout, entry);
        const QString name = layout.metrics().elidedText(layout.data().series[entry.series].name,
                                                         Qt::ElideRight, entry.text.width());
        write(painter, entry.text, Qt::AlignLeft | Qt::AlignVCenter, name, Theme::ink(Theme::Ink::Text));
    }
}

std::optional<double> lastOf(const ChartData::Values &values, qsizetype count)
{
    for (qsizetype index = std::min(values.size(), count) - 1; index >= 0; --index) {
        if (values[index])
            return values[index];
    }
    return {};
}

/// At the right end of each line; names that would cover each other move apart.
void paintLineNames(QPainter *painter, const ChartLayout &layout)
{
    struct Name {
        double level;
        qsizetype series;
    };
    QList<Name> names;
    const ChartData &data = layout.data();
    for (qsizetype series = 0; series < data.series.size(); ++series) {
        if (const std::optional<double> last = lastOf(data.series[series].values, data.count()))
            names.append({layout.y(*last), series});
    }
    std::sort(names.begin(), names.end(), [](const Name &a, const Name &b) { return a.level < b.level; });
    const double line = layout.metrics().height();
    const QRectF &plot = layout.plot();
    double free = plot.top() - line / 2;
    for (Name &name : names) {
        name.level = std::max(name.level - line / 2, free);
        free = name.level + line;
    }
    double most = plot.bottom() + line / 2;
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        name->level = std::min(name->level, most - line);
        most = name->level;
    }
    const double left = plot.right() + 2 * ChartLayout::gap();
    for (const Name &name : std::as_const(names))
        write(painter, QRectF(left, name.level, layout.size().width() - left, line),
              Qt::AlignLeft | Qt::AlignVCenter, data.series[name.series].name, colourOf(layout, name.series));
}
} // namespace

void ChartNames::paint(QPainter *painter, const ChartLayout &layout)
{
    if (layout.namesAreDirect())
        paintLineNames(painter, layout);
    else
        paintLegend(painter, layout);
}
