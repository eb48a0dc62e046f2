// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/syncschedule.h"

#include <QTest>

#include <random>

/// When a scheduled run begins: by examples, and by what holds for every plan, zone and night.
class TestSyncSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAScheduleThereIsNoNextRun();
    void examples_data();
    void examples();
    void clocksSetForwardAndBackLoseAndDoubleNoRun();
    void everyAnswerIsNeitherPastNorQuiet();
    void aYearAwakeHasEveryRunOnce();
    void afterSleepingThereIsOneRun();
    void everyHoursAreNeverCloserAndNeverLater();
};

namespace
{
const QByteArrayList zones{"Asia/Shanghai",    "Europe/Berlin",     "America/New_York",
                           "Asia/Kathmandu",   "Pacific/Apia",      "Australia/Lord_Howe",
                           "America/Santiago", "Africa/Casablanca", "Pacific/Kiritimati"};

Instant utc(const char *text)
{
    return Instant::of(QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate));
}

SyncPlan atTimes(const QList<QTime> &times)
{
    SyncPlan plan;
    plan.when = SyncPlan::When::AtTimes;
    plan.times = times;
    return plan;
}

SyncPlan every(int hours)
{
    SyncPlan plan;
    plan.when = SyncPlan::When::EveryHours;
    plan.hours = hours;
    return plan;
}

class Chance
{
public:
    explicit Chance(unsigned seed) : m_random(seed) {}
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    QTime time() { return {below(24), below(60)}; }
    QTimeZone zone() { return QTimeZone(zones[below(int(zones.size()))]); }
    /// Within three years, often near a night when clocks change.
    Instant moment() { return {1'767'225'600 + qint64(below(3 * 365 * 24)) * 3600 + below(3600)}; }
    SyncPlan plan()
    {
        SyncPlan plan = below(2) == 0 ? every(1 + below(24)) : atTimes({});
        for (int i = 0; plan.when == SyncPlan::When::AtTimes && i <= below(4); ++i)
            plan.times.append(time());
        if (below(3) > 0)
            plan.quiet = SyncPlan::Quiet{time(), time()};
        return plan;
    }

private:
    std::mt19937 m_random;
};
} // namespace

void TestSyncSchedule::withoutAScheduleThereIsNoNextRun()
{
    QVERIFY(!SyncSchedule::next({}, std::nullopt, utc("2026-03-02T01:00:00Z"), QTimeZone::utc()));
}

void TestSyncSchedule::examples_data()
{
    QTest::addColumn<SyncPlan>("plan");
    QTest::addColumn<QString>("last"); // Beijing, as everything here
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("next");
    const auto row = [](const char *name, const SyncPlan &plan, const char *last, const char *now,
                        const char *next) {
        QTest::newRow(name) << plan << QString::fromLatin1(last) << QString::fromLatin1(now)
                            << QString::fromLatin1(next);
    };
    const auto quiet = [](SyncPlan plan, QTime from, QTime until) {
        plan.quiet = SyncPlan::Quiet{from, until};
        return plan;
    };
    const SyncPlan day = atTimes({QTime(9, 0), QTime(18, 0)});
    row("later today", day, "2026-03-02 09:00:05", "2026-03-02 12:00:00", "2026-03-02 18:00:00");
    row("tomorrow", day, "2026-03-02 18:00:00", "2026-03-02 18:00:30", "2026-03-03 09:00:00");
    row("missed twice, due once", day, "2026-03-02 08:00:00", "2026-03-02 20:00:00", "2026-03-02 20:00:00");
    row("and then tomorrow", day, "2026-03-02 20:00:00", "2026-03-02 20:30:00", "2026-03-03 09:00:00");
    row("a run by hand replaces none", day, "2026-03-02 17:59:00", "2026-03-02 17:59:30",
        "2026-03-02 18:00:00");
    row("every four hours", every(4), "2026-03-02 09:10:00", "2026-03-02 10:00:00", "2026-03-02 13:10:00");
    row("overdue", every(4), "2026-03-02 09:10:00", "2026-03-02 23:00:00", "2026-03-02 23:00:00");
    row("never read", every(4), "", "2026-03-02 23:00:00", "2026-03-02 23:00:00");
    row("the clock was set back", every(4), "2027-01-01 00:00:00", "2026-03-02 09:00:00",
        "2026-03-02 13:00:00");
    row("quiet over midnight", quiet(every(4), QTime(22, 0), QTime(6, 30)), "2026-03-02 19:00:00",
        "2026-03-02 19:30:00", "2026-03-03 06:30:00");
    row("quiet after midnight", quiet(every(4), QTime(22, 0), QTime(6, 30)), "2026-03-02 21:00:00",
        "2026-03-03 02:00:00", "2026-03-03 06:30:00");
    row("quiet by day", quiet(every(1), QTime(9, 0), QTime(17, 0)), "2026-03-02 08:30:00",
        "2026-03-02 08:40:00", "2026-03-02 17:00:00");
    row("a time in the quiet hours", quiet(atTimes({QTime(3, 0)}), QTime(22, 0), QTime(6, 0)),
        "2026-03-02 12:00:00", "2026-03-02 13:00:00", "2026-03-03 06:00:00");
    row("leap day", atTimes({QTime(0, 0)}), "2028-02-28 00:00:00", "2028-02-28 12:00:00",
        "2028-02-29 00:00:00");
}

void TestSyncSchedule::examples()
{
    QFETCH(SyncPlan, plan);
    QFETCH(QString, last);
    QFETCH(QString, now);
    QFETCH(QString, next);
    const std::optional<Instant> found =
        SyncSchedule::next(plan, Instant::parseBeijing(last.toLatin1()),
                           *Instant::parseBeijing(now.toLatin1()), QTimeZone("Asia/Shanghai"));
    QCOMPARE(found->beijingText(), next);
}

void TestSyncSchedule::clocksSetForwardAndBackLoseAndDoubleNoRun()
{
    const QTimeZone berlin("Europe/Berlin");
    const SyncPlan plan = atTimes({QTime(2, 30)});
    // 29 March 2026: 02:00 becomes 03:00, so 02:30 is 03:30
    QCOMPARE(SyncSchedule::next(plan, utc("2026-03-28T20:00:00Z"), utc("2026-03-28T20:00:00Z"), berlin),
             utc("2026-03-29T01:30:00Z"));
    // 25 October 2026: 03:00 becomes 02:00, so 02:30 comes twice; the first counts
    QCOMPARE(SyncSchedule::next(plan, utc("2026-10-24T20:00:00Z"), utc("2026-10-24T20:00:00Z"), berlin),
             utc("2026-10-25T00:30:00Z"));
    QCOMPARE(SyncSchedule::next(plan, utc("2026-10-25T00:30:00Z"), utc("2026-10-25T00:31:00Z"), berlin),
             utc("2026-10-26T01:30:00Z"));
}

void TestSyncSchedule::everyAnswerIsNeitherPastNorQuiet()
{
    Chance chance(1);
    for (int i = 0; i < 20'000; ++i) {
        const SyncPlan plan = chance.plan();
        const QTimeZone zone = chance.zone();
        const Instant now = chance.moment();
        const std::optional<Instant> last =
            chance.below(5) == 0 ? std::nullopt
                                 : std::optional(Instant{now.seconds - chance.below(10 * 24 * 3600)});
        const std::optional<Instant> next = SyncSchedule::next(plan, last, now, zone);
        QVERIFY(next.has_value());
        QVERIFY(*next >= now);
        QVERIFY(!SyncSchedule::isQuiet(plan, *next, zone));
        QVERIFY(next->seconds - now.seconds <= 4 * 24 * 3600);
        // asked again at that moment it is due, and once it has begun it is not
        QCOMPARE(SyncSchedule::next(plan, last, *next, zone), next);
        QVERIFY(*SyncSchedule::next(plan, *next, *next, zone) > *next);
    }
}

void TestSyncSchedule::aYearAwakeHasEveryRunOnce()
{
    for (const QByteArray &name : zones) {
        const QTimeZone zone(name);
        const SyncPlan plan = atTimes({QTime(0, 0), QTime(2, 30), QTime(12, 15)});
        const Instant begin = SyncSchedule::at(QDate(2026, 1, 1), QTime(6, 0), zone);
        const Instant end = SyncSchedule::at(QDate(2027, 1, 1), QTime(6, 0), zone);
        int runs = 0;
        for (std::optional<Instant> last = begin;;) {
            last = SyncSchedule::next(plan, last, *last, zone);
            if (*last >= end)
                break;
            ++runs;
        }
        QCOMPARE(runs, 365 * 3);
    }
}

void TestSyncSchedule::afterSleepingThereIsOneRun()
{
    Chance chance(2);
    for (int i = 0; i < 5'000; ++i) {
        SyncPlan plan = chance.plan();
        plan.quiet.reset();
        const QTimeZone zone = chance.zone();
        const Instant last = chance.moment();
        const Instant awake{last.seconds + (2 + chance.below(60)) * 24 * 3600};
        QCOMPARE(SyncSchedule::next(plan, last, awake, zone), awake);
        QVERIFY(*SyncSchedule::next(plan, awake, awake, zone) > awake);
    }
}

void TestSyncSchedule::everyHoursAreNeverCloserAndNeverLater()
{
    Chance chance(3);
    for (int i = 0; i < 300; ++i) {
        SyncPlan plan = every(1 + chance.below(24));
        const QTimeZone zone = chance.zone();
        const bool quiet = chance.below(2) == 0;
        if (quiet)
            plan.quiet = SyncPlan::Quiet{chance.time(), chance.time()};
        Instant last = chance.moment();
        for (int run = 0; run < 50; ++run) {
            const Instant next = *SyncSchedule::next(plan, last, last, zone);
            QVERIFY(next.seconds - last.seconds >= plan.hours * 3600);
            if (!quiet)
                QCOMPARE(next.seconds - last.seconds, qint64(plan.hours) * 3600);
            last = next;
        }
    }
}

QTEST_APPLESS_MAIN(TestSyncSchedule)
#include "tst_syncschedule.moc"
