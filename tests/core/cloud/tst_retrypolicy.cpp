// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/retrypolicy.h"

#include <QTest>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// Whether and when to ask again.
class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transientCallsGetFourAttempts();
    void transientWaitsDoubleUpToTheCap();
    void throttledWaitsLieInTheUpperHalf();
    void skewedCallsAreAskedAgainOnceAndAtOnce();
    void someAreAskedOnceMore();
    void othersAreNotAskedAgain();
    void theBudgetAllowsTwentyRetriesInARow();
    void successesRefillTheBudgetSlowly();
    void fiveFailuresInARowPause();
};

void TestRetryPolicy::transientCallsGetFourAttempts()
{
    const RetryPolicy policy;
    for (int attempts = 1; attempts <= 3; ++attempts)
        QVERIFY(policy.wait(RetryClass::Transient, attempts, 0.5));
    QVERIFY(!policy.wait(RetryClass::Transient, 4, 0.5));
    QVERIFY(!policy.wait(RetryClass::Transient, 5, 0.5));
}

void TestRetryPolicy::transientWaitsDoubleUpToTheCap()
{
    RetryPolicy::Waits waits;
    waits.transientAttempts = 100;
    const RetryPolicy policy(waits);
    const std::array<milliseconds, 8> longest{500ms, 1s, 2s, 4s, 8s, 16s, 20s, 20s};
    for (int n = 0; n < int(longest.size()); ++n) {
        QCOMPARE(policy.wait(RetryClass::Transient, n + 1, 0), 0ms);
        QCOMPARE(policy.wait(RetryClass::Transient, n + 1, 0.5), longest[size_t(n)] / 2);
        QVERIFY(*policy.wait(RetryClass::Transient, n + 1, 0.999999) <= longest[size_t(n)]);
    }
    QCOMPARE(policy.wait(RetryClass::Transient, 99, 0.5), 10s); // no overflow on the way
}

void TestRetryPolicy::throttledWaitsLieInTheUpperHalf()
{
    const RetryPolicy policy;
    const std::array<milliseconds, 7> longest{1s, 2s, 4s, 8s, 16s, 30s, 30s};
    for (int n = 0; n < int(longest.size()); ++n) {
        QCOMPARE(policy.wait(RetryClass::Throttled, n + 1, 0), longest[size_t(n)] / 2);
        QCOMPARE(policy.wait(RetryClass::Throttled, n + 1, 0.5), longest[size_t(n)] * 3 / 4);
    }
    QVERIFY(!policy.wait(RetryClass::Throttled, 10, 0.5));
}

void TestRetryPolicy::skewedCallsAreAskedAgainOnceAndAtOnce()
{
    QCOMPARE(RetryPolicy().wait(RetryClass::Skew, 1, 0.9), 0ms);
    QVERIFY(!RetryPolicy().wait(RetryClass::Skew, 2, 0.9));
}

void TestRetryPolicy::someAreAskedOnceMore()
{
    QCOMPARE(RetryPolicy().wait(RetryClass::Once, 1, 0.5), 250ms);
    QVERIFY(!RetryPolicy().wait(RetryClass::Once, 2, 0.5));
}

void TestRetryPolicy::othersAreNotAskedAgain()
{
    QVERIFY(!RetryPolicy().wait(RetryClass::None, 1, 0.5));
}

void TestRetryPolicy::theBudgetAllowsTwentyRetriesInARow()
{
    RetryBudget budget;
    for (int i = 0; i < 20; ++i)
        QVERIFY(budget.take());
    QVERIFY(!budget.take());
    QCOMPARE(budget.tokens(), 0);
    budget.refill();
    QCOMPARE(budget.tokens(), 100);
}

void TestRetryPolicy::successesRefillTheBudgetSlowly()
{
    RetryBudget budget;
    budget.noteSuccess();
    QCOMPARE(budget.tokens(), 100); // never above
    while (budget.take()) {
    }
    for (int i = 0; i < 4; ++i)
        budget.noteSuccess();
    QVERIFY(!budget.take());
    budget.noteSuccess();
    QVERIFY(budget.take());
}

void TestRetryPolicy::fiveFailuresInARowPause()
{
    FailureStreak streak;
    for (int i = 0; i < 4; ++i)
        streak.noteFailure();
    QVERIFY(!streak.pause());
    streak.noteAnswer();
    for (int i = 0; i < 4; ++i)
        streak.noteFailure();
    QVERIFY(!streak.pause());
    streak.noteFailure();
    QVERIFY(streak.pause());
    streak.noteAnswer();
    QVERIFY(!streak.pause());
}

QTEST_APPLESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
