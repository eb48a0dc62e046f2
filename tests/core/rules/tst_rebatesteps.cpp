// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rebatesteps.h"

#include <QTest>

namespace
{
using State = RebateStep::State;
using Credit = RebateCreditState;

/// April 2026: post by 05-07, to arrive by 05-10, credit by 05-30; five cards worth 7.50.
RebateStatement april()
{
    RebateStatement statement;
    statement.month = Month::of(QDate(2026, 4, 1));
    statement.count = 5;
    statement.due = InvoiceAmounts::of(*Money::parse("7.50"));
    statement.parts = {RebatePart{}};
    statement.dates.postBy = QDate(2026, 5, 7);
    statement.dates.invoiceBy = QDate(2026, 5, 10);
    statement.dates.creditBy = QDate(2026, 5, 30);
    statement.credit.state = Credit::Expected;
    return statement;
}

RebateStatement counted()
{
    RebateStatement statement = april();
    statement.platformCount = 5;
    return statement;
}

RebateStatement posted(QDate day)
{
    RebateStatement statement = counted();
    statement.invoice = RebateInvoice{.month = statement.month, .posted = day};
    return statement;
}

QList<State> statesOf(const RebateStatement &statement, QDate today)
{
    QList<State> states;
    for (const RebateStep &step : RebateSteps::of(statement, today))
        states.append(step.state);
    return states;
}

RebateStep stepOf(RebateStep::Kind kind, const RebateStatement &statement, QDate today)
{
    return RebateSteps::of(statement, today)[int(kind)];
}
} // namespace

class TestRebateSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepHasItsDay();
    void postingHasATargetAndALastDay();
    void theCreditIsTheProvidersTurn_data();
    void theCreditIsTheProvidersTurn();
    void aMonthWorthNothingAsksForNothing();
    void aMonthNobodyFollowedIsNotOverdue();
    void theHeadlineIsTheFirstStepThatIsOpen();
};

void TestRebateSteps::everyStepHasItsDay()
{
    const QDate during(2026, 4, 20), after(2026, 5, 2), tooLate(2026, 5, 11);
    QCOMPARE(statesOf(april(), during),
             QList<State>({State::Later, State::Later, State::Later, State::Later}));
    QCOMPARE(statesOf(april(), after), QList<State>({State::Due, State::Due, State::Due, State::Due}));
    QCOMPARE(statesOf(april(), tooLate),
             QList<State>({State::Overdue, State::Overdue, State::Overdue, State::Due}));
    QCOMPARE(statesOf(counted(), after), QList<State>({State::Done, State::Due, State::Due, State::Due}));
    QCOMPARE(statesOf(posted(QDate(2026, 5, 5)), after),
             QList<State>({State::Done, State::Done, State::Done, State::Due}));
    QCOMPARE(stepOf(RebateStep::Kind::Counting, april(), after).day, QDate(2026, 5, 7));
    QVERIFY(stepOf(RebateStep::Kind::Counting, april(), after).ownerText() !=
            stepOf(RebateStep::Kind::Credit, april(), after).ownerText());
}

void TestRebateSteps::postingHasATargetAndALastDay()
{
    const auto posting = [](const RebateStatement &statement, QDate today) {
        return stepOf(RebateStep::Kind::Posting, statement, today);
    };
    QCOMPARE(posting(counted(), QDate(2026, 5, 7)).day, QDate(2026, 5, 7));
    QCOMPARE(posting(counted(), QDate(2026, 5, 8)).day, QDate(2026, 5, 10));
    QCOMPARE(posting(counted(), QDate(2026, 5, 10)).state, State::Due);
    QCOMPARE(posting(counted(), QDate(2026, 5, 11)).state, State::Overdue);
    QCOMPARE(posting(posted(QDate(2026, 5, 10)), QDate(2026, 6, 1)).state, State::Done);
    QCOMPARE(posting(posted(QDate(2026, 5, 11)), QDate(2026, 6, 1)).state, State::DoneLate);
    RebateStatement arrived = posted(QDate(2026, 5, 6));
    arrived.invoice->received = QDate(2026, 5, 12);
    QCOMPARE(posting(arrived, QDate(2026, 6, 1)).state, State::DoneLate);
    QCOMPARE(posting(arrived, QDate(2026, 6, 1)).day, QDate(2026, 5, 6));
}

void TestRebateSteps::theCreditIsTheProvidersTurn_data()
{
    QTest::addColumn<int>("credit");
    QTest::addColumn<int>("state");
    QTest::newRow("expected") << int(Credit::Expected) << int(State::Due);
    QTest::newRow("credited") << int(Credit::Credited) << int(State::Done);
    QTest::newRow("late") << int(Credit::Late) << int(State::DoneLate);
    QTest::newRow("short") << int(Credit::Short) << int(State::Wrong);
    QTest::newRow("disputed") << int(Credit::Disputed) << int(State::Wrong);
    QTest::newRow("missing") << int(Credit::Missing) << int(State::Overdue);
    QTest::newRow("unknown") << int(Credit::Unknown) << int(State::Unknown);
}

void TestRebateSteps::theCreditIsTheProvidersTurn()
{
    QFETCH(const int, credit);
    QFETCH(const int, state);
    RebateStatement statement = posted(QDate(2026, 5, 5));
    statement.credit.state = Credit(credit);
    const RebateStep step = stepOf(RebateStep::Kind::Credit, statement, QDate(2026, 6, 3));
    QCOMPARE(int(step.state), state);
    QCOMPARE(int(step.owner), int(RebateStep::Owner::Provider));
}

void TestRebateSteps::aMonthWorthNothingAsksForNothing()
{
    RebateStatement statement = counted();
    statement.count = 0;
    statement.platformCount = 0;
    statement.due = InvoiceAmounts::of(Money{});
    statement.credit.state = Credit::NothingDue;
    QCOMPARE(statesOf(statement, QDate(2026, 5, 20)),
             QList<State>({State::Done, State::NotNeeded, State::NotNeeded, State::NotNeeded}));
    QCOMPARE(RebateSteps::headline(RebateSteps::of(statement, QDate(2026, 5, 20))),
             QStringLiteral("nothing due"));
    statement.perVerdict.insert(RebateVerdict::NotClassified, 3); // it may yet be worth something
    QCOMPARE(statesOf(statement, QDate(2026, 5, 20))[1], State::Overdue);
}

void TestRebateSteps::aMonthNobodyFollowedIsNotOverdue()
{
    RebateStatement statement = april();
    statement.parts.clear();
    statement.due.reset();
    statement.credit.state = Credit::Unknown;
    QCOMPARE(statesOf(statement, QDate(2026, 5, 20))[0], State::Overdue);
    for (const State state : statesOf(statement, QDate(2026, 5, 31)))
        QCOMPARE(state, State::Unknown);
}

void TestRebateSteps::theHeadlineIsTheFirstStepThatIsOpen()
{
    const auto headline = [](const RebateStatement &statement, QDate today) {
        return RebateSteps::headline(RebateSteps::of(statement, today));
    };
    QCOMPARE(headline(april(), QDate(2026, 4, 2)), QStringLiteral("counting"));
    QCOMPARE(headline(april(), QDate(2026, 5, 2)), QStringLiteral("the platform's count is missing"));
    QCOMPARE(headline(counted(), QDate(2026, 5, 2)), QStringLiteral("the invoice is to be written"));
    QCOMPARE(headline(posted(QDate(2026, 5, 5)), QDate(2026, 5, 6)),
             QStringLiteral("the credit is expected"));
    RebateStatement done = posted(QDate(2026, 5, 5));
    done.credit.state = Credit::Credited;
    QCOMPARE(headline(done, QDate(2026, 6, 1)), QStringLiteral("credited"));
    done.credit.state = Credit::Short;
    QCOMPARE(headline(done, QDate(2026, 6, 1)), QStringLiteral("credited, but not what is due"));
}

QTEST_GUILESS_MAIN(TestRebateSteps)
#include "tst_rebatesteps.moc"
