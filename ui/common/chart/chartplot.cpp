// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart/chartplot.h"

#include "ui/common/chart/chartdrawing.h"
#include "ui/common/chart/chartlayout.h"
#include "ui/common/chart/chartsampling.h"
#include "ui/common/theme.h"

#include <QAreaSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace
{
constexpr double crowdedSlot = 2; ///< pixels; below, lines are thin

/// One chart while it is built.
class Builder
{
public:
    explicit Builder(const ChartLayout &layout) : m_layout(layout), m_data(layout.data()), m_chart(new QChart)
    {
        m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
        m_scene.addItem(m_chart);
        m_chart->setAnimationOptions(QChart::NoAnimation);
        m_chart->setBackgroundVisible(false);
        m_chart->setMargins({});
        m_chart->legend()->hide();
        m_chart->setLocale(QLocale());
        m_chart->setLocalizeNumbers(true);
    }

    void addBars();
    void addLines();
    void addBands();
    void addAxes();
    void paint(QPainter *painter);

private:
    [[nodiscard]] QLineSeries *line(const QPolygonF &piece) const;

    const ChartLayout &m_layout;
    const ChartData &m_data;
    QGraphicsScene m_scene;
    QChart *m_chart; ///< the scene's
};

/// What each bar adds to those below it, in whole pixels: no seams, and little is not nothing.
class Stacks
{
public:
    explicit Stacks(const ChartLayout &layout)
        : m_pixel((layout.scale().high - layout.scale().low) / layout.plot().height()),
          m_ends(layout.data().count())
    {
    }
    void startLane() { m_ends.fill({}); } ///< beside the last one
    [[nodiscard]] double add(qsizetype index, double value)
    {
        if (value == 0)
            return 0;
        End &end = value < 0 ? m_ends[index].down : m_ends[index].up;
        end.sum += std::abs(value);
        const double before = end.drawn;
        // not on the edge between two pixels, where either might be meant
        end.drawn = std::max(std::round(end.sum / m_pixel), std::floor(before) + 2) + 0.25;
        return std::copysign((end.drawn - before) * m_pixel, value);
    }

private:
    struct End {
        double sum = 0;
        double drawn = 0; ///< pixels
    };
    struct Ends {
        End up, down;
    };

    double m_pixel;
    QList<Ends> m_ends;
};

/// One series of parts on each other does for all: bars side by side stand in units of their own.
void Builder::addBars()
{
    auto *bars = new QStackedBarSeries;
    bars->setBarWidth(m_layout.barShare());
    const qsizetype slots = m_layout.places().isEmpty() ? 0 : qsizetype(m_layout.places().last()) + 1;
    Stacks stacks(m_layout);
    for (qsizetype series = 0; series < m_data.series.size(); ++series) {
        QList<qreal> values(slots * m_layout.units(), 0);
        if (m_data.kind == ChartData::Kind::Bars)
            stacks.startLane();
        for (qsizetype index = 0; index < m_data.count(); ++index)
            values[m_layout.unit(series, index)] = stacks.add(index, m_data.value(series, index).value_or(0));
        auto *set = new QBarSet(QString::number(series));
        set->append(values);
        const QColor colour = ChartDrawing::colourOf(m_layout, series);
        const bool estimate = m_data.series[series].estimate;
        set->setPen(estimate ? QPen(colour, 1) : QPen(Qt::NoPen));
        set->setBrush(estimate ? QBrush(colour, Qt::BDiagPattern) : QBrush(colour));
        bars->append(set);
    }
    m_chart->addSeries(bars);
}

QLineSeries *Builder::line(const QPolygonF &piece) const
{
    auto *line = new QLineSeries;
    line->replace(QList<QPointF>(piece));
    return line;
}

/// A piece between two gaps is a series of the chart.
void Builder::addLines()
{
    const bool thin = m_layout.slotWidth() < crowdedSlot;
    for (qsizetype series = 0; series < m_data.series.size(); ++series) {
        const ChartData::Series &one = m_data.series[series];
        QPen pen(ChartDrawing::colourOf(m_layout, series), thin ? 1 : 2);
        if (one.estimate && !thin)
            pen.setDashPattern({3, 3});
        for (const QPolygonF &piece :
             ChartSampling::pieces(m_layout.places(), one.values, m_layout.slotWidth())) {
            if (piece.size() < 2) // is a dot
                continue;
            QLineSeries *line = this->line(piece);
            line->setPen(pen);
            m_chart->addSeries(line);
        }
    }
}

void Builder::addBands()
{
    for (qsizetype series = 0; series < m_data.series.size(); ++series) {
        if (!m_data.hasBand(series))
            continue;
        QColor fill = ChartDrawing::colourOf(m_layout, series);
        fill.setAlphaF(0.18F);
        const auto [low, high] = ChartSampling::band(m_layout.places(), m_data.series[series].low,
                                                     m_data.series[series].high, m_layout.slotWidth());
        for (qsizetype piece = 0; piece < low.size(); ++piece) {
            auto *area = new QAreaSeries(line(high[piece]), line(low[piece]));
            area->lowerSeries()->setParent(area);
            area->upperSeries()->setParent(area);
            area->setPen(Qt::NoPen);
            area->setBrush(fill);
            m_chart->addSeries(area);
        }
    }
}

/// The x axis has no labels here: those of the library take names for HTML and leave out what does not fit.
void Builder::addAxes()
{
    const ChartScale::Values &scale = m_layout.scale();
    const double last = m_layout.places().isEmpty() ? 0 : m_layout.places().last();
    auto *x = new QValueAxis;
    if (m_layout.hasBars()) {
        const double middle = (m_layout.lanes() - 1) / 2.0, half = m_layout.units() / 2.0;
        x->setRange(middle - half, last * m_layout.units() + middle + half);
    } else {
        x->setRange(-0.5, last + 0.5);
    }
    x->setTickCount(2); // each makes its items, seen or not
    x->setVisible(false);
    auto *y = new QValueAxis;
    y->setRange(scale.low, scale.high);
    y->setTickCount(int(scale.ticks().size()));
    y->setLabelFormat(QStringLiteral("%.%1f").arg(scale.decimals()));
    y->setLabelsVisible(!m_layout.data().hidden);
    y->setLabelsFont(m_layout.font());
    y->setLabelsBrush(Theme::ink(Theme::Ink::Muted));
    y->setGridLinePen(QPen(Theme::ink(Theme::Ink::Line), 1));
    y->setLineVisible(false);
    m_chart->addAxis(x, Qt::AlignBottom);
    m_chart->addAxis(y, Qt::AlignLeft);
    for (QAbstractSeries *series : m_chart->series()) {
        series->attachAxis(x);
        series->attachAxis(y);
    }
}

void Builder::paint(QPainter *painter)
{
    const QRectF all({}, m_layout.size());
    m_scene.setSceneRect(all);
    m_chart->setPlotArea(m_layout.plot()); // after the size it would not reach the grid
    m_chart->resize(all.size());
    m_chart->layout()->activate();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, !m_layout.hasBars());
    m_scene.render(painter, all, all);
    painter->restore();
}
} // namespace

void ChartPlot::paint(QPainter *painter, const ChartLayout &layout)
{
    Builder chart(layout);
    if (layout.hasBars() && !layout.isCrowded())
        chart.addBars();
    if (!layout.hasBars()) {
        chart.addBands();
        if (!layout.isCrowded())
            chart.addLines();
    }
    chart.addAxes();
    chart.paint(painter);
}
