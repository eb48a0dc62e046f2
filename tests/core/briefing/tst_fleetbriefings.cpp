// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/guardbriefing.h"
#include "core/briefing/poolbriefing.h"
#include "core/briefing/poolusage.h"
#include "core/briefing/realnamebriefing.h"
#include "core/briefing/wholecardbriefing.h"
#include "tests/core/briefing/briefingroom.h"

#include <QTest>

/// Pools, guards and real-name states, from a cache filled by hand.
class TestFleetBriefings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyCacheHasNoPlansAndNoStates();
    void poolsAreThePlansThatMayCostOverageAndWhatHasAReading();
    void aPoolIsWhatItsCardsAgreeOn();
    void aForecastGoesByTheDaysOfAllItsCards();
    void oneCardNeverReadLeavesThePlainMean();
    void aCardActivatedTodayTakesNoEarlierDayAway();
    void theDayOnWhichACardWasReadIsNotWhole();
    void topUsersAreCardsInUseWithAWeekOfDays();
    void stopRulesAreCountedOfActiveCardsByWhatTheirDetailsSay();
    void whatIsNotDescribedStaysUnknown();
    void realNameStatesAreCountedByOperatorAndKindAndAge();
    void whyARealNameStateIsUnknown();
    void gapsNameTheLongestActiveFirst();
    void aCardsStateComesFromAllItsReadings();
};

namespace
{
using Room = BriefingRoom;
const QString pool = QStringLiteral("CM-SF-1");

/// 20 MB a card, two cards, one and two megabytes a day for four weeks; 14 days of April are 42 MB.
void fillPool(Room &room)
{
    room.list({Room::card(1, pool), Room::card(2, pool)});
    room.readUsage(1, QDate(2026, 3, 18), QDate(2026, 4, 14), Room::mb(1), {}, room.today);
    room.readUsage(2, QDate(2026, 3, 18), QDate(2026, 4, 14), Room::mb(2), {}, room.today);
    PoolReading reading;
    reading.credential = pool;
    reading.month = Month::of(room.today);
    reading.used = Room::mb(42);
    reading.effectiveTotal = Room::mb(60);
    room.readPool(reading, room.today);
}

QStringList credentials(const QList<PoolForecast> &forecasts)
{
    QStringList all;
    for (const PoolForecast &forecast : forecasts)
        all.append(forecast.credential);
    return all;
}

const PlanGuards *guardsOf(const GuardAudit &audit, const QString &credential)
{
    for (const PlanGuards &plan : audit.plans) {
        if (plan.credential == credential)
            return &plan;
    }
    return nullptr;
}
} // namespace

void TestFleetBriefings::anEmptyCacheHasNoPlansAndNoStates()
{
    Room room;
    const BriefingContext context = room.context();
    SIMLEDGER_TAKE(forecasts, PoolBriefing::forecasts(context, Month::of(room.today)));
    QVERIFY(forecasts.isEmpty());
    SIMLEDGER_TAKE(records, PoolBriefing::records(context, Month::of(room.today)));
    QVERIFY(records.isEmpty());
    SIMLEDGER_TAKE(audit, GuardBriefing::audit(context));
    QVERIFY(audit.plans.isEmpty());
    QCOMPARE(audit.balanceReminder.state, GuardState::Unknown);
    SIMLEDGER_TAKE(summary, RealNameBriefing::summary(context));
    QCOMPARE(summary.counts.cards(), 0);
    QVERIFY(!summary.oldest);
    SIMLEDGER_TAKE(gaps, RealNameBriefing::gaps(context));
    QVERIFY(gaps.isEmpty());
    const Result<WholeCard> card = CardBriefing::whole(context, 1);
    QVERIFY(!card);
    QCOMPARE(card.error().code, QStringLiteral("E-CARD"));
}

void TestFleetBriefings::poolsAreThePlansThatMayCostOverageAndWhatHasAReading()
{
    Room room;
    Card unknownKind = Room::card(4, QStringLiteral("D"));
    unknownKind.planKind.reset();
    Card closed = Room::card(5, QStringLiteral("E"));
    closed.status = QStringLiteral("50");
    Card without = Room::card(6, {});
    without.credential.reset();
    room.list({Room::card(1, QStringLiteral("A")),
               Room::card(2, QStringLiteral("B"), QStringLiteral("singlecard")),
               Room::card(3, QStringLiteral("C"), QStringLiteral("neverSeen")), unknownKind, closed, without,
               Room::card(7, QStringLiteral("F")),
               Room::card(8, QStringLiteral("F"), QStringLiteral("unityPayPool"))});
    PoolReading ghost;
    ghost.credential = QStringLiteral("Z");
    ghost.month = Month::of(room.today);
    room.readPool(ghost, room.today);
    PoolReading lastMonth = ghost;
    lastMonth.credential = QStringLiteral("Y");
    lastMonth.month = ghost.month.previous();
    room.readPool(lastMonth, room.today);
    SIMLEDGER_TAKE(forecasts, PoolBriefing::forecasts(room.context(), Month::of(room.today)));
    QCOMPARE(credentials(forecasts).join(u','), QStringLiteral("A,C,D,F,Z"));
    for (const PoolForecast &forecast : forecasts) {
        QCOMPARE(forecast.state, PoolState::Unknown);
        QVERIFY(!forecast.used && !forecast.total && !forecast.atMonthEnd.expected);
    }
}

void TestFleetBriefings::aPoolIsWhatItsCardsAgreeOn()
{
    Room room;
    QList<Card> cards{Room::card(1, pool), Room::card(2, pool), Room::card(3, pool)};
    cards[0].tariff = QStringLiteral("T1");
    cards[1].tariff = QStringLiteral("T1");
    cards[2].vendor = QStringLiteral("CTCC"); // and its tariff is not known
    room.list(cards);
    SIMLEDGER_TAKE(forecasts, PoolBriefing::forecasts(room.context(), Month::of(room.today)));
    QCOMPARE(forecasts.size(), 1);
    QCOMPARE(forecasts[0].tariff, QStringLiteral("T1"));
    QCOMPARE(forecasts[0].planKind, QStringLiteral("sameflowcard"));
    QVERIFY(!forecasts[0].vendor);
}

void TestFleetBriefings::aForecastGoesByTheDaysOfAllItsCards()
{
    Room room;
    fillPool(room);
    room.enter(TariffLine{.vendor = QStringLiteral("CMCC"),
                          .planKind = QStringLiteral("sameflowcard"),
                          .tariff = {},
                          .perGigabyte = Room::yuan(10),
                          .source = QStringLiteral("price page"),
                          .seen = {},
                          .written = false});
    SIMLEDGER_TAKE(forecasts, PoolBriefing::forecasts(room.context(), Month::of(room.today)));
    QCOMPARE(forecasts.size(), 1);
    const PoolForecast &forecast = forecasts[0];
    QCOMPARE(forecast.method, ForecastMethod::Days);
    // 3 MB a day for 15.5 days behind the 42 MB: 88.5 MB, 28.5 over 60
    QCOMPARE(forecast.atMonthEnd.expected->bytes, 885 * Room::megabyte / 10);
    QCOMPARE(forecast.overAtMonthEnd.expected->bytes, 285 * Room::megabyte / 10);
    QCOMPARE(forecast.exhaustedOn, QDate(2026, 4, 21)); // 18 MB are left: half a day and 5.5 more
    QCOMPARE(forecast.atRisk.expected->decimal(), QStringLiteral("0.28")); // 28.5 / 1024 of 10.00
    QCOMPARE(forecast.advice.stopTopUsers, 1); // the larger one: 2 MB for 15.5 days are enough
}

void TestFleetBriefings::oneCardNeverReadLeavesThePlainMean()
{
    Room room;
    fillPool(room);
    room.list({Room::card(1, pool), Room::card(2, pool), Room::card(3, pool)});
    SIMLEDGER_TAKE(forecasts, PoolBriefing::forecasts(room.context(), Month::of(room.today)));
    QCOMPARE(forecasts[0].method, ForecastMethod::Mean);
}

void TestFleetBriefings::aCardActivatedTodayTakesNoEarlierDayAway()
{
    Room room;
    fillPool(room);
    Card young = Room::card(3, pool);
    young.activated = Room::at(room.today);
    Card shutDown = Room::card(4, pool);
    shutDown.status = QStringLiteral("40");
    room.list({Room::card(1, pool), Room::card(2, pool), young, shutDown});
    SIMLEDGER_TAKE(forecasts, PoolBriefing::forecasts(room.context(), Month::of(room.today)));
    QCOMPARE(forecasts[0].method, ForecastMethod::Days);
}

void TestFleetBriefings::theDayOnWhichACardWasReadIsNotWhole()
{
    Room room;
    room.list({Room::card(1, pool)});
    const QDate last(2026, 4, 14);
    room.readUsage(1, QDate(2026, 4, 10), last, Room::mb(1), {}, last);
    const BriefingContext context = room.context();
    const FleetWalk walk(context.fleet);
    const UsageGroups groups = UsageGroups::fleet(walk);
    SIMLEDGER_TAKE(usage, PoolUsage::read(context.cache, walk, groups, QDate(2026, 4, 12), last));
    const QList<DayUsage> expected{
        {QDate(2026, 4, 12), Room::mb(1)}, {QDate(2026, 4, 13), Room::mb(1)}, {last, std::nullopt}};
    QVERIFY(usage.days(0) == expected);
    QVERIFY(usage.days(7).last().used == std::nullopt); // no such group
}

void TestFleetBriefings::topUsersAreCardsInUseWithAWeekOfDays()
{
    Room room;
    Card stopped = Room::card(3, pool);
    stopped.status = QStringLiteral("35");
    room.list({Room::card(1, pool), Room::card(2, pool), stopped, Room::card(4, pool)});
    const QDate last(2026, 4, 14);
    room.readUsage(1, QDate(2026, 4, 8), last, Room::mb(1), {{last, Room::mb(8)}}, room.today); // 14 MB in 7
    room.readUsage(2, QDate(2026, 4, 1), last, Room::mb(5), {}, room.today);
    room.readUsage(3, QDate(2026, 4, 1), last, Room::mb(90), {}, room.today);
    room.readUsage(4, QDate(2026, 4, 9), last, Room::mb(90), {}, room.today); // six days only
    const BriefingContext context = room.context();
    const FleetWalk walk(context.fleet);
    const UsageGroups groups = UsageGroups::fleet(walk);
    SIMLEDGER_TAKE(usage, PoolUsage::read(context.cache, walk, groups, QDate(2026, 3, 18), last));
    const QList<PoolUsage::User> users = usage.topUsers(0);
    QCOMPARE(users.size(), 2);
    QVERIFY(users[0].row == 1 && users[0].perDay == Room::mb(5)); // the second card
    QVERIFY(users[1].row == 0 && users[1].perDay == Room::mb(2));
}

void TestFleetBriefings::stopRulesAreCountedOfActiveCardsByWhatTheirDetailsSay()
{
    Room room;
    QList<Card> cards;
    for (int number = 1; number <= 6; ++number)
        cards.append(Room::card(number, pool));
    cards[3].status = QStringLiteral("35"); // stopped, still active
    cards[4].status = QStringLiteral("40"); // shut down
    cards[5].status = QStringLiteral("20"); // not activated
    cards.append(Room::card(7, QStringLiteral("S"), QStringLiteral("singlecard")));
    room.list(cards);
    CardDetail with = Room::detail(1);
    with.stopThreshold = Room::mb(500);
    room.readDetail(1, with, room.today);
    room.readDetail(2, Room::detail(2), room.today);
    CardDetail shutDown = Room::detail(5);
    shutDown.stopThreshold = Room::mb(500);
    room.readDetail(5, shutDown, room.today);
    room.enter(GuardAttestation{.guard = GuardAttestation::Guard::PoolReminder,
                                .credential = pool,
                                .value = QStringLiteral("80 %"),
                                .day = QDate(2026, 4, 1),
                                .who = QStringLiteral("li")});
    SIMLEDGER_TAKE(audit, GuardBriefing::audit(room.context()));
    QCOMPARE(audit.plans.size(), 2);
    const PlanGuards *plan = guardsOf(audit, pool);
    QVERIFY(plan && plan->stopRule.cards == (StopRuleCounts{4, 1, 1}));
    QCOMPARE(plan->stopRule.cards->unread(), 2);
    QCOMPARE(plan->stopRule.state, GuardState::Missing);
    QCOMPARE(plan->poolReminder.state, GuardState::Known);
    QVERIFY(!plan->atRisk); // no reading, no price: unknown, never 0
    const PlanGuards *single = guardsOf(audit, QStringLiteral("S"));
    QVERIFY(single && single->stopRule.cards == (StopRuleCounts{1, 0, 0}));
    QVERIFY(!single->canCauseOverage);
}

void TestFleetBriefings::whatIsNotDescribedStaysUnknown()
{
    Room room;
    room.list({Room::card(1, pool), Room::card(2, pool)});
    CardDetail verified = Room::detail(1);
    verified.certifyStatus = QStringLiteral("2");
    room.readDetail(1, verified, QDate(2026, 4, 1));
    room.readIdentity(1, QStringLiteral("SOMETHING_NEW"), QDate(2026, 4, 2));
    CardDetail undescribed = Room::detail(2);
    undescribed.certifyStatus = QStringLiteral("9");
    room.readDetail(2, undescribed, QDate(2026, 4, 3));
    const BriefingContext context = room.context();
    SIMLEDGER_TAKE(summary, RealNameBriefing::summary(context));
    QVERIFY(summary.counts == (RealNameBriefing::Counts{0, 0, 0, 2}));
    QCOMPARE(summary.gaps.neverRead, 2);
    QCOMPARE(summary.oldest, Room::at(QDate(2026, 4, 2)));
}

void TestFleetBriefings::whyARealNameStateIsUnknown()
{
    using RealNameBriefing::WhyUnknown;
    Room room;
    QList<Card> cards;
    for (int number = 1; number <= 7; ++number)
        cards.append(Room::card(number, pool));
    cards[4].vendor = QStringLiteral("VNO");
    cards[5].certifyType = QStringLiteral("enterprise");
    cards[6].status = QStringLiteral("20");
    room.list(cards);
    room.keep([&](CacheWriter &cache) -> Result<bool> { // 1 is never read
        const Result<void> noted = cache.readings.noteRefused(
            2, ReadingClass::Identity, QStringLiteral("NoPermission"), Room::at(room.today));
        return noted ? Result<bool>(true) : noted.error();
    });
    room.readDetail(3, Room::detail(3), room.today);
    room.readIdentity(4, QStringLiteral("SOMETHING_NEW"), room.today);
    room.readIdentity(6, QStringLiteral("NOT_CERTIFIED"), room.today);
    room.readIdentity(7, QStringLiteral("APPROVING"), room.today);
    SIMLEDGER_TAKE(standing, RealNameBriefing::standing(room.context()));
    QList<std::pair<quint32, WhyUnknown>> reasons;
    for (const RealNameBriefing::UnknownCard &unknown : standing.unknown)
        reasons.append({unknown.card.row, unknown.why});
    QCOMPARE(reasons, (QList<std::pair<quint32, WhyUnknown>>{{0, WhyUnknown::NeverRead},
                                                             {1, WhyUnknown::Refused},
                                                             {2, WhyUnknown::NotTold},
                                                             {3, WhyUnknown::Undescribed},
                                                             {4, WhyUnknown::MultiNetwork}}));
    QCOMPARE(standing.unknown[1].code, QStringLiteral("NoPermission"));
    QCOMPARE(standing.unknown[3].code, QStringLiteral("SOMETHING_NEW"));
    SIMLEDGER_TAKE(gaps, RealNameBriefing::gaps(room.context()));
    QCOMPARE(standing.gaps, gaps);
    QCOMPARE(standing.underWay.size(), 1); // also where the card is not yet in use
    SIMLEDGER_TAKE(summary, RealNameBriefing::summary(room.context()));
    QVERIFY(standing.summary.counts == summary.counts);
    QCOMPARE(standing.groups.size(), 3); // an enterprise apart
    QVERIFY(standing.groups[0].certifyType == QStringLiteral("enterprise") && standing.groups[0].gaps == 1);
    QVERIFY(!standing.groups[1].certifyType && standing.groups[1].counts.cards() == 5);
}

void TestFleetBriefings::realNameStatesAreCountedByOperatorAndKindAndAge()
{
    Room room;
    QList<Card> cards;
    for (int number = 1; number <= 9; ++number)
        cards.append(Room::card(number, pool));
    cards[1].activated = Room::at(room.today.addDays(-7));
    cards[2].activated = Room::at(room.today.addDays(-8));
    cards[3].activated = Room::at(room.today.addDays(-30));
    cards[4].activated = Room::at(room.today.addDays(-31));
    cards[5].activated.reset();
    cards[6].status = QStringLiteral("20"); // not active: no gap
    cards[7].status = QStringLiteral("50"); // closed: not counted
    cards[8].vendor.reset();
    room.list(cards);
    room.readIdentity(1, QStringLiteral("CERTIFIED"), room.today);
    for (qint64 id = 2; id <= 8; ++id)
        room.readIdentity(id, QStringLiteral("NOT_CERTIFIED"), room.today);
    room.readIdentity(9, QStringLiteral("APPROVING"), room.today);
    SIMLEDGER_TAKE(summary, RealNameBriefing::summary(room.context()));
    QVERIFY(summary.counts == (RealNameBriefing::Counts{1, 6, 1, 0}));
    QCOMPARE(summary.groups.size(), 2);
    QVERIFY(summary.groups[0].vendor == QStringLiteral("CMCC") &&
            summary.groups[0].counts == (RealNameBriefing::Counts{1, 6, 0, 0}));
    QVERIFY(!summary.groups[1].vendor && summary.groups[1].counts.approving == 1);
    QCOMPARE(summary.gaps.upTo7, 1);
    QCOMPARE(summary.gaps.upTo30, 2);
    QCOMPARE(summary.gaps.older, 1);
    QCOMPARE(summary.gaps.unknownAge, 1);
    QCOMPARE(summary.gaps.approving, 1);
    QCOMPARE(summary.gaps.neverRead, 0);
}

void TestFleetBriefings::gapsNameTheLongestActiveFirst()
{
    Room room;
    QList<Card> cards{Room::card(1, pool), Room::card(2, pool), Room::card(3, pool), Room::card(4, pool)};
    cards[0].activated = Room::at(room.today.addDays(-3));
    cards[2].activated.reset();
    cards[2].certifyType = QStringLiteral("enterprise");
    room.list(cards);
    for (const qint64 id : {1, 3})
        room.readIdentity(id, QStringLiteral("NOT_CERTIFIED"), room.today);
    CardDetail detail = Room::detail(2);
    detail.certifyStatus = QStringLiteral("1");
    detail.certifyType = QStringLiteral("person");
    room.readDetail(2, detail, QDate(2026, 4, 2));
    SIMLEDGER_TAKE(gaps, RealNameBriefing::gaps(room.context()));
    QCOMPARE(gaps.size(), 3); // of the fourth nobody knows
    QCOMPARE(gaps[0].row, 2U);
    QVERIFY(!gaps[0].ageDays && gaps[0].certifyType == QStringLiteral("enterprise"));
    QCOMPARE(gaps[1].row, 1U);
    QCOMPARE(gaps[1].ageDays, 104); // since the first of January
    QCOMPARE(gaps[1].certifyType, QStringLiteral("person"));
    QCOMPARE(gaps[1].asOf, Room::at(QDate(2026, 4, 2)));
    QCOMPARE(gaps[2].row, 0U);
    QVERIFY(gaps[2].ageDays == 3 && gaps[2].active && gaps[2].state == RealName::NotVerified);
}

void TestFleetBriefings::aCardsStateComesFromAllItsReadings()
{
    Room room;
    room.list({Room::card(1, pool)});
    CardDetail detail = Room::detail(1);
    detail.status = QStringLiteral("35");
    detail.osStatus = QStringLiteral("600");
    detail.certifyStatus = QStringLiteral("1");
    room.readDetail(1, detail, QDate(2026, 4, 16));
    room.readIdentity(1, QStringLiteral("APPROVING"), QDate(2026, 4, 17));
    SIMLEDGER_TAKE(card, CardBriefing::whole(room.context(), 1));
    const CardStateExplanation &state = card.state;
    QVERIFY(state.stopped && state.disagreement);
    QCOMPARE(state.actor, Actor::Holder);
    QVERIFY(state.notes.join(u' ').contains(QStringLiteral("under review")));
}

QTEST_GUILESS_MAIN(TestFleetBriefings)
#include "tst_fleetbriefings.moc"
