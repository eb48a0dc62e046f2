// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/poolforecast.h"
#include "core/rules/poolranking.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

namespace
{
constexpr qint64 gigabyte = 1LL << 30;
const QString mobile = QStringLiteral("CMCC");
const QString sameTier = QStringLiteral("sameflowcard");
const QString unified = QStringLiteral("unityPayPool");

Month april()
{
    return Month::of(QDate(2026, 4, 1));
}

Instant at(int year, int month, int day, int hour = 0)
{
    return {Instant::startOfBeijingDay(QDate(year, month, day)).seconds + hour * 3600};
}

std::optional<DataVolume> gb(qint64 number)
{
    return DataVolume{number * gigabyte};
}

/// A same-tier pool of April 2026 with an allowance of 100 GB.
PoolFacts pool(Instant asOf, qint64 used)
{
    PoolFacts facts;
    facts.credential = QStringLiteral("CM-SF-M-2-12G");
    facts.month = april();
    facts.vendor = mobile;
    facts.planKind = sameTier;
    PoolReading reading;
    reading.month = april();
    reading.used = gb(used);
    reading.effectiveTotal = gb(100);
    reading.effectiveAvailable = gb(std::max<qint64>(100 - used, 0));
    reading.over = gb(std::max<qint64>(used - 100, 0));
    facts.record = PoolRecord{reading, asOf};
    return facts;
}

QList<TariffLine> price(const char *perGigabyte, const QString &planKind = sameTier)
{
    return {{mobile, planKind, {}, *Money::parse(perGigabyte), QStringLiteral("page"), {}, false}};
}

QList<DayUsage> daysBefore(QDate day, int count, qint64 bytes)
{
    QList<DayUsage> days;
    for (int i = count; i > 0; --i)
        days.append({day.addDays(-i), DataVolume{bytes}});
    return days;
}
} // namespace

class TestPoolForecast final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMeanOfTheMonthGoesOn();
    void theMeanOfPartsOfADay();
    void theFirstDayIsTooEarlyForAMean();
    void theMonthsThatEndTheYearAndFebruary_data();
    void theMonthsThatEndTheYearAndFebruary();
    void daysGoOnLikeTheirWeekday();
    void tooFewDaysFallBackToTheMean();
    void theBandHoldsWhatIsExpected();
    void theExactEndOfTheAllowanceIsNotOver();
    void whatIsOverStaysOver();
    void moneyIsTheForecastOverageAtTheConfirmedPrice();
    void withoutAPriceTheBytesAreTold();
    void plansThatStopCostNothing();
    void aMonthThatIsOverIsNotForecast();
    void aReadingFromBeforeTheMonthSaysNothing();
    void unifiedPoolsLastOverMonths();
    void whatIsExhaustedAlready();
    void theSharesEdges();
    void adviceIsInFigures();
    void missingFiguresFollowFromOthersOrStayUnknown();
    void nothingKnownIsAllUnknown();
    void agreesWithAddingUpHourByHour();
    void theCourseEndsAtTheMonthsEnd();
    void whatFitsIntoTheMonth();
    void worsePoolsComeFirst();
};

void TestPoolForecast::theMeanOfTheMonthGoesOn()
{
    // ten of thirty days used 30 GB: 60 more
    const PoolForecast forecast = PoolForecast::of(pool(at(2026, 4, 11), 30), {});
    QCOMPARE(forecast.method, ForecastMethod::Mean);
    QCOMPARE(forecast.atMonthEnd.expected, gb(90));
    QCOMPARE(forecast.atMonthEnd.low, gb(78));
    QCOMPARE(forecast.atMonthEnd.high, gb(102));
    QCOMPARE(forecast.overAtMonthEnd.expected, gb(0));
    QCOMPARE(forecast.overAtMonthEnd.high, gb(2));
    QCOMPARE(forecast.state, PoolState::Fine);
    QCOMPARE(forecast.exhaustion, Exhaustion::NotBefore);
    QVERIFY(!forecast.daysLeft(QDate(2026, 4, 11)));
}

void TestPoolForecast::theMeanOfPartsOfADay()
{
    // 36 hours used 3 GB, that is 2 GB a day; 28.5 days are left
    const PoolForecast forecast = PoolForecast::of(pool(at(2026, 4, 2, 12), 3), {});
    QCOMPARE(forecast.atMonthEnd.expected, gb(60));
}

void TestPoolForecast::theFirstDayIsTooEarlyForAMean()
{
    const PoolForecast early = PoolForecast::of(pool(at(2026, 4, 1, 23), 3), {});
    QCOMPARE(early.method, ForecastMethod::None);
    QVERIFY(!early.atMonthEnd.expected);
    QVERIFY(!early.overAtMonthEnd.expected);
    QCOMPARE(early.exhaustion, Exhaustion::Unknown);
    QCOMPARE(PoolForecast::of(pool(at(2026, 4, 2), 3), {}).method, ForecastMethod::Mean);
}

void TestPoolForecast::theMonthsThatEndTheYearAndFebruary_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("december") << 2026 << 12 << qint64(31 * 10);
    QTest::newRow("february") << 2026 << 2 << qint64(28 * 10);
    QTest::newRow("29 february") << 2028 << 2 << qint64(29 * 10);
}

void TestPoolForecast::theMonthsThatEndTheYearAndFebruary()
{
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(qint64, expected);
    PoolFacts facts = pool(at(year, month, 8), 70);
    facts.month = Month::of(QDate(year, month, 1));
    QCOMPARE(PoolForecast::of(facts, {}).atMonthEnd.expected, gb(expected));
}

void TestPoolForecast::daysGoOnLikeTheirWeekday()
{
    // four weeks: 3 GB on Mondays, 1 GB on all other days. Read at the start of Monday 2026-04-20, so 11 days
    // are left: Mondays 20 and 27, and nine others.
    PoolFacts facts = pool(at(2026, 4, 20), 40);
    for (QDate day(2026, 3, 23); day < QDate(2026, 4, 20); day = day.addDays(1))
        facts.days.append({day, gb(day.dayOfWeek() == Qt::Monday ? 3 : 1)});
    const PoolForecast forecast = PoolForecast::of(facts, {});
    QCOMPARE(forecast.method, ForecastMethod::Days);
    QCOMPARE(forecast.atMonthEnd.expected, gb(40 + 2 * 3 + 9));
    QCOMPARE(forecast.atMonthEnd.low, gb(40 + 11));  // the lower quartile is a day of 1 GB
    QCOMPARE(forecast.atMonthEnd.high, gb(40 + 15)); // the upper too; it never is below what is expected
    // at noon half of the Monday is left
    facts.record->asOf = at(2026, 4, 20, 12);
    QCOMPARE(PoolForecast::of(facts, {}).atMonthEnd.expected->bytes, 40 * gigabyte + 27 * gigabyte / 2);
}

void TestPoolForecast::tooFewDaysFallBackToTheMean()
{
    PoolFacts facts = pool(at(2026, 4, 11), 30);
    facts.days = daysBefore(QDate(2026, 4, 11), 6, gigabyte);
    QCOMPARE(PoolForecast::of(facts, {}).method, ForecastMethod::Mean);
    facts.days = daysBefore(QDate(2026, 4, 11), 7, gigabyte);
    QCOMPARE(PoolForecast::of(facts, {}).method, ForecastMethod::Days);
    facts.days[0].used.reset(); // a day nobody can read is no day
    QCOMPARE(PoolForecast::of(facts, {}).method, ForecastMethod::Mean);
    facts.days = daysBefore(QDate(2026, 3, 13), 20, gigabyte); // all too long ago
    QCOMPARE(PoolForecast::of(facts, {}).method, ForecastMethod::Mean);
}

void TestPoolForecast::theBandHoldsWhatIsExpected()
{
    QRandomGenerator random(28);
    for (int i = 0; i < 2000; ++i) {
        PoolFacts facts = pool(at(2026, 4, 1 + random.bounded(29), random.bounded(24)), random.bounded(150));
        for (int day = random.bounded(40); day > 0; --day)
            facts.days.append({QDate(2026, 4, 1).addDays(-day), DataVolume{qint64(random.generate())}});
        const PoolForecast forecast = PoolForecast::of(facts, price("3"));
        QCOMPARE(forecast.atMonthEnd.low.has_value(), forecast.atMonthEnd.high.has_value());
        QVERIFY(forecast.atMonthEnd.low <= forecast.atMonthEnd.expected);
        QVERIFY(forecast.atMonthEnd.expected <= forecast.atMonthEnd.high);
        QVERIFY(forecast.atRisk.low <= forecast.atRisk.expected);
        QVERIFY(forecast.atRisk.expected <= forecast.atRisk.high);
    }
}

void TestPoolForecast::theExactEndOfTheAllowanceIsNotOver()
{
    PoolFacts facts = pool(at(2026, 4, 16), 50); // 100 at the end: exactly the allowance
    const PoolForecast exact = PoolForecast::of(facts, price("3"));
    QCOMPARE(exact.overAtMonthEnd.expected, gb(0));
    QCOMPARE(exact.state, PoolState::Fine);
    QCOMPARE(exact.exhaustion, Exhaustion::NotBefore);
    QCOMPARE(exact.atRisk.expected, Money{});
    facts.record->reading.effectiveAvailable = DataVolume{50 * gigabyte - 1};
    const PoolForecast over = PoolForecast::of(facts, price("3"));
    QCOMPARE(over.overAtMonthEnd.expected->bytes, qint64(1));
    QCOMPARE(over.state, PoolState::ForecastOver);
    QCOMPARE(over.exhaustedOn, QDate(2026, 4, 30));
    QCOMPARE(over.daysLeft(QDate(2026, 4, 16)), 14);
}

void TestPoolForecast::whatIsOverStaysOver()
{
    const PoolForecast forecast = PoolForecast::of(pool(at(2026, 4, 16), 120), price("3"));
    QCOMPARE(forecast.state, PoolState::Over);
    QCOMPARE(forecast.exhaustion, Exhaustion::Already);
    QCOMPARE(forecast.daysLeft(QDate(2026, 4, 16)), 0);
    QCOMPARE(forecast.overAtMonthEnd.expected, gb(20 + 120));
    QCOMPARE(forecast.usedPerMille(), qint64(1200));
}

void TestPoolForecast::moneyIsTheForecastOverageAtTheConfirmedPrice()
{
    const PoolForecast forecast = PoolForecast::of(pool(at(2026, 4, 11), 40), price("204.80"));
    QCOMPARE(forecast.overAtMonthEnd.expected, gb(20));
    QCOMPARE(forecast.atRisk.expected->decimal(), QStringLiteral("4096.00"));
    QCOMPARE(forecast.atRisk.low->decimal(), QStringLiteral("819.20"));
    QCOMPARE(forecast.atRisk.high->decimal(), QStringLiteral("7372.80"));
    QVERIFY(forecast.price);
    QVERIFY(!forecast.atRiskUnknownText());
}

void TestPoolForecast::withoutAPriceTheBytesAreTold()
{
    const PoolForecast forecast = PoolForecast::of(pool(at(2026, 4, 11), 40), price("3", unified));
    QCOMPARE(forecast.overAtMonthEnd.expected, gb(20));
    QVERIFY(!forecast.atRisk.expected);
    QVERIFY(!forecast.advice.payOverage);
    QVERIFY(forecast.atRiskUnknownText());
}

void TestPoolForecast::plansThatStopCostNothing()
{
    PoolFacts facts = pool(at(2026, 4, 11), 40);
    facts.planKind = QStringLiteral("singlecard");
    const PoolForecast forecast = PoolForecast::of(facts, price("3", *facts.planKind));
    QVERIFY(!forecast.canCauseOverage);
    QVERIFY(!forecast.atRisk.expected);
    QVERIFY(forecast.atRiskUnknownText());
}

void TestPoolForecast::aMonthThatIsOverIsNotForecast()
{
    const PoolForecast forecast = PoolForecast::of(pool(at(2026, 5, 1), 110), price("3"));
    QCOMPARE(forecast.method, ForecastMethod::Complete);
    QCOMPARE(forecast.atMonthEnd, (Range<DataVolume>{gb(110), gb(110), gb(110)}));
    QCOMPARE(forecast.atRisk.expected->decimal(), QStringLiteral("30.00"));
    QCOMPARE(PoolForecast::of(pool({at(2026, 5, 1).seconds - 1}, 10), {}).method, ForecastMethod::Mean);
}

void TestPoolForecast::aReadingFromBeforeTheMonthSaysNothing()
{
    PoolFacts facts = pool({at(2026, 4, 1).seconds - 1}, 10);
    facts.days = daysBefore(QDate(2026, 3, 31), 28, gigabyte);
    QCOMPARE(PoolForecast::of(facts, {}).method, ForecastMethod::None);
}

void TestPoolForecast::unifiedPoolsLastOverMonths()
{
    PoolFacts facts = pool(at(2026, 4, 11), 30); // 3 GB a day
    facts.planKind = unified;
    PoolReading reading;
    reading.month = april();
    reading.used = gb(30);
    reading.grandTotal = gb(500);
    reading.grandUsed = gb(320);
    reading.available = gb(180);
    facts.record->reading = reading;
    const PoolForecast forecast = PoolForecast::of(facts, price("3", unified));
    QCOMPARE(forecast.atMonthEnd.expected, gb(90)); // of the month
    QCOMPARE(forecast.overAtMonthEnd.expected, gb(0));
    // sixty days from 11 April use the 180 GB; on the next day there is more used than left
    QCOMPARE(forecast.exhaustedOn, QDate(2026, 6, 10));
    QCOMPARE(forecast.usedPerMille(), qint64(640));
    facts.record->reading.available = gb(30);
    QCOMPARE(PoolForecast::of(facts, {}).overAtMonthEnd.expected, gb(30)); // 60 more, 30 left
    facts.record->reading.available = gb(3 * 400);                         // longer than anybody looks
    QCOMPARE(PoolForecast::of(facts, {}).exhaustion, Exhaustion::NotBefore);
}

void TestPoolForecast::whatIsExhaustedAlready()
{
    const PoolForecast forecast = PoolForecast::of(pool(at(2026, 4, 11), 100), {});
    QCOMPARE(forecast.exhaustion, Exhaustion::Already);
    QCOMPARE(forecast.state, PoolState::ForecastOver);
    QCOMPARE(forecast.daysLeft(QDate(2026, 4, 11)), 0);
}

void TestPoolForecast::theSharesEdges()
{
    const auto stateOf = [](qint64 remainingMegabytes) {
        PoolFacts facts = pool(at(2026, 5, 1), 0); // over: no forecast stands in the way
        facts.record->reading.effectiveTotal = DataVolume{1000LL << 20};
        facts.record->reading.effectiveAvailable = DataVolume{remainingMegabytes << 20};
        return PoolForecast::of(facts, {}).state;
    };
    QCOMPARE(stateOf(1000), PoolState::Fine);
    QCOMPARE(stateOf(101), PoolState::Fine);
    QCOMPARE(stateOf(100), PoolState::Near);
    QCOMPARE(stateOf(0), PoolState::Near);
    PoolFacts empty = pool(at(2026, 5, 1), 0);
    empty.record->reading.effectiveTotal = DataVolume{}; // an allowance of nothing has no share
    QVERIFY(!PoolForecast::of(empty, {}).usedPerMille());
}

void TestPoolForecast::adviceIsInFigures()
{
    PoolFacts facts = pool(at(2026, 4, 11), 40); // 20 days left, 20 GB too much
    facts.topUsersPerDay = {DataVolume{gigabyte / 2}, DataVolume{gigabyte / 4}, DataVolume{gigabyte / 4},
                            DataVolume{gigabyte / 4}};
    const PoolAdvice advice = PoolForecast::of(facts, price("3")).advice;
    QCOMPARE(advice.expandBy, gb(20));
    QCOMPARE(advice.expandByGigabytes, qint64(20));
    QCOMPARE(advice.payOverage->decimal(), QStringLiteral("60.00"));
    QCOMPARE(advice.stopTopUsers, 3); // 10 + 5 + 5
    facts.topUsersPerDay.resize(2);
    QVERIFY(!PoolForecast::of(facts, {}).advice.stopTopUsers); // not enough
    facts.record->reading.effectiveAvailable = DataVolume{60 * gigabyte + 1};
    QCOMPARE(PoolForecast::of(facts, {}).advice.expandByGigabytes, qint64(20)); // a byte less is still 20
    facts.record->reading.effectiveAvailable = DataVolume{60 * gigabyte - 1};
    QCOMPARE(PoolForecast::of(facts, {}).advice.expandByGigabytes, qint64(21));
    QVERIFY(!PoolForecast::of(pool(at(2026, 4, 11), 10), {}).advice.expandBy);
}

void TestPoolForecast::missingFiguresFollowFromOthersOrStayUnknown()
{
    PoolFacts facts = pool(at(2026, 4, 11), 40);
    facts.record->reading.over.reset();
    QCOMPARE(PoolForecast::of(facts, {}).over, gb(0)); // something is left, so nothing is over
    facts.record->reading.effectiveAvailable.reset();
    QCOMPARE(PoolForecast::of(facts, {}).remaining, gb(60));
    facts.record->reading.used = gb(130);
    const PoolForecast over = PoolForecast::of(facts, {});
    QCOMPARE(over.remaining, gb(0));
    QCOMPARE(over.over, gb(30));
    facts.record->reading.effectiveTotal.reset();
    const PoolForecast blind = PoolForecast::of(facts, {});
    QVERIFY(!blind.remaining && !blind.over && !blind.overAtMonthEnd.expected);
    QCOMPARE(blind.atMonthEnd.expected, gb(390));
    QCOMPARE(blind.state, PoolState::Unknown);
    facts.record->reading.over = gb(1); // over, so nothing can be left
    QCOMPARE(PoolForecast::of(facts, {}).remaining, gb(0));
}

void TestPoolForecast::nothingKnownIsAllUnknown()
{
    PoolFacts facts;
    facts.month = april();
    const PoolForecast never = PoolForecast::of(facts, price("3"));
    facts.record = PoolRecord{PoolReading{.month = april()}, at(2026, 4, 11)};
    for (const PoolForecast &forecast : {never, PoolForecast::of(facts, price("3"))}) {
        QCOMPARE(forecast.state, PoolState::Unknown);
        QCOMPARE(forecast.method, ForecastMethod::None);
        QCOMPARE(forecast.exhaustion, Exhaustion::Unknown);
        QCOMPARE(forecast.atMonthEnd, Range<DataVolume>());
        QCOMPARE(forecast.overAtMonthEnd, Range<DataVolume>());
        QCOMPARE(forecast.atRisk, Range<Money>());
        QCOMPARE(forecast.advice, PoolAdvice());
        QVERIFY(!forecast.used && !forecast.total && !forecast.remaining && !forecast.over);
        QVERIFY(forecast.canCauseOverage);
        QVERIFY(forecast.atRiskUnknownText());
    }
}

void TestPoolForecast::agreesWithAddingUpHourByHour()
{
    QRandomGenerator random(24);
    for (int i = 0; i < 500; ++i) {
        const int day = 1 + random.bounded(30);
        const int hour = random.bounded(24);
        PoolFacts facts = pool(at(2026, 4, day, hour), random.bounded(100));
        qint64 perWeekday[7];
        for (qint64 &bytes : perWeekday)
            bytes = 24LL * random.bounded(1 << 24); // whole bytes an hour
        for (int back = 28; back > 0; --back) {
            const QDate one = QDate(2026, 4, day).addDays(-back);
            facts.days.append({one, DataVolume{perWeekday[one.dayOfWeek() - 1]}});
        }
        qint64 more = 0;
        std::optional<QDate> exhausted;
        const qint64 remaining = facts.record->reading.effectiveAvailable->bytes;
        for (QDate one(2026, 4, day); one <= QDate(2026, 4, 30); one = one.addDays(1)) {
            for (int h = one.day() == day ? hour : 0; h < 24; ++h)
                more += perWeekday[one.dayOfWeek() - 1] / 24;
            if (!exhausted && more > remaining)
                exhausted = one;
        }
        const PoolForecast forecast = PoolForecast::of(facts, {});
        QCOMPARE(forecast.method, ForecastMethod::Days);
        QCOMPARE(forecast.atMonthEnd.expected->bytes, facts.record->reading.used->bytes + more);
        QCOMPARE(forecast.overAtMonthEnd.expected->bytes, std::max<qint64>(more - remaining, 0));
        if (remaining > 0)
            QCOMPARE(forecast.exhaustedOn, exhausted);
    }
}

void TestPoolForecast::theCourseEndsAtTheMonthsEnd()
{
    PoolFacts facts = pool(at(2026, 4, 11, 6), 30);
    for (const bool withDays : {false, true}) {
        if (withDays)
            facts.days = daysBefore(QDate(2026, 4, 11), 28, 3 * gigabyte);
        const PoolForecast forecast = PoolForecast::of(facts, {});
        QCOMPARE(forecast.method, withDays ? ForecastMethod::Days : ForecastMethod::Mean);
        QCOMPARE(forecast.course.size(), 20);
        QCOMPARE(forecast.course.first().day, QDate(2026, 4, 11));
        QCOMPARE(forecast.course.last(), (PoolForecastDay{QDate(2026, 4, 30), forecast.atMonthEnd}));
        for (qsizetype i = 1; i < forecast.course.size(); ++i)
            QVERIFY(*forecast.course[i].used.expected > *forecast.course[i - 1].used.expected);
    }
    // 18 of its 24 hours are left of the first day
    const PoolForecast forecast = PoolForecast::of(facts, {});
    QCOMPARE(forecast.course.first().used.expected, (DataVolume{30 * gigabyte + 9 * gigabyte / 4}));
    QVERIFY(PoolForecast::of(pool(at(2026, 5, 1), 30), {}).course.isEmpty());
}

void TestPoolForecast::whatFitsIntoTheMonth()
{
    QCOMPARE(PoolForecast::of(pool(at(2026, 4, 11), 30), {}).fitsIntoMonth(), gb(100));
    QCOMPARE(PoolForecast::of(pool(at(2026, 4, 11), 130), {}).fitsIntoMonth(), gb(100));
    PoolFacts facts = pool(at(2026, 4, 11), 30);
    facts.planKind = unified;
    PoolReading &reading = facts.record->reading;
    reading.effectiveTotal = reading.effectiveAvailable = {};
    reading.grandTotal = gb(500);
    reading.grandUsed = gb(450); // 420 of them in earlier months
    reading.available = gb(50);
    QCOMPARE(PoolForecast::of(facts, {}).fitsIntoMonth(), gb(80));
    facts.record.reset();
    QVERIFY(!PoolForecast::of(facts, {}).fitsIntoMonth());
}

void TestPoolForecast::worsePoolsComeFirst()
{
    const auto named = [](const char *name, qint64 used, const QList<TariffLine> &prices,
                          const QString &kind = sameTier) {
        PoolFacts facts = pool(at(2026, 4, 11), used);
        facts.credential = QString::fromLatin1(name);
        facts.planKind = kind;
        return PoolForecast::of(facts, prices);
    };
    QList<PoolForecast> pools{
        named("fuller", 33, price("4")),
        named("single", 60, {}, QStringLiteral("singlecard")),
        named("unpriced", 50, {}),
        named("cheap", 40, price("1")),
        named("dear", 36, price("204.80")),
        named("emptier", 1, {}), // nothing will be over, so its price does not matter
    };
    std::sort(pools.begin(), pools.end(), &PoolRanking::worse);
    QStringList order;
    for (const PoolForecast &one : pools)
        order.append(one.credential);
    QCOMPARE(order.join(u' '), QStringLiteral("dear cheap unpriced fuller emptier single"));
    const PoolTotals totals = PoolTotals::of(pools);
    QCOMPARE(totals.pools, 6);
    QCOMPARE(totals.unknown, 1);
    QCOMPARE(totals.over, 4);
    // 8 GB at 204.80 and 20 GB at 1.00
    QCOMPARE(totals.atRisk, Money::parse("1658.40"));
}

QTEST_GUILESS_MAIN(TestPoolForecast)
#include "tst_poolforecast.moc"
