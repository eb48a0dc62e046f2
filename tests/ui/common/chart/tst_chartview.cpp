// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart/chartsampling.h"
#include "ui/common/chart/chartscale.h"
#include "ui/common/chart/charttable.h"
#include "ui/common/chart/chartview.h"
#include "ui/common/emptystate.h"
#include "ui/common/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

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
}

QTEST_MAIN(TestChartView)
#include "tst_chartview.moc"
