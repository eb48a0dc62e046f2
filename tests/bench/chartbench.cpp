// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/chartbench.h"

#include "ui/common/chart/chartlayout.h"
#include "ui/common/chart/chartview.h"
#include "ui/common/themecolours.h"

#include <QChart>
#include <QChartView>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLineSeries>
#include <QValueAxis>

#include <cmath>

namespace
{
using std::chrono::microseconds;
constexpr int points = 100'000;
constexpr int barCount = 60;
constexpr int peak = 70'001; ///< must be seen
constexpr QSize size(1200, 600);

/// Months of days and nights, never the same in two rounds.
double valueOf(int round, int index)
{
    return index == peak ? 200.0 + round
                         : 60 + 40 * std::sin(index * 0.0003) + (index * 7919 + round * 31) % 101 * 0.2;
}

ChartData lineOf(int round)
{
    ChartData data;
    data.kind = ChartData::Kind::Line;
    data.unit = QStringLiteral("MB");
    data.series = {{QStringLiteral("Used"), {}, false, 0}};
    for (int index = 0; index < points; ++index) {
        data.dates.append(QDate(1750, 1, 1).addDays(index));
        data.series[0].values.append(valueOf(round, index));
    }
    return data;
}

ChartData barsOf(int round)
{
    ChartData data;
    data.unit = QStringLiteral("MB");
    data.series = {{QStringLiteral("Used"), {}, false, 0}};
    for (int index = 0; index < barCount; ++index) {
        data.dates.append(QDate(2026, 1, 1).addDays(index));
        data.series[0].values.append(index % 13 == 7 ? std::optional<double>() : valueOf(round, index));
    }
    return data;
}

/// R7.
class PlainChart
{
public:
    PlainChart() : m_series(new QLineSeries)
    {
        m_view.chart()->addSeries(m_series);
        m_view.chart()->createDefaultAxes();
        m_view.chart()->axes(Qt::Horizontal).first()->setRange(0, points);
        m_view.chart()->axes(Qt::Vertical).first()->setRange(0, 300);
        m_view.resize(size);
        m_view.show();
    }
    void show(const QList<QPointF> &values)
    {
        m_series->replace(values);
        m_view.viewport()->repaint();
    }

private:
    QChartView m_view;
    QLineSeries *m_series;
};

template<typename Act> microseconds timed(const Act &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return microseconds(timer.nsecsElapsed() / 1000);
}

bool showsPeak(ChartView &view)
{
    const ChartLayout layout(view.data(), size, view.font());
    const QImage image = view.grab().toImage();
    const QRgb colour = ThemeColours::series(0, Theme::isDark()).rgb();
    return layout.isCrowded() &&
           image.pixel(int(layout.column(layout.places()[peak])), int(layout.y(170))) == colour;
}

Figure figureOf(const QString &name, const QString &what, const QList<microseconds> &ours,
                const QList<microseconds> &theirs, bool correct)
{
    Figure figure{.name = name, .what = what};
    figure.value = Median::milliseconds(ours);
    figure.reference = QStringLiteral("R7");
    figure.referenceCommand =
        QStringLiteral("QLineSeries of the same 100,000 points, replace() and repaint()");
    figure.referenceValue = Median::milliseconds(theirs);
    figure.goal = 0.05;
    figure.correct = correct;
    return figure;
}
} // namespace

Figures ChartBench::run(int rounds)
{
    PlainChart plain;
    ChartView line, bars;
    for (ChartView *view : {&line, &bars}) {
        view->resize(size);
        view->show();
    }
    QCoreApplication::processEvents();
    QList<microseconds> plainTimes, lineTimes, pointTimes, barTimes;
    bool lineRight = true, barsRight = true;
    for (int round = -1; round < rounds; ++round) { // the first one loads fonts
        QList<QPointF> values;
        for (int index = 0; index < points; ++index)
            values.append({double(index), valueOf(round, index)});
        ChartData lineData = lineOf(round), barData = barsOf(round);
        const microseconds plainTime = timed([&] { plain.show(values); });
        const microseconds lineTime = timed([&] {
            line.setData(std::move(lineData));
            line.repaint();
        });
        lineRight = lineRight && showsPeak(line);
        const microseconds pointTime = timed([&] {
            line.setCurrent(points / 2 + round);
            line.repaint();
        });
        const microseconds barTime = timed([&] {
            bars.setData(std::move(barData));
            bars.repaint();
        });
        barsRight = barsRight && !bars.data().isEmpty();
        if (round < 0)
            continue;
        plainTimes.append(plainTime);
        lineTimes.append(lineTime);
        pointTimes.append(pointTime);
        barTimes.append(barTime);
    }
    return QList<Figure>{figureOf(QStringLiteral("chart-line"),
                                  QStringLiteral("100,000 new points of a line, to the painted frame"),
                                  lineTimes, plainTimes, lineRight),
                         figureOf(QStringLiteral("chart-point"),
                                  QStringLiteral("another of 100,000 points pointed at, painted"), pointTimes,
                                  plainTimes, line.current() >= 0),
                         figureOf(QStringLiteral("chart-bars"),
                                  QStringLiteral("60 new daily bars, to the painted frame"), barTimes,
                                  plainTimes, barsRight)};
}
