// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/usagesummary.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <limits>
#include <map>

namespace
{
constexpr qint64 megabyte = 1 << 20;
const QDate first(2026, 3, 2); // a Monday

/// Days from `first` on; -1 is a day nobody can read, -2 one that was left out.
QList<DayUsage> days(const QList<qint64> &bytes)
{
    QList<DayUsage> list;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == -2)
            continue;
        list.append({first.addDays(i), bytes[i] < 0 ? std::nullopt : std::optional(DataVolume{bytes[i]})});
    }
    return list;
}
} // namespace

class TestUsageSummary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsKnownDaysAndCountsUnknownOnes();
    void noKnownDayIsNoSum();
    void aSumThatDoesNotFitIsNoSum();
    void meansAreRoundedHalfUp();
    void weekdaysKeepApart();
    void percentilesAreDaysThatWere();
    void silenceBeginsAfterTheLastTraffic();
    void silenceNeedsKnownDays_data();
    void silenceNeedsKnownDays();
    void jumpsStandOutAgainstTheMedian();
    void jumpsAtTheirVeryEdge();
    void jumpsAgreeWithSortingEachWindow();
};

void TestUsageSummary::sumsKnownDaysAndCountsUnknownOnes()
{
    const auto sum = UsageSummary::sum(days({1, 10, -1, -2, 100, 1000}), first.addDays(1), first.addDays(4));
    QVERIFY(sum);
    QCOMPARE(sum->used.bytes, qint64(110));
    QCOMPARE(sum->knownDays, 2);
    QCOMPARE(sum->unknownDays, 2);
}

void TestUsageSummary::noKnownDayIsNoSum()
{
    QVERIFY(!UsageSummary::sum({}, first, first));
    QVERIFY(!UsageSummary::sum(days({-1, -2, -1}), first, first.addDays(2)));
    QVERIFY(!UsageSummary::mean(days({-1})));
    QVERIFY(!UsageSummary::percentile({}, 50));
    QVERIFY(!UsageSummary::silence({}));
    QVERIFY(UsageSummary::jumps({}).isEmpty());
    for (const auto &mean : UsageSummary::weekdayMeans({}))
        QVERIFY(!mean);
}

void TestUsageSummary::aSumThatDoesNotFitIsNoSum()
{
    constexpr qint64 largest = std::numeric_limits<qint64>::max();
    QVERIFY(UsageSummary::sum(days({largest, 0}), first, first.addDays(1)));
    QVERIFY(!UsageSummary::sum(days({largest, 1}), first, first.addDays(1)));
    QVERIFY(!UsageSummary::mean(days({largest, largest})));
}

void TestUsageSummary::meansAreRoundedHalfUp()
{
    QCOMPARE(UsageSummary::mean(days({1, 2}))->bytes, qint64(2));
    QCOMPARE(UsageSummary::mean(days({1, 1, 2}))->bytes, qint64(1));
    QCOMPARE(UsageSummary::mean(days({0, 0, -1, 0}))->bytes, qint64(0));
}

void TestUsageSummary::weekdaysKeepApart()
{
    const auto means = UsageSummary::weekdayMeans(days({70, 1, 2, 3, 4, 5, -1, 75}));
    QCOMPARE(means[0]->bytes, qint64(73)); // 72.5
    QCOMPARE(means[1]->bytes, qint64(1));
    QCOMPARE(means[5]->bytes, qint64(5));
    QVERIFY(!means[6]);
}

void TestUsageSummary::percentilesAreDaysThatWere()
{
    const auto list = days({40, 10, 30, 20});
    QCOMPARE(UsageSummary::percentile(list, 0)->bytes, qint64(10));
    QCOMPARE(UsageSummary::percentile(list, 25)->bytes, qint64(10));
    QCOMPARE(UsageSummary::percentile(list, 26)->bytes, qint64(20));
    QCOMPARE(UsageSummary::percentile(list, 75)->bytes, qint64(30));
    QCOMPARE(UsageSummary::percentile(list, 100)->bytes, qint64(40));
}

void TestUsageSummary::silenceBeginsAfterTheLastTraffic()
{
    const auto silence = UsageSummary::silence(days({5, 7, 0, 0, 0}));
    QVERIFY(silence);
    QCOMPARE(silence->lastTraffic, first.addDays(1));
    QCOMPARE(silence->days, 3);
}

void TestUsageSummary::silenceNeedsKnownDays_data()
{
    QTest::addColumn<QList<qint64>>("bytes");
    QTest::newRow("traffic to the end") << QList<qint64>{0, 0, 5};
    QTest::newRow("never any traffic") << QList<qint64>{0, 0, 0};
    QTest::newRow("a day nobody can read") << QList<qint64>{5, 0, -1, 0};
    QTest::newRow("a day left out") << QList<qint64>{5, 0, -2, 0};
    QTest::newRow("the last day cannot be read") << QList<qint64>{5, 0, -1};
}

void TestUsageSummary::silenceNeedsKnownDays()
{
    QFETCH(QList<qint64>, bytes);
    QVERIFY(!UsageSummary::silence(days(bytes)));
}

void TestUsageSummary::jumpsStandOutAgainstTheMedian()
{
    const QList<qint64> calm(10, 4 * megabyte);
    const auto jumps = UsageSummary::jumps(days(calm + QList<qint64>{100 * megabyte, 4 * megabyte}));
    QCOMPARE(jumps.size(), 1);
    QCOMPARE(jumps[0].day, first.addDays(10));
    QCOMPARE(jumps[0].used.bytes, 100 * megabyte);
    QCOMPARE(jumps[0].usual.bytes, 4 * megabyte);
}

void TestUsageSummary::jumpsAtTheirVeryEdge()
{
    const QList<qint64> week(7, 2 * megabyte);
    QVERIFY(UsageSummary::jumps(days(week + QList<qint64>{10 * megabyte})).isEmpty()); // exactly five times
    QCOMPARE(UsageSummary::jumps(days(week + QList<qint64>{10 * megabyte + 1})).size(), 1);
    const QList<qint64> sixDays(6, 2 * megabyte);
    QVERIFY(UsageSummary::jumps(days(sixDays + QList<qint64>{99 * megabyte})).isEmpty()); // too little known
    const QList<qint64> quiet(7, 0);
    QVERIFY(UsageSummary::jumps(days(quiet + QList<qint64>{10 * megabyte - 1})).isEmpty()); // too small
    QCOMPARE(UsageSummary::jumps(days(quiet + QList<qint64>{10 * megabyte})).size(), 1);
}

void TestUsageSummary::jumpsAgreeWithSortingEachWindow()
{
    QRandomGenerator random(77);
    for (int round = 0; round < 500; ++round) {
        QList<qint64> bytes;
        for (int i = 0; i < 60; ++i) {
            const bool gap = random.bounded(9) == 0;
            const qint64 size = qint64(random.bounded(20)) << random.bounded(26);
            bytes.append(gap ? qint64(-1 - random.bounded(2)) : size);
        }
        std::map<int, qint64> expected;
        for (int i = 0; i < 60; ++i) {
            std::vector<qint64> window;
            for (int j = std::max(0, i - 14); j < i; ++j) {
                if (bytes[j] >= 0)
                    window.push_back(bytes[j]);
            }
            std::sort(window.begin(), window.end());
            if (bytes[i] < 10 * megabyte || window.size() < 7)
                continue;
            const qint64 median = window[(window.size() - 1) / 2];
            if (bytes[i] > 5 * median)
                expected[i] = median;
        }
        std::map<int, qint64> found;
        for (const UsageSummary::Jump &jump : UsageSummary::jumps(days(bytes)))
            found[int(first.daysTo(jump.day))] = jump.usual.bytes;
        QCOMPARE(found, expected);
    }
}

QTEST_GUILESS_MAIN(TestUsageSummary)
#include "tst_usagesummary.moc"
