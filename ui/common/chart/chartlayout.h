// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chart/chartdata.h"
#include "ui/common/chart/chartscale.h"

#include <QFont>
#include <QFontMetricsF>
#include <QRectF>
#include <QSizeF>

/// Where everything of a chart stands, for one size and one font; no colours, no painting. What Qt Charts
/// draws and what is drawn around it by us meet because both ask here. The data must outlive it.
class ChartLayout
{
public:
    /// A name with its sample of colour, above the plot.
    struct LegendEntry {
        qsizetype series;
        QRectF sample;
        QRectF text;
    };

    ChartLayout(const ChartData &data, QSizeF size, const QFont &font);

    [[nodiscard]] const ChartData &data() const { return m_data; }
    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] const QFont &font() const { return m_font; } ///< with figures of one width
    [[nodiscard]] const QFontMetricsF &metrics() const { return m_metrics; }
    [[nodiscard]] static double gap(); ///< the smallest distance between two things
    [[nodiscard]] bool hasBars() const { return m_data.kind != ChartData::Kind::Line; }

    [[nodiscard]] const QRectF &plot() const { return m_plot; }
    [[nodiscard]] const ChartScale::Values &scale() const { return m_scale; }
    [[nodiscard]] const QList<double> &places() const { return m_places; } ///< of each x, in slots
    [[nodiscard]] double slotWidth() const { return m_slot; }              ///< of one x
    [[nodiscard]] double x(double place) const { return m_plot.left() + (place + 0.5) * m_slot; }
    [[nodiscard]] double y(double value) const;
    [[nodiscard]] double column(double place) const; ///< the pixel of a place, as sampling counts them
    /// The x nearest to a position; -1 outside.
    [[nodiscard]] int at(QPointF position) const;
    [[nodiscard]] QRectF slot(qsizetype index) const; ///< all the height that belongs to one x
    /// More bars than pixels for them, or more than two values of a line on one.
    [[nodiscard]] bool isCrowded() const;

    // A slot is as many units wide as bars stand in it side by side, and one or more of air.
    [[nodiscard]] int lanes() const { return m_lanes; }
    [[nodiscard]] int lane(qsizetype series) const { return m_lane[series]; }
    [[nodiscard]] int units() const { return m_units; } ///< of one slot
    [[nodiscard]] qsizetype unit(qsizetype series, qsizetype index) const;
    [[nodiscard]] double barShare() const; ///< of a unit
    [[nodiscard]] double laneCentre(int lane, qsizetype index) const;

    /// Names stand at the ends of their lines, or else here.
    [[nodiscard]] bool namesAreDirect() const { return m_direct; }
    [[nodiscard]] const QList<LegendEntry> &legend() const { return m_legend; }
    [[nodiscard]] int xLabelLines() const { return m_xLabelLines; }

private:
    void findLanes();
    void findNames();
    void layOutLegend();
    void layOut();
    [[nodiscard]] bool namesBreak() const;
    [[nodiscard]] double widestName() const;

    const ChartData &m_data;
    QSizeF m_size;
    QFont m_font;
    QFontMetricsF m_metrics;
    ChartScale::Values m_scale;
    QList<double> m_places;
    QRectF m_plot;
    double m_slot = 1;
    QList<int> m_lane; ///< of each series
    int m_lanes = 1;
    int m_units = 1;
    bool m_direct = false;
    QList<LegendEntry> m_legend;
    double m_legendHeight = 0;
    int m_xLabelLines = 1;
};
