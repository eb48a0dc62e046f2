// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/fakes/fakeclock.h"

#include <QTest>

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBusinessDayChangesAt16OClockUtc();
    void theBusinessDayDoesNotDependOnTheZoneOfTheComputer();
    void theSystemClockIsUtcAndMonotonicTimeNeverGoesBack();
    void aRehearsalChangesTheDayButNoInstant();
};

void TestClock::theBusinessDayChangesAt16OClockUtc()
{
    FakeClock clock(QDateTime(QDate(2025, 12, 31), QTime(15, 59, 59), Qt::UTC));
    QCOMPARE(clock.today(), QDate(2025, 12, 31));
    clock.advance(std::chrono::seconds(1));
    QCOMPARE(clock.today(), QDate(2026, 1, 1));
    clock.setNow(QDateTime(QDate(2024, 2, 28), QTime(16, 0), Qt::UTC));
    QCOMPARE(clock.today(), QDate(2024, 2, 29));
}

void TestClock::theBusinessDayDoesNotDependOnTheZoneOfTheComputer()
{
    const QByteArray before = qgetenv("TZ");
    const FakeClock clock(QDateTime(QDate(2026, 3, 1), QTime(20, 0), Qt::UTC));
    for (const char *zone : {"America/Los_Angeles", "UTC", "Pacific/Kiritimati"}) {
        qputenv("TZ", zone);
        QCOMPARE(clock.today(), QDate(2026, 3, 2));
    }
    qputenv("TZ", before);
}

void TestClock::theSystemClockIsUtcAndMonotonicTimeNeverGoesBack()
{
    const SystemClock clock;
    QCOMPARE(clock.now().timeSpec(), Qt::UTC);
    QVERIFY(qAbs(clock.now().msecsTo(QDateTime::currentDateTimeUtc())) < 60000);
    std::chrono::nanoseconds last = clock.monotonic();
    for (int i = 0; i < 10000; ++i) {
        const std::chrono::nanoseconds next = clock.monotonic();
        QVERIFY(next >= last);
        last = next;
    }
}

void TestClock::aRehearsalChangesTheDayButNoInstant()
{
    const RehearsalClock clock(QDate(2031, 5, 6));
    QCOMPARE(clock.today(), QDate(2031, 5, 6));
    QVERIFY(qAbs(clock.now().msecsTo(QDateTime::currentDateTimeUtc())) < 60000);
    QVERIFY(clock.monotonic() > std::chrono::nanoseconds(0));
}

QTEST_APPLESS_MAIN(TestClock)
#include "tst_clock.moc"
