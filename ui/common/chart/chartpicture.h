// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chart/chartdata.h"
#include "ui/common/chart/chartscale.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>

class QPainter;

/// A chart laid out for one size and one font, in the colours of the theme. Made anew when any of them
/// changes; painting it again is cheap at any number of points. The data must outlive it.
class ChartPicture
{
public:
    ChartPicture(const ChartData &data, QSizeF size, const QFont &font);

    void paint(QPainter *painter, int current) const; ///< current: the x that is pointed at; -1: none
    /// The x nearest to a position; -1 outside.
    [[nodiscard]] int at(QPointF position) const;
    [[nodiscard]] QRectF slot(int index) const; ///< all the height that belongs to one x

private:
    void layOut(QSizeF size);
    void prepareLines();
    void prepareStrokes();
    void prepareBarLabels();

    [[nodiscard]] double x(double place) const { return m_plot.left() + (place + 0.5) * m_slot; }
    [[nodiscard]] double y(double value) const;
    [[nodiscard]] QColor colour(qsizetype series) const;
    [[nodiscard]] QRectF bar(qsizetype series, int index, double value) const;
    [[nodiscard]] bool barsAreThin() const;

    void paintGrid(QPainter *painter) const;
    void paintXLabels(QPainter *painter) const;
    void paintNames(QPainter *painter) const;
    void paintUnknown(QPainter *painter) const;
    void paintStrokes(QPainter *painter) const;
    void paintBars(QPainter *painter, int current) const;
    void paintBarLabels(QPainter *painter) const;
    void paintLines(QPainter *painter) const;
    void paintLineNames(QPainter *painter) const;
    void paintMarks(QPainter *painter) const;
    void paintPoints(QPainter *painter, int current) const;

    const ChartData &m_data;
    QFont m_font;
    QFontMetricsF m_metrics;
    ChartScale::Values m_scale;
    QList<double> m_places; ///< of each x, in slots from the first
    QRectF m_plot;
    double m_slot = 1;                ///< width of one x
    QList<QList<QPolygonF>> m_pieces; ///< of each line, in pixels
    QList<QList<QRectF>> m_strokes;   ///< of each series, where there are more values than pixels
    QList<int> m_labelled;            ///< bars with their figure above them
};
