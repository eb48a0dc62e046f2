// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart/chartnotes.h"

#include "ui/common/chart/chartdrawing.h"
#include "ui/common/chart/chartfigures.h"
#include "ui/common/chart/chartlayout.h"
#include "ui/common/chart/chartmarks.h"
#include "ui/common/chart/chartnames.h"
#include "ui/common/chart/chartxaxis.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

using ChartDrawing::colourOf;
using ChartDrawing::write;

namespace
{
// ---- below ----

/// Of which x anything is known in one lane; lines have one lane.
std::vector<char> knownOf(const ChartLayout &layout, int lane)
{
    const ChartData &data = layout.data();
    std::vector<char> known(size_t(data.count()), 0);
    for (qsizetype series = 0; series < data.series.size(); ++series) {
        const ChartData::Values &values = data.series[series].values;
        const qsizetype count = layout.lane(series) == lane ? std::min(values.size(), data.count()) : 0;
        for (qsizetype index = 0; index < count; ++index) {
            if (values[index])
                known[size_t(index)] = 1;
        }
    }
    return known;
}

/// A hatched foot; where that is too narrow for hatching, a small grey one.
void paintFoot(QPainter *painter, const ChartLayout &layout, double left, double width)
{
    const QColor ink = Theme::ink(Theme::Ink::Faint);
    const double height = std::min<double>(Theme::space(3), layout.plot().height());
    const double air = std::min(width * 0.1, ChartLayout::gap());
    if (width >= Theme::space(1))
        painter->fillRect(QRectF(left + air, layout.y(0) - height, width - 2 * air, height),
                          QBrush(ink, Qt::BDiagPattern));
    else if (width >= 1 && layout.hasBars())
        painter->fillRect(QRectF(left + air, layout.y(0) - height / 3, width - 2 * air, height / 3), ink);
}

/// Where nothing is known: not the same as nothing used. Days beside each other share a foot.
void paintUnknown(QPainter *painter, const ChartLayout &layout, int lane)
{
    if (layout.data().pending)
        return;
    const double unit = layout.slotWidth() / layout.units();
    const bool lone = layout.lanes() == 1;
    const std::vector<char> all = knownOf(layout, lane);
    qsizetype first = -1;
    for (qsizetype index = 0; index <= layout.data().count(); ++index) {
        const bool known = index == layout.data().count() || all[size_t(index)] != 0;
        if (!known && first < 0)
            first = index;
        if (first < 0 || (lone && !known))
            continue;
        const double last = layout.laneCentre(lane, known ? index - 1 : index);
        const double left = layout.laneCentre(lane, first) - unit / 2;
        paintFoot(painter, layout, left, last + unit / 2 - left);
        first = -1;
    }
}

void paintSpans(QPainter *painter, const ChartLayout &layout)
{
    const qsizetype end = layout.data().count() - 1;
    for (const ChartData::Span &span : layout.data().spans) {
        if (span.first > span.last || span.first < 0 || span.last > end)
            continue;
        const QRectF area = layout.slot(span.first).united(layout.slot(span.last));
        painter->fillRect(area, Theme::ink(Theme::Ink::Hover));
        const double gap = ChartLayout::gap();
        const QString text = layout.metrics().elidedText(span.label, Qt::ElideRight, area.width() - 2 * gap);
        write(painter, area.adjusted(gap, 0, -gap, 0), Qt::AlignLeft | Qt::AlignTop, text,
              Theme::ink(Theme::Ink::Muted));
    }
}

// ---- above ----

/// The band of a bar: from where to where it may end.
void paintWhiskers(QPainter *painter, const ChartLayout &layout)
{
    if (!layout.hasBars() || layout.isCrowded())
        return;
    const double half = std::min(layout.slotWidth() / layout.units() * 0.2, 2 * ChartLayout::gap());
    painter->setPen(QPen(Theme::ink(Theme::Ink::Muted), 1));
    for (qsizetype series = 0; series < layout.data().series.size(); ++series) {
        const ChartData::Series &one = layout.data().series[series];
        for (qsizetype index = 0; index < layout.data().count(); ++index) {
            const std::optional<double> low = one.low.value(index), high = one.high.value(index);
            if (!low || !high)
                continue;
            const double x = std::round(layout.laneCentre(layout.lane(series), index));
            const double from = std::round(layout.y(*low)), to = std::round(layout.y(*high));
            painter->drawLine(QPointF(x, from), QPointF(x, to));
            painter->drawLine(QPointF(x - half, from), QPointF(x + half, from));
            painter->drawLine(QPointF(x - half, to), QPointF(x + half, to));
        }
    }
}

/// Each value of a line where there is room, and always one that stands alone between gaps.
void paintDots(QPainter *painter, const ChartLayout &layout)
{
    if (layout.hasBars() || layout.isCrowded())
        return;
    const bool all = layout.slotWidth() >= Theme::space(3);
    painter->setPen(Qt::NoPen);
    for (qsizetype series = 0; series < layout.data().series.size(); ++series) {
        const ChartData::Values &values = layout.data().series[series].values;
        painter->setBrush(colourOf(layout, series));
        for (qsizetype index = 0; index < std::min(values.size(), layout.data().count()); ++index) {
            const bool alone = !(index > 0 && values[index - 1]) && !values.value(index + 1);
            if (values[index] && (all || alone))
                painter->drawEllipse(QPointF(layout.x(layout.places()[index]), layout.y(*values[index])), 2.5,
                                     2.5);
        }
    }
}

void paintZero(QPainter *painter, const ChartLayout &layout)
{
    painter->fillRect(QRectF(layout.plot().left(), std::floor(layout.y(0)), layout.plot().width(), 1),
                      Theme::ink(Theme::Ink::Faint));
}
} // namespace

void ChartNotes::paintBelow(QPainter *painter, const ChartLayout &layout)
{
    paintSpans(painter, layout);
    for (int lane = 0; lane < layout.lanes(); ++lane)
        paintUnknown(painter, layout, lane);
}

void ChartNotes::paintAbove(QPainter *painter, const ChartLayout &layout)
{
    const double gap = ChartLayout::gap();
    paintZero(painter, layout);
    write(painter, QRectF(gap, gap, layout.size().width() - gap, layout.metrics().height()),
          Qt::AlignLeft | Qt::AlignVCenter, layout.data().unit, Theme::ink(Theme::Ink::Muted));
    ChartXAxis::paint(painter, layout);
    paintWhiskers(painter, layout);
    painter->setRenderHint(QPainter::Antialiasing);
    paintDots(painter, layout);
    painter->setRenderHint(QPainter::Antialiasing, false);
    ChartMarks::paint(painter, layout, ChartFigures::paint(painter, layout));
    ChartNames::paint(painter, layout);
}

void ChartNotes::paintPoints(QPainter *painter, const ChartLayout &layout, int current)
{
    if (layout.hasBars())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Theme::ink(Theme::Ink::Text), 1.5));
    for (qsizetype series = 0; series < layout.data().series.size(); ++series) {
        if (const std::optional<double> value = layout.data().value(series, current)) {
            painter->setBrush(colourOf(layout, series));
            painter->drawEllipse(QPointF(layout.x(layout.places()[current]), layout.y(*value)), 4, 4);
        }
    }
    painter->restore();
}
