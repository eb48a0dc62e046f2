// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart/chartlayout.h"
#include "ui/common/chart/chartsampling.h"
#include "ui/common/chart/chartscale.h"
#include "ui/common/chart/chartstrokes.h"
#include "ui/common/chart/charttable.h"
#include "ui/common/chart/chartview.h"
#include "ui/common/chart/chartwithtable.h"
#include "ui/common/densetable.h"
#include "ui/common/emptystate.h"
#include "ui/common/theme.h"
#include "ui/common/themecolours.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace
{
ChartData week(ChartData::Kind kind = ChartData::Kind::Bars)
{
    ChartData data;
    data.kind = kind;
    data.title = QStringLiteral("Daily usage");
    data.unit = QStringLiteral("MB");
    for (int day = 0; day < 7; ++day)
        data.dates.append(QDate(2026, 2, 23).addDays(day));
    data.series = {{QStringLiteral("Used"), {1.5, 0.0, std::nullopt, 12.25, 3.0, 2.0, 1.0}, false, -1}};
    return data;
}

/// Three days of usage, then three of forecast with its band.
ChartData forecast(ChartData::Kind kind)
{
    ChartData data = week(kind);
    data.dates.removeLast();
    data.series = {{QStringLiteral("Used"), {4.0, 5.0, 6.0}, false, 0},
                   {QStringLiteral("Forecast"),
                    {std::nullopt, std::nullopt, std::nullopt, 7.0, 8.0, 9.0},
                    true,
                    0,
                    {std::nullopt, std::nullopt, std::nullopt, 6.0, 5.0, 4.0},
                    {std::nullopt, std::nullopt, std::nullopt, 9.0, 12.0, 15.0}}};
    return data;
}

/// Two products over three months, of which the last knows one.
ChartData bill()
{
    ChartData data;
    data.kind = ChartData::Kind::StackedBars;
    data.title = QStringLiteral("Bills");
    data.categories = {QStringLiteral("2026-01"), QStringLiteral("2026-02"), QStringLiteral("2026-03")};
    data.series = {{QStringLiteral("Plans"), {10.0, 20.0, 15.0}},
                   {QStringLiteral("Overage"), {5.0, 30.0, std::nullopt}}};
    data.exact = [](double value) { return QStringLiteral("%1 CNY").arg(value, 0, 'f', 2); };
    return data;
}

QImage shot(const ChartData &data, QSize size = {600, 300})
{
    ChartView view;
    view.resize(size);
    view.setData(data);
    return view.grab().toImage();
}

QRgb seriesColour(int colour)
{
    return ThemeColours::series(colour, false).rgb();
}

/// The colour at a value of an x, as the layout of the same size places them.
QRgb colourAt(const QImage &image, const ChartData &data, qsizetype index, double value, int lane = 0)
{
    const ChartLayout layout(data, image.size(), ChartView().font());
    return image.pixel(int(layout.laneCentre(lane, index)), int(layout.y(value)));
}

QStringList textsOf(const QList<ChartScale::DateTick> &ticks)
{
    QStringList texts;
    for (const ChartScale::DateTick &tick : ticks)
        texts.append(tick.text);
    return texts;
}
} // namespace

/// Charts: what is drawn, what is said, what is thinned out.
class TestChartView final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(Theme::Mode::Light); }

    void thinningOutKeepsEveryPeak();
    void thinningOutKeepsTheGaps();
    void axesHaveRoundNumbers_data();
    void axesHaveRoundNumbers();
    void datesAreCountedAsPeopleDo();
    void keysReadTheExactValues();
    void theMouseFindsTheNearestDay();
    void everyPictureShowsItsData_data();
    void everyPictureShowsItsData();
    void anEmptyChartSaysWhy();
    void assistiveTechnologyHearsIt();
    void theTableHasTheSameNumbers();
    void partsStandOnEachOther();
    void partsHaveNoSeams();
    void usageAndItsForecastShareOnePlace();
    void periodsToCompareStandBesideEachOther();
    void aForecastHasItsBand();
    void whatIsUnknownIsMarkedAndNotDrawn();
    void crowdedSeriesShowTheirExtremes_data();
    void crowdedSeriesShowTheirExtremes();
    void longNamesStayInsideThePicture();
    void pointingLeavesTheSeriesAlone();
    void itGoesWithTheTheme();
    void theTableTakesThePlaceOfTheChart();
    void whatIsArrangedIsKept();
    void withoutNumbersItStaysTheChart();
};

void TestChartView::thinningOutKeepsEveryPeak()
{
    QList<double> places;
    QList<std::optional<double>> values;
    for (int i = 0; i < 100'000; ++i) {
        places.append(i);
        values.append(i == 54'321 ? 1'000.0 : i == 77'777 ? -1'000.0 : double(i % 10));
    }
    const QList<QPolygonF> pieces = ChartSampling::pieces(places, values, 0.01); // on 1,000 pixels
    QCOMPARE(pieces.size(), 1);
    QVERIFY(pieces[0].size() <= 2'000);
    QVERIFY(pieces[0].contains(QPointF(54'321, 1'000)));
    QVERIFY(pieces[0].contains(QPointF(77'777, -1'000)));
    QVERIFY(std::is_sorted(pieces[0].begin(), pieces[0].end(),
                           [](const QPointF &a, const QPointF &b) { return a.x() < b.x(); }));
    // few stay as they are
    QCOMPARE(ChartSampling::pieces({0, 1, 2}, {5.0, 7.0, 6.0}, 10),
             (QList<QPolygonF>{QPolygonF{{0, 5}, {1, 7}, {2, 6}}}));
}

void TestChartView::thinningOutKeepsTheGaps()
{
    const QList<QPolygonF> pieces =
        ChartSampling::pieces({0, 1, 2, 3, 4}, {5.0, std::nullopt, 6.0, 7.0, std::nullopt}, 10);
    QCOMPARE(pieces, (QList<QPolygonF>{QPolygonF{{0, 5}}, QPolygonF{{2, 6}, {3, 7}}}));
    QVERIFY(ChartSampling::pieces({0, 1}, {std::nullopt, std::nullopt}, 10).isEmpty());
    // narrower than a pixel, nobody could see it
    QCOMPARE(ChartSampling::pieces({0, 1, 2}, {5.0, std::nullopt, 6.0}, 0.1).size(), 1);
}

void TestChartView::axesHaveRoundNumbers_data()
{
    QTest::addColumn<double>("lowest");
    QTest::addColumn<double>("highest");
    QTest::addColumn<QStringList>("texts");
    const auto list = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
    QTest::newRow("hundreds") << 0.0 << 96.0 << list("0 20 40 60 80 100");
    QTest::newRow("not from the lowest") << 90.0 << 96.0 << list("0 20 40 60 80 100");
    QTest::newRow("parts") << 0.0 << 0.37 << list("0.0 0.1 0.2 0.3 0.4");
    QTest::newRow("below nothing") << -30.0 << 55.0 << list("-40 -20 0 20 40 60");
    QTest::newRow("grouped") << 0.0 << 4'321.0 << list("0 1,000 2,000 3,000 4,000 5,000");
    QTest::newRow("nothing") << 0.0 << 0.0 << list("0 1");
}

void TestChartView::axesHaveRoundNumbers()
{
    QFETCH(double, lowest);
    QFETCH(double, highest);
    QFETCH(QStringList, texts);
    const ChartScale::Values scale = ChartScale::values(lowest, highest, 6);
    QStringList found;
    for (const double tick : scale.ticks())
        found.append(scale.text(tick));
    QCOMPARE(found, texts);
}

void TestChartView::datesAreCountedAsPeopleDo()
{
    const QDate first(2026, 1, 20);
    QCOMPARE(textsOf(ChartScale::dates(first, first.addDays(3), 6)),
             (QStringList{QStringLiteral("01-20"), QStringLiteral("01-21"), QStringLiteral("01-22"),
                          QStringLiteral("01-23")}));
    QCOMPARE(textsOf(ChartScale::dates(first, first.addDays(30), 6)).size(), 5); // weeks
    QCOMPARE(textsOf(ChartScale::dates(first, QDate(2026, 6, 2), 6)),
             (QStringList{QStringLiteral("2026-02"), QStringLiteral("2026-03"), QStringLiteral("2026-04"),
                          QStringLiteral("2026-05"), QStringLiteral("2026-06")}));
    QCOMPARE(textsOf(ChartScale::dates(first, QDate(2029, 6, 2), 4)),
             (QStringList{QStringLiteral("2027"), QStringLiteral("2028"), QStringLiteral("2029")}));
    QVERIFY(ChartScale::dates({}, first, 4).isEmpty());
}

void TestChartView::keysReadTheExactValues()
{
    ChartView view;
    view.setData(week());
    QSignalSpy moved(&view, &ChartView::currentChanged);
    QSignalSpy activated(&view, &ChartView::activated);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.current(), 0);
    QCOMPARE(view.data().pointText(0), QStringLiteral("2026-02-23: 1.50 MB"));
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.data().pointText(view.current()), QStringLiteral("2026-02-24: 0.00 MB"));
    QTest::keyClick(&view, Qt::Key_Right); // what is not known is not 0
    QCOMPARE(view.data().pointText(view.current()), QStringLiteral("2026-02-25: not known"));
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.current(), 6);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(activated.first().first().toInt(), 6);
    QTest::keyClick(&view, Qt::Key_Escape);
    QCOMPARE(view.current(), -1);
    QCOMPARE(moved.size(), 5);
}

void TestChartView::theMouseFindsTheNearestDay()
{
    ChartView view;
    ChartData data = week();
    data.dates.last() = data.dates.first().addDays(20); // days were left out before it
    view.setData(data);
    view.resize(1000, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QTest::mouseMove(&view, QPoint(980, 100));
    QTRY_COMPARE(view.current(), 6);
    QTest::mouseMove(&view, QPoint(60, 100));
    QTRY_COMPARE(view.current(), 0);
    QTest::mouseMove(&view, QPoint(500, 100)); // nearer to the sixth than to the last
    QTRY_COMPARE(view.current(), 5);
}

void TestChartView::everyPictureShowsItsData_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("count");
    for (const int count : {1, 7, 900, 20'000}) {
        QTest::addRow("%d bars", count) << int(ChartData::Kind::Bars) << count;
        QTest::addRow("a line of %d", count) << int(ChartData::Kind::Line) << count;
    }
}

void TestChartView::everyPictureShowsItsData()
{
    QFETCH(int, kind);
    QFETCH(int, count);
    ChartData data;
    data.kind = ChartData::Kind(kind);
    data.series.append(ChartData::Series{QStringLiteral("Used"), {}, false, 0});
    for (int i = 0; i < count; ++i) {
        data.dates.append(QDate(1950, 1, 1).addDays(i));
        data.series[0].values.append(i % 9 + 1.0);
    }
    ChartView view;
    view.resize(400, 200);
    view.setData({});
    const QImage empty = view.grab().toImage();
    view.setData(data);
    const QImage full = view.grab().toImage();
    qsizetype different = 0;
    for (int y = 40; y < 160; ++y) {
        for (int x = 80; x < 380; ++x)
            different += empty.pixel(x, y) != full.pixel(x, y) ? 1 : 0;
    }
    QVERIFY2(different > 200 || count == 1, qPrintable(QString::number(different)));
    view.resize(1, 1); // and nothing falls over where there is no room
    view.grab();
}

void TestChartView::anEmptyChartSaysWhy()
{
    ChartView view;
    view.show();
    ChartData data = week();
    data.emptyReason = QStringLiteral("Its usage was never read.");
    data.series[0].values.fill(std::nullopt);
    view.setData(data);
    auto *empty = view.findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->sentence(), QStringLiteral("Its usage was never read."));
    view.setData(week());
    QVERIFY(empty->isHidden());
}

void TestChartView::assistiveTechnologyHearsIt()
{
    ChartView view;
    view.setData(week());
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&view);
    QCOMPARE(access->role(), QAccessible::Chart);
    QCOMPARE(access->text(QAccessible::Name), QStringLiteral("Daily usage"));
    const QString said = access->text(QAccessible::Description);
    QVERIFY2(said.contains(QStringLiteral("12.25 MB")) && said.contains(QStringLiteral("2026-02-26")),
             qPrintable(said));
    view.setCurrent(3);
    QCOMPARE(access->text(QAccessible::Value), QStringLiteral("2026-02-26: 12.25 MB"));
}

void TestChartView::theTableHasTheSameNumbers()
{
    ChartTable table;
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    table.setData(week());
    QCOMPARE(table.rowCount(), 7);
    QCOMPARE(table.columnCount(), 2);
    QCOMPARE(table.index(3, 0).data().toString(), QStringLiteral("2026-02-26"));
    QCOMPARE(table.index(3, 1).data().toString(), QStringLiteral("12.25 MB"));
    QCOMPARE(table.index(2, 1).data().toString(), QStringLiteral("–"));
    QCOMPARE(table.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Used"));
    ChartData months = bill();
    table.setData(months);
    QCOMPARE(table.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Name"));
    months.xTitle = QStringLiteral("Month");
    table.setData(months);
    QCOMPARE(table.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Month"));
}

void TestChartView::partsStandOnEachOther()
{
    const ChartData data = bill();
    const QImage image = shot(data);
    QCOMPARE(colourAt(image, data, 0, 5), seriesColour(0));
    QCOMPARE(colourAt(image, data, 0, 12.5), seriesColour(1));
    QVERIFY(colourAt(image, data, 0, 18) != seriesColour(1));
    QCOMPARE(colourAt(image, data, 1, 40), seriesColour(1)); // the axis reaches as far as the sum
    QCOMPARE(data.pointText(1),
             QStringLiteral("2026-02\nPlans: 20.00 CNY\nOverage: 30.00 CNY\nTogether: 50.00 CNY"));
    QCOMPARE(data.pointText(2), QStringLiteral("2026-03\nPlans: 15.00 CNY\nOverage: not known"));
}

void TestChartView::partsHaveNoSeams()
{
    ChartData data = bill();
    data.series[1].values = {0.01, 30.0, 17.3};
    data.series.append({QStringLiteral("Service"), {3.3, 7.77, 0.2}});
    for (int height = 150; height < 300; height += 7) {
        const QImage image = shot(data, {600, height});
        const ChartLayout layout(data, image.size(), ChartView().font());
        const QRgb nothing = image.pixel(2, height - 2);
        for (int index = 0; index < 3; ++index) {
            const double sum = *data.value(0, index) + *data.value(1, index) + *data.value(2, index);
            for (int y = int(layout.y(sum)) + 2; y < int(layout.y(0)); ++y)
                QVERIFY(image.pixel(int(layout.laneCentre(0, index)), y) != nothing);
        }
        const QImage part = image.copy(QRect(int(layout.laneCentre(0, 0)), 0, 1, height));
        int seen = 0; // little is not nothing
        for (int y = 0; y < height; ++y)
            seen += part.pixel(0, y) == seriesColour(1) ? 1 : 0;
        QCOMPARE(seen, 2);
    }
}

void TestChartView::usageAndItsForecastShareOnePlace()
{
    ChartData data = forecast(ChartData::Kind::Bars);
    QCOMPARE(ChartLayout(data, {600, 300}, {}).lanes(), 1);
    QCOMPARE(data.pointText(1), QStringLiteral("2026-02-24\nUsed: 5.00 MB"));
    QCOMPARE(data.pointText(4), QStringLiteral("2026-02-27\nForecast: 8.00 MB (5.00 MB to 12.00 MB)"));
    QCOMPARE(colourAt(shot(data), data, 1, 2), seriesColour(0));
    data.series[0].values.append(6.5); // both known on one day
    QCOMPARE(ChartLayout(data, {600, 300}, {}).lanes(), 2);
}

void TestChartView::periodsToCompareStandBesideEachOther()
{
    ChartData data = week();
    data.series.append(
        {QStringLiteral("Before"), {9.0, 9.0, 9.0, 9.0, 9.0, 9.0, 9.0}, false, ChartData::quiet});
    const QImage image = shot(data);
    QCOMPARE(colourAt(image, data, 3, 4, 0), seriesColour(0));
    QCOMPARE(colourAt(image, data, 3, 4, 1), seriesColour(ChartData::quiet));
    QVERIFY(colourAt(image, data, 2, 4, 0) != seriesColour(0)); // not known
    QCOMPARE(data.pointText(2), QStringLiteral("2026-02-25\nUsed: not known\nBefore: 9.00 MB"));
}

void TestChartView::aForecastHasItsBand()
{
    ChartData data = forecast(ChartData::Kind::Line);
    const QImage with = shot(data);
    data.series[1].low.clear();
    data.marks = {{15, {}}}; // the same axis
    const QImage without = shot(data);
    QVERIFY(colourAt(with, data, 5, 12) != colourAt(without, data, 5, 12));
    QVERIFY(colourAt(with, data, 5, 5) != colourAt(without, data, 5, 5));
    QCOMPARE(colourAt(with, data, 5, 2.2), colourAt(without, data, 5, 2.2));

    ChartTable table;
    table.setData(forecast(ChartData::Kind::Line));
    QCOMPARE(table.columnCount(), 5);
    QCOMPARE(table.headerData(3, Qt::Horizontal).toString(), QStringLiteral("Forecast, at least"));
    QCOMPARE(table.index(5, 4).data().toString(), QStringLiteral("15.00 MB"));
    QCOMPARE(table.index(5, 4).data(ChartTable::ValueRole).toDouble(), 15.0);
    QVERIFY(!table.index(0, 4).data(ChartTable::ValueRole).isValid());
}

void TestChartView::whatIsUnknownIsMarkedAndNotDrawn()
{
    for (const auto kind : {ChartData::Kind::Bars, ChartData::Kind::Line}) {
        ChartData data = week(kind);
        data.series[0].values.fill(10.0);
        data.series[0].values[3] = std::nullopt;
        const QImage gap = shot(data);
        QVERIFY(data.summary().contains(QStringLiteral("not known")));
        data.pending = true; // nobody says so before the answer is there
        const QImage waiting = shot(data);
        QVERIFY(!data.summary().contains(QStringLiteral("not known")));
        data.pending = false;
        data.series[0].values[3] = 0.0;
        const QImage nothing = shot(data);
        const ChartLayout layout(data, gap.size(), ChartView().font());
        const QRect foot =
            QRectF(layout.slot(3).left() + 8, layout.y(0) - 10, layout.slotWidth() - 16, 8).toRect();
        QVERIFY(gap.copy(foot) != nothing.copy(foot)); // hatched, and 0 is not
        QVERIFY(gap.copy(foot) != waiting.copy(foot));
        QVERIFY(colourAt(gap, data, 3, 10) != seriesColour(0));
        QCOMPARE(colourAt(gap, data, 2, kind == ChartData::Kind::Line ? 10 : 5), seriesColour(0));
    }
}

void TestChartView::crowdedSeriesShowTheirExtremes_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("line") << int(ChartData::Kind::Line);
    QTest::newRow("bars") << int(ChartData::Kind::Bars);
    QTest::newRow("stacked bars") << int(ChartData::Kind::StackedBars);
}

void TestChartView::crowdedSeriesShowTheirExtremes()
{
    QFETCH(int, kind);
    ChartData data;
    data.kind = ChartData::Kind(kind);
    data.series.append({QStringLiteral("Used"), {}, false, 0});
    for (int i = 0; i < 100'000; ++i) {
        data.dates.append(QDate(1750, 1, 1).addDays(i));
        data.series[0].values.append(i == 54'321 ? 1'000.0 : 10.0 + i % 10);
    }
    const ChartLayout layout(data, {600, 300}, ChartView().font());
    QVERIFY(layout.isCrowded());
    const QList<QRectF> strokes = ChartStrokes::of(layout).first();
    QVERIFY2(double(strokes.size()) <= layout.plot().width() + 1,
             qPrintable(QString::number(strokes.size())));
    const auto peak = [&](const QRectF &stroke) { return std::abs(stroke.top() - layout.y(1'000)) < 1.5; };
    const auto peaks = std::count_if(strokes.begin(), strokes.end(), peak);
    QVERIFY(peaks == 1 || peaks == 2); // the line comes down from it in the next one
    const QImage image = shot(data);
    const QRectF stroke = *std::find_if(strokes.begin(), strokes.end(), peak);
    QCOMPARE(image.pixel(int(stroke.left()), int(layout.y(500))), seriesColour(0));
}

void TestChartView::longNamesStayInsideThePicture()
{
    ChartData data = week();
    data.dates.clear();
    for (int i = 0; i < 7; ++i)
        data.categories.append(QStringLiteral("A pool with quite a long name, number %1").arg(i));
    data.series[0].name = QStringLiteral("物联网卡流量").repeated(20);
    data.series.append({data.series[0].name, data.series[0].values});
    data.marks = {{5, data.series[0].name}};
    for (const QSize size : {QSize(900, 300), QSize(260, 200), QSize(40, 30)}) {
        const ChartLayout layout(data, size, ChartView().font());
        const QRectF all({}, QSizeF(size));
        for (const ChartLayout::LegendEntry &entry : layout.legend()) {
            QVERIFY(size.width() < 100 || all.contains(entry.text));
            QVERIFY(entry.text.bottom() <= layout.plot().top());
        }
        shot(data, size);
    }
    QCOMPARE(ChartLayout(data, {900, 300}, ChartView().font()).xLabelLines(), 2);
}

void TestChartView::pointingLeavesTheSeriesAlone()
{
    ChartView view;
    view.resize(600, 300);
    view.setData(week());
    const QImage before = view.grab().toImage();
    view.setCurrent(3);
    const QImage pointed = view.grab().toImage();
    QVERIFY(pointed != before);
    QCOMPARE(colourAt(pointed, week(), 3, 6), seriesColour(0));
    view.setCurrent(-1);
    QCOMPARE(view.grab().toImage(), before);
}

void TestChartView::itGoesWithTheTheme()
{
    ChartView view;
    view.resize(600, 300);
    view.setData(week());
    QCOMPARE(colourAt(view.grab().toImage(), week(), 3, 6), seriesColour(0));
    Theme::apply(Theme::Mode::Dark);
    QCoreApplication::processEvents();
    const QRgb dark = colourAt(view.grab().toImage(), week(), 3, 6);
    Theme::apply(Theme::Mode::Light);
    QCOMPARE(dark, ThemeColours::series(0, true).rgb());
}

void TestChartView::theTableTakesThePlaceOfTheChart()
{
    ChartWithTable both(QStringLiteral("Usage by day"));
    both.setData(week());
    both.show();
    QVERIFY(QTest::qWaitForWindowActive(&both));
    QSignalSpy activated(&both, &ChartWithTable::activated);
    both.takeFocus();
    both.chart()->setCurrent(3);
    QTest::keyClick(both.chart(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(both.isTable() && both.asTable()->isChecked());
    QVERIFY(both.chart()->isHidden() && both.table()->isVisible());
    QTRY_VERIFY(both.table()->hasFocus());
    QCOMPARE(both.table()->currentIndex().row(), 3);
    QCOMPARE(both.tableModel()->index(3, 1).data().toString(), QStringLiteral("12.25 MB"));
    QTest::keyClick(both.table(), Qt::Key_Down);
    QTest::keyClick(both.table(), Qt::Key_Return);
    QCOMPARE(activated.value(0).value(0).toInt(), 4);
    both.setData(week()); // new numbers for the same days
    QCOMPARE(both.table()->currentIndex().row(), 4);
    QTest::keyClick(both.table(), Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(both.chart()->hasFocus());
    QCOMPARE(both.chart()->current(), 4);
}

void TestChartView::whatIsArrangedIsKept()
{
    QJsonObject state;
    {
        ChartWithTable both(QStringLiteral("Usage by day"));
        both.setData(week());
        both.asTable()->click();
        both.table()->setColumnWidth(1, 222);
        state = both.saveState();
    }
    ChartWithTable later(QStringLiteral("Usage by day"));
    later.restoreState(state);
    QVERIFY(later.isTable());
    QCOMPARE(later.saveState(), state); // also while its numbers are still to come
    later.setData(week());
    QVERIFY(later.table()->isVisibleTo(&later));
    QCOMPARE(later.table()->columnWidth(1), 222);
    later.setData(forecast(ChartData::Kind::Line)); // other columns
    QCOMPARE(later.table()->horizontalHeader()->count(), 5);
}

void TestChartView::withoutNumbersItStaysTheChart()
{
    ChartWithTable both(QStringLiteral("Usage by day"));
    QVERIFY(!both.asTable()->isEnabled());
    both.restoreState({{QStringLiteral("table"), true}});
    ChartData data;
    data.emptyReason = QStringLiteral("Nothing was ever read.");
    both.setData(data);
    QVERIFY(both.chart()->isVisibleTo(&both));
    QCOMPARE(QAccessible::queryAccessibleInterface(both.chart())->text(QAccessible::Name),
             QStringLiteral("Usage by day"));
    both.setData(week());
    QVERIFY(both.table()->isVisibleTo(&both));
}

QTEST_MAIN(TestChartView)
#include "tst_chartview.moc"
