// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/trafficcomparison.h"
#include "core/rules/trafficforecast.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace
{
const Month april = Month::of(QDate(2026, 4, 1));

std::optional<DataVolume> bytes(qint64 number)
{
    return DataVolume{number};
}

/// Ten cards that used so much on each day from `from` on.
QList<TrafficDay> days(QDate from, const QList<qint64> &used)
{
    QList<TrafficDay> all;
    for (qsizetype i = 0; i < used.size(); ++i)
        all.append({from.addDays(i), bytes(used[i]), 10, 0});
    return all;
}

/// The same forecast the long way round: a list of doubles, a weekday looked up by walking back.
double expectedByHand(const QList<TrafficDay> &known, QDate last)
{
    double sum = 0;
    for (const TrafficDay &day : known)
        sum += Month::of(day.day) == Month::of(last) ? double(day.used->bytes) : 0;
    const QDate to = known.last().day;
    for (QDate day = to.addDays(1); day <= last; day = day.addDays(1)) {
        double same = 0;
        int count = 0;
        for (const TrafficDay &one : known) {
            if (one.day > to.addDays(-28) && one.day.dayOfWeek() == day.dayOfWeek()) {
                same += double(one.used->bytes);
                ++count;
            }
        }
        sum += same / count;
    }
    return sum;
}
} // namespace

/// Where some cards' traffic will be when the month ends, and how one period compares with another.
class TestTrafficForecast final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysGoOnLikeTheirWeekday();
    void agreesWithTheLongWayRound();
    void theDaysOfTheForecastAddUpToIt();
    void fewDaysGoOnLikeTheirMean();
    void todayAndHalfKnownDaysAreNotGoneOnFrom();
    void aGapInTheMonthIsNamed();
    void aMonthThatIsOverIsWhatWasUsed();
    void nothingKnownHasNoForecast();
    void periodsAreComparedPlaceByPlace();
    void moreKnownCardsAreNotMoreTraffic();
};

void TestTrafficForecast::daysGoOnLikeTheirWeekday()
{
    // four weeks of 1000 a day, Mondays 3000; Sunday 2026-04-19 is the last known day
    QList<TrafficDay> known;
    for (QDate day(2026, 3, 23); day <= QDate(2026, 4, 19); day = day.addDays(1))
        known.append({day, bytes(day.dayOfWeek() == Qt::Monday ? 3000 : 1000), 10, 0});
    const TrafficForecast forecast = TrafficForecast::of(april, known, QDate(2026, 4, 20));
    QCOMPARE(forecast.method, ForecastMethod::Days);
    QCOMPARE(forecast.knownTo, QDate(2026, 4, 19));
    QCOMPARE(forecast.usedSoFar, bytes(19'000 + 2 * 2000));                    // Mondays 6 and 13
    QCOMPARE(forecast.atMonthEnd.expected, bytes(23'000 + 11'000 + 2 * 2000)); // 20 and 27
    QCOMPARE(forecast.atMonthEnd.low, bytes(23'000 + 11'000));                 // the lower quartile is 1000
    QVERIFY(forecast.atMonthEnd.high >= forecast.atMonthEnd.expected);
    QCOMPARE(forecast.days.size(), 11);
    QCOMPARE(forecast.days.first().used.expected, bytes(3000));
    QVERIFY(forecast.methodText().contains(QStringLiteral("2026-04-19")));
}

void TestTrafficForecast::agreesWithTheLongWayRound()
{
    QRandomGenerator random(20260415);
    for (int round = 0; round < 200; ++round) {
        const QDate to = QDate(2026, 1, 8).addDays(random.bounded(360));
        QList<TrafficDay> known;
        for (QDate day = to.addDays(-40); day <= to; day = day.addDays(1))
            known.append({day, bytes(random.bounded(1 << 30)), 10, 0});
        const Month month = Month::of(to);
        const TrafficForecast forecast = TrafficForecast::of(month, known, to.addDays(1));
        const double byHand = expectedByHand(known, month.lastDay());
        QVERIFY(std::abs(double(forecast.atMonthEnd.expected->bytes) - byHand) <= 31);
        QVERIFY(forecast.atMonthEnd.low <= forecast.atMonthEnd.expected);
        QVERIFY(forecast.atMonthEnd.high >= forecast.atMonthEnd.expected);
    }
}

void TestTrafficForecast::theDaysOfTheForecastAddUpToIt()
{
    QList<qint64> used;
    for (int i = 0; i < 36; ++i)
        used.append(1000 + 37 * (i % 11));
    const TrafficForecast forecast =
        TrafficForecast::of(april, days(QDate(2026, 3, 10), used), QDate(2026, 4, 15));
    qint64 sum = forecast.usedSoFar->bytes;
    for (const TrafficForecast::Day &day : forecast.days)
        sum += day.used.expected->bytes;
    QCOMPARE(forecast.atMonthEnd.expected, bytes(sum));
    QCOMPARE(forecast.days.last().day, april.lastDay());
}

void TestTrafficForecast::fewDaysGoOnLikeTheirMean()
{
    const TrafficForecast forecast =
        TrafficForecast::of(april, days(april.firstDay(), {10, 20, 30}), QDate(2026, 4, 4));
    QCOMPARE(forecast.method, ForecastMethod::Mean);
    QCOMPARE(forecast.atMonthEnd.expected, bytes(60 + 27 * 20));
    QCOMPARE(forecast.atMonthEnd.low, bytes(60 + 27 * 16));
    QCOMPARE(forecast.atMonthEnd.high, bytes(60 + 27 * 24));
    QCOMPARE(forecast.days.first().used.expected, bytes(20));
}

void TestTrafficForecast::todayAndHalfKnownDaysAreNotGoneOnFrom()
{
    QList<TrafficDay> known = days(QDate(2026, 3, 20), QList<qint64>(20, 1000)); // up to 8 April
    known.append({QDate(2026, 4, 9), bytes(300), 5, 5});
    known.append({QDate(2026, 4, 10), bytes(1), 10, 0});
    const TrafficForecast forecast = TrafficForecast::of(april, known, QDate(2026, 4, 10));
    QCOMPARE(forecast.knownTo, QDate(2026, 4, 8));
    QCOMPARE(forecast.atMonthEnd.expected, bytes(30 * 1000));
    // a twentieth of the cards may be missing
    QVERIFY(TrafficDay(april.firstDay(), bytes(1), 20, 1).isNearlyWhole());
    QVERIFY(!TrafficDay(april.firstDay(), bytes(1), 19, 1).isNearlyWhole());
    QVERIFY(!TrafficDay(april.firstDay(), std::nullopt, 20, 0).isNearlyWhole());
}

void TestTrafficForecast::aGapInTheMonthIsNamed()
{
    QList<TrafficDay> known = days(QDate(2026, 3, 20), QList<qint64>(20, 1000));
    known.removeAt(14); // 3 April
    const TrafficForecast forecast = TrafficForecast::of(april, known, QDate(2026, 4, 15));
    QCOMPARE(forecast.missing, TrafficForecast::Missing::Gap);
    QCOMPARE(forecast.gap, QDate(2026, 4, 3));
    QVERIFY(!forecast.atMonthEnd.expected);
    QVERIFY(forecast.methodText().contains(QStringLiteral("2026-04-03")));
}

void TestTrafficForecast::aMonthThatIsOverIsWhatWasUsed()
{
    const QList<TrafficDay> whole = days(april.firstDay(), QList<qint64>(30, 7));
    const TrafficForecast forecast = TrafficForecast::of(april, whole, QDate(2026, 5, 20));
    QCOMPARE(forecast.method, ForecastMethod::Complete);
    QCOMPARE(forecast.atMonthEnd, (Range<DataVolume>{bytes(210), bytes(210), bytes(210)}));
    QVERIFY(forecast.days.isEmpty());
    const TrafficForecast cut = TrafficForecast::of(april, whole.first(20), QDate(2026, 5, 20));
    QCOMPARE(cut.missing, TrafficForecast::Missing::Over);
    QVERIFY(!cut.atMonthEnd.expected);
}

void TestTrafficForecast::nothingKnownHasNoForecast()
{
    QCOMPARE(TrafficForecast::of(april, {}, QDate(2026, 4, 15)).missing, TrafficForecast::Missing::NoDay);
    // of the month before alone nothing of this one follows
    const TrafficForecast forecast =
        TrafficForecast::of(april, days(QDate(2026, 3, 1), QList<qint64>(31, 5)), QDate(2026, 4, 1));
    QCOMPARE(forecast.missing, TrafficForecast::Missing::NoDay);
    QVERIFY(!forecast.methodText().isEmpty());
}

void TestTrafficForecast::periodsAreComparedPlaceByPlace()
{
    const auto both =
        TrafficComparison::of(days(april.firstDay(), {30, 30}), days(QDate(2026, 3, 1), {20, 20, 900}));
    QCOMPARE(both.now, bytes(60));
    QCOMPARE(both.then, bytes(40));
    QCOMPARE(both.places, 2);
    QCOMPARE(both.difference(), std::optional<qint64>(20));
    QCOMPARE(*both.percent(), 50.0);
    const auto none = TrafficComparison::of(days(april.firstDay(), {30}), days(april.firstDay(), {0}));
    QVERIFY(!none.percent());
    QCOMPARE(none.difference(), std::optional<qint64>(30));
}

void TestTrafficForecast::moreKnownCardsAreNotMoreTraffic()
{
    QList<TrafficDay> now = days(april.firstDay(), {100, 100});
    QList<TrafficDay> then = days(QDate(2026, 3, 1), {100, 100});
    then[1] = {QDate(2026, 3, 2), bytes(10), 1, 9};
    const auto both = TrafficComparison::of(now, then);
    QCOMPARE(both.places, 1);
    QCOMPARE(both.leftOut, 1);
    QCOMPARE(both.difference(), std::optional<qint64>(0));
    now[0].used = std::nullopt;
    QVERIFY(!TrafficComparison::of(now, then).difference());
}

QTEST_APPLESS_MAIN(TestTrafficForecast)
#include "tst_trafficforecast.moc"
