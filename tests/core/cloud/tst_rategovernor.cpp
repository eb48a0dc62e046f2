// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/rategovernor.h"

#include <QTest>

#include <deque>

using namespace std::chrono_literals;
using Time = RateGovernor::Time;

/// The pace of one action, hours of it in milliseconds.
class TestRateGovernor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePaceIsTheShareOfTheAllowance_data();
    void thePaceIsTheShareOfTheAllowance();
    void lateTimersDoNotSlowThePace();
    void anIdleHourGivesNoBurst();
    void aThrottleLowersThePaceTwoPercent();
    void threeThrottlesInTenSecondsHalveIt();
    void threeThrottlesFarApartDoNot();
    void oldNewsHalvesOnce();
    void thePaceGrowsBackOnePercentASecond();
    void theFirstThrottleMakesCallsWaitForAnswers();
    void howTheServerCountsIsNotForgotten();
    void unlimitedNeverWaits();
    void itNeverStopsAltogether();
};

namespace
{
/// Sends as soon as allowed, each call answered after `latency`; the times it sent at.
std::vector<Time> run(RateGovernor &governor, Time from, Time until, Time latency, Time timerLateness = 0ns)
{
    std::vector<Time> sent;
    std::deque<std::pair<quint64, Time>> open;
    Time now = from;
    while (now < until) {
        while (!open.empty() && open.front().second <= now) {
            governor.noteReply(open.front().first, open.front().second);
            open.pop_front();
        }
        const Time next = governor.nextAt(now);
        if (next <= now) {
            open.emplace_back(governor.noteSent(now), now + latency);
            sent.push_back(now);
            continue;
        }
        Time wake = next == RateGovernor::never ? until : next + timerLateness;
        if (!open.empty())
            wake = std::min(wake, open.front().second);
        now = std::max(now + 1us, wake);
    }
    return sent;
}

void throttle(RateGovernor &governor, Time now)
{
    governor.noteThrottled(governor.noteSent(now), now);
}
} // namespace

void TestRateGovernor::thePaceIsTheShareOfTheAllowance_data()
{
    QTest::addColumn<int>("calls");
    QTest::addColumn<int>("period");
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("expected"); // in a minute
    QTest::newRow("cards") << 20 << 1 << 0.8 << 960;
    QTest::newRow("all of it") << 20 << 1 << 1.0 << 1200;
    QTest::newRow("balance") << 10 << 1 << 0.8 << 480;
    QTest::newRow("bills") << 600 << 60 << 0.8 << 480;
}

void TestRateGovernor::thePaceIsTheShareOfTheAllowance()
{
    QFETCH(int, calls);
    QFETCH(int, period);
    QFETCH(double, share);
    QFETCH(int, expected);
    RateGovernor governor({.calls = calls, .period = std::chrono::seconds(period), .share = share});
    const std::vector<Time> sent = run(governor, 5h, 5h + 60s, 50ms);
    QVERIFY2(std::abs(int(sent.size()) - expected) <= 2, qPrintable(QString::number(sent.size())));
}

void TestRateGovernor::lateTimersDoNotSlowThePace()
{
    RateGovernor governor;
    const std::vector<Time> sent = run(governor, 0s, 60s, 50ms, 9ms);
    QVERIFY2(sent.size() >= 958, qPrintable(QString::number(sent.size())));
}

void TestRateGovernor::anIdleHourGivesNoBurst()
{
    RateGovernor governor;
    run(governor, 0s, 1s, 50ms);
    const std::vector<Time> sent = run(governor, 1h, 1h + 1s, 50ms);
    QVERIFY(sent.size() <= 18); // 16 and what one late timer may make up
}

void TestRateGovernor::aThrottleLowersThePaceTwoPercent()
{
    RateGovernor governor;
    QCOMPARE(governor.callsPerSecond(1h), 16.0);
    throttle(governor, 1h);
    QCOMPARE(governor.callsPerSecond(1h), 16.0 * 0.98);
}

void TestRateGovernor::threeThrottlesInTenSecondsHalveIt()
{
    RateGovernor governor;
    throttle(governor, 0s);
    throttle(governor, 4s);
    const double before = governor.callsPerSecond(10s);
    throttle(governor, 10s);
    QVERIFY(qAbs(governor.callsPerSecond(10s) / before - 0.49) < 0.001);
    QCOMPARE(governor.slowedBy(10s), 3);
}

void TestRateGovernor::threeThrottlesFarApartDoNot()
{
    RateGovernor governor;
    for (const Time at : {Time(0s), Time(6s), Time(12s), Time(18s)})
        throttle(governor, at);
    QVERIFY(governor.callsPerSecond(18s) > 16 * 0.9);
}

void TestRateGovernor::oldNewsHalvesOnce()
{
    RateGovernor governor;
    QList<quint64> calls;
    for (int i = 0; i < 12; ++i)
        calls.append(governor.noteSent(1h));
    for (const quint64 call : calls)
        governor.noteThrottled(call, 1h + 100ms);
    QVERIFY(governor.callsPerSecond(1h + 100ms) > 16 * 0.5 * 0.75); // one half and twelve times two percent
}

void TestRateGovernor::thePaceGrowsBackOnePercentASecond()
{
    RateGovernor governor;
    for (int i = 0; i < 3; ++i)
        throttle(governor, 1h);
    const double slow = governor.callsPerSecond(1h);
    QVERIFY(qAbs(governor.callsPerSecond(1h + 10s) - slow - 16 * 0.1) < 0.001);
    QCOMPARE(governor.callsPerSecond(1h + 60s), 16.0);
    QCOMPARE(governor.callsPerSecond(2h), 16.0);
}

void TestRateGovernor::theFirstThrottleMakesCallsWaitForAnswers()
{
    RateGovernor governor({.calls = 2, .period = 1s, .share = 1.0});
    const quint64 first = governor.noteSent(10s);
    const quint64 second = governor.noteSent(10s + 500ms);
    QVERIFY(governor.nextAt(11s) <= 11s + 10ms); // by the time it was sent
    governor.noteThrottled(first, 10s + 600ms);
    QVERIFY(governor.slidingLog());
    QCOMPARE(governor.nextAt(11s), Time(11s + 600ms)); // by the time it was answered
    (void)governor.noteSent(11s + 600ms);
    QCOMPARE(governor.nextAt(12s), RateGovernor::never);
    governor.noteReply(second, 12s);
    QCOMPARE(governor.nextAt(12s), Time(13s));
}

void TestRateGovernor::howTheServerCountsIsNotForgotten()
{
    RateGovernor governor;
    throttle(governor, 1h);
    QCOMPARE(governor.slowedBy(1h), 1);
    QVERIFY(!run(governor, 1h, 1h + 3min, 50ms).empty());
    QCOMPARE(governor.callsPerSecond(1h + 3min), 16.0);
    QCOMPARE(governor.slowedBy(1h + 3min), 0);
    QVERIFY(governor.slidingLog());
}

void TestRateGovernor::unlimitedNeverWaits()
{
    RateGovernor governor({.unlimited = true});
    for (int i = 0; i < 1000; ++i) {
        QVERIFY(governor.nextAt(1h) <= 1h);
        throttle(governor, 1h);
    }
}

void TestRateGovernor::itNeverStopsAltogether()
{
    RateGovernor governor;
    Time now = 1h;
    for (int i = 0; i < 500; ++i) {
        QVERIFY(governor.nextAt(now) != RateGovernor::never);
        now = std::max(now, governor.nextAt(now));
        throttle(governor, now);
    }
    QVERIFY(governor.callsPerSecond(now) > 0.5);
    QVERIFY(governor.nextAt(now) < now + 3s);
    const quint64 forgotten = governor.noteSent(2h);
    for (int i = 0; i < 100; ++i)
        governor.noteReply(governor.noteSent(2h), 2h);
    governor.noteReply(forgotten, 2h); // long out of the window
    governor.noteThrottled(forgotten, 2h);
}

QTEST_APPLESS_MAIN(TestRateGovernor)
#include "tst_rategovernor.moc"
