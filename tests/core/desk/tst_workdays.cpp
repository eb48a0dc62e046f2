// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/workdays.h"

#include "core/rules/deadlines.h"
#include "tests/core/desk/desktest.h"

#include <QTest>

namespace
{
const QDate newYearsEve(2026, 12, 31);

/// A year whose first working day is Monday, the 4th.
WorkdayYear imported(int year, std::optional<QDate> published, bool confirmed)
{
    return {year, QStringLiteral("a notice"), {QDate(year, 1, 1)}, {}, published, confirmed};
}

Deadline nextWorkday(const WorkdayCalendar &calendar, QDate start)
{
    return DeadlineRule::byName(QStringLiteral("workdays:+1"))->run({start}, calendar);
}
} // namespace

class TestWorkdays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anImportedYearMakesItsClocksPublished();
    void aTakenBackYearIsAsIfItHadNeverBeen();
    void theNewerNoticeOfAShippedYearCounts_data();
    void theNewerNoticeOfAShippedYearCounts();

private:
    static WorkdayCalendar of(DeskRoom &room);
};

WorkdayCalendar TestWorkdays::of(DeskRoom &room)
{
    const Result<std::unique_ptr<CacheReader>> reader = room.fixture.cache->openReader();
    const Result<WorkdayCalendar> calendar = Workdays::with(**reader);
    return calendar ? *calendar : WorkdayCalendar();
}

void TestWorkdays::anImportedYearMakesItsClocksPublished()
{
    DeskRoom room;
    const Deadline before = nextWorkday(of(room), newYearsEve);
    QCOMPARE(before.due, QDate(2027, 1, 1)); // a Friday, and nobody knows better
    QVERIFY(!before.calendarPublished());

    QVERIFY(room.save(imported(2027, {}, false)));
    const Deadline after = nextWorkday(of(room), newYearsEve);
    QCOMPARE(after.due, QDate(2027, 1, 4));
    QVERIFY(after.calendarPublished());
    QCOMPARE(of(room).isWorkday(QDate(2026, 1, 4)), true); // a shipped make-up Sunday is still known
    QVERIFY(room.audit().constFirst().contains(QStringLiteral("2027")));
}

void TestWorkdays::aTakenBackYearIsAsIfItHadNeverBeen()
{
    DeskRoom room;
    QVERIFY(room.save(imported(2027, {}, false)));
    QVERIFY(room.undo());
    QVERIFY(!of(room).published(2027));
}

void TestWorkdays::theNewerNoticeOfAShippedYearCounts_data()
{
    QTest::addColumn<std::optional<QDate>>("published");
    QTest::addColumn<bool>("confirmed");
    QTest::addColumn<bool>("counts");
    const QDate shipped(2025, 11, 4);
    const auto row = [](const char *name, std::optional<QDate> published, bool confirmed, bool counts) {
        QTest::newRow(name) << published << confirmed << counts;
    };
    row("newer", shipped.addDays(1), false, true);
    row("older", shipped.addDays(-1), false, false);
    row("older, though confirmed", shipped.addDays(-1), true, false);
    row("the same notice", shipped, false, false);
    row("the same notice, confirmed", shipped, true, true);
    row("of an unknown day", std::nullopt, false, false);
    row("of an unknown day, confirmed", std::nullopt, true, true);
}

void TestWorkdays::theNewerNoticeOfAShippedYearCounts()
{
    QFETCH(std::optional<QDate>, published);
    QFETCH(bool, confirmed);
    QFETCH(bool, counts);
    DeskRoom room;
    const WorkdayYear year = imported(2026, published, confirmed);
    QVERIFY(room.save(year));
    QCOMPARE(of(room).isWorkday(QDate(2026, 10, 1)), counts); // a rest day of the shipped one alone
    QCOMPARE(*Workdays::standing(year) == WorkdayYear::Standing::Counts, counts);
    const Result<std::unique_ptr<CacheReader>> reader = room.fixture.cache->openReader();
    const Result<QList<Workdays::Known>> known = Workdays::known(**reader);
    QVERIFY(known);
    QCOMPARE(known->size(), 4);
    QCOMPARE(known->at(2).counts, !counts);
    QCOMPARE(known->at(3).counts, counts);
    QVERIFY(known->at(3).imported);
}

QTEST_GUILESS_MAIN(TestWorkdays)
#include "tst_workdays.moc"
