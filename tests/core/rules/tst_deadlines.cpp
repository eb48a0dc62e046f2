// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/workdays.h"
#include "core/rules/clauses.h"
#include "core/rules/deadlines.h"
#include "core/rules/isodate.h"

#include <QRandomGenerator>
#include <QTest>

namespace
{
QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

WorkdayCalendar shipped()
{
    const Result<WorkdayCalendar> calendar = Workdays::shipped();
    return calendar ? *calendar : WorkdayCalendar();
}

// ---- the slow, obvious second implementation ----

/// A date as three numbers, moved one day at a time by the lengths of the months.
struct PlainDate {
    int year;
    int month;
    int day;

    static int length(int year, int month)
    {
        constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        return lengths[month - 1] + (month == 2 && leap ? 1 : 0);
    }
    void forwards()
    {
        if (++day > length(year, month)) {
            day = 1;
            nextMonth();
        }
    }
    void backwards()
    {
        if (--day == 0) {
            previousMonth();
            day = length(year, month);
        }
    }
    void nextMonth()
    {
        if (++month == 13) {
            month = 1;
            ++year;
        }
    }
    void previousMonth()
    {
        if (--month == 0) {
            month = 12;
            --year;
        }
    }
    void cut() { day = std::min(day, length(year, month)); }
    void move(int days)
    {
        for (; days > 0; --days)
            forwards();
        for (; days < 0; ++days)
            backwards();
    }
    void moveMonths(int months)
    {
        for (; months > 0; --months)
            nextMonth();
        for (; months < 0; ++months)
            previousMonth();
        cut();
    }
    [[nodiscard]] QDate date() const { return {year, month, day}; }
};

void moveWorkdays(PlainDate &at, int n, const WorkdayCalendar &calendar)
{
    const int step = n < 0 ? -1 : 1;
    while (n != 0) {
        at.move(step);
        if (calendar.isWorkday(at.date()))
            n -= step;
    }
}

struct Expected {
    QDate due;
    std::optional<QDate> target;
};

enum class Kind { Work, Day, Month, Tenth, Thirtieth };

/// The obligations calendar once more: what is counted, how much, whose duty it is.
struct Known {
    const char *rule;
    Kind kind;
    int amount;
    bool ours;
};
constexpr Known known[] = {
    {"tariff-change", Kind::Day, 7, true},          {"agreement-change", Kind::Day, 7, true},
    {"maintenance", Kind::Work, -1, false},         {"function-change", Kind::Month, -1, false},
    {"identity-integration", Kind::Work, -5, true}, {"iccid-handover", Kind::Work, -5, true},
    {"holder-change", Kind::Work, 3, true},         {"purchase-confirmation", Kind::Work, 5, false},
    {"supply-plug-in", Kind::Day, 28, false},       {"supply-smd", Kind::Day, 42, false},
    {"purchase-plan", Kind::Month, -1, true},       {"unbinding-evidence", Kind::Work, 3, true},
    {"rebate-invoice", Kind::Tenth, 10, true},      {"rebate-credit", Kind::Thirtieth, 30, false},
    {"service-termination", Kind::Day, 10, false},  {"confidentiality", Kind::Month, 60, false},
    {"workdays:+17", Kind::Work, 17, false},        {"workdays:-17", Kind::Work, -17, false},
    {"days:+400", Kind::Day, 400, false},           {"months:+13", Kind::Month, 13, false},
    {"months:-25", Kind::Month, -25, false},
};

Expected slowly(const Known &rule, QDate start, const WorkdayCalendar &calendar)
{
    PlainDate at{start.year(), start.month(), start.day()};
    if (rule.kind == Kind::Work) {
        moveWorkdays(at, rule.amount, calendar);
    } else if (rule.kind == Kind::Day) {
        at.move(rule.amount);
    } else if (rule.kind == Kind::Month) {
        at.moveMonths(rule.amount);
    } else {
        at.day = 1;
        at.moveMonths(1);
        at.day = rule.amount;
        at.cut();
    }
    while (rule.kind == Kind::Tenth && !calendar.isWorkday(at.date()))
        at.backwards();
    const QDate due = at.date();
    if (!rule.ours)
        return {due, {}};
    moveWorkdays(at, rule.kind == Kind::Tenth ? -3 : -1, calendar);
    return {due, at.date()};
}
} // namespace

class TestDeadlines final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsTheClocks_data();
    void runsTheClocks();
    void everyRuleOfTheTableHasACase();
    void everyClockHasATitleOfItsOwn();
    void agreesWithTheSlowWay();
    void restDaysPassedOverAreNamed();
    void theCreditIsExpectedByAWorkday();
    void yearsWithoutACalendarAreNamed_data();
    void yearsWithoutACalendarAreNamed();
    void theCourierIsAReading();
    void aLateNoticeIsAShortClock();
    void rulesSayTheirClauseAndMeaning();
    void refusesWhatIsNoRule_data();
    void refusesWhatIsNoRule();
    void readsDatesStrictly();
};

void TestDeadlines::runsTheClocks_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QDate>("target"); // invalid: none
    const auto row = [](const char *rule, const char *start, const char *due, const char *target) {
        QTest::addRow("%s %s", rule, start)
            << QString::fromLatin1(rule) << day(start) << day(due) << (*target ? day(target) : QDate());
    };
    // the examples of the agreements, where Monday to Friday alone goes wrong
    row("unbinding-evidence", "2026-02-13", "2026-02-25", "2026-02-24");
    row("purchase-confirmation", "2026-09-29", "2026-10-12", "");
    row("identity-integration", "2026-10-12", "2026-09-29", "2026-09-28");
    row("holder-change", "2026-06-17", "2026-06-23", "2026-06-22");
    row("rebate-invoice", "2026-09-01", "2026-10-10", "2026-09-30");
    row("rebate-invoice", "2025-12-01", "2026-01-09", "2026-01-06");
    // calendar days do not move; the target is a workday
    row("tariff-change", "2026-02-13", "2026-02-20", "2026-02-14"); // make-up Saturday
    row("tariff-change", "2024-02-23", "2024-03-01", "2024-02-29");
    row("agreement-change", "2025-12-28", "2026-01-04", "2025-12-31"); // worked Sunday; 1 and 2 January off
    row("service-termination", "2025-12-25", "2026-01-04", "");
    row("service-termination", "2024-02-20", "2024-03-01", "");
    row("maintenance", "2026-10-08", "2026-09-30", "");
    row("maintenance", "2026-01-05", "2026-01-04", "");
    row("iccid-handover", "2026-03-02", "2026-02-24", "2026-02-14");
    row("holder-change", "2025-12-30", "2026-01-05", "2026-01-04"); // 31 Dec, 4 Jan (Sunday), 5 Jan
    row("unbinding-evidence", "2024-09-30", "2024-10-10",
        "2024-10-09");                                            // from a day right before the week off
    row("purchase-confirmation", "2025-01-24", "2025-02-07", ""); // 26, 27 Jan; 5, 6, 7 Feb
    // months: the same day, else the last one
    row("function-change", "2026-03-31", "2026-02-28", "");
    row("function-change", "2024-03-30", "2024-02-29", "");
    row("function-change", "2026-01-15", "2025-12-15", "");
    row("purchase-plan", "2026-05-31", "2026-04-30", "2026-04-29");
    row("purchase-plan", "2026-11-10", "2026-10-10", "2026-10-09");
    row("confidentiality", "2024-02-29", "2029-02-28", "");
    row("confidentiality", "2023-02-28", "2028-02-28", "");
    row("confidentiality", "2026-12-31", "2031-12-31", "");
    // weeks from the day the order takes effect
    row("supply-plug-in", "2026-02-02", "2026-03-02", "");
    row("supply-smd", "2025-12-01", "2026-01-12", "");
    // fixed days of the next month
    row("rebate-invoice", "2026-04-01", "2026-05-09", "2026-05-06"); // Sunday; the 9th is worked
    row("rebate-invoice", "2024-09-30", "2024-10-10", "2024-09-30");
    row("rebate-invoice", "2025-09-01", "2025-10-10", "2025-09-29"); // 9 Oct, 30 and 29 Sep
    row("rebate-credit", "2026-01-01", "2026-02-28", "");
    row("rebate-credit", "2024-01-31", "2024-02-29", "");
    row("rebate-credit", "2025-12-01", "2026-01-30", "");
    row("rebate-credit", "2026-04-15", "2026-05-30", ""); // a Saturday; it stays
    // bare clocks
    row("workdays:+3", "2026-02-13", "2026-02-25", "");
    row("workdays:-5", "2026-10-12", "2026-09-29", "");
    row("workdays:+1", "2026-12-31", "2027-01-01", "");
    row("days:+7", "2026-02-22", "2026-03-01", "");
    row("days:-1", "2024-03-01", "2024-02-29", "");
    row("months:+1", "2026-01-31", "2026-02-28", "");
    row("months:+12", "2024-02-29", "2025-02-28", "");
    row("months:-2", "2026-04-30", "2026-02-28", "");
}

void TestDeadlines::runsTheClocks()
{
    QFETCH(QString, rule);
    QFETCH(QDate, start);
    QFETCH(QDate, due);
    QFETCH(QDate, target);
    const std::optional<DeadlineRule> clock = DeadlineRule::byName(rule);
    QVERIFY(clock);
    const Deadline deadline = clock->run({start}, shipped());
    QCOMPARE(deadline.due, due);
    QCOMPARE(deadline.internalTarget.value_or(QDate()), target);
}

void TestDeadlines::everyRuleOfTheTableHasACase()
{
    QStringList names;
    for (const Known &rule : known)
        names.append(QString::fromLatin1(rule.rule));
    QCOMPARE(DeadlineRule::names().size(), 16);
    for (const QString &name : DeadlineRule::names())
        QVERIFY2(names.contains(name), qPrintable(name));
}

void TestDeadlines::everyClockHasATitleOfItsOwn()
{
    QSet<QString> titles;
    for (const QString &name :
         DeadlineRule::names() + QStringList{QStringLiteral("workdays:+3"), QStringLiteral("workdays:-3"),
                                             QStringLiteral("days:+3"), QStringLiteral("months:-3")})
        titles.insert(DeadlineRule::byName(name)->title());
    QCOMPARE(titles.size(), DeadlineRule::names().size() + 4);
    QVERIFY(!titles.contains(QString()));
    const QString clause = *DeadlineRule::byName(QStringLiteral("rebate-credit"))->clause();
    QCOMPARE(Clauses::text(clause), QStringLiteral("R annex 1 note 3"));
    QCOMPARE(Clauses::text(QStringLiteral("S 3.3.1 a")), QStringLiteral("S 3.3.1 a"));
}

void TestDeadlines::agreesWithTheSlowWay()
{
    const WorkdayCalendar calendar = shipped();
    QRandomGenerator random(20261010);
    for (int i = 0; i < 10'000; ++i) {
        const Known &rule = known[random.bounded(int(std::size(known)))];
        const QDate start = QDate(2023, 6, 1).addDays(random.bounded(1600));
        const Expected expected = slowly(rule, start, calendar);
        const Deadline deadline =
            DeadlineRule::byName(QString::fromLatin1(rule.rule))->run({start}, calendar);
        QVERIFY2(deadline.due == expected.due && deadline.internalTarget == expected.target,
                 qPrintable(QString::fromLatin1(rule.rule) + u' ' + start.toString(Qt::ISODate) + u' ' +
                            deadline.due.toString(Qt::ISODate)));
        for (const QDate skipped : deadline.skipped)
            QVERIFY(!calendar.isWorkday(skipped));
    }
}

void TestDeadlines::restDaysPassedOverAreNamed()
{
    const WorkdayCalendar calendar = shipped();
    const auto skipped = [&calendar](const char *rule, const char *start) {
        return DeadlineRule::byName(QString::fromLatin1(rule))->run({day(start)}, calendar).skipped;
    };
    QCOMPARE(skipped("unbinding-evidence", "2026-02-13").size(), 9);
    QCOMPARE(skipped("rebate-invoice", "2025-12-01"), QList<QDate>{day("2026-01-10")});
    QCOMPARE(skipped("rebate-invoice", "2026-09-01"), QList<QDate>());
    QCOMPARE(skipped("rebate-credit", "2026-04-01"), QList<QDate>()); // nothing was moved
    QCOMPARE(skipped("tariff-change", "2026-02-13"), QList<QDate>()); // calendar days pass over nothing
}

void TestDeadlines::theCreditIsExpectedByAWorkday()
{
    const WorkdayCalendar calendar = shipped();
    const auto expectedBy = [&calendar](const char *rule, const char *start) {
        return DeadlineRule::byName(QString::fromLatin1(rule))->run({day(start)}, calendar).expectedBy;
    };
    QCOMPARE(expectedBy("rebate-credit", "2026-04-01"), day("2026-05-29")); // the 30th is a Saturday
    QCOMPARE(expectedBy("rebate-credit", "2026-01-01"), day("2026-02-28")); // a worked Saturday
    QCOMPARE(expectedBy("rebate-credit", "2026-03-01"), day("2026-04-30"));
    QCOMPARE(expectedBy("rebate-invoice", "2026-04-01"), std::nullopt);
    QCOMPARE(expectedBy("service-termination", "2026-04-01"), std::nullopt);
}

void TestDeadlines::yearsWithoutACalendarAreNamed_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QList<int>>("years");
    const auto row = [](const char *rule, const char *start, const QList<int> &years) {
        QTest::addRow("%s %s", rule, start) << QString::fromLatin1(rule) << day(start) << years;
    };
    row("unbinding-evidence", "2026-12-25", {});
    row("unbinding-evidence", "2026-12-31", {2027});
    row("unbinding-evidence", "2028-05-05", {2028});
    row("identity-integration", "2027-01-04", {2027});
    row("identity-integration", "2024-01-03", {2023});
    row("holder-change", "2023-12-29", {2023}); // due in 2024
    row("agreement-change", "2026-12-26", {2027});
    row("rebate-invoice", "2023-12-01", {}); // 10 January 2024, posted on 5 January
    row("rebate-invoice", "2026-11-01", {});
    row("rebate-invoice", "2026-12-01", {2027});
    row("rebate-credit", "2026-11-01", {});
    row("rebate-credit", "2026-12-01", {2027});
    row("confidentiality", "2025-06-30", {2027, 2028, 2029, 2030});
}

void TestDeadlines::yearsWithoutACalendarAreNamed()
{
    QFETCH(QString, rule);
    QFETCH(QDate, start);
    QFETCH(QList<int>, years);
    const Deadline deadline = DeadlineRule::byName(rule)->run({start}, shipped());
    QCOMPARE(deadline.unpublishedYears, years);
    QCOMPARE(deadline.calendarPublished(), years.isEmpty());
}

void TestDeadlines::theCourierIsAReading()
{
    const DeadlineReadings quick{1, QTime(18, 0)};
    const DeadlineRule invoice = *DeadlineRule::byName(QStringLiteral("rebate-invoice"));
    QCOMPARE(invoice.run({day("2025-12-01")}, shipped(), quick).internalTarget, day("2026-01-08"));
    QCOMPARE(invoice.run({day("2025-12-01")}, shipped(), quick).due, day("2026-01-09"));
}

void TestDeadlines::aLateNoticeIsAShortClock()
{
    const DeadlineRule evidence = *DeadlineRule::byName(QStringLiteral("unbinding-evidence"));
    const DeadlineRule order = *DeadlineRule::byName(QStringLiteral("purchase-confirmation"));
    const auto late = [](const DeadlineRule &rule, std::optional<QTime> time) {
        return rule.run({day("2026-02-13"), time}, shipped());
    };
    QVERIFY(late(evidence, QTime(23, 50)).shortClock);
    QCOMPARE(late(evidence, QTime(23, 50)).due, day("2026-02-25")); // counts as that day all the same
    QVERIFY(late(evidence, QTime(18, 0)).shortClock);
    QVERIFY(!late(evidence, QTime(17, 59)).shortClock);
    QVERIFY(!late(evidence, std::nullopt).shortClock); // unknown is no warning
    QVERIFY(!late(order, QTime(23, 50)).shortClock);   // we sent that one ourselves
}

void TestDeadlines::rulesSayTheirClauseAndMeaning()
{
    const DeadlineRule evidence = *DeadlineRule::byName(QStringLiteral("unbinding-evidence"));
    QCOMPARE(evidence.clause(), QStringLiteral("M 5.13"));
    QCOMPARE(evidence.meaning(), QStringLiteral("evidence must have been sent"));
    QCOMPARE(evidence.counting(), QStringLiteral("workdays"));
    for (const QString &name : DeadlineRule::names()) {
        const DeadlineRule rule = *DeadlineRule::byName(name);
        QVERIFY2(rule.clause() && !rule.meaning().isEmpty(), qPrintable(name));
        QVERIFY2(rule.missedText() && !rule.missedText()->isEmpty(), qPrintable(name));
        QCOMPARE(rule.startsWithMonth(), name.startsWith(QStringLiteral("rebate-")));
        QCOMPARE(rule.startsWithMonth(), rule.counting() == u"fixed_day");
    }
    QCOMPARE(DeadlineRule::byName(QStringLiteral("supply-smd"))->counting(), QStringLiteral("weeks"));
    QCOMPARE(DeadlineRule::byName(QStringLiteral("days:+7"))->counting(), QStringLiteral("days"));
    QCOMPARE(DeadlineRule::byName(QStringLiteral("days:+7"))->clause(), std::nullopt);
    QCOMPARE(DeadlineRule::byName(QStringLiteral("rebate-invoice"))->duty(), Duty::Ours);
    QCOMPARE(DeadlineRule::byName(QStringLiteral("rebate-credit"))->duty(), Duty::Providers);
}

void TestDeadlines::refusesWhatIsNoRule_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"", "unbinding", "Unbinding-evidence", " maintenance", "workdays", "workdays:", "workdays:5",
          "workdays:+", "workdays:+0", "workdays:-0", "workdays:+-3", "workdays:+3 ", "workdays:+1.5",
          "workdays:+10001", "days:+99999999999", "weeks:+1", "months:+\xd9\xa3"})
        QTest::newRow(*name ? name : "empty") << QString::fromUtf8(name);
}

void TestDeadlines::refusesWhatIsNoRule()
{
    QFETCH(QString, name);
    QVERIFY(!DeadlineRule::byName(name));
}

void TestDeadlines::readsDatesStrictly()
{
    QCOMPARE(IsoDate::day(QStringLiteral("2024-02-29")), QDate(2024, 2, 29));
    QCOMPARE(IsoDate::month(QStringLiteral("2026-04")), QDate(2026, 4, 1));
    for (const char *text : {"", "2026-02-29", "2026-2-13", "2026/02/13", "2026-02-13T00:00", "20260213",
                             "1989-12-31", "2100-01-01", "0000-00-00", "today"})
        QVERIFY2(!IsoDate::day(QString::fromLatin1(text)), text);
    for (const char *text : {"", "2026", "2026-13", "2026-4", "2026-04-01", "2026-04-"})
        QVERIFY2(!IsoDate::month(QString::fromLatin1(text)), text);
}

QTEST_GUILESS_MAIN(TestDeadlines)
#include "tst_deadlines.moc"
