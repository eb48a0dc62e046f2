// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/deadlinebriefing.h"
#include "core/briefing/moneybriefing.h"
#include "core/briefing/rebatebriefing.h"
#include "core/briefing/runwaybriefing.h"
#include "core/briefing/settledorders.h"
#include "core/briefing/todaybriefing.h"
#include "tests/core/briefing/briefingroom.h"

#include <QSet>
#include <QTest>

/// Runway, rebates, deadlines and Today, from a cache filled by hand.
class TestMoneyBriefings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyCacheKnowsNoMoney();
    void thePaceIsTheLedgersWithoutRenewalsAndOtherProducts();
    void aLedgerOfYesterdayTellsThePaceUpToThen();
    void anOldLedgerTellsNoPace();
    void aYoungLedgerIsWholeFromItsFirstEntryOn();
    void vouchersAreThoseTheNewestReadingShowed();
    void renewalsHaveThePriceOfTheNewestSettledOrder();
    void cardsWhoseRenewalNobodyKnowsLeaveItUnknown();
    void aRefundOrAnUnknownAmountMakesNoPrice();
    void aStatementLooksAtTheMonthsOrdersAndAtCardsWithoutOne();
    void theGivenPlatformCountStandsInForItsMonth();
    void feesAreThoseOfOurProducts();
    void plansAreProposedByTheirNames();
    void A40_aFinalBillReplacesThePreliminaryOneAndSaysSo();
    void aMonthIsOpenUntilItsCreditIsConfirmed();
    void withoutAnyEntryTheLastMonthIsOpenForIntercomPlans();
    void runningClocksAreCasesAndTheRebatesOfOpenMonths();
    void aCreditInTheLedgerWaitsForAPersonAlone();
    void anEmptyCacheAsksForEverythingAndInventsNothing();
    void todaySumsUpWhatEveryBriefingSays();
};

namespace
{
using Room = BriefingRoom;
const QString plan = QStringLiteral("CM-DX-1");
const Month march{2026 * 12 + 2};

LedgerEntry entry(int number, QDate day, const char16_t *type, bool income, qint64 yuan,
                  const QString &record = {})
{
    LedgerEntry entry;
    entry.number = QStringLiteral("t%1").arg(number);
    entry.time = Room::at(day);
    entry.type = QString::fromUtf16(type);
    entry.flow = income ? QStringLiteral("Income") : QStringLiteral("Expense");
    entry.amount = Room::yuan(yuan);
    if (!record.isEmpty())
        entry.recordId = record;
    return entry;
}

Order order(const QString &id, const char16_t *kind, QDate day, qint64 cards)
{
    Order order;
    order.id = id;
    order.kind = QString::fromUtf16(kind);
    order.status = QStringLiteral("completed");
    order.created = Room::at(day);
    order.cards = cards;
    order.credential = plan;
    order.planKind = QStringLiteral("directionalcard");
    return order;
}

BillLine settled(const QString &record, const char16_t *product, std::optional<Money> payable)
{
    BillLine line;
    line.source = BillSource::Settled;
    line.month = march;
    line.recordId = record;
    line.productCode = QString::fromUtf16(product);
    line.payable = payable;
    return line;
}

void keepOrders(Room &room, const QList<Order> &orders)
{
    room.fixture.commit([&](CacheWriter &cache) -> Result<void> {
        const Result<RecordCounts> saved = cache.orders.save(orders, 1, Room::at(room.today));
        return saved ? Result<void>() : saved.error();
    });
    room.complete(SyncParts::orders, room.today);
}

void keepBill(Room &room, BillSource source, const QList<BillLine> &lines)
{
    room.keep([&](CacheWriter &cache) {
        return cache.bills.save({source, march, Room::at(room.today), lines}, 1);
    });
}

void keepLedger(Room &room, const QList<LedgerEntry> &entries, QDate readOn)
{
    room.fixture.commit([&](CacheWriter &cache) -> Result<void> {
        const Result<RecordCounts> saved = cache.ledger.save(entries, 1, Room::at(readOn));
        return saved ? Result<void>() : saved.error();
    });
    room.complete(SyncParts::ledger, readOn);
}

void keepBalance(Room &room, qint64 yuan)
{
    room.fixture.commit([&](CacheWriter &cache) {
        BalanceReading balance;
        balance.available = Room::yuan(yuan);
        balance.currency = QStringLiteral("CNY");
        return cache.money.saveBalance(balance, 1, Room::at(room.today));
    });
    room.complete(SyncParts::balance, room.today);
}

/// Ten yuan a day from `from` to `to`.
QList<LedgerEntry> tenADay(QDate from, QDate to)
{
    QList<LedgerEntry> entries;
    for (QDate day = from; day <= to; day = day.addDays(1))
        entries.append(entry(int(from.daysTo(day)), day, u"Consumption", false, 10));
    return entries;
}

Voucher voucher(const QString &number, qint64 yuan)
{
    Voucher voucher;
    voucher.number = number;
    voucher.status = QStringLiteral("Available");
    voucher.expires = Room::at(QDate(2026, 12, 31));
    voucher.balance = Room::yuan(yuan);
    return voucher;
}

void keepVouchers(Room &room, const QList<Voucher> &vouchers, QDate day)
{
    room.fixture.commit([&](CacheWriter &cache) -> Result<void> {
        const Result<VoucherCounts> saved = cache.money.saveVouchers(vouchers, 1, Room::at(day));
        return saved ? Result<void>() : saved.error();
    });
    room.complete(SyncParts::vouchers, day);
}

Card renewing(int number, QDate expires)
{
    Card card = Room::card(number, plan, QStringLiteral("directionalcard"));
    card.autoRenew = true;
    card.expires = Instant{Instant::startOfBeijingDay(expires.addDays(1)).seconds - 1};
    return card;
}

RebateTiers tenACard()
{
    RebateTiers tiers;
    tiers.effectiveFrom = QDate(2026, 3, 1);
    tiers.reading = RebateReading::AllUnits;
    tiers.steps = {{1, Room::yuan(10)}};
    tiers.source = QStringLiteral("letter");
    return tiers;
}

Card ordered(int number, const QString &orderId)
{
    Card card = Room::card(number, plan, QStringLiteral("directionalcard"));
    card.orderId = orderId;
    return card;
}

/// Three cards of March, one of February, one of an order nobody read, bought in March or later, and one that
/// was active before.
void fillRebate(Room &room)
{
    QList<Card> cards{ordered(1, QStringLiteral("m")), ordered(2, QStringLiteral("m")),
                      ordered(3, QStringLiteral("m")), ordered(4, QStringLiteral("f")),
                      ordered(5, QStringLiteral("x")), ordered(6, QStringLiteral("x"))};
    cards[4].opened = cards[4].activated = Room::at(QDate(2026, 3, 20));
    room.list(cards);
    keepOrders(room, {order(QStringLiteral("m"), u"NEW", QDate(2026, 3, 10), 3),
                      order(QStringLiteral("f"), u"NEW", QDate(2026, 2, 10), 1)});
    room.enter(IntercomCredential{plan, true, QStringLiteral("name")});
    room.enter(tenACard());
    room.enter(PlatformCount{march, 3, QStringLiteral("platform")});
}

QStringList deadlineIds(const QList<RunningDeadline> &running)
{
    QStringList all;
    for (const RunningDeadline &one : running)
        all.append(one.entry.id);
    return all;
}

QSet<FindingKind> kindsOf(const QList<Finding> &findings)
{
    QSet<FindingKind> kinds;
    for (const Finding &finding : findings)
        kinds.insert(finding.kind);
    return kinds;
}

DeadlineCase deadlineCase(const QString &id, QDate start)
{
    DeadlineCase entry;
    entry.id = id;
    entry.rule = QStringLiteral("workdays:+3");
    entry.start = start;
    entry.subject = id;
    return entry;
}
} // namespace

void TestMoneyBriefings::anEmptyCacheKnowsNoMoney()
{
    Room room;
    const BriefingContext context = room.context();
    SIMLEDGER_TAKE(runway, RunwayBriefing::runway(context));
    QVERIFY(!runway.balance && !runway.voucherMoney && !runway.usagePerDay && runway.renewalsUnknown);
    QCOMPARE(runway.expected.state, RunwayEnd::State::Unknown);
    SIMLEDGER_TAKE(statement, RebateBriefing::statement(context, march));
    QVERIFY(!statement.ourCount && !statement.due && !statement.final && statement.cards.isEmpty());
    QCOMPARE(statement.credit.state, RebateCreditState::Unknown);
    SIMLEDGER_TAKE(months, RebateBriefing::openMonths(context));
    QVERIFY(months.isEmpty());
    SIMLEDGER_TAKE(plans, RebateBriefing::proposals(context));
    QVERIFY(plans.isEmpty());
    SIMLEDGER_TAKE(clocks, DeadlineBriefing::running(context));
    QVERIFY(clocks.isEmpty());
}

void TestMoneyBriefings::thePaceIsTheLedgersWithoutRenewalsAndOtherProducts()
{
    Room room;
    keepBalance(room, 1000);
    keepOrders(room, {order(QStringLiteral("r"), u"RENEW", QDate(2026, 4, 1), 10)});
    keepBill(room, BillSource::Settled,
             {settled(QStringLiteral("r"), u"iot", Room::yuan(100)),
              settled(QStringLiteral("s"), u"sms", Room::yuan(56))});
    QList<LedgerEntry> entries = tenADay(QDate(2026, 2, 1), QDate(2026, 4, 15));
    entries.append(entry(900, QDate(2026, 4, 1), u"Consumption", false, 100, QStringLiteral("r")));
    entries.append(entry(901, QDate(2026, 4, 2), u"Consumption", false, 56, QStringLiteral("s")));
    entries.append(entry(902, QDate(2026, 4, 3), u"Payment", true, 999));
    keepLedger(room, entries, room.today);
    SIMLEDGER_TAKE(runway, RunwayBriefing::runway(room.context()));
    QCOMPARE(runway.balance, Room::yuan(1000));
    QVERIFY(!runway.balanceOld);
    QCOMPARE(runway.trendDays, 28);
    QCOMPARE(runway.usagePerDay, Room::yuan(10));
    QCOMPARE(runway.otherPerDay, Room::yuan(2)); // 56 in 28 days
    QCOMPARE(runway.expected.days, 83);          // 83 days of 12 are 996
}

void TestMoneyBriefings::aLedgerOfYesterdayTellsThePaceUpToThen()
{
    Room room;
    const QDate readOn = room.today.addDays(-2);
    keepLedger(room, tenADay(QDate(2026, 2, 1), readOn), readOn);
    SIMLEDGER_TAKE(runway, RunwayBriefing::runway(room.context()));
    QCOMPARE(runway.trendDays, 28);
    QCOMPARE(runway.usagePerDay,
             Room::yuan(10)); // two days without entries are not two days without expenses
    QCOMPARE(runway.usagePerDayLow, Room::yuan(10));
    QCOMPARE(runway.trendUntil, readOn);
}

void TestMoneyBriefings::anOldLedgerTellsNoPace()
{
    Room room;
    const QDate readOn = room.today.addDays(-8);
    keepLedger(room, tenADay(QDate(2026, 2, 1), readOn), readOn);
    SIMLEDGER_TAKE(runway, RunwayBriefing::runway(room.context()));
    QVERIFY(!runway.usagePerDay && !runway.trendDays);
}

void TestMoneyBriefings::aYoungLedgerIsWholeFromItsFirstEntryOn()
{
    Room room;
    keepLedger(room, tenADay(QDate(2026, 4, 5), QDate(2026, 4, 14)), room.today);
    SIMLEDGER_TAKE(runway, RunwayBriefing::runway(room.context()));
    QCOMPARE(runway.trendDays, 10);
    QCOMPARE(runway.usagePerDay, Room::yuan(10));
}

void TestMoneyBriefings::vouchersAreThoseTheNewestReadingShowed()
{
    Room room;
    keepVouchers(room, {voucher(QStringLiteral("a"), 5), voucher(QStringLiteral("b"), 7)}, QDate(2026, 4, 1));
    {
        SIMLEDGER_TAKE(runway, RunwayBriefing::runway(room.context()));
        QCOMPARE(runway.voucherMoney, Room::yuan(12));
    }
    keepVouchers(room, {voucher(QStringLiteral("b"), 6)}, QDate(2026, 4, 2));
    SIMLEDGER_TAKE(runway, RunwayBriefing::runway(room.context()));
    QCOMPARE(runway.vouchers.size(), 1);
    QCOMPARE(runway.voucherMoney, Room::yuan(6));
}

void TestMoneyBriefings::renewalsHaveThePriceOfTheNewestSettledOrder()
{
    Room room;
    const QDate day(2026, 4, 20);
    QList<Card> cards{renewing(1, day), renewing(2, day), renewing(3, day.addDays(1)), renewing(4, day)};
    cards[2].credential = QStringLiteral("another");
    cards[3].autoRenew.reset(); // its detail says that it renews
    cards.append(renewing(5, day));
    cards[4].autoRenew = false;
    cards.append(renewing(6, QDate(2027, 4, 20))); // behind the horizon
    room.list(cards);
    CardDetail detail = Room::detail(4);
    detail.autoRenew = true;
    room.readDetail(4, detail, room.today);
    keepOrders(room, {order(QStringLiteral("n"), u"NEW", QDate(2026, 3, 20), 1),
                      order(QStringLiteral("r1"), u"RENEW", QDate(2026, 3, 1), 2),
                      order(QStringLiteral("r2"), u"AUTO_RENEW", QDate(2026, 3, 10), 3),
                      order(QStringLiteral("r3"), u"RENEW", QDate(2026, 3, 15), 3)}); // not settled yet
    keepBill(room, BillSource::Settled,
             {settled(QStringLiteral("n"), u"iot", Room::yuan(99)),
              settled(QStringLiteral("r1"), u"iot", Room::yuan(10)),
              settled(QStringLiteral("r2"), u"iot", Room::yuan(20)),
              settled(QStringLiteral("r2"), u"iot", Room::yuan(4))});
    keepBalance(room, 1000);
    keepLedger(room, tenADay(QDate(2026, 2, 1), room.today), room.today);
    SIMLEDGER_TAKE(runway, RunwayBriefing::runway(room.context()));
    QVERIFY(!runway.renewalsUnknown);
    QCOMPARE(runway.renewalCards, 4);
    QCOMPARE(runway.unpricedCards, 1); // nobody settled an order of the other plan
    QCOMPARE(runway.days.at(5).day, day);
    QCOMPARE(runway.days.at(5).renewals, Room::yuan(24)); // three cards at 24 / 3
}

void TestMoneyBriefings::cardsWhoseRenewalNobodyKnowsLeaveItUnknown()
{
    Room room;
    room.list({Room::card(1, plan)});
    SIMLEDGER_TAKE(runway, RunwayBriefing::runway(room.context()));
    QVERIFY(runway.renewalsUnknown);
}

void TestMoneyBriefings::aRefundOrAnUnknownAmountMakesNoPrice()
{
    Room room;
    keepOrders(room, {order(QStringLiteral("a"), u"RENEW", QDate(2026, 3, 1), 2),
                      order(QStringLiteral("b"), u"RENEW", QDate(2026, 3, 2), 2),
                      order(QStringLiteral("c"), u"RENEW", QDate(2026, 3, 3), 2),
                      order(QStringLiteral("d"), u"FLOW_PLUS", QDate(2026, 3, 4), 2)});
    BillLine refund = settled(QStringLiteral("b"), u"iot", Room::yuan(-8));
    refund.item = QStringLiteral("Refund");
    keepBill(room, BillSource::Settled,
             {settled(QStringLiteral("a"), u"iot", Money{5}),
              settled(QStringLiteral("b"), u"iot", Room::yuan(8)), refund,
              settled(QStringLiteral("c"), u"iot", Room::yuan(8)),
              settled(QStringLiteral("c"), u"iot", std::nullopt),
              settled(QStringLiteral("d"), u"iot", Room::yuan(1))});
    const BriefingContext context = room.context();
    SIMLEDGER_TAKE(orders, SettledOrders::read(context.cache));
    const auto price = orders.pricePerCard(plan, std::nullopt);
    QVERIFY(price && price->orderId == QStringLiteral("a") && price->renewal);
    QCOMPARE(price->perCard, Money{3}); // 2.5 millionths, half up
    QVERIFY(!orders.pricePerCard(QStringLiteral("another"), std::nullopt));
}

void TestMoneyBriefings::aStatementLooksAtTheMonthsOrdersAndAtCardsWithoutOne()
{
    Room room;
    fillRebate(room);
    SIMLEDGER_TAKE(statement, RebateBriefing::statement(room.context(), march));
    QCOMPARE(statement.cards.size(), 4);
    QCOMPARE(statement.ourCount, 3);
    QCOMPARE(statement.perVerdict.value(RebateVerdict::OrderUnknown), 1);
    QCOMPARE(statement.due->gross, Room::yuan(30));
    QCOMPARE(statement.orders.size(), 1);
    QCOMPARE(statement.orders[0].found, 3);
    QVERIFY(statement.drafts == (QList{RebateDraft::OrdersIncomplete, RebateDraft::NoCalendarYear}));
    QCOMPARE(statement.credit.state, RebateCreditState::Unknown); // the ledger was never read
}

void TestMoneyBriefings::theGivenPlatformCountStandsInForItsMonth()
{
    Room room;
    fillRebate(room);
    const BriefingContext context = room.context();
    SIMLEDGER_TAKE(given, RebateBriefing::statement(context, march, PlatformCount{march, 5, {}}));
    QCOMPARE(given.platformCount, 5);
    QCOMPARE(given.due->gross, Room::yuan(50));
    SIMLEDGER_TAKE(other, RebateBriefing::statement(context, march, PlatformCount{march.next(), 5, {}}));
    QCOMPARE(other.platformCount, 3);
}

void TestMoneyBriefings::feesAreThoseOfOurProducts()
{
    Room room;
    fillRebate(room);
    RebateTiers tiers = tenACard();
    tiers.reward = RebateReward::PercentOfFees;
    tiers.steps = {{1, Money{5 * Money::unit}}};
    room.enter(tiers);
    keepBill(room, BillSource::Settled, {settled(QStringLiteral("m"), u"iot", Room::yuan(1))});
    BillLine fees = settled({}, u"iot", Room::yuan(900));
    BillLine overage = settled({}, u"iot", Room::yuan(100));
    BillLine sms = settled({}, u"sms", Room::yuan(50));
    for (BillLine *line : {&fees, &overage, &sms}) {
        line->source = BillSource::Overview;
        line->recordId.reset();
    }
    keepBill(room, BillSource::Overview, {fees, overage, sms});
    SIMLEDGER_TAKE(statement, RebateBriefing::statement(room.context(), march));
    QCOMPARE(statement.fees, Room::yuan(1000));
    QCOMPARE(statement.due->gross, Room::yuan(50));
}

void TestMoneyBriefings::plansAreProposedByTheirNames()
{
    Room room;
    QList<Card> cards;
    const QStringList credentials{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
                                  QStringLiteral("d"), QStringLiteral("e")};
    for (int i = 0; i < 5; ++i)
        cards.append(Room::card(i + 1, credentials[i], QStringLiteral("directionalcard")));
    cards.append(Room::card(6, QStringLiteral("f"), QStringLiteral("singlecard")));
    cards.append(Room::card(7, QStringLiteral("a"), QStringLiteral("directional_sameflowcard")));
    room.list(cards);
    const auto seen = [&room](qint64 id, const QStringList &names) {
        CardUsage usage;
        for (const QString &name : names)
            usage.packages.append({.name = name, .effective = {}, .expires = {}, .remark = {}});
        room.keep([&](CacheWriter &cache) { return cache.usage.save(id, usage, 1, Room::at(room.today)); });
    };
    const QString intercom = QStringLiteral("定向对讲 30MB"), general = QStringLiteral("通用 30MB");
    seen(1, {intercom});
    seen(2, {general});
    seen(3, {intercom, general});
    seen(4, {intercom});
    room.enter(IntercomCredential{QStringLiteral("d"), false, QStringLiteral("asked")});
    SIMLEDGER_TAKE(plans, RebateBriefing::proposals(room.context()));
    using Plan = RebateBriefing::CredentialProposal;
    const QList<Plan> expected{{QStringLiteral("a"), 2, {intercom}, true, {}},
                               {QStringLiteral("b"), 1, {general}, false, {}},
                               {QStringLiteral("c"), 1, {intercom, general}, {}, {}},
                               {QStringLiteral("e"), 1, {}, {}, {}},
                               {QStringLiteral("d"), 1, {intercom}, true, false}};
    QCOMPARE(plans.size(), expected.size());
    for (qsizetype i = 0; i < plans.size(); ++i)
        QVERIFY2(plans[i] == expected[i], qPrintable(plans[i].credential));
}

/// Read twice before the closing time and once behind it: only the last lines count, and what was replaced is
/// told.
void TestMoneyBriefings::A40_aFinalBillReplacesThePreliminaryOneAndSaysSo()
{
    Room room;
    const auto read = [&room](QDate day, const QList<qint64> &amounts) {
        QList<BillLine> lines;
        for (const qint64 yuan : amounts) {
            BillLine line = settled({}, u"dycdp", Room::yuan(yuan));
            line.source = BillSource::Overview;
            line.currency = QStringLiteral("CNY");
            lines.append(line);
        }
        room.keep([&](CacheWriter &cache) {
            return cache.bills.save({BillSource::Overview, march, Room::at(day), lines}, 1);
        });
        return MoneyBriefing::bills(room.context())->months.first();
    };
    const BillSummary first = read(QDate(2026, 3, 20), {100, 50});
    QVERIFY(!first.final && !first.preliminary);
    QCOMPARE(first.amounts.payable, Room::yuan(150));
    const BillSummary second = read(QDate(2026, 4, 1), {100, 70, 5});
    QVERIFY(!second.final && !second.preliminary);
    QCOMPARE(second.amounts.payable, Room::yuan(175));
    const BillSummary last = read(QDate(2026, 4, 4), {100, 80});
    QVERIFY(last.final);
    QCOMPARE(last.lines, 2); // none of the lines that were replaced
    QCOMPARE(last.amounts.payable, Room::yuan(180));
    QVERIFY(last.preliminary);
    QCOMPARE(last.preliminary->payable, Room::yuan(175));
    QCOMPARE(read(QDate(2026, 4, 9), {100, 80}).preliminary->payable, Room::yuan(175)); // and for good
}

void TestMoneyBriefings::aMonthIsOpenUntilItsCreditIsConfirmed()
{
    Room room;
    fillRebate(room);
    keepLedger(room, {entry(1, QDate(2026, 4, 10), u"Adjust", true, 30)}, room.today);
    {
        SIMLEDGER_TAKE(months, RebateBriefing::openMonths(room.context()));
        QVERIFY(months == QList{march}); // the table takes effect in March
    }
    room.enter(RebateCreditDecision{march, QStringLiteral("t1"), true});
    {
        SIMLEDGER_TAKE(months, RebateBriefing::openMonths(room.context()));
        QVERIFY(months.isEmpty());
    }
    room.today = QDate(2026, 5, 4); // April is over; nobody has counted it yet
    SIMLEDGER_TAKE(months, RebateBriefing::openMonths(room.context()));
    QVERIFY(months == QList{march.next()});
}

void TestMoneyBriefings::withoutAnyEntryTheLastMonthIsOpenForIntercomPlans()
{
    Room room;
    room.list({Room::card(1, plan, QStringLiteral("directionalcard"))});
    {
        SIMLEDGER_TAKE(months, RebateBriefing::openMonths(room.context()));
        QVERIFY(months.isEmpty());
    }
    room.enter(IntercomCredential{plan, true, QStringLiteral("name")});
    SIMLEDGER_TAKE(months, RebateBriefing::openMonths(room.context()));
    QVERIFY(months == QList{march});
}

void TestMoneyBriefings::runningClocksAreCasesAndTheRebatesOfOpenMonths()
{
    Room room;
    fillRebate(room);
    room.enter(deadlineCase(QStringLiteral("late"), QDate(2026, 4, 20)));
    room.enter(deadlineCase(QStringLiteral("early"), QDate(2026, 4, 1)));
    DeadlineCase done = deadlineCase(QStringLiteral("done"), QDate(2026, 4, 1));
    done.done = QDate(2026, 4, 2);
    done.reason = QStringLiteral("sent");
    room.enter(done);
    const BriefingContext context = room.context();
    SIMLEDGER_TAKE(running, DeadlineBriefing::running(context));
    // Monday to Friday, as the years are not published here: the 6th, the 10th, the 23rd, the 30th
    QCOMPARE(deadlineIds(running).join(u' '),
             QStringLiteral("early rebate-invoice:2026-03 late rebate-credit:2026-03"));
    QCOMPARE(running[0].deadline.due, QDate(2026, 4, 6));
    QCOMPARE(running[1].deadline.due, QDate(2026, 4, 10));
    QCOMPARE(running[3].deadline.due, QDate(2026, 4, 30));
    SIMLEDGER_TAKE(soon, DeadlineBriefing::running(context, QDate(2026, 4, 23)));
    QCOMPARE(soon.size(), 3);
    SIMLEDGER_TAKE(cases, DeadlineBriefing::cases(context));
    QCOMPARE(deadlineIds(cases).join(u' '), QStringLiteral("early late"));
    RebateInvoice invoice;
    invoice.month = march;
    invoice.posted = QDate(2026, 4, 7);
    room.enter(invoice);
    SIMLEDGER_TAKE(posted, DeadlineBriefing::running(room.context()));
    QVERIFY(!deadlineIds(posted).contains(QStringLiteral("rebate-invoice:2026-03")));
}

void TestMoneyBriefings::aCreditInTheLedgerWaitsForAPersonAlone()
{
    Room room;
    fillRebate(room);
    LedgerEntry credit = entry(1, QDate(2026, 4, 12), u"Adjust", true, 30);
    keepLedger(room, {credit}, room.today);
    const auto clock = [&room]() -> std::optional<RunningDeadline> {
        const Result<QList<RunningDeadline>> running = DeadlineBriefing::running(room.context());
        for (const RunningDeadline &one : running ? *running : QList<RunningDeadline>()) {
            if (one.entry.id == u"rebate-credit:2026-03")
                return one;
        }
        return std::nullopt;
    };
    QVERIFY(clock());
    QCOMPARE(clock()->stateName(QDate(2026, 6, 1)), QStringLiteral("to_confirm"));
    room.enter(RebateCreditDecision{march, credit.number, false});
    QVERIFY(clock()); // it was another credit: the clock goes on
    QCOMPARE(clock()->stateName(QDate(2026, 4, 30)), QStringLiteral("running"));
    QCOMPARE(clock()->stateName(QDate(2026, 5, 1)), QStringLiteral("overdue"));
    room.enter(RebateCreditDecision{march, credit.number, true});
    QVERIFY(!clock());
}

void TestMoneyBriefings::anEmptyCacheAsksForEverythingAndInventsNothing()
{
    Room room;
    SIMLEDGER_TAKE(findings, TodayBriefing::findings(room.context()));
    const QSet<FindingKind> kinds = kindsOf(findings);
    QVERIFY(kinds == (QSet{FindingKind::BalanceUnknown, FindingKind::DataNeverRead}));
}

void TestMoneyBriefings::todaySumsUpWhatEveryBriefingSays()
{
    Room room;
    QList<Card> cards;
    for (int number = 1; number <= 9; ++number)
        cards.append(Room::card(number, plan, QStringLiteral("directional_sameflowcard")));
    const auto ends = [&cards](int number, QDate day, std::optional<bool> renews) {
        cards[number - 1].expires = Instant{Instant::startOfBeijingDay(day.addDays(1)).seconds - 1};
        cards[number - 1].autoRenew = renews;
    };
    ends(1, QDate(2026, 4, 15), false);
    ends(2, QDate(2026, 4, 22), false);
    ends(3, QDate(2026, 4, 23), false);
    ends(4, QDate(2026, 5, 15), false);
    ends(5, QDate(2026, 5, 16), false); // 31 days
    ends(6, QDate(2026, 4, 14), false); // over
    ends(7, QDate(2026, 4, 20), std::nullopt);
    ends(8, QDate(2026, 4, 20), true);
    cards[1].osStatus = QStringLiteral("300");
    cards[2].osStatus = QStringLiteral("777");
    cards[3].status = QStringLiteral("99");
    room.list(cards);
    room.readIdentity(1, QStringLiteral("NOT_CERTIFIED"), room.today.addDays(-32));
    room.readUsage(1, QDate(2026, 3, 1), QDate(2026, 4, 14), DataVolume{}, {{QDate(2026, 3, 2), Room::mb(1)}},
                   room.today);
    keepBalance(room, 100);
    keepBill(room, BillSource::Settled, {settled(QStringLiteral("m"), u"iot", Room::yuan(1))});
    const BriefingContext context = room.context();
    SIMLEDGER_TAKE(input, TodayBriefing::input(context));
    QVERIFY(input.expiring);
    QCOMPARE(input.expiring->within7, 2);
    QCOMPARE(input.expiring->within30, 4);
    QCOMPARE(input.expiring->past, 1);
    QCOMPARE(input.expiring->renewUnknown, 1);
    QCOMPARE(input.expiring->first, QDate(2026, 4, 15));
    QCOMPARE(input.cardsByOsStatus.value(QStringLiteral("300")), 1);
    QCOMPARE(input.cardsByOsStatus.value(QStringLiteral("100")), 7);
    QCOMPARE(input.cardsOfUnknownState, 2);
    QVERIFY(input.realName && input.realName->older == 1 && input.realName->neverRead == 8);
    QCOMPARE(input.silentCards, 1); // 43 days
    QCOMPARE(input.usageJumps, 0);
    QCOMPARE(input.unclassifiedCredentials, QStringList{plan});
    QVERIFY(!input.provisionalBill); // the settlement of March is final since the second of April
    QVERIFY(input.guards && input.guards->plans.size() == 1);
    QCOMPARE(input.pools.size(), 1);
    const auto age = [&input](DataAge::Kind kind) {
        return std::find_if(input.ages.begin(), input.ages.end(),
                            [kind](const DataAge &one) { return one.kind == kind; });
    };
    QCOMPARE(age(DataAge::Kind::Identity)->oldest, Room::at(room.today.addDays(-32)));
    QCOMPARE(age(DataAge::Kind::Identity)->neverRead, 8);
    QVERIFY(!age(DataAge::Kind::Detail)->oldest);
    QVERIFY(!age(DataAge::Kind::Pools)->oldest);
    QCOMPARE(age(DataAge::Kind::List)->oldest, Room::at(room.today));

    SIMLEDGER_TAKE(findings, TodayBriefing::findings(context));
    const QSet<FindingKind> kinds = kindsOf(findings);
    for (const FindingKind kind :
         {FindingKind::CardsExpiring, FindingKind::CardsExpired, FindingKind::CardsStopped,
          FindingKind::CardsOfUnknownState, FindingKind::RealNameGap, FindingKind::SilentCards,
          FindingKind::CredentialsUnclassified, FindingKind::DataOld, FindingKind::DataNeverRead})
        QVERIFY2(kinds.contains(kind), qPrintable(QString::number(int(kind))));
}

QTEST_GUILESS_MAIN(TestMoneyBriefings)
#include "tst_moneybriefings.moc"
