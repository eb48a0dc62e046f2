// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/usagebriefing.h"
#include "tests/core/briefing/briefingroom.h"

#include <QTest>

/// Sums of traffic, and the cards that stand out.
class TestUsageBriefing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyCacheKnowsNoDay();
    void daysAreSummedOverTheCardsThatAreKnown();
    void aPoolIsItsOwnCards();
    void aCardHasItsDays();
    void monthsGoByTheTotalsThatWereSent();
    void aCardWithSeveralTagsCountsForEach();
    void groupsAreAllThereAreAndLargestFirst();
    void theLargestUsersAreKeptAndTheOthersForgotten();
    void whatWasNeverReadIsReadFirst();
    void nothingIsToldBehindToday();
    void aSumThatDoesNotFitIsUnknown();
    void silentCardsAreFoundThroughTheMonths();
    void jumpsAreMeasuredAgainstTheMonthBefore();
    void cardsThatAreNotInUseDoNotStandOut();
};

namespace
{
using Room = BriefingRoom;
using UsageBriefing::DayTotal;
using UsageBriefing::MonthTotal;
const QString pool = QStringLiteral("CM-SF-1");
const QString other = QStringLiteral("CM-SF-2");
const QDate ninth(2026, 4, 9);
const QDate tenth(2026, 4, 10);
const QDate eleventh(2026, 4, 11);

/// Card 1: 1 MB a day; card 2: 2 MB, the 10th unreadable; card 3 activated on the 11th and never read; card 4
/// closed, with traffic; card 5 in another pool, 5 MB on the 10th alone.
void fill(Room &room)
{
    QList<Card> cards{Room::card(1, pool), Room::card(2, pool), Room::card(3, pool), Room::card(4, pool),
                      Room::card(5, other)};
    cards[2].activated = Room::at(eleventh);
    cards[3].status = QStringLiteral("50");
    room.list(cards);
    room.readUsage(1, ninth, eleventh, Room::mb(1), {}, room.today);
    room.readUsage(2, ninth, eleventh, Room::mb(2), {{tenth, std::nullopt}}, room.today);
    room.readUsage(4, ninth, ninth, Room::mb(7), {}, room.today);
    room.readUsage(5, tenth, tenth, Room::mb(5), {}, room.today);
}

QList<qint64> ids(const auto &cards)
{
    QList<qint64> all;
    for (const auto &card : cards)
        all.append(card.cardId);
    return all;
}
} // namespace

void TestUsageBriefing::anEmptyCacheKnowsNoDay()
{
    Room room;
    const BriefingContext context = room.context();
    SIMLEDGER_TAKE(days, UsageBriefing::days(context, UsageScope::fleet(), tenth, eleventh));
    QVERIFY(days == (QList<DayTotal>{{tenth, {}, 0, 0}, {eleventh, {}, 0, 0}}));
    SIMLEDGER_TAKE(pools,
                   UsageBriefing::days(context, UsageScope::of(UsageGrouping::Pool, pool), tenth, tenth));
    QVERIFY(pools == (QList<DayTotal>{{tenth, {}, 0, 0}}));
    SIMLEDGER_TAKE(months,
                   UsageBriefing::months(context, UsageScope::fleet(), Month::of(tenth), Month::of(tenth)));
    QVERIFY(months == (QList<MonthTotal>{{Month::of(tenth), {}, 0, 0}}));
    SIMLEDGER_TAKE(conspicuous, UsageBriefing::conspicuous(context));
    QVERIFY(!conspicuous);
    const auto card = UsageBriefing::days(context, UsageScope::card(1), tenth, tenth);
    QVERIFY(!card);
    QCOMPARE(card.error().code, QStringLiteral("E-CARD"));
}

void TestUsageBriefing::daysAreSummedOverTheCardsThatAreKnown()
{
    Room room;
    fill(room);
    SIMLEDGER_TAKE(days, UsageBriefing::days(room.context(), UsageScope::fleet(), ninth, eleventh));
    QVERIFY(days == (QList<DayTotal>{{ninth, Room::mb(10), 3, 1},      // card 5 is unknown
                                     {tenth, Room::mb(6), 2, 1},       // card 2 is
                                     {eleventh, Room::mb(3), 2, 2}})); // cards 3 and 5 are
}

void TestUsageBriefing::aPoolIsItsOwnCards()
{
    Room room;
    fill(room);
    const BriefingContext context = room.context();
    SIMLEDGER_TAKE(days,
                   UsageBriefing::days(context, UsageScope::of(UsageGrouping::Pool, other), ninth, tenth));
    QVERIFY(days == (QList<DayTotal>{{ninth, {}, 0, 1}, {tenth, Room::mb(5), 1, 0}}));
    SIMLEDGER_TAKE(none, UsageBriefing::days(context,
                                             UsageScope::of(UsageGrouping::Pool, QStringLiteral("nobody's")),
                                             tenth, tenth));
    QVERIFY(none == (QList<DayTotal>{{tenth, {}, 0, 0}}));
}

void TestUsageBriefing::aCardHasItsDays()
{
    Room room;
    fill(room);
    const BriefingContext context = room.context();
    SIMLEDGER_TAKE(second,
                   UsageBriefing::days(context, UsageScope::card(2), QDate(2026, 3, 31), QDate(2026, 4, 1)));
    QVERIFY(second == (QList<DayTotal>{{QDate(2026, 3, 31), {}, 0, 1}, {QDate(2026, 4, 1), {}, 0, 1}}));
    SIMLEDGER_TAKE(days, UsageBriefing::days(context, UsageScope::card(2), ninth, tenth));
    QVERIFY(days == (QList<DayTotal>{{ninth, Room::mb(2), 1, 0}, {tenth, {}, 0, 1}}));
    SIMLEDGER_TAKE(young, UsageBriefing::days(context, UsageScope::card(3), tenth, eleventh));
    QVERIFY(young == (QList<DayTotal>{{tenth, {}, 0, 0}, {eleventh, {}, 0, 1}}));
}

void TestUsageBriefing::monthsGoByTheTotalsThatWereSent()
{
    Room room;
    fill(room);
    const BriefingContext context = room.context();
    const Month april = Month::of(tenth);
    SIMLEDGER_TAKE(months,
                   UsageBriefing::months(context, UsageScope::fleet(), april.previous(), april.next()));
    // April: 3 + 4 + 7 + 5; card 3 is unknown. In March it was not activated, of the others nothing is known.
    QVERIFY(months == (QList<MonthTotal>{{april.previous(), {}, 0, 3}, {april, Room::mb(19), 4, 1}}));
    SIMLEDGER_TAKE(pools,
                   UsageBriefing::months(context, UsageScope::of(UsageGrouping::Pool, pool), april, april));
    QVERIFY(pools == (QList<MonthTotal>{{april, Room::mb(14), 3, 1}}));
    SIMLEDGER_TAKE(card, UsageBriefing::months(context, UsageScope::card(1), april.previous(), april));
    QVERIFY(card == (QList<MonthTotal>{{april.previous(), {}, 0, 1}, {april, Room::mb(3), 1, 0}}));
}

namespace
{
/// Card 1: China Mobile, 100MB, both tags; card 2: China Unicom, 100MB, "cold"; card 3: China Unicom, no
/// level, no tag. On the 10th they use 1, 2 and 4 MB.
void fillGroups(Room &room)
{
    QList<Card> cards{Room::card(1, pool), Room::card(2, pool), Room::card(3, other)};
    cards[0].tags = {{1, QStringLiteral("cold")}, {2, QStringLiteral("north")}};
    cards[1].tags = {{1, QStringLiteral("cold")}, {7, QStringLiteral("cold")}};
    cards[0].planLevel = cards[1].planLevel = QStringLiteral("100MB");
    cards[1].vendor = cards[2].vendor = QStringLiteral("CUCC");
    room.list(cards);
    room.readUsage(1, tenth, tenth, Room::mb(1), {}, room.today);
    room.readUsage(2, tenth, tenth, Room::mb(2), {}, room.today);
    room.readUsage(3, tenth, tenth, Room::mb(4), {}, room.today);
}
} // namespace

void TestUsageBriefing::aCardWithSeveralTagsCountsForEach()
{
    Room room;
    fillGroups(room);
    const BriefingContext context = room.context();
    const auto used = [&context](UsageGrouping by, const QString &key) -> qint64 {
        const auto days = UsageBriefing::days(context, UsageScope::of(by, key), tenth, tenth);
        return days && days->first().used ? days->first().used->bytes / Room::megabyte : -1;
    };
    QCOMPARE(used(UsageGrouping::Tag, QStringLiteral("cold")), 3); // twice the same name is once
    QCOMPARE(used(UsageGrouping::Tag, QStringLiteral("north")), 1);
    QCOMPARE(used(UsageGrouping::Tag, {}), 4); // cards without a tag
    QCOMPARE(used(UsageGrouping::Tag, QStringLiteral("nobody's")), -1);
    QCOMPARE(used(UsageGrouping::Operator, QStringLiteral("CUCC")), 6);
    QCOMPARE(used(UsageGrouping::Plan, QStringLiteral("sameflowcard/100MB")), 3);
    QCOMPARE(used(UsageGrouping::Plan, QStringLiteral("sameflowcard/")), 4);
    SIMLEDGER_TAKE(months,
                   UsageBriefing::months(context, UsageScope::of(UsageGrouping::Tag, QStringLiteral("cold")),
                                         Month::of(tenth), Month::of(tenth)));
    QVERIFY(months == (QList<MonthTotal>{{Month::of(tenth), Room::mb(3), 2, 0}}));
}

void TestUsageBriefing::groupsAreAllThereAreAndLargestFirst()
{
    Room room;
    fillGroups(room);
    const BriefingContext context = room.context();
    SIMLEDGER_TAKE(tags, UsageBriefing::breakdown(context, UsageGrouping::Tag, Month::of(tenth)));
    QCOMPARE(tags.fleet.used, std::optional(Room::mb(7)));
    QStringList keys;
    for (const auto &group : tags.groups)
        keys.append(group.key);
    QCOMPARE(keys, (QStringList{{}, QStringLiteral("cold"), QStringLiteral("north")}));
    SIMLEDGER_TAKE(before,
                   UsageBriefing::breakdown(context, UsageGrouping::Operator, Month::of(tenth).previous()));
    QCOMPARE(before.groups.size(), 2);
    QVERIFY(!before.groups.first().used && before.groups.last().unknownCards == 2);
    const QList<UsageBriefing::ScopeCards> scopes = UsageBriefing::scopes(context);
    QVERIFY(scopes.contains({UsageGrouping::Tag, QStringLiteral("cold"), 2}));
    QVERIFY(scopes.contains({UsageGrouping::Pool, other, 1}));
    QCOMPARE(scopes.size(), 2 + 2 + 2 + 2);
}

void TestUsageBriefing::theLargestUsersAreKeptAndTheOthersForgotten()
{
    Room room;
    fillGroups(room);
    const BriefingContext context = room.context();
    SIMLEDGER_TAKE(top, UsageBriefing::topUsers(context, UsageScope::fleet(), Month::of(tenth), 2));
    QCOMPARE(ids(top.users), (QList<qint64>{3, 2}));
    QCOMPARE(top.users.first().perDay, std::optional(Room::mb(4)));
    QCOMPARE(top.scope.used, std::optional(Room::mb(7)));
    SIMLEDGER_TAKE(few, UsageBriefing::topUsers(context,
                                                UsageScope::of(UsageGrouping::Tag, QStringLiteral("north")),
                                                Month::of(tenth), 9));
    QCOMPARE(ids(few.users), QList<qint64>{1});
}

void TestUsageBriefing::whatWasNeverReadIsReadFirst()
{
    Room room;
    room.list({Room::card(1, pool), Room::card(2, pool), Room::card(3, pool), Room::card(4, other)});
    room.readUsage(1, ninth, tenth, Room::mb(1), {}, eleventh); // before the day that is asked for was over
    room.readUsage(2, ninth, tenth, Room::mb(1), {}, room.today);
    const BriefingContext context = room.context();
    const QDate yesterday = room.today.addDays(-1);
    SIMLEDGER_TAKE(all, UsageBriefing::coverage(context, UsageScope::fleet(), yesterday, 10));
    QCOMPARE(all.cards, 4);
    QCOMPARE(all.neverRead, 2);
    QCOMPARE(all.late, 1);
    QCOMPARE(all.toRead, (QList<qint64>{3, 4, 1}));
    QCOMPARE(all.oldest, std::optional(Room::at(eleventh)));
    SIMLEDGER_TAKE(some,
                   UsageBriefing::coverage(context, UsageScope::of(UsageGrouping::Pool, pool), yesterday, 1));
    QCOMPARE(some.cards, 3);
    QCOMPARE(some.toRead, QList<qint64>{3});
    SIMLEDGER_TAKE(earlier, UsageBriefing::coverage(context, UsageScope::fleet(), tenth, 10));
    QCOMPARE(earlier.late, 0);
}

void TestUsageBriefing::nothingIsToldBehindToday()
{
    Room room;
    fill(room);
    const BriefingContext context = room.context();
    SIMLEDGER_TAKE(days,
                   UsageBriefing::days(context, UsageScope::fleet(), room.today, room.today.addDays(3)));
    QCOMPARE(days.size(), 1);
    SIMLEDGER_TAKE(later, UsageBriefing::days(context, UsageScope::fleet(), room.today.addDays(1),
                                              room.today.addDays(3)));
    QVERIFY(later.isEmpty());
    SIMLEDGER_TAKE(backwards, UsageBriefing::days(context, UsageScope::fleet(), tenth, ninth));
    QVERIFY(backwards.isEmpty());
}

void TestUsageBriefing::aSumThatDoesNotFitIsUnknown()
{
    Room room;
    room.list({Room::card(1, pool), Room::card(2, pool)});
    const DataVolume most{std::numeric_limits<qint64>::max() / 2 + 1};
    room.readUsage(1, tenth, tenth, most, {}, room.today);
    room.readUsage(2, tenth, tenth, most, {}, room.today);
    SIMLEDGER_TAKE(days, UsageBriefing::days(room.context(), UsageScope::fleet(), tenth, tenth));
    QVERIFY(days == (QList<DayTotal>{{tenth, {}, 2, 0}}));
}

void TestUsageBriefing::silentCardsAreFoundThroughTheMonths()
{
    Room room;
    QList<Card> cards;
    for (int number = 1; number <= 6; ++number)
        cards.append(Room::card(number, pool));
    room.list(cards);
    const QDate begin(2026, 1, 20), last(2026, 4, 14);
    const DataVolume none{};
    room.readUsage(1, begin, last, none, {{QDate(2026, 3, 5), Room::mb(1)}}, room.today);  // 40 days
    room.readUsage(2, begin, last, none, {{QDate(2026, 3, 20), Room::mb(1)}}, room.today); // 25 only
    room.readUsage(3, begin, last, none, {{QDate(2026, 1, 31), Room::mb(1)}}, room.today); // 73
    room.readUsage(4, begin, last, none,
                   {{QDate(2026, 1, 31), Room::mb(1)}, {QDate(2026, 3, 10), std::nullopt}}, room.today);
    room.readUsage(5, begin, last, none, {}, room.today); // never had any
    // the newest reading is of March: eight days of February and all of March
    room.readUsage(6, begin, QDate(2026, 3, 31), none, {{QDate(2026, 2, 20), Room::mb(1)}}, room.today);
    SIMLEDGER_TAKE(found, UsageBriefing::conspicuous(room.context()));
    QVERIFY(found);
    QCOMPARE(ids(found->silent), (QList<qint64>{3, 1, 6}));
    QCOMPARE(found->silent[0].silence.days, 73);
    QCOMPARE(found->silent[0].silence.lastTraffic, QDate(2026, 1, 31));
    QCOMPARE(found->silent[1].silence.days, 40);
    QCOMPARE(found->silent[2].silence.days, 39);
    QVERIFY(found->jumping.isEmpty());
}

void TestUsageBriefing::jumpsAreMeasuredAgainstTheMonthBefore()
{
    Room room;
    room.today = QDate(2026, 4, 3);
    QList<Card> cards;
    for (int number = 1; number <= 5; ++number)
        cards.append(Room::card(number, pool));
    room.list(cards);
    const QDate begin(2026, 3, 1), last(2026, 4, 2);
    const QDate justIn(2026, 3, 28), justOut(2026, 3, 27);
    room.readUsage(1, begin, last, Room::mb(3), {{last, Room::mb(50)}}, room.today);
    room.readUsage(2, begin, last, Room::mb(3), {{justIn, Room::mb(60)}}, room.today);
    room.readUsage(3, begin, last, Room::mb(3), {{justOut, Room::mb(60)}}, room.today);
    room.readUsage(4, begin, last, Room::mb(30), {}, room.today); // always as much
    room.readUsage(5, last, last, Room::mb(99), {}, room.today);  // nothing to compare with
    SIMLEDGER_TAKE(found, UsageBriefing::conspicuous(room.context()));
    QVERIFY(found);
    QCOMPARE(ids(found->jumping), (QList<qint64>{2, 1}));
    QCOMPARE(found->jumping[1].jump.day, last);
    QVERIFY(found->jumping[1].jump.usual == Room::mb(3));
    QVERIFY(found->silent.isEmpty());
}

void TestUsageBriefing::cardsThatAreNotInUseDoNotStandOut()
{
    Room room;
    Card closed = Room::card(1, pool);
    closed.status = QStringLiteral("50");
    room.list({closed});
    room.readUsage(1, QDate(2026, 2, 1), QDate(2026, 4, 14), DataVolume{}, {{QDate(2026, 2, 2), Room::mb(1)}},
                   room.today);
    SIMLEDGER_TAKE(found, UsageBriefing::conspicuous(room.context()));
    QVERIFY(!found); // nothing is known of any card in use
}

QTEST_GUILESS_MAIN(TestUsageBriefing)
#include "tst_usagebriefing.moc"
