// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/workdays.h"
#include "core/rules/rebatecredits.h"
#include "core/rules/rebatefreeze.h"
#include "core/rules/rebatestatement.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

namespace
{
using Verdict = RebateVerdict;
using Draft = RebateDraft;
using State = RebateCreditState;

const QString intercom = QStringLiteral("CM-DX-1");
const QString sameTier = QStringLiteral("directional_sameflowcard");

Month april()
{
    return Month::of(QDate(2026, 4, 1));
}

Instant noonOf(QDate day)
{
    return {Instant::startOfBeijingDay(day).seconds + 12 * 3600};
}

Money money(const char *decimal)
{
    return *Money::parse(decimal);
}

RebateTiers tiers(RebateReading reading = RebateReading::AllUnits)
{
    RebateTiers table;
    table.effectiveFrom = QDate(2026, 1, 1);
    table.reading = reading;
    table.steps = {{2, money("1.00")}, {4, money("1.50")}};
    table.source = QStringLiteral("letter");
    return table;
}

RebateCard card(int number, const char *order = "O1")
{
    RebateCard card;
    card.iccid = QStringLiteral("898600000000000%1").arg(number, 5, 10, QLatin1Char('0'));
    card.vendor = QStringLiteral("CMCC");
    card.planKind = sameTier;
    card.credential = intercom;
    card.orderId = QString::fromLatin1(order);
    return card;
}

Order order(const char *id, QDate day, qint64 cards)
{
    Order order;
    order.id = QString::fromLatin1(id);
    order.kind = QStringLiteral("NEW");
    order.status = QStringLiteral("completed");
    order.created = noonOf(day);
    order.planKind = sameTier;
    order.credential = intercom;
    order.cards = cards;
    return order;
}

/// April 2026 with five cards of one order, everything confirmed: a final statement of 7.50.
RebateInput whole()
{
    RebateInput in;
    in.month = april();
    in.today = QDate(2026, 5, 6);
    for (int i = 1; i <= 5; ++i)
        in.cards.append(card(i));
    in.orders = {order("O1", QDate(2026, 4, 15), 5)};
    in.ordersAsOf = noonOf(QDate(2026, 5, 5));
    in.tables = {tiers()};
    in.credentials = {{intercom, true, QStringLiteral("对讲")}};
    in.platform = PlatformCount{april(), 5, QStringLiteral("platform")};
    in.ledger = QList<LedgerEntry>();
    in.ledgerAsOf = noonOf(QDate(2026, 5, 5));
    return in;
}

LedgerEntry income(const char *number, QDate day, const char *amount, const char *remarks = "",
                   const char *type = "Adjust")
{
    LedgerEntry entry;
    entry.number = QString::fromLatin1(number);
    entry.time = noonOf(day);
    entry.type = QString::fromLatin1(type);
    entry.flow = QStringLiteral("Income");
    entry.amount = money(amount);
    entry.remarks = QString::fromUtf8(remarks);
    return entry;
}

RebateStatement statementOf(const RebateInput &in)
{
    static const Result<WorkdayCalendar> calendar = Workdays::shipped();
    return RebateStatement::of(in, *calendar);
}

Verdict verdictOf(const RebateInput &in)
{
    return statementOf(in).cards.first().verdict;
}

RebateStatement withIncome(const QList<LedgerEntry> &ledger, QDate today = QDate(2026, 6, 2))
{
    RebateInput in = whole();
    in.today = today;
    in.ledger = ledger;
    in.ledgerAsOf = noonOf(today);
    return statementOf(in);
}
} // namespace

class TestRebateStatement final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingConfirmedIsFinal();
    void nothingKnownIsADraftWithoutFigures();
    void aCountNobodyConfirmedIsNoHardZero();
    void ofSeveralTablesAnUnknownCountEarnsNoZero();
    void zeroCardsEarnNothingAndSayWhy();
    void eachCardSaysWhyItDoesNotCount_data();
    void eachCardSaysWhyItDoesNotCount();
    void theMonthIsBeijings_data();
    void theMonthIsBeijings();
    void theSameCardTwiceCountsOnce();
    void anOrderOfUnknownKindBringsItsCards();
    void ordersAreHeldAgainstTheList();
    void thePlatformsCountWins();
    void theTableInEffectInThatMonthCounts();
    void limitedTablesGoBeforeGeneralOnes();
    void severalTablesAddUpToOneInvoice();
    void undecidedReadingsPrintBothAndOweNeither();
    void percentsComeFromTheMonthsBills();
    void feesAreSumsOfWholeMonths();
    void draftsNameEveryGap_data();
    void draftsNameEveryGap();
    void datesMoveAsTheClausesSay_data();
    void datesMoveAsTheClausesSay();
    void creditsAreJudged_data();
    void creditsAreJudged();
    void missingNeedsALedgerReadAfterItsDay();
    void remarksNameTheirMonth_data();
    void remarksNameTheirMonth();
    void theRebateOfAnotherMonthIsNotProposedHoweverMuchItIs();
    void decisionsCountMoreThanProposals();
    void topUpsAreNoCredits();
    void anUndecidedReadingDisputesTheCredit();
    void theDigestIsOfTheDataAlone();
    void onlyACreditWithoutDoubtFits();
    void aFrozenStatementOutlivesWhatComesLater();
    void whatDiffersFromAFrozenStatementIsSaid();
    void agreesWithASlowTwin();
};

void TestRebateStatement::everythingConfirmedIsFinal()
{
    const RebateStatement statement = statementOf(whole());
    QVERIFY(statement.final);
    QVERIFY(statement.drafts.isEmpty());
    QCOMPARE(statement.ourCount, qint64(5));
    QCOMPARE(statement.platformCount, qint64(5));
    QCOMPARE(statement.difference, qint64(0));
    QCOMPARE(statement.excluded(), qint64(0));
    QCOMPARE(statement.due->gross.decimal(), QStringLiteral("7.50"));
    QCOMPARE(statement.due->net.decimal(), QStringLiteral("7.08")); // 7.0754…
    QCOMPARE(statement.due->tax.decimal(), QStringLiteral("0.42"));
    QCOMPARE(statement.marginal->gross.decimal(), QStringLiteral("5.00")); // 2 at 1.00, 2 at 1.50
    QCOMPARE(statement.reading, RebateReading::AllUnits);
    QCOMPARE(statement.orders.size(), 1);
    QCOMPARE(statement.orders.first().counted, qint64(5));
    QCOMPARE(statement.ruleVersion, QStringLiteral("1"));
    QCOMPARE(statement.inputDigest.size(), 64);
    QCOMPARE(statement.ruleTexts.size(), 5);
    QCOMPARE(statement.credit.state, State::Expected);
}

void TestRebateStatement::nothingKnownIsADraftWithoutFigures()
{
    RebateInput in;
    in.month = april();
    in.today = QDate(2026, 5, 6);
    in.cards = {card(1)};
    const RebateStatement statement = statementOf(in);
    QVERIFY(!statement.final);
    QVERIFY(!statement.ourCount && !statement.platformCount && !statement.difference && !statement.count);
    QVERIFY(!statement.allUnits && !statement.marginal && !statement.due && !statement.fees);
    QCOMPARE(statement.credit.state, State::Unknown);
    QVERIFY(!statement.credit.credited);
    for (const Draft reason :
         {Draft::OrdersNotRead, Draft::NoTierTable, Draft::NoPlatformCount, Draft::CredentialsNotClassified})
        QVERIFY(statement.drafts.contains(reason));
    for (const Draft reason : statement.drafts) {
        QVERIFY(!RebateDrafts::name(reason).isEmpty());
        QVERIFY(!RebateDrafts::text(reason).isEmpty());
    }
}

void TestRebateStatement::aCountNobodyConfirmedIsNoHardZero()
{
    RebateInput in = whole();
    const RebateStatement decided = statementOf(in);
    QCOMPARE(decided.open(), 0);
    QCOMPARE(decided.ourCountText(), QString::number(*decided.ourCount));
    in.credentials.clear();
    const RebateStatement undecided = statementOf(in);
    QVERIFY(undecided.isUnconfirmed() && !undecided.ourCount && !undecided.difference);
    QCOMPARE(undecided.count, undecided.platformCount); // the platform's prevails
    QCOMPARE(undecided.due, decided.due);
    QCOMPARE(undecided.open(), *decided.ourCount);
    QVERIFY(undecided.ourCountText().startsWith(u'–'));
    QVERIFY(undecided.ourCountText().contains(QStringLiteral("confirmed")));
    in.platform.reset();
    const RebateStatement unknown = statementOf(in);
    QVERIFY(!unknown.count && !unknown.allUnits && !unknown.marginal && !unknown.due);
    QVERIFY(!unknown.parts.first().count);
    QCOMPARE(unknown.credit.state, State::Unknown);
    QVERIFY(!unknown.drafts.contains(Draft::CalculationRefused));
    in.cards[0].credential = QStringLiteral("other"); // one that is decided
    in.credentials = {{QStringLiteral("other"), true, QString()}};
    const RebateStatement begun = statementOf(in);
    QVERIFY(!begun.isUnconfirmed());
    QCOMPARE(begun.ourCount, qint64(1));
}

void TestRebateStatement::ofSeveralTablesAnUnknownCountEarnsNoZero()
{
    RebateInput in = whole();
    RebateTiers mobile = tiers();
    mobile.vendors = {QStringLiteral("CMCC")};
    in.tables = {mobile, tiers()};
    in.credentials.clear();
    const RebateStatement statement = statementOf(in);
    QCOMPARE(statement.parts.size(), 2);
    QCOMPARE(statement.count, qint64(5)); // the platform's, which nobody can split
    for (const RebatePart &part : statement.parts)
        QVERIFY(!part.count && !part.calculation);
    QVERIFY(!statement.allUnits && !statement.due);
    QVERIFY(statement.drafts.contains(Draft::PlatformNotSplit));
}

void TestRebateStatement::zeroCardsEarnNothingAndSayWhy()
{
    RebateInput in = whole();
    in.cards.clear();
    in.orders = QList<Order>();
    in.platform->count = 0;
    const RebateStatement statement = statementOf(in);
    QVERIFY(statement.final);
    QCOMPARE(statement.ourCount, qint64(0));
    QCOMPARE(statement.due->gross, Money{});
    QCOMPARE(statement.credit.state, State::NothingDue);
}

void TestRebateStatement::eachCardSaysWhyItDoesNotCount_data()
{
    using Change = std::function<void(RebateInput &)>;
    QTest::addColumn<int>("verdict");
    QTest::addColumn<Change>("change");
    const auto row = [](Verdict verdict, const Change &change) {
        QTest::newRow(qPrintable(RebateVerdicts::name(verdict))) << int(verdict) << change;
    };
    row(Verdict::Counted, [](RebateInput &) {});
    row(Verdict::NotDirectional,
        [](RebateInput &in) { in.cards[0].planKind = QStringLiteral("sameflowcard"); });
    row(Verdict::PlanKindUnknown, [](RebateInput &in) { in.cards[0].planKind.reset(); });
    row(Verdict::NotIntercom, [](RebateInput &in) { in.credentials[0].intercom = false; });
    row(Verdict::NotClassified, [](RebateInput &in) { in.credentials.clear(); });
    row(Verdict::CredentialUnknown, [](RebateInput &in) { in.cards[0].credential.reset(); });
    row(Verdict::OrderUnknown, [](RebateInput &in) { in.cards[0].orderId.reset(); });
    row(Verdict::OrderNotCompleted,
        [](RebateInput &in) { (*in.orders)[0].status = QStringLiteral("refunded"); });
    row(Verdict::OrderTimeUnknown, [](RebateInput &in) { (*in.orders)[0].created.reset(); });
    row(Verdict::OrderNotPickUp, [](RebateInput &in) { (*in.orders)[0].kind = QStringLiteral("RENEW"); });
    row(Verdict::OtherMonth, [](RebateInput &in) { (*in.orders)[0].created = noonOf(QDate(2026, 3, 31)); });
    row(Verdict::OutsideTables, [](RebateInput &in) { in.tables[0].vendors = {QStringLiteral("CTCC")}; });
}

void TestRebateStatement::eachCardSaysWhyItDoesNotCount()
{
    QFETCH(int, verdict);
    QFETCH(std::function<void(RebateInput &)>, change);
    RebateInput in = whole();
    in.cards.resize(1);
    change(in);
    QCOMPARE(int(verdictOf(in)), verdict);
    QVERIFY(!RebateVerdicts::text(Verdict(verdict)).isEmpty());
    const bool counts = Verdict(verdict) == Verdict::Counted;
    const std::optional<qint64> count = counts ? 1 : 0;
    QCOMPARE(statementOf(in).ourCount, RebateVerdicts::isOpen(Verdict(verdict)) ? std::nullopt : count);
    QCOMPARE(statementOf(in).excluded(), qint64(counts ? 0 : 1));
}

void TestRebateStatement::theMonthIsBeijings_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<bool>("counts");
    const qint64 begin = Instant::startOfBeijingDay(QDate(2026, 4, 1)).seconds;
    const qint64 end = Instant::startOfBeijingDay(QDate(2026, 5, 1)).seconds;
    QTest::newRow("a second before") << begin - 1 << false;
    QTest::newRow("first second") << begin << true;
    QTest::newRow("last second") << end - 1 << true;
    QTest::newRow("a second after") << end << false;
}

void TestRebateStatement::theMonthIsBeijings()
{
    QFETCH(qint64, offset);
    QFETCH(bool, counts);
    RebateInput in = whole();
    (*in.orders)[0].created = Instant{offset};
    QCOMPARE(verdictOf(in), counts ? Verdict::Counted : Verdict::OtherMonth);
}

void TestRebateStatement::theSameCardTwiceCountsOnce()
{
    RebateInput in = whole();
    in.cards.append(card(1));
    QCOMPARE(statementOf(in).ourCount, qint64(5));
    QCOMPARE(statementOf(in).perVerdict.value(Verdict::Duplicate), qint64(1));
    in.cards.last().instanceId = 7; // a closed card and its successor are two
    QCOMPARE(statementOf(in).ourCount, qint64(6));
}

void TestRebateStatement::anOrderOfUnknownKindBringsItsCards()
{
    RebateInput in = whole();
    (*in.orders)[0].kind.reset();
    QCOMPARE(statementOf(in).ourCount, qint64(5));
    (*in.orders)[0].kind = QStringLiteral("BRAND_NEW");
    QCOMPARE(statementOf(in).ourCount, qint64(5));
    (*in.orders)[0].kind = QStringLiteral("ADD_CARD");
    QCOMPARE(statementOf(in).ourCount, qint64(5));
}

void TestRebateStatement::ordersAreHeldAgainstTheList()
{
    RebateInput in = whole();
    (*in.orders)[0].cards = 6;
    RebateStatement statement = statementOf(in);
    QVERIFY(statement.drafts.contains(Draft::OrdersIncomplete));
    QCOMPARE(statement.orders.first().ordered, qint64(6));
    QCOMPARE(statement.orders.first().found, qint64(5));
    (*in.orders)[0].credential = QStringLiteral("other");
    in.credentials.append({QStringLiteral("other"), false, {}}); // not an intercom order: nobody minds
    QVERIFY(!statementOf(in).drafts.contains(Draft::OrdersIncomplete));
    in = whole();
    in.orders->append(order("O2", QDate(2026, 4, 2), 10)); // none of its cards is in the list
    statement = statementOf(in);
    QVERIFY(statement.drafts.contains(Draft::OrdersIncomplete));
    QCOMPARE(statement.orders.last().found, qint64(0));
    in.orders->last().planKind = QStringLiteral("singlecard");
    QVERIFY(statementOf(in).final);
}

void TestRebateStatement::thePlatformsCountWins()
{
    RebateInput in = whole();
    in.platform->count = 3;
    const RebateStatement statement = statementOf(in);
    QCOMPARE(statement.ourCount, qint64(5));
    QCOMPARE(statement.difference, qint64(-2));
    QCOMPARE(statement.count, qint64(3));
    QCOMPARE(statement.due->gross.decimal(), QStringLiteral("3.00"));
    QVERIFY(statement.final); // the difference is listed, the platform decides
    in.platform.reset();
    QCOMPARE(statementOf(in).due->gross.decimal(), QStringLiteral("7.50"));
    QCOMPARE(statementOf(in).drafts, QList{Draft::NoPlatformCount});
    QVERIFY(!statementOf(in).difference);
}

void TestRebateStatement::theTableInEffectInThatMonthCounts()
{
    RebateInput in = whole();
    RebateTiers newer = tiers();
    newer.effectiveFrom = QDate(2026, 4, 1);
    newer.steps = {{1, money("2.00")}};
    in.tables = {newer, tiers()};
    QCOMPARE(statementOf(in).due->gross.decimal(), QStringLiteral("10.00"));
    QCOMPARE(statementOf(in).parts.size(), 1);
    in.tables[0].effectiveFrom = QDate(2026, 5, 1); // a month too late
    QCOMPARE(statementOf(in).due->gross.decimal(), QStringLiteral("7.50"));
    in.tables[0].effectiveFrom = QDate(2026, 1, 1); // two of one month: the one entered later
    QCOMPARE(statementOf(in).due->gross.decimal(), QStringLiteral("7.50"));
    in.tables.swapItemsAt(0, 1);
    QCOMPARE(statementOf(in).due->gross.decimal(), QStringLiteral("10.00"));
    in.tables = {newer};
    in.tables[0].effectiveFrom = QDate(2026, 5, 1);
    QVERIFY(statementOf(in).drafts.contains(Draft::NoTierTable));
    QVERIFY(!statementOf(in).due);
    QCOMPARE(statementOf(in).ourCount, qint64(5)); // counted all the same
}

void TestRebateStatement::limitedTablesGoBeforeGeneralOnes()
{
    RebateInput in = whole();
    RebateTiers mobile = tiers();
    mobile.effectiveFrom = QDate(2025, 1, 1); // older, and still the one for its operator
    mobile.vendors = {QStringLiteral("CMCC")};
    mobile.steps = {{1, money("3.00")}};
    in.tables = {mobile, tiers()};
    in.cards[4].vendor.reset(); // an unknown operator is none of the limited ones
    const RebateStatement statement = statementOf(in);
    QCOMPARE(statement.parts.size(), 2);
    QCOMPARE(statement.parts[0].count, qint64(4));
    QCOMPARE(statement.parts[1].count, qint64(1));
    QCOMPARE(statement.due->gross.decimal(), QStringLiteral("12.00")); // one card is below the first step
}

void TestRebateStatement::severalTablesAddUpToOneInvoice()
{
    RebateInput in = whole();
    RebateTiers single = tiers(RebateReading::Marginal);
    single.planKinds = {QStringLiteral("directionalcard")};
    single.steps = {{1, money("0.53")}};
    in.tables.append(single);
    in.cards[0].planKind = QStringLiteral("directionalcard");
    const RebateStatement statement = statementOf(in);
    QCOMPARE(statement.due->gross.decimal(), QStringLiteral("6.53")); // four at 1.50 and one at 0.53
    QCOMPARE(statement.due->net.decimal(), QStringLiteral("6.16"));
    QCOMPARE(statement.reading, RebateReading::Undecided); // they differ
    QVERIFY(statement.final);                              // and both are chosen
    in.platform->count = 6;                                // which of the tables gets the sixth card?
    QVERIFY(statementOf(in).drafts.contains(Draft::PlatformNotSplit));
    QCOMPARE(statementOf(in).due->gross.decimal(), QStringLiteral("6.53"));
}

void TestRebateStatement::undecidedReadingsPrintBothAndOweNeither()
{
    RebateInput in = whole();
    in.tables = {tiers(RebateReading::Undecided)};
    const RebateStatement statement = statementOf(in);
    QCOMPARE(statement.allUnits->gross.decimal(), QStringLiteral("7.50"));
    QCOMPARE(statement.marginal->gross.decimal(), QStringLiteral("5.00"));
    QVERIFY(!statement.due);
    QCOMPARE(statement.drafts, QList{Draft::ReadingUndecided});
    in.tables = {tiers(RebateReading::Marginal)};
    QCOMPARE(statementOf(in).due->gross.decimal(), QStringLiteral("5.00"));
}

void TestRebateStatement::percentsComeFromTheMonthsBills()
{
    RebateInput in = whole();
    in.tables[0].reward = RebateReward::PercentOfFees;
    in.tables[0].reading = RebateReading::Undecided; // has but one
    in.tables[0].steps = {{5, money("2.5")}};
    QCOMPARE(statementOf(in).drafts, QList{Draft::FeesUnknown});
    QVERIFY(!statementOf(in).due && !statementOf(in).fees);
    in.fees = RebateFees{money("1234.56"), false, {}};
    QCOMPARE(statementOf(in).drafts, QList{Draft::ProvisionalBills});
    in.fees->final = true;
    const RebateStatement statement = statementOf(in);
    QVERIFY(statement.final);
    QCOMPARE(statement.due->gross.decimal(), QStringLiteral("30.86"));
    QVERIFY(!statement.marginal);
    QCOMPARE(statement.fees, money("1234.56"));
    in.fees = RebateFees{Money{-1}, true, {}}; // more refunds than fees
    QCOMPARE(statementOf(in).drafts, QList{Draft::FeesUnknown});
    in.platform->count = 4; // below the step
    in.fees->amount = money("1");
    QCOMPARE(statementOf(in).due->gross, Money{});
}

void TestRebateStatement::feesAreSumsOfWholeMonths()
{
    BillLine one;
    one.productCode = QStringLiteral("iot");
    one.payable = money("1.25");
    BillLine other = one;
    other.productCode = QStringLiteral("ecs");
    BillMonth bill{BillSource::Account, april(), noonOf(QDate(2026, 5, 3)), {one, other, one}};
    const QSet<QString> iot{QStringLiteral("iot")};
    QCOMPARE(RebateFees::of(bill, iot)->amount, money("2.50"));
    QVERIFY(RebateFees::of(bill, iot)->final);
    bill.asOf = Instant{bill.asOf.seconds - 1};
    QVERIFY(!RebateFees::of(bill, iot)->final);
    QVERIFY(!RebateFees::of(bill, {}));
    QVERIFY(!RebateFees::of(bill, {QStringLiteral("sms")}));
    bill.lines[2].payable.reset();
    QVERIFY(!RebateFees::of(bill, iot));
}

void TestRebateStatement::draftsNameEveryGap_data()
{
    using Change = std::function<void(RebateInput &)>;
    QTest::addColumn<int>("draft");
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Draft draft, const Change &change) {
        QTest::newRow(name) << int(draft) << change;
    };
    row("the month is not over", Draft::MonthNotOver, [](RebateInput &in) {
        in.today = QDate(2026, 4, 30);
        in.ordersAsOf = noonOf(in.today);
    });
    row("orders never read", Draft::OrdersNotRead, [](RebateInput &in) { in.orders.reset(); });
    row("orders read too early", Draft::OrdersNotRead, [](RebateInput &in) {
        in.ordersAsOf = Instant{Instant::startOfBeijingDay(QDate(2026, 5, 1)).seconds - 1};
    });
    row("orders of unknown age", Draft::OrdersNotRead, [](RebateInput &in) { in.ordersAsOf.reset(); });
    row("a plan nobody decided on", Draft::CredentialsNotClassified, [](RebateInput &in) {
        in.cards.append(card(6));
        in.cards.last().credential = QStringLiteral("new");
    });
    row("a kind of plan nobody knows", Draft::PlanKindsUnknown, [](RebateInput &in) {
        in.cards.append(card(6, "none"));
        in.cards.last().planKind.reset();
    });
    row("a card without an order", Draft::OrdersIncomplete,
        [](RebateInput &in) { in.cards.append(card(6, "none")); });
    row("an amount that does not fit", Draft::CalculationRefused, [](RebateInput &in) {
        in.platform->count = 9'000'000'000'000'000;
        in.tables[0].steps = {{1, money("9999")}};
    });
}

void TestRebateStatement::draftsNameEveryGap()
{
    QFETCH(int, draft);
    QFETCH(std::function<void(RebateInput &)>, change);
    RebateInput in = whole();
    change(in);
    const RebateStatement statement = statementOf(in);
    QVERIFY(statement.drafts.contains(Draft(draft)));
    QVERIFY(!statement.final);
    QVERIFY(!statementOf(whole()).drafts.contains(Draft(draft)));
}

void TestRebateStatement::datesMoveAsTheClausesSay_data()
{
    QTest::addColumn<QDate>("month");
    QTest::addColumn<QDate>("invoiceBy");
    QTest::addColumn<QDate>("postBy");
    QTest::addColumn<QDate>("creditBy");
    QTest::addColumn<QDate>("expectedBy");
    QTest::addColumn<bool>("published");
    const auto row = [](const char *name, QDate month, QDate invoice, QDate post, QDate credit,
                        QDate expected, bool published) {
        QTest::newRow(name) << month << invoice << post << credit << expected << published;
    };
    // Sunday 10 May: 9 May is a make-up workday; three before it: 8, 7, 6
    row("a make-up workday", QDate(2026, 4, 1), QDate(2026, 5, 9), QDate(2026, 5, 6), QDate(2026, 5, 30),
        QDate(2026, 5, 29), true);
    // year end: Saturday 10 January; posted on Tuesday 6 January
    row("december", QDate(2025, 12, 1), QDate(2026, 1, 9), QDate(2026, 1, 6), QDate(2026, 1, 30),
        QDate(2026, 1, 30), true);
    // February ends on Saturday 28, a make-up workday in 2026
    row("january, february ends on the 28th", QDate(2026, 1, 1), QDate(2026, 2, 10), QDate(2026, 2, 5),
        QDate(2026, 2, 28), QDate(2026, 2, 28), true);
    // 2024: 29 February is a Thursday; the 10th lies in the Spring Festival from Saturday 10 on, 9 Friday
    // worked
    row("january, 29 february", QDate(2024, 1, 1), QDate(2024, 2, 9), QDate(2024, 2, 6), QDate(2024, 2, 29),
        QDate(2024, 2, 29), true);
    // 10 October 2026 is a Saturday that is worked; before it the holiday from 1 to 7
    row("september, after the holiday", QDate(2026, 9, 1), QDate(2026, 10, 10), QDate(2026, 9, 30),
        QDate(2026, 10, 30), QDate(2026, 10, 30), true);
    row("a year without a calendar", QDate(2030, 3, 1), QDate(2030, 4, 10), QDate(2030, 4, 5),
        QDate(2030, 4, 30), QDate(2030, 4, 30), false);
}

void TestRebateStatement::datesMoveAsTheClausesSay()
{
    QFETCH(QDate, month);
    QFETCH(QDate, invoiceBy);
    QFETCH(QDate, postBy);
    QFETCH(QDate, creditBy);
    QFETCH(QDate, expectedBy);
    QFETCH(bool, published);
    RebateInput in;
    in.month = Month::of(month);
    in.today = month;
    const RebateStatement statement = statementOf(in);
    QCOMPARE(statement.dates.invoiceBy, invoiceBy);
    QCOMPARE(statement.dates.postBy, postBy);
    QCOMPARE(statement.dates.creditBy, creditBy);
    QCOMPARE(statement.dates.expectedBy, expectedBy);
    QCOMPARE(statement.dates.unpublishedYears.isEmpty(), published);
    QCOMPARE(statement.drafts.contains(Draft::NoCalendarYear), !published);
}

void TestRebateStatement::creditsAreJudged_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("difference");
    const auto row = [](const char *name, QDate day, const char *amount, State state,
                        const char *difference) {
        QTest::newRow(name) << day << QString::fromLatin1(amount) << int(state)
                            << QString::fromLatin1(difference);
    };
    row("on its last day", QDate(2026, 5, 30), "7.50", State::Credited, "0.00");
    row("a day late", QDate(2026, 5, 31), "7.50", State::Late, "0.00");
    row("a fen short", QDate(2026, 5, 20), "7.49", State::Short, "-0.01");
    row("more than is due", QDate(2026, 5, 20), "7.51", State::Disputed, "0.01");
}

void TestRebateStatement::creditsAreJudged()
{
    QFETCH(QDate, day);
    QFETCH(QString, amount);
    QFETCH(int, state);
    QFETCH(QString, difference);
    const RebateStatement statement =
        withIncome({income("T1", day, amount.toLatin1().constData(), "2026年4月返佣")});
    QCOMPARE(int(statement.credit.state), state);
    QCOMPARE(statement.credit.difference->decimal(), difference);
    QCOMPARE(statement.credit.lastCredit, day);
    QVERIFY(!statement.credit.confirmed);
    QCOMPARE(statement.credit.daysLate.value_or(0), day == QDate(2026, 5, 31) ? 1 : 0);
    QVERIFY(!statement.credit.stateText().isEmpty());
}

void TestRebateStatement::missingNeedsALedgerReadAfterItsDay()
{
    QCOMPARE(withIncome({}, QDate(2026, 5, 30)).credit.state, State::Expected);
    QCOMPARE(withIncome({}, QDate(2026, 5, 31)).credit.state, State::Missing);
    RebateInput in = whole();
    in.today = QDate(2026, 5, 31);
    in.ledgerAsOf = noonOf(QDate(2026, 5, 30)); // it may have come in the evening
    QCOMPARE(statementOf(in).credit.state, State::Unknown);
    in.ledger.reset();
    QCOMPARE(statementOf(in).credit.state, State::Unknown);
}

void TestRebateStatement::remarksNameTheirMonth_data()
{
    QTest::addColumn<QString>("remarks");
    QTest::addColumn<bool>("ours");
    const auto row = [](const char *remarks, bool ours) {
        QTest::newRow(remarks) << QString::fromUtf8(remarks) << ours;
    };
    row("2026年4月返佣", true);
    row("2026年04月 对讲返佣", true);
    row("返佣 2026-04", true);
    row("返利202604", true);
    row("4月返佣", true);
    row("Rebate 2026/04", true);
    row("返佣3月、4月", true);
    row("2026年3月返佣", false);
    row("2025年4月返佣", false);
    row("返佣 2026-05", false);
    row("14月返佣 5月", false);
    row("4月账单调整", false);
    row("", false);
}

void TestRebateStatement::remarksNameTheirMonth()
{
    QFETCH(QString, remarks);
    QFETCH(bool, ours);
    // an amount that says nothing, on a day on which a hint without a month would say nothing either
    const RebateStatement statement =
        withIncome({income("T1", QDate(2026, 6, 1), "3.33", remarks.toUtf8().constData())});
    QCOMPARE(!statement.credits.isEmpty(), ours);
    QCOMPARE(statement.credit.state, ours ? State::Short : State::Missing);
}

void TestRebateStatement::theRebateOfAnotherMonthIsNotProposedHoweverMuchItIs()
{
    const auto proposals = [](const char *remarks) {
        return withIncome({income("T1", QDate(2026, 5, 20), "7.50", remarks)}).credits.size();
    };
    QCOMPARE(proposals("返佣"), 1);
    QCOMPARE(proposals("2026-04 返佣"), 1);
    QCOMPARE(proposals("2026-05 返佣"), 0);
    QCOMPARE(proposals("3月返佣"), 0);
    QCOMPARE(proposals("3月账单调整"), 1); // no word of a rebate: its month means nothing
}

void TestRebateStatement::decisionsCountMoreThanProposals()
{
    RebateInput in = whole();
    in.today = QDate(2026, 6, 2);
    in.ledgerAsOf = noonOf(in.today);
    in.ledger = {income("T1", QDate(2026, 5, 20), "7.50", "返佣"), income("T2", QDate(2026, 5, 21), "4.00"),
                 income("T3", QDate(2026, 9, 21), "3.50")};
    QCOMPARE(statementOf(in).credits.size(), 1);
    QCOMPARE(statementOf(in).credit.state, State::Credited);
    in.decisions = {{april(), QStringLiteral("T1"), false}};
    QCOMPARE(statementOf(in).credits.size(), 1); // still shown
    QCOMPARE(statementOf(in).credit.state, State::Missing);
    in.decisions.append({april(), QStringLiteral("T2"), true});
    QCOMPARE(statementOf(in).credit.state, State::Short);
    QVERIFY(statementOf(in).credit.confirmed);
    in.decisions.append({april(), QStringLiteral("T3"), true}); // outside the window, but confirmed
    QCOMPARE(statementOf(in).credit.state, State::Late);
    QCOMPARE(statementOf(in).credit.credited, money("7.50"));
    in.decisions = {{april().next(), QStringLiteral("T1"), true}}; // another month's
    QVERIFY(statementOf(in).credits.isEmpty());
}

void TestRebateStatement::topUpsAreNoCredits()
{
    QVERIFY(withIncome({income("T1", QDate(2026, 5, 20), "7.50", "", "Payment")}).credits.isEmpty());
    LedgerEntry expense = income("T1", QDate(2026, 5, 20), "7.50", "返佣");
    expense.flow = QStringLiteral("Expense");
    QVERIFY(withIncome({expense}).credits.isEmpty());
    QVERIFY(withIncome({income("T1", QDate(2026, 4, 30), "7.50", "返佣")}).credits.isEmpty()); // too early
    LedgerEntry blind = income("T1", QDate(2026, 5, 20), "7.50", "返佣");
    blind.amount.reset();
    const RebateStatement statement = withIncome({blind});
    QCOMPARE(statement.credits.size(), 1);
    QCOMPARE(statement.credit.state, State::Unknown);
    QVERIFY(!statement.credit.credited);
}

void TestRebateStatement::anUndecidedReadingDisputesTheCredit()
{
    RebateInput in = whole();
    in.tables = {tiers(RebateReading::Undecided)};
    in.today = QDate(2026, 6, 2);
    in.ledgerAsOf = noonOf(in.today);
    QCOMPARE(statementOf(in).credit.state, State::Missing);
    in.ledger = {income("T1", QDate(2026, 5, 20), "5.00")}; // the marginal amount
    QCOMPARE(statementOf(in).credit.state, State::Disputed);
    QVERIFY(statementOf(in).credits.first().amountMatches);
    in.tables[0].steps = {{1, money("1.00")}}; // both come to five yuan
    QCOMPARE(statementOf(in).credit.state, State::Credited);
    QVERIFY(!statementOf(in).due && !statementOf(in).final);
    in.cards.clear();
    in.platform->count = 0;
    in.ledger = QList<LedgerEntry>();
    QCOMPARE(statementOf(in).credit.state, State::NothingDue);
}

void TestRebateStatement::theDigestIsOfTheDataAlone()
{
    const QString digest = statementOf(whole()).inputDigest;
    RebateInput in = whole();
    std::reverse(in.cards.begin(), in.cards.end());
    in.ordersAsOf = noonOf(QDate(2026, 5, 6));
    in.today = QDate(2026, 5, 7);
    in.ledger->append(income("X", QDate(2026, 5, 1), "9999"));
    in.orders->append(order("O0", QDate(2026, 1, 1), 1));
    in.cards.append(card(99, "O0"));
    QCOMPARE(statementOf(in).inputDigest, digest);
    const auto changed = [&digest](const std::function<void(RebateInput &)> &change) {
        RebateInput other = whole();
        change(other);
        return statementOf(other).inputDigest != digest;
    };
    QVERIFY(changed([](RebateInput &i) { i.cards.removeLast(); }));
    QVERIFY(changed([](RebateInput &i) { i.month = i.month.next(); }));
    QVERIFY(changed([](RebateInput &i) { i.platform->count = 6; }));
    QVERIFY(changed([](RebateInput &i) { i.tables[0].steps[0].value.micros += 1; }));
    QVERIFY(changed([](RebateInput &i) { (*i.orders)[0].cards = 4; }));
    QVERIFY(changed([](RebateInput &i) { i.credentials[0].intercom = false; }));
    QVERIFY(changed([](RebateInput &i) { i.ledger->append(income("T", QDate(2026, 5, 9), "7.50")); }));
    QVERIFY(changed(
        [](RebateInput &i) { i.invoice = RebateInvoice{.month = april(), .number = QStringLiteral("1")}; }));
}

void TestRebateStatement::onlyACreditWithoutDoubtFits()
{
    const QDate day(2026, 5, 27);
    const LedgerEntry good = income("T1", day, "7.50", "返佣 2026-04");
    QCOMPARE(RebateCredits::fitting(withIncome({good})), QStringLiteral("T1"));
    QVERIFY(!RebateCredits::fitting(withIncome({income("T1", day, "7.40", "返佣 2026-04")})));
    QVERIFY(!RebateCredits::fitting(withIncome({income("T1", day, "7.50")}))); // the amount alone
    QVERIFY(!RebateCredits::fitting(withIncome({good, income("T2", day, "7.50", "返佣 2026-04")})));
    RebateInput in = whole();
    in.ledger = {good};
    in.decisions = {{april(), QStringLiteral("T1"), true}};
    QVERIFY(!RebateCredits::fitting(statementOf(in))); // somebody has decided
}

void TestRebateStatement::aFrozenStatementOutlivesWhatComesLater()
{
    RebateInput in = whole();
    const RebateStatement then = statementOf(in);
    const std::optional<FinalRebate> frozen = RebateFreeze::of(then);
    QVERIFY(frozen);
    QCOMPARE(frozen->gross.decimal(), QStringLiteral("7.50"));
    QCOMPARE(frozen->count, qint64(5));
    QCOMPARE(frozen->inputDigest, then.inputDigest);
    QVERIFY(RebateFreeze::differences(*frozen, then).isEmpty());
    // invoice, credit, a card and a table of another month
    in.today = QDate(2026, 6, 2);
    in.invoice = RebateInvoice{.month = april(), .number = QStringLiteral("NO 1")};
    in.ledger = {income("T1", QDate(2026, 5, 27), "7.50", "返佣 2026-04")};
    in.orders->append(order("O2", QDate(2026, 5, 3), 1));
    in.cards.append(card(9, "O2"));
    in.tables.append(tiers(RebateReading::Marginal));
    in.tables.last().effectiveFrom = QDate(2026, 5, 1);
    const RebateStatement later = statementOf(in);
    QVERIFY(later.inputDigest != then.inputDigest);
    QVERIFY(RebateFreeze::isSame(*frozen, later));
    QVERIFY(RebateFreeze::differences(*frozen, later).isEmpty());
    QCOMPARE(later.due->gross, frozen->gross);
    in.platform.reset();
    QVERIFY(!RebateFreeze::of(statementOf(in))); // a draft is nothing to freeze
}

void TestRebateStatement::whatDiffersFromAFrozenStatementIsSaid()
{
    const FinalRebate frozen = *RebateFreeze::of(statementOf(whole()));
    RebateInput in = whole();
    in.platform->count = 3;
    const QStringList fewer = RebateFreeze::differences(frozen, statementOf(in));
    QCOMPARE(fewer.size(), 2);
    QVERIFY(fewer[0].contains(u'3') && fewer[0].contains(u'5'));
    QVERIFY(fewer[1].contains(QStringLiteral("3.00")) && fewer[1].contains(QStringLiteral("7.50")));
    in = whole();
    in.cards[4].iccid = card(77).iccid; // as many and as much, but another card
    const QStringList other = RebateFreeze::differences(frozen, statementOf(in));
    QCOMPARE(other.size(), 1);
    in = whole();
    in.tables.first().reading = RebateReading::Undecided;
    QVERIFY(RebateFreeze::differences(frozen, statementOf(in)).size() >= 2); // no amount, and a draft
}

void TestRebateStatement::agreesWithASlowTwin()
{
    QRandomGenerator random(404);
    const auto pick = [&random](const QStringList &words) -> std::optional<QString> {
        const int i = random.bounded(int(words.size()) + 1);
        return i == words.size() ? std::nullopt : std::optional(words[i]);
    };
    const QStringList kinds{QStringLiteral("directionalcard"), sameTier, QStringLiteral("sameflowcard")};
    const QStringList credentials{intercom, QStringLiteral("B"), QStringLiteral("C")};
    const QStringList numbers{QStringLiteral("O1"), QStringLiteral("O2"), QStringLiteral("O3"),
                              QStringLiteral("O9")};
    for (int round = 0; round < 1000; ++round) {
        RebateInput in = whole();
        in.cards.clear();
        in.orders->clear();
        in.platform.reset();
        in.credentials = {{intercom, true, {}}, {QStringLiteral("B"), false, {}}};
        for (int i = 1; i <= 3; ++i) {
            Order one = order("", QDate(2026, 3, 20).addDays(random.bounded(60)), 1);
            one.id = QStringLiteral("O%1").arg(i);
            one.status = random.bounded(3) ? QStringLiteral("completed") : QStringLiteral("unpaid");
            in.orders->append(one);
        }
        for (int i = random.bounded(40); i > 0; --i) {
            RebateCard one = card(random.bounded(30));
            one.planKind = pick(kinds);
            one.credential = pick(credentials);
            one.orderId = pick(numbers);
            in.cards.append(one);
        }
        // the first row of each number counts if all that is said of it is right
        qint64 expected = 0;
        std::set<QString> seen;
        for (const RebateCard &one : in.cards) {
            if (!seen.insert(one.iccid).second)
                continue;
            for (const Order &brought : *in.orders) {
                expected += one.orderId == brought.id && brought.status == QStringLiteral("completed") &&
                            brought.created->beijingDate().month() == 4 && one.credential == intercom &&
                            (one.planKind == kinds[0] || one.planKind == kinds[1]);
            }
        }
        const RebateStatement statement = statementOf(in);
        QCOMPARE(statement.excluded(), in.cards.size() - expected);
        if (expected == 0 && statement.open() > 0) { // may yet be more
            QVERIFY(!statement.ourCount && !statement.count && !statement.due);
            continue;
        }
        QCOMPARE(statement.ourCount, expected);
        const qint64 value = expected >= 4 ? 150 : expected >= 2 ? 100 : 0;
        QCOMPARE(statement.due->gross.micros, expected * value * 10'000);
    }
}

QTEST_GUILESS_MAIN(TestRebateStatement)
#include "tst_rebatestatement.moc"
