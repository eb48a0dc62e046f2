// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/differencebriefing.h"
#include "tests/core/briefing/briefingroom.h"

#include <QTest>

namespace
{
using Room = BriefingRoom;
using ActivityBriefing::Period;
using DifferenceBriefing::Difference;

/// Ten cards; on the second day three are stopped, on the third day one of them is stopped at its limit, one
/// is back at work, and traffic grows.
class Changing : public BriefingRoom
{
public:
    Changing()
    {
        QList<Card> cards;
        for (int number = 1; number <= 10; ++number)
            cards.append(card(number, QStringLiteral("A")));
        apply(cards, QDate(2026, 4, 10));
        for (int i = 0; i < 3; ++i)
            cards[i].osStatus = QStringLiteral("200");
        apply(cards, QDate(2026, 4, 13));
        cards[0].osStatus = QStringLiteral("300");
        cards[1].osStatus = QStringLiteral("100");
        for (Card &card : cards)
            card.used = mb(12);
        cards.append(card(11, QStringLiteral("A")));
        apply(cards, QDate(2026, 4, 14));
    }
    static Period days(int from, int until)
    {
        return {Instant::startOfBeijingDay(QDate(2026, 4, from)),
                Instant::startOfBeijingDay(QDate(2026, 4, until))};
    }

private:
    void apply(const QList<Card> &cards, QDate day)
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
            finished.state = SyncRun::State::Succeeded;
            return cache.journal.finishRun(finished);
        });
    }
};

QStringList told(const QList<Difference> &differences)
{
    QStringList lines;
    for (const Difference &one : differences)
        lines.append(
            QStringLiteral("%1 %2 %3>%4 %5 %6")
                .arg(QString::number(one.cardId), one.field, one.before.value_or(QStringLiteral("-")),
                     one.after.value_or(QStringLiteral("-")), one.cause.whoName(), one.cause.reasonName()));
    return lines;
}
} // namespace

/// What is other at one moment than at another, and who made it so.
class TestDifferenceBriefing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differencesAreThoseOfThePeriodNewestFirstWithTheirCause();
    void totalsTellWhatBecameWhat();
    void usageFiguresAreCountedApart();
    void oneFieldAloneKeepsTheTotalsOfAll();
    void noMoreThanAskedForAreKeptAndTheyAreTheNewest();
    void whatListAndDetailTellBothIsToldOnce();
    void aStopRuleOfTheDetailExplainsAStop();
    void notesAndCasesOfACardAreOurs();
};

void TestDifferenceBriefing::differencesAreThoseOfThePeriodNewestFirstWithTheirCause()
{
    Changing room;
    const BriefingContext context = room.context();
    SIMLEDGER_TAKE(week, DifferenceBriefing::between(context, Changing::days(11, 16), {}));
    QCOMPARE(told(week.newest), (QStringList{QStringLiteral("1 os_status 100>300 rule usage_limit"),
                                             QStringLiteral("3 os_status 100>200 us stopped_by_us")}));
    QCOMPARE(week.newest[0].steps, 2);
    QCOMPARE(week.newest[0].at, Room::at(QDate(2026, 4, 14)));
    QCOMPARE(week.changes, 2);
    QCOMPARE(week.cards, 2);
    QCOMPARE(week.returned, 1); // the second card is what it was
    QCOMPARE(week.newCards, 1);
    SIMLEDGER_TAKE(last, DifferenceBriefing::between(context, Changing::days(14, 16), {}));
    QCOMPARE(told(last.newest), (QStringList{QStringLiteral("1 os_status 200>300 rule usage_limit"),
                                             QStringLiteral("2 os_status 200>100 provider not_told")}));
}

void TestDifferenceBriefing::totalsTellWhatBecameWhat()
{
    Changing room;
    SIMLEDGER_TAKE(found, DifferenceBriefing::between(room.context(), Changing::days(13, 14), {}));
    QCOMPARE(found.fields.size(), 1);
    QCOMPARE(found.fields[0].field, QStringLiteral("os_status"));
    QCOMPARE(found.fields[0].changes, 3);
    QCOMPARE(found.fields[0].allMoves, 1);
    QCOMPARE(found.fields[0].moves,
             (QList<DifferenceBriefing::Move>{{QStringLiteral("100"), QStringLiteral("200"), 3}}));
    QCOMPARE(found.causes.size(), 1);
    QCOMPARE(found.causes[0].changes, 3);
    QCOMPARE(found.causes[0].cause.who, ChangeCause::Who::Us);
}

void TestDifferenceBriefing::usageFiguresAreCountedApart()
{
    Changing room;
    const BriefingContext context = room.context();
    SIMLEDGER_TAKE(without, DifferenceBriefing::between(context, Changing::days(11, 16), {}));
    QCOMPARE(without.figures, 10);
    SIMLEDGER_TAKE(with, DifferenceBriefing::between(context, Changing::days(11, 16), {.figures = true}));
    QCOMPARE(with.figures, 0);
    QCOMPARE(with.changes, 12);
    QCOMPARE(with.cards, 10);
}

void TestDifferenceBriefing::oneFieldAloneKeepsTheTotalsOfAll()
{
    Changing room;
    SIMLEDGER_TAKE(used,
                   DifferenceBriefing::between(room.context(), Changing::days(11, 16),
                                               {.figures = true, .field = QStringLiteral("used_bytes")}));
    QCOMPARE(used.newest.size(), 10);
    QCOMPARE(used.changes, 12);
    QCOMPARE(used.fields.size(), 2);
}

void TestDifferenceBriefing::noMoreThanAskedForAreKeptAndTheyAreTheNewest()
{
    Changing room;
    SIMLEDGER_TAKE(some, DifferenceBriefing::between(room.context(), Changing::days(11, 16),
                                                     {.figures = true, .field = {}, .most = 2}));
    QCOMPARE(some.changes, 12);
    QCOMPARE(some.newest.size(), 2);
    for (const Difference &difference : some.newest)
        QCOMPARE(difference.at, Room::at(QDate(2026, 4, 14)));
}

void TestDifferenceBriefing::whatListAndDetailTellBothIsToldOnce()
{
    Changing room;
    CardDetail detail = Room::detail(3);
    detail.osStatus = QStringLiteral("100");
    detail.imei = QStringLiteral("86000000000001");
    room.readDetail(3, detail, QDate(2026, 4, 11));
    detail.osStatus = QStringLiteral("200");
    detail.imei = QStringLiteral("86000000000002");
    room.readDetail(3, detail, QDate(2026, 4, 14));
    SIMLEDGER_TAKE(found, DifferenceBriefing::between(room.context(), Changing::days(11, 16), {}));
    const QStringList lines = told(found.newest);
    QCOMPARE(lines.filter(QStringLiteral("3 os_status")).size(), 1);
    QCOMPARE(lines.filter(QStringLiteral("3 imei")),
             QStringList{QStringLiteral("3 imei 86000000000001>86000000000002 provider not_told")});
}

void TestDifferenceBriefing::aStopRuleOfTheDetailExplainsAStop()
{
    Changing room;
    CardDetail detail = Room::detail(1);
    detail.stopThreshold = Room::mb(10);
    room.readDetail(1, detail, QDate(2026, 4, 11));
    SIMLEDGER_TAKE(found, DifferenceBriefing::between(room.context(), Changing::days(14, 16), {}));
    QCOMPARE(told(found.newest).first(), QStringLiteral("1 os_status 200>300 rule stop_rule"));
}

void TestDifferenceBriefing::notesAndCasesOfACardAreOurs()
{
    Changing room;
    const QString iccid = Room::card(4, {}).key.iccid.toString();
    room.enter(Note{QStringLiteral("card:") + iccid, QStringLiteral("whose?")});
    room.enter(Note{QStringLiteral("pool:A"), QStringLiteral("not of a card")});
    room.enter(DeadlineCase{.id = QStringLiteral("c1"),
                            .rule = QStringLiteral("unbinding-evidence"),
                            .start = QDate(2026, 4, 15),
                            .sentAt = {},
                            .subject = iccid,
                            .note = {},
                            .done = {},
                            .snoozedUntil = {},
                            .reason = {}});
    SIMLEDGER_TAKE(found, DifferenceBriefing::between(room.context(), Changing::days(15, 16), {}));
    QCOMPARE(told(found.newest), (QStringList{QStringLiteral("0 note ->saved us local_edit"),
                                              QStringLiteral("0 case ->saved us local_edit")}));
    QCOMPARE(found.newest[0].iccid, iccid);
    QCOMPARE(found.cards, 1); // though nothing of it was read
}

QTEST_GUILESS_MAIN(TestDifferenceBriefing)
#include "tst_differencebriefing.moc"
