// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/workdays.h"
#include "core/rules/workdaycalendar.h"

#include <QRandomGenerator>
#include <QTest>

namespace
{
QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

/// The rest days of the three years once more, as runs: typed from the table of the agreements' working days
/// by month, so that a slip in one of the two places shows.
struct Run {
    const char *first;
    const char *last;
};
constexpr Run weekdaysOff[] = {
    {"2024-01-01", "2024-01-01"}, {"2024-02-12", "2024-02-16"}, {"2024-04-04", "2024-04-05"},
    {"2024-05-01", "2024-05-03"}, {"2024-06-10", "2024-06-10"}, {"2024-09-16", "2024-09-17"},
    {"2024-10-01", "2024-10-04"}, {"2024-10-07", "2024-10-07"}, {"2025-01-01", "2025-01-01"},
    {"2025-01-28", "2025-01-31"}, {"2025-02-03", "2025-02-04"}, {"2025-04-04", "2025-04-04"},
    {"2025-05-01", "2025-05-02"}, {"2025-05-05", "2025-05-05"}, {"2025-06-02", "2025-06-02"},
    {"2025-10-01", "2025-10-03"}, {"2025-10-06", "2025-10-08"}, {"2026-01-01", "2026-01-02"},
    {"2026-02-16", "2026-02-20"}, {"2026-02-23", "2026-02-23"}, {"2026-04-06", "2026-04-06"},
    {"2026-05-01", "2026-05-01"}, {"2026-05-04", "2026-05-05"}, {"2026-06-19", "2026-06-19"},
    {"2026-09-25", "2026-09-25"}, {"2026-10-01", "2026-10-02"}, {"2026-10-05", "2026-10-07"},
};
constexpr const char *makeUp[] = {
    "2024-02-04", "2024-02-18", "2024-04-07", "2024-04-28", "2024-05-11", "2024-09-14", "2024-09-29",
    "2024-10-12", "2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11", "2026-01-04",
    "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10",
};

QSet<QDate> makeUpDays()
{
    QSet<QDate> days;
    for (const char *worked : makeUp)
        days.insert(day(worked));
    return days;
}

QSet<QDate> daysOff()
{
    QSet<QDate> days;
    for (const Run &run : weekdaysOff) {
        for (QDate date = day(run.first); date <= day(run.last); date = date.addDays(1))
            days.insert(date);
    }
    return days;
}

bool isRestDay(QDate date)
{
    static const QSet<QDate> worked = makeUpDays();
    static const QSet<QDate> off = daysOff();
    const bool weekend = date.dayOfWeek() == Qt::Saturday || date.dayOfWeek() == Qt::Sunday;
    return off.contains(date) || (weekend && !worked.contains(date));
}

WorkdayCalendar shipped()
{
    const Result<WorkdayCalendar> calendar = Workdays::shipped();
    return calendar ? *calendar : WorkdayCalendar();
}

const QByteArray smallYear = R"({ "year": 2027, "source": "a notice", "weekdays_off": ["2027-01-01"],
  "make_up_workdays": ["2027-01-03"] })";
} // namespace

class TestWorkdayCalendar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShippedYearsAreTheTable();
    void everyShippedYearNamesItsSource();
    void aYearWithoutACalendarIsMondayToFriday();
    void aLaterEntryReplacesItsYear();
    void countsFromAWorkedAndFromARestDay();
    void aFixedDayMovesBackOverRestDays();
    void countingAgreesWithWalkingDayByDay();
    void workdaysBetweenTwoDaysAreCounted();
    void readsAYearFile();
    void refusesAWrongYearFile_data();
    void refusesAWrongYearFile();
};

void TestWorkdayCalendar::theShippedYearsAreTheTable()
{
    const WorkdayCalendar calendar = shipped();
    QVERIFY(!calendar.published(2023) && calendar.published(2024) && calendar.published(2025));
    QVERIFY(calendar.published(2026) && !calendar.published(2027));
    int workdays = 0;
    for (QDate date(2024, 1, 1); date.year() < 2027; date = date.addDays(1)) {
        QVERIFY2(calendar.isWorkday(date) != isRestDay(date), qPrintable(date.toString(Qt::ISODate)));
        workdays += calendar.isWorkday(date) ? 1 : 0;
    }
    // 262 + 261 + 261 Mondays to Fridays, 19 + 18 + 19 of them off, 8 + 5 + 6 weekend days worked
    QCOMPARE(workdays, 784 - 56 + 19);
}

void TestWorkdayCalendar::everyShippedYearNamesItsSource()
{
    for (const int year : {2024, 2025, 2026}) {
        QFile file(QStringLiteral(":/workdays/%1.json").arg(year));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<WorkdayYear> read = WorkdayYear::parse(file.readAll());
        QVERIFY(read);
        QCOMPARE(read->year, year);
        QVERIFY(read->source.contains(QStringLiteral("State Council")));
    }
}

void TestWorkdayCalendar::aYearWithoutACalendarIsMondayToFriday()
{
    const WorkdayCalendar calendar = shipped();
    QVERIFY(calendar.isWorkday(day("2027-10-01"))); // a Friday, surely a holiday, but nobody has said so yet
    QVERIFY(!calendar.isWorkday(day("2027-10-02")));
    QCOMPARE(calendar.nthWorkday(day("2026-12-31"), 1).day, day("2027-01-01"));
}

void TestWorkdayCalendar::aLaterEntryReplacesItsYear()
{
    const WorkdayYear wrong{2027, {}, {day("2027-02-08")}, {}};
    const WorkdayYear corrected{2027, {}, {day("2027-02-09")}, {}};
    const WorkdayCalendar calendar({wrong, corrected});
    QVERIFY(calendar.isWorkday(day("2027-02-08")));
    QVERIFY(!calendar.isWorkday(day("2027-02-09")));
}

void TestWorkdayCalendar::countsFromAWorkedAndFromARestDay()
{
    const WorkdayCalendar calendar = shipped();
    const auto walk = calendar.nthWorkday(day("2026-02-13"), 3);
    QCOMPARE(walk.day, day("2026-02-25"));
    QCOMPARE(walk.skipped.size(), 9); // 15 to 23 February; the 14th is a make-up workday
    QCOMPARE(walk.skipped.first(), day("2026-02-15"));
    QCOMPARE(walk.skipped.last(), day("2026-02-23"));
    QCOMPARE(calendar.nthWorkday(day("2026-02-15"), 1).day, day("2026-02-24")); // a rest day is day 0 too
    const auto back = calendar.nthWorkday(day("2026-10-12"), -5);
    QCOMPARE(back.day, day("2026-09-29"));
    QCOMPARE(back.skipped,
             (QList<QDate>{day("2026-10-01"), day("2026-10-02"), day("2026-10-03"), day("2026-10-04"),
                           day("2026-10-05"), day("2026-10-06"), day("2026-10-07"), day("2026-10-11")}));
}

void TestWorkdayCalendar::aFixedDayMovesBackOverRestDays()
{
    const WorkdayCalendar calendar = shipped();
    QCOMPARE(calendar.lastWorkdayOnOrBefore(day("2026-10-10")).day, day("2026-10-10"));
    const auto moved = calendar.lastWorkdayOnOrBefore(day("2025-10-06"));
    QCOMPARE(moved.day, day("2025-09-30"));
    QCOMPARE(moved.skipped.size(), 6);
    QCOMPARE(moved.skipped.first(), day("2025-10-01"));
}

/// The slow way: look at every day, collect those worked, take the nth.
void TestWorkdayCalendar::countingAgreesWithWalkingDayByDay()
{
    const WorkdayCalendar calendar = shipped();
    QRandomGenerator random(20260213);
    for (int i = 0; i < 10'000; ++i) {
        const QDate start = day("2023-11-01").addDays(random.bounded(1250));
        const int n = random.bounded(1, 41);
        const int step = random.bounded(2) ? 1 : -1;
        QList<QDate> worked;
        QSet<QDate> rest;
        for (int d = 1; worked.size() < n; ++d) {
            const QDate date = start.addDays(step * d);
            if (isRestDay(date))
                rest.insert(date);
            else
                worked.append(date);
        }
        const auto walk = calendar.nthWorkday(start, step * n);
        QCOMPARE(walk.day, worked.last());
        QCOMPARE(QSet<QDate>(walk.skipped.begin(), walk.skipped.end()), rest);
        QVERIFY(std::is_sorted(walk.skipped.begin(), walk.skipped.end()));
    }
}

void TestWorkdayCalendar::workdaysBetweenTwoDaysAreCounted()
{
    const Result<WorkdayCalendar> calendar = Workdays::shipped();
    QVERIFY(calendar);
    const auto between = [&calendar](QDate from, QDate to) { return calendar->workdaysBetween(from, to); };
    QCOMPARE(between(QDate(2026, 2, 14), QDate(2026, 2, 14)), 0);
    QCOMPARE(between(QDate(2026, 2, 13), QDate(2026, 2, 14)), 1); // a Saturday that is worked
    QCOMPARE(between(QDate(2026, 2, 14), QDate(2026, 2, 23)), 0); // the festival
    QCOMPARE(between(QDate(2026, 2, 14), QDate(2026, 2, 28)), 5); // 24 to 28
    QCOMPARE(between(QDate(2026, 2, 28), QDate(2026, 2, 14)), -5);
    // the way there and back again
    for (int n = 1; n < 40; ++n)
        QCOMPARE(between(QDate(2026, 9, 1), calendar->nthWorkday(QDate(2026, 9, 1), n).day), n);
}

void TestWorkdayCalendar::readsAYearFile()
{
    const Result<WorkdayYear> year = WorkdayYear::parse(smallYear);
    QVERIFY(year);
    QCOMPARE(year->year, 2027);
    QCOMPARE(year->source, QStringLiteral("a notice"));
    QCOMPARE(year->weekdaysOff, QList<QDate>{day("2027-01-01")});
    QCOMPARE(year->makeUpWorkdays, QList<QDate>{day("2027-01-03")});
}

void TestWorkdayCalendar::refusesAWrongYearFile_data()
{
    QTest::addColumn<QByteArray>("replaced");
    QTest::addColumn<QByteArray>("by");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *replaced, const char *by, const char *named) {
        QTest::newRow(name) << QByteArray(replaced) << QByteArray(by) << QString::fromLatin1(named);
    };
    row("cut off", "}", "", "line 2");
    row("cut off in the first line", "\"a notice\", \"weekdays_off\": [\"2027-01-01\"],\n", "", "JSON");
    row("no year", "\"year\": 2027,", "", "\"year\" is missing");
    row("misspelled", "weekdays_off", "weekday_off", "\"weekdays_off\" is missing");
    row("unknown key", "\"year\"", "\"note\": 1, \"year\"", "\"note\" is not known");
    row("year as text", "2027,", "\"2027\",", "\"year\" must be a whole number");
    row("year with a fraction", "2027,", "2027.5,", "\"year\" must be a whole number");
    row("another year", "2027-01-01", "2026-01-01", "\"weekdays_off[0]\"");
    row("a day off on a weekend", "2027-01-01", "2027-01-02", "\"weekdays_off[0]\"");
    row("a make-up weekday", "2027-01-03", "2027-01-04", "\"make_up_workdays[0]\"");
    row("an impossible date", "2027-01-01", "2027-02-29", "\"weekdays_off[0]\"");
    row("other separators", "2027-01-01", "2027/01/01", "\"weekdays_off[0]\"");
    row("text behind", "2027-01-01", "2027-01-01T00:00", "\"weekdays_off[0]\"");
    row("a number", "\"2027-01-01\"", "20270101", "\"weekdays_off[0]\"");
    row("twice", "[\"2027-01-01\"]", "[\"2027-01-01\", \"2027-01-01\"]", "\"weekdays_off[1]\"");
    row("no list", "[\"2027-01-01\"]", "\"2027-01-01\"", "\"weekdays_off\" must be a list");
    row("no source", "a notice", " ", "\"source\"");
    row("published on no day", "\"year\"", "\"published\": \"soon\", \"year\"", "\"published\"");
    row("published later", "\"year\"", "\"published\": \"2028-01-01\", \"year\"", "\"published\"");
    row("published long before", "\"year\"", "\"published\": \"2024-12-31\", \"year\"", "\"published\"");
    row("half confirmed", "\"year\"", "\"confirmed\": 1, \"year\"", "\"confirmed\" must be true or false");
}

void TestWorkdayCalendar::refusesAWrongYearFile()
{
    QFETCH(QByteArray, replaced);
    QFETCH(QByteArray, by);
    QFETCH(QString, named);
    QByteArray file = smallYear;
    QVERIFY(file.contains(replaced));
    file.replace(file.indexOf(replaced), replaced.size(), by);
    const Result<WorkdayYear> year = WorkdayYear::parse(file);
    QVERIFY(!year);
    QCOMPARE(year.error().code, QStringLiteral("E-WORKDAYS"));
    QVERIFY2(year.error().message.contains(named), qPrintable(year.error().message));
}

QTEST_GUILESS_MAIN(TestWorkdayCalendar)
#include "tst_workdaycalendar.moc"
