// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ledgermatch.h"

#include <QTest>

namespace
{
using Kind = LedgerExplanation::Kind;
using State = LedgerExplanation::State;
const Month march{2026 * 12 + 2};
const QDate day(2026, 3, 10);

Money yuan(qint64 amount)
{
    return {amount * Money::unit};
}

Instant at(int hour, QDate on = day)
{
    return {Instant::startOfBeijingDay(on).seconds + hour * 3600};
}

LedgerEntry entry(const char *number, int hour, const char *type, qint64 amount, const char *record = "")
{
    LedgerEntry entry;
    entry.number = QString::fromLatin1(number);
    entry.time = at(hour);
    entry.type = QString::fromLatin1(type);
    entry.flow = amount < 0 ? QStringLiteral("Expense") : QStringLiteral("Income");
    entry.amount = yuan(std::abs(amount));
    entry.billMonth = march;
    entry.recordId = QString::fromLatin1(record);
    return entry;
}

BillLine line(const char *record, qint64 paid)
{
    BillLine line;
    line.source = BillSource::Settled;
    line.month = march;
    line.item = paid < 0 ? QStringLiteral("Refund") : QStringLiteral("SubscriptionOrder");
    line.recordId = QString::fromLatin1(record);
    line.paid = yuan(paid);
    line.paidAt = at(12);
    return line;
}

BillMonth bill(const QList<BillLine> &lines, bool final = true)
{
    return {BillSource::Settled, march,
            Instant::startOfBeijingDay(final ? QDate(2026, 4, 20) : QDate(2026, 3, 20)), lines};
}

LedgerMatchInput input(const QList<LedgerEntry> &entries, const QList<BillMonth> &settled = {})
{
    LedgerMatchInput in;
    in.entries = entries;
    in.settled = settled;
    in.from = at(0, day.addDays(-30));
    in.until = at(0, day.addDays(30));
    return in;
}

LedgerExplanation only(const LedgerMatchInput &in)
{
    const LedgerMatch match = LedgerMatch::of(in);
    return match.entries.size() == 1 ? match.entries.first() : LedgerExplanation();
}
} // namespace

class TestLedgerMatch final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRecordNumberAndItsAmountAreAMatch();
    void anOrderPaidInPartsIsOneMatch();
    void anotherAmountIsNoMatch();
    void aRefundIsNotThePaymentOfItsOrder();
    void anOrderStandsInUntilItsBillIsFinal();
    void anUnknownNumberIsOpenUntilTheBillIsFinal();
    void topUpsAndWithdrawalsExplainThemselves();
    void whatSpeaksOfARebateWaitsForAPerson();
    void anAmountAloneIsAProposal();
    void whatIsUnknownIsNotExplained();
    void aPaidBillWithoutAnEntryIsMissed();
    void balancesFollowFromTheirAmounts();
    void entriesOfOneSecondFollowTheirBalances();
};

void TestLedgerMatch::aRecordNumberAndItsAmountAreAMatch()
{
    const LedgerMatch match =
        LedgerMatch::of(input({entry("1", 12, "Consumption", -100, "R1")}, {bill({line("R1", 100)})}));
    QCOMPARE(match.entries.first().state, State::Explained);
    QCOMPARE(match.entries.first().kind, Kind::Bill);
    QCOMPARE(match.entries.first().record, QStringLiteral("R1"));
    QCOMPARE(match.entries.first().month, march);
    QVERIFY(!match.entries.first().difference);
    QVERIFY(match.bills.isEmpty());
    QCOMPARE(match.count(State::Explained), 1);
}

void TestLedgerMatch::anOrderPaidInPartsIsOneMatch()
{
    const LedgerMatch match = LedgerMatch::of(
        input({entry("1", 12, "Consumption", -60, "R1"), entry("2", 13, "Consumption", -40, "R1")},
              {bill({line("R1", 70), line("R1", 30)})}));
    QCOMPARE(match.count(State::Explained), 2);
    QVERIFY(match.entries.first().reason.contains(u'2'));
}

void TestLedgerMatch::anotherAmountIsNoMatch()
{
    LedgerMatchInput in = input({entry("1", 12, "Consumption", -90, "R1")}, {bill({line("R1", 100)})});
    QCOMPARE(only(in).state, State::Unexplained);
    QCOMPARE(only(in).difference, yuan(-10));
    in.settled = {bill({line("R1", 100)}, false)};
    QCOMPARE(only(in).state, State::Open); // the bill may still change
    BillLine unknown = line("R1", 100);
    unknown.paid.reset();
    in.settled = {bill({unknown})};
    QCOMPARE(only(in).state, State::Open);
    QVERIFY(!only(in).difference);
}

void TestLedgerMatch::aRefundIsNotThePaymentOfItsOrder()
{
    const LedgerMatch match = LedgerMatch::of(
        input({entry("1", 12, "Consumption", -100, "R1"), entry("2", 14, "Refund", 100, "R1")},
              {bill({line("R1", 100), line("R1", -100)})}));
    QCOMPARE(match.entries[0].kind, Kind::Bill);
    QCOMPARE(match.entries[1].kind, Kind::Refund);
    QCOMPARE(match.count(State::Explained), 2);
    const LedgerMatch half = LedgerMatch::of(
        input({entry("1", 12, "Consumption", -100, "R1")}, {bill({line("R1", 100), line("R1", -100)})}));
    QCOMPARE(half.bills.size(), 1);
    QCOMPARE(half.bills.first().paid, yuan(-100));
}

void TestLedgerMatch::anOrderStandsInUntilItsBillIsFinal()
{
    LedgerMatchInput in = input({entry("1", 12, "Consumption", -100, "R1")});
    Order order;
    order.id = QStringLiteral("R1");
    order.created = at(11);
    in.orders = {order};
    QCOMPARE(only(in).state, State::Explained);
    QCOMPARE(only(in).kind, Kind::Order);
    in.settled = {bill({}, false)};
    QCOMPARE(only(in).kind, Kind::Order);
    in.settled = {bill({})};
    QCOMPARE(only(in).state, State::Unexplained); // the final bill does not have it
}

void TestLedgerMatch::anUnknownNumberIsOpenUntilTheBillIsFinal()
{
    LedgerMatchInput in = input({entry("1", 12, "Consumption", -100, "R1")});
    QCOMPARE(only(in).state, State::Open);
    in.settled = {bill({}, false)};
    QCOMPARE(only(in).state, State::Open);
    in.settled = {bill({})};
    QCOMPARE(only(in).state, State::Unexplained);
    in.entries.first().billMonth.reset(); // the month of its time stands in
    QCOMPARE(only(in).month, march);
    QCOMPARE(only(in).state, State::Unexplained);
}

void TestLedgerMatch::topUpsAndWithdrawalsExplainThemselves()
{
    QCOMPARE(only(input({entry("1", 12, "Payment", 5000)})).kind, Kind::TopUp);
    QCOMPARE(only(input({entry("1", 12, "Withdraw", -50)})).kind, Kind::Withdrawal);
    QCOMPARE(only(input({entry("1", 12, "Transfer", -50)})).state, State::Unexplained);
    QCOMPARE(only(input({entry("1", 12, "Payment", -50)})).state, State::Unexplained); // a top-up that takes
}

void TestLedgerMatch::whatSpeaksOfARebateWaitsForAPerson()
{
    LedgerEntry credit = entry("1", 12, "Adjust", 250);
    credit.remarks = QStringLiteral("对讲卡返佣 2026-02");
    LedgerMatchInput in = input({credit});
    QCOMPARE(only(in).state, State::Proposed);
    QCOMPARE(only(in).kind, Kind::RebateCredit);
    QCOMPARE(only(in).month, march.previous());
    in.decisions = {{march.previous(), QStringLiteral("1"), true}};
    QCOMPARE(only(in).state, State::Explained);
    in.decisions = {{march.previous(), QStringLiteral("1"), false}};
    QCOMPARE(only(in).state, State::Unexplained);
    in.decisions.clear();
    in.entries.first().remarks = QStringLiteral("调账");
    QCOMPARE(only(in).state, State::Unexplained);
}

void TestLedgerMatch::anAmountAloneIsAProposal()
{
    LedgerMatchInput in =
        input({entry("1", 12, "Consumption", -100)}, {bill({line("R1", 100), line("R2", 70)})});
    QCOMPARE(only(in).state, State::Proposed);
    QCOMPARE(only(in).record, QStringLiteral("R1"));
    QCOMPARE(LedgerMatch::of(in).bills.size(), 1); // the other one
    in.settled = {bill({line("R1", 100), line("R2", 100)})};
    QCOMPARE(only(in).state, State::Unexplained); // which of them?
    QVERIFY(!only(in).record);
}

void TestLedgerMatch::whatIsUnknownIsNotExplained()
{
    LedgerEntry one = entry("1", 12, "Payment", 5000);
    one.amount.reset();
    QCOMPARE(only(input({one})).state, State::Unexplained);
    one = entry("1", 12, "Payment", 5000);
    one.flow.reset();
    QCOMPARE(only(input({one})).state, State::Unexplained);
    QVERIFY(!only(input({one})).reason.isEmpty());
    QVERIFY(LedgerMatch::of({}).entries.isEmpty());
}

void TestLedgerMatch::aPaidBillWithoutAnEntryIsMissed()
{
    LedgerMatchInput in = input({}, {bill({line("R2", 5), line("R1", 7), line("R3", 0)})});
    const QList<BillWithoutEntry> bills = LedgerMatch::of(in).bills;
    QCOMPARE(bills.size(), 2); // nothing was paid of R3
    QCOMPARE(bills[0].record, QStringLiteral("R1"));
    QCOMPARE(bills[0].paid, yuan(7));
    in.until = at(12); // paid after what was read of the ledger
    QVERIFY(LedgerMatch::of(in).bills.isEmpty());
    in.until = at(13);
    in.from = at(13);
    QVERIFY(LedgerMatch::of(in).bills.isEmpty());
    in.from.reset();
    QVERIFY(LedgerMatch::of(in).bills.isEmpty());
}

void TestLedgerMatch::balancesFollowFromTheirAmounts()
{
    QList<LedgerEntry> entries{entry("3", 14, "Payment", 20), entry("1", 12, "Payment", 100),
                               entry("2", 13, "Consumption", -30), entry("4", 15, "Consumption", -1)};
    entries[1].balance = yuan(100);
    entries[2].balance = yuan(70);
    entries[0].balance = yuan(95); // 5 too many
    const LedgerMatch match = LedgerMatch::of(input(entries));
    QCOMPARE(match.entries[0].number, QStringLiteral("1"));
    QCOMPARE(match.stepsChecked, 2); // the fourth tells no balance
    QCOMPARE(match.gaps.size(), 1);
    QCOMPARE(match.gaps.first().before, QStringLiteral("2"));
    QCOMPARE(match.gaps.first().number, QStringLiteral("3"));
    QCOMPARE(match.gaps.first().expected, yuan(90));
    QCOMPARE(match.gaps.first().missing, yuan(5));
}

void TestLedgerMatch::entriesOfOneSecondFollowTheirBalances()
{
    QList<LedgerEntry> entries{entry("1", 11, "Payment", 10), entry("2", 12, "Consumption", -30),
                               entry("3", 12, "Payment", 50), entry("4", 12, "Consumption", -5)};
    entries[0].balance = yuan(10);
    entries[2].balance = yuan(60); // first the top-up, then what it pays for
    entries[1].balance = yuan(30);
    entries[3].balance = yuan(25);
    const LedgerMatch match = LedgerMatch::of(input(entries));
    QVERIFY(match.gaps.isEmpty());
    QCOMPARE(match.stepsChecked, 3);
    QStringList order;
    for (const LedgerExplanation &one : match.entries)
        order.append(one.number);
    QCOMPARE(order.join(u' '), QStringLiteral("1 3 2 4"));
}

QTEST_GUILESS_MAIN(TestLedgerMatch)
#include "tst_ledgermatch.moc"
