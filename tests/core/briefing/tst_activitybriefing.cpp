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

void TestActivityBriefing::theLastRunIsTheNewestThatEndedAndARunIsItsOwnPeriod()
{
    Changing room;
    const BriefingContext context = room.context();
    SIMLEDGER_TAKE(last, ActivityBriefing::lastRun(context));
    QVERIFY(last);
    QCOMPARE(last->from, Room::at(QDate(2026, 4, 14)));
    SIMLEDGER_TAKE(second, ActivityBriefing::ofRun(context, 2));
    QVERIFY(second);
    QCOMPARE(second->from, Room::at(QDate(2026, 4, 13)));
    SIMLEDGER_TAKE(two, ActivityBriefing::lastTwoRuns(context));
    QVERIFY(two);
    QCOMPARE(two->from, second->until);
    QCOMPARE(two->until.seconds, Room::at(QDate(2026, 4, 14)).seconds + 1);
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
