// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/rategovernor.h"
#include "simulator/limiter.h"

#include <QTest>

#include <algorithm>
#include <queue>
#include <random>

using namespace std::chrono_literals;
using Time = RateGovernor::Time;

/// The governor against the simulator's own limiters, ten minutes at a time on a clock that is only counted
/// (reliability section 4 and 6.10, performance section 8). The network delays every request by up to 50 ms
/// (Way::There), or every answer (Way::Back, which is what the simulator's --jitter does); 20 ms are
/// constant.
class TestRateGovernorLimiters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atTheDefaultShareNoLimiterEverThrottles_data();
    void atTheDefaultShareNoLimiterEverThrottles();
    void theWholeAllowanceOfATokenBucketIsUsed();
    void aSlidingLogIsNotThrottledWhereRequestsTakeEqualLong();
    void aSlidingLogIsLearnedFromTheFirstThrottle();
    void whatOneRunLearnedServesTheNext();
    void whoWasToldOfASlidingLogIsNeverThrottled();
    void aSharedAllowanceIsFoundAndGivenBack();
};

namespace
{
constexpr int allowance = 20;
constexpr Time constantWay = 10ms; // each way
constexpr Time jitter = 50ms;
constexpr Time tenMinutes = 600s;
constexpr int seeds = 20;

enum class Way { There, Back };

struct Outcome {
    int admitted = 0;
    int throttled = 0;
    Time lastThrottle{0};
    [[nodiscard]] double used(Time of = tenMinutes) const
    {
        return double(admitted) / (allowance * std::chrono::duration<double>(of).count());
    }
};

struct Event {
    enum class Kind { Answered, Arrived, Wake };
    Time at;
    quint64 order; ///< what was scheduled first happens first
    Kind kind = Kind::Wake;
    quint64 call = 0;
    bool throttled = false;
    friend bool operator>(const Event &a, const Event &b)
    {
        return std::tie(a.at, a.order) > std::tie(b.at, b.order);
    }
};

/// Sends whenever the governor allows it, until the end.
class World
{
public:
    World(LimiterKind kind, Way way, unsigned seed)
        : m_limiter(kind, {allowance, 1s}), m_way(way), m_random(seed)
    {
    }

    /// `rival` calls a second of somebody else arrive evenly while `until` is not reached.
    void rival(double perSecond, Time until)
    {
        m_rivalEvery = Time(Time::rep(1e9 / perSecond));
        m_rivalUntil = until;
    }

    Outcome run(RateGovernor &governor, Time from, Time until)
    {
        Outcome outcome;
        schedule({from, 0});
        while (!m_events.empty() && m_events.top().at < until) {
            const Event event = m_events.top();
            m_events.pop();
            meetRivals(event.at);
            if (event.kind == Event::Kind::Arrived)
                arrive(event, outcome);
            else if (event.kind == Event::Kind::Answered && event.throttled)
                governor.noteThrottled(event.call, event.at);
            else if (event.kind == Event::Kind::Answered)
                governor.noteReply(event.call, event.at);
            send(governor, event.at);
        }
        m_events = {};
        return outcome;
    }

private:
    void schedule(Event event)
    {
        event.order = ++m_order;
        m_events.push(event);
    }
    Time late(Way way)
    {
        std::uniform_int_distribution<Time::rep> spread(0, jitter.count());
        return constantWay + (way == m_way ? Time(spread(m_random)) : 0ns);
    }
    /// A timer that keeps whole milliseconds, as the program's does.
    static Time timer(Time at) { return std::chrono::ceil<std::chrono::milliseconds>(at); }

    void send(RateGovernor &governor, Time now)
    {
        Time next = governor.nextAt(now);
        for (; next <= now; next = governor.nextAt(now))
            schedule({now + late(Way::There), 0, Event::Kind::Arrived, governor.noteSent(now)});
        if (next == RateGovernor::never || next == m_wake)
            return;
        m_wake = next;
        schedule({timer(next), 0});
    }
    void arrive(const Event &event, Outcome &outcome)
    {
        const bool admitted = m_limiter.admit(event.at);
        outcome.admitted += admitted ? 1 : 0;
        outcome.throttled += admitted ? 0 : 1;
        outcome.lastThrottle = admitted ? outcome.lastThrottle : event.at;
        schedule({event.at + late(Way::Back), 0, Event::Kind::Answered, event.call, !admitted});
    }
    void meetRivals(Time now)
    {
        for (; m_rivalEvery > 0ns && m_rivalAt <= std::min(now, m_rivalUntil); m_rivalAt += m_rivalEvery)
            (void)m_limiter.admit(m_rivalAt);
    }

    Limiter m_limiter;
    Way m_way;
    std::mt19937 m_random;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;
    quint64 m_order = 0;
    Time m_wake = Time::min();
    Time m_rivalEvery{0}, m_rivalAt{0}, m_rivalUntil{0};
};

/// The worst of twenty seeds in each respect.
struct Worst {
    double used = 1;
    int throttled = 0;
    Time lastThrottle{0};
    void take(const Outcome &outcome)
    {
        used = std::min(used, outcome.used());
        throttled = std::max(throttled, outcome.throttled);
        lastThrottle = std::max(lastThrottle, outcome.lastThrottle);
    }
};

Worst worstOf(LimiterKind kind, Way way, double share)
{
    Worst worst;
    for (unsigned seed = 1; seed <= seeds; ++seed) {
        RateGovernor governor({.calls = allowance, .period = 1s, .share = share});
        worst.take(World(kind, way, seed).run(governor, 0s, tenMinutes));
    }
    qInfo("least used %.2f %%, most throttles %d, the last after %.1f s", worst.used * 100, worst.throttled,
          std::chrono::duration<double>(worst.lastThrottle).count());
    return worst;
}
} // namespace

Q_DECLARE_METATYPE(LimiterKind)
Q_DECLARE_METATYPE(Way)

void TestRateGovernorLimiters::atTheDefaultShareNoLimiterEverThrottles_data()
{
    QTest::addColumn<LimiterKind>("limiter");
    QTest::addColumn<Way>("way");
    for (const Way way : {Way::There, Way::Back}) {
        const char *late = way == Way::There ? "requests late" : "answers late";
        QTest::addRow("token bucket, %s", late) << LimiterKind::Token << way;
        QTest::addRow("fixed window, %s", late) << LimiterKind::Window << way;
        QTest::addRow("sliding log, %s", late) << LimiterKind::Log << way;
    }
}

void TestRateGovernorLimiters::atTheDefaultShareNoLimiterEverThrottles()
{
    QFETCH(LimiterKind, limiter);
    QFETCH(Way, way);
    const Worst worst = worstOf(limiter, way, RateGovernor::Allowance().share);
    QCOMPARE(worst.throttled, 0);
    QVERIFY(worst.used >= 0.8 * 0.999); // all of the share
}

void TestRateGovernorLimiters::theWholeAllowanceOfATokenBucketIsUsed()
{
    for (const Way way : {Way::There, Way::Back}) {
        const Worst worst = worstOf(LimiterKind::Token, way, 1.0);
        QCOMPARE(worst.throttled, 0);
        QVERIFY(worst.used >= 0.995);
    }
}

/// As in a run over HTTP against the simulator: no call needs to be learned from.
void TestRateGovernorLimiters::aSlidingLogIsNotThrottledWhereRequestsTakeEqualLong()
{
    const Worst worst = worstOf(LimiterKind::Log, Way::Back, 1.0);
    QCOMPARE(worst.throttled, 0);
    QVERIFY(worst.used >= 0.95);
}

/// Until its first throttle a client cannot know which limiter it meets, and no client can use 99.5 % of a
/// bucket and please a log at the same time while requests vary by 50 ms: 19.9 calls a second leave 5 ms
/// between call k + 20 and the second after call k, and two requests differ by more than that four times out
/// of ten. So the first throttle is the lesson (decision 20); after it there is none.
void TestRateGovernorLimiters::aSlidingLogIsLearnedFromTheFirstThrottle()
{
    const Worst worst = worstOf(LimiterKind::Log, Way::There, 1.0);
    QVERIFY(worst.throttled > 0);
    QVERIFY2(worst.throttled <= 5, qPrintable(QString::number(worst.throttled))); // those in flight
    QVERIFY(worst.lastThrottle < 10s);
    QVERIFY(worst.used >= 0.95);
}

void TestRateGovernorLimiters::whatOneRunLearnedServesTheNext()
{
    for (unsigned seed = 1; seed <= seeds; ++seed) {
        RateGovernor governor({.calls = allowance, .period = 1s, .share = 1.0});
        World world(LimiterKind::Log, Way::There, seed);
        QVERIFY(world.run(governor, 0s, 60s).throttled > 0);
        RateGovernor next = governor;
        next.setAllowance({.calls = allowance, .period = 1s, .share = 1.0});
        QCOMPARE(world.run(next, 62s, 62s + tenMinutes).throttled, 0);
    }
}

/// As a session that begins with the lesson of an earlier one; where the lesson is wrong, it costs little.
void TestRateGovernorLimiters::whoWasToldOfASlidingLogIsNeverThrottled()
{
    for (const LimiterKind kind : {LimiterKind::Log, LimiterKind::Token, LimiterKind::Window}) {
        Worst worst;
        for (unsigned seed = 1; seed <= seeds; ++seed) {
            RateGovernor governor({.calls = allowance, .period = 1s, .share = 1.0});
            governor.expectSlidingLog();
            worst.take(World(kind, Way::There, seed).run(governor, 0s, tenMinutes));
        }
        QCOMPARE(worst.throttled, 0);
        QVERIFY2(worst.used >= 0.95, qPrintable(QString::number(worst.used)));
    }
}

void TestRateGovernorLimiters::aSharedAllowanceIsFoundAndGivenBack()
{
    RateGovernor governor;
    World world(LimiterKind::Token, Way::There, 1);
    world.rival(15, 300s); // 16 + 15 calls a second, of which the provider grants 20
    const Outcome crowded = world.run(governor, 0s, 300s);
    QVERIFY(governor.slowedBy(300s) > 0);
    const double share = double(crowded.throttled) / double(crowded.throttled + crowded.admitted);
    qInfo("beside 15 calls a second of others: %.1f admitted a second, %.1f %% throttled",
          crowded.admitted / 300.0, share * 100);
    QVERIFY(share < 0.2);
    QCOMPARE(governor.callsPerSecond(400s), 16.0);
    QCOMPARE(world.run(governor, 400s, 460s).throttled, 0);
}

QTEST_APPLESS_MAIN(TestRateGovernorLimiters)
#include "tst_rategovernor_limiters.moc"
