// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/limiter.h"
#include "simulator/noncestore.h"

#include <QTest>

using namespace std::chrono_literals;

namespace
{
int admitted(Limiter &limiter, int requests, std::chrono::nanoseconds from, std::chrono::nanoseconds step)
{
    int count = 0;
    for (int i = 0; i < requests; ++i)
        count += limiter.admit(from + i * step) ? 1 : 0;
    return count;
}
} // namespace

class TestLimiter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBurstOfTwentyPassesAndNotOneMore_data()
    {
        QTest::addColumn<LimiterKind>("kind");
        QTest::newRow("token") << LimiterKind::Token;
        QTest::newRow("window") << LimiterKind::Window;
        QTest::newRow("log") << LimiterKind::Log;
    }
    void aBurstOfTwentyPassesAndNotOneMore()
    {
        QFETCH(LimiterKind, kind);
        Limiter limiter(kind, {20, 1s});
        QCOMPARE(admitted(limiter, 50, 5s, 0ns), 20);
        QCOMPARE(admitted(limiter, 50, 6s, 0ns), 20);
    }

    void anEvenPaceAtTheAllowanceIsNeverRefused_data() { aBurstOfTwentyPassesAndNotOneMore_data(); }
    void anEvenPaceAtTheAllowanceIsNeverRefused()
    {
        QFETCH(LimiterKind, kind);
        Limiter limiter(kind, {20, 1s});
        QCOMPARE(admitted(limiter, 2000, 5s, 50ms), 2000);
    }

    void theKindsDifferAtTheEdgeOfASecond()
    {
        Limiter token(LimiterKind::Token, {20, 1s}), window(LimiterKind::Window, {20, 1s}),
            log(LimiterKind::Log, {20, 1s});
        for (Limiter *limiter : {&token, &window, &log})
            QCOMPARE(admitted(*limiter, 20, 5900ms, 0ns), 20);
        QCOMPARE(admitted(token, 20, 6100ms, 0ns), 4);   // a fifth of a second's refill
        QCOMPARE(admitted(window, 20, 6100ms, 0ns), 20); // a new second
        QCOMPARE(admitted(log, 20, 6100ms, 0ns), 0);     // the last second is full
    }

    void slowQuotasCountOverTheirPeriod()
    {
        Limiter log(LimiterKind::Log, {600, 60s});
        QCOMPARE(admitted(log, 700, 1s, 1ms), 600);
        QCOMPARE(admitted(log, 10, 61s, 1ms), 10);
    }

    void noncesAreForgottenAfterTheWindowAndKeptApartByKey()
    {
        NonceStore store;
        QVERIFY(store.use("a", "n", 1000));
        QVERIFY(store.use("b", "n", 1000));
        QVERIFY(!store.use("a", "n", 1000 + NonceStore::windowSeconds - 1));
        QVERIFY(store.use("a", "n", 1000 + NonceStore::windowSeconds));
        QVERIFY(!store.use("a", "n", 1001 + NonceStore::windowSeconds));
    }

    void nonceMemoryIsBounded()
    {
        NonceStore store(1000);
        for (int i = 0; i < 2'900; ++i)
            QVERIFY(store.use("a", QByteArray::number(i), 1000));
        QCOMPARE(store.size(), 1900);
        QVERIFY(!store.use("a", "2899", 1000));
    }
};

QTEST_GUILESS_MAIN(TestLimiter)
#include "tst_limiter.moc"
