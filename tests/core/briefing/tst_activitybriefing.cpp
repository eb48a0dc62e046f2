// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/activitybriefing.h"
#include "tests/core/briefing/briefingroom.h"

#include <QTest>

namespace
{
using Room = BriefingRoom;
using ActivityBriefing::Period;

/// Ten cards; on the second day three are stopped, on the third day one of them again, and traffic grows.
class Changing : public BriefingRoom
{
public:
    Changing()
    {
        QList<Card> cards;
        for (int number = 1; number <= 10; ++number)
            cards.append(card(number, QStringLiteral("A")));
        apply(cards, {}, QDate(2026, 4, 10));
        for (int i = 0; i < 3; ++i)
            cards[i].osStatus = QStringLiteral("200");
        apply(cards, QStringLiteral("E-CLOUD"), QDate(2026, 4, 13));
        cards[0].osStatus = QStringLiteral("300");
        for (Card &card : cards)
            card.used = mb(12);
        apply(cards, {}, QDate(2026, 4, 14));
    }

private:
    void apply(const QList<Card> &cards, const QString &errorCode, QDate day)
    {
        fixture.commit([&](CacheWriter &cache) -> Result<void> {
            const Result<qint64> run = cache.journal.beginRun(QStringLiteral("sync"), at(day));
            if (!run)
                return run.error();
            const auto applied = cache.cards.apply(cards, {*run, *run, at(day)});
            if (!applied)
                return applied.error();
            SyncRun finished;
            finished.id = *run;
            finished.started = at(day);
            finished.finished = at(day);
            finished.state = errorCode.isEmpty() ? SyncRun::State::Succeeded : SyncRun::State::InPart;
            finished.errorCode = errorCode;
            return cache.journal.finishRun(finished);
        });
    }
};
} // namespace

/// What happened in a span of time.
class TestActivityBriefing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAreWholeDaysInBeijing();
    void changesAreThoseOfThePeriodNewestFirst();
    void usageFiguresAreCountedApart();
    void oneFieldAloneKeepsTheTotalsOfAll();
    void noMoreThanAskedForAreKeptAndTheyAreTheNewest();
    void theLastRunIsTheNewestThatEndedAndARunIsItsOwnPeriod();
    void runsAndDeedsOfAPeriod();
};

void TestActivityBriefing::daysAreWholeDaysInBeijing()
{
    Changing room;
    const Period two = ActivityBriefing::lastDays(room.context(), 2);
    QCOMPARE(two.from, Instant::startOfBeijingDay(QDate(2026, 4, 14)));
    QVERIFY(two.has(Room::at(QDate(2026, 4, 15))));
    QVERIFY(!two.has(Room::at(QDate(2026, 4, 13))));
}

void TestActivityBriefing::changesAreThoseOfThePeriodNewestFirst()
{
    Changing room;
    const BriefingContext context = room.context();
    SIMLEDGER_TAKE(week, ActivityBriefing::changes(context, ActivityBriefing::lastDays(context, 7), {}));
    QCOMPARE(week.changes, 4);
    QCOMPARE(week.cards, 3);
    QCOMPARE(week.fields, (QList<ActivityBriefing::FieldTotal>{{QStringLiteral("os_status"), 4}}));
    QCOMPARE(week.newest.size(), 4);
    QCOMPARE(week.newest[0].change.at, Room::at(QDate(2026, 4, 14)));
    QCOMPARE(week.newest[0].change.before, QStringLiteral("200"));
    QCOMPARE(week.newest[0].change.after, QStringLiteral("300"));
    SIMLEDGER_TAKE(yesterday, ActivityBriefing::changes(context, ActivityBriefing::lastDays(context, 2), {}));
    QCOMPARE(yesterday.changes, 1);
}

void TestActivityBriefing::usageFiguresAreCountedApart()
{
    Changing room;
    const BriefingContext context = room.context();
    const Period week = ActivityBriefing::lastDays(context, 7);
    SIMLEDGER_TAKE(without, ActivityBriefing::changes(context, week, {}));
    QCOMPARE(without.figures, 10);
    SIMLEDGER_TAKE(with, ActivityBriefing::changes(context, week, {.figures = true}));
    QCOMPARE(with.figures, 0);
    QCOMPARE(with.changes, 14);
    QCOMPARE(with.cards, 10);
}

void TestActivityBriefing::oneFieldAloneKeepsTheTotalsOfAll()
{
    Changing room;
    const BriefingContext context = room.context();
    SIMLEDGER_TAKE(used, ActivityBriefing::changes(context, ActivityBriefing::lastDays(context, 7),
                                                   {.figures = true, .field = QStringLiteral("used_bytes")}));
    QCOMPARE(used.newest.size(), 10);
    QCOMPARE(used.changes, 14);
    QCOMPARE(used.fields.size(), 2);
}

void TestActivityBriefing::noMoreThanAskedForAreKeptAndTheyAreTheNewest()
{
    Changing room;
    const BriefingContext context = room.context();
    SIMLEDGER_TAKE(some, ActivityBriefing::changes(context, ActivityBriefing::lastDays(context, 7),
                                                   {.figures = true, .field = {}, .most = 2}));
    QCOMPARE(some.changes, 14);
    QCOMPARE(some.newest.size(), 2);
    for (const CardChangeRecord &change : some.newest)
        QCOMPARE(change.change.at, Room::at(QDate(2026, 4, 14)));
}

void TestActivityBriefing::theLastRunIsTheNewestThatEndedAndARunIsItsOwnPeriod()
{
    Changing room;
    const BriefingContext context = room.context();
    SIMLEDGER_TAKE(last, ActivityBriefing::lastRun(context));
    QVERIFY(last);
    QCOMPARE(last->from, Room::at(QDate(2026, 4, 14)));
    SIMLEDGER_TAKE(second, ActivityBriefing::ofRun(context, 2));
    QVERIFY(second);
    SIMLEDGER_TAKE(changes, ActivityBriefing::changes(context, *second, {}));
    QCOMPARE(changes.changes, 3);
    SIMLEDGER_TAKE(missing, ActivityBriefing::ofRun(context, 99));
    QVERIFY(!missing);
}

void TestActivityBriefing::runsAndDeedsOfAPeriod()
{
    Changing room;
    room.enter(Note{QStringLiteral("card:1"), QStringLiteral("text")});
    const BriefingContext context = room.context();
    const Period days = ActivityBriefing::lastDays(context, 3);
    SIMLEDGER_TAKE(runs, ActivityBriefing::runs(context, days, 10));
    QCOMPARE(runs.size(), 2); // the third and the second
    QCOMPARE(runs.last().errorCode, QStringLiteral("E-CLOUD"));
    SIMLEDGER_TAKE(one, ActivityBriefing::runs(context, days, 1));
    QCOMPARE(one.size(), 1);
    SIMLEDGER_TAKE(deeds, ActivityBriefing::deeds(context, days, 10));
    QCOMPARE(deeds.size(), 1);
    QCOMPARE(deeds.first().who, QStringLiteral("li"));
}

QTEST_GUILESS_MAIN(TestActivityBriefing)
#include "tst_activitybriefing.moc"
