// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <vector>

/// When the next call of one action may leave. The account's allowance is shared with the customer's other
/// programs, so only a share of it is used; throttles slow the pace down and quiet seconds bring it back
/// (reliability section 4, "The governor"; decision 20).
///
/// Two rules hold at once. The pace: calls are due at even, absolute times. The seats: as many calls as the
/// allowance grants in a period each take a seat, which is free again a period (and a little) after the call
/// was *sent*; once a throttle has shown that this is not enough, a period after it was *answered*, which no
/// server that counts the last period can refuse. That lesson is kept for the life of the governor.
///
/// Pure: every method is told the time, a monotonic one. Not thread-safe. A value: a copy goes on where the
/// original stood.
class RateGovernor
{
public:
    using Time = std::chrono::nanoseconds;

    struct Allowance {
        int calls = 20;                 ///< so many …
        std::chrono::seconds period{1}; ///< … in so much time; the documented quota
        double share = 0.8;             ///< how much of it is ours, above 0, at most 1
        bool unlimited = false;         ///< no pace at all, for loopback
        friend bool operator==(const Allowance &, const Allowance &) = default;
    };

    static constexpr Time never = Time::max();

    RateGovernor() : RateGovernor(Allowance()) {}
    explicit RateGovernor(const Allowance &allowance);

    /// Another allowance from now on; what was learned about the server's counting stays.
    void setAllowance(const Allowance &allowance);
    [[nodiscard]] const Allowance &allowance() const { return m_allowance; }

    /// When the next call may leave: now or earlier = at once; `never` = not before another reply came.
    [[nodiscard]] Time nextAt(Time now) const;

    /// A call left. The returned number is for its reply.
    quint64 noteSent(Time now);
    /// The call was answered, or given up.
    void noteReply(quint64 call, Time now);
    /// The call was answered with a throttle; instead of noteReply().
    void noteThrottled(quint64 call, Time now);

    /// What a governor of an earlier session learned from a throttle: the server counts the last period.
    void expectSlidingLog();

    [[nodiscard]] double callsPerSecond(Time now) const; ///< the pace now
    [[nodiscard]] double fullCallsPerSecond() const;     ///< the pace where nothing slowed it
    /// Throttles since the pace was last full; 0 at full pace.
    [[nodiscard]] int slowedBy(Time now) const { return factorAt(now) < 1 ? m_throttled : 0; }
    /// Calls wait for the answers of those before them: the server counts the last period.
    [[nodiscard]] bool slidingLog() const { return m_slidingLog; }

private:
    struct Seat {
        quint64 call = 0;
        Time sent = Time::min();
        Time replied = Time::min(); ///< `never`: not yet; the earliest time: nobody ever sat here
    };
    [[nodiscard]] Time freeAt(const Seat &seat) const;
    void lookForSeat();
    [[nodiscard]] double factorAt(Time now) const;
    void recover(Time now);

    Allowance m_allowance;
    double m_factor = 1; ///< of the share, as of m_factorSince
    Time m_factorSince{0};
    Time m_due = Time::min();       ///< when the next call is due at this pace
    std::deque<Time> m_throttles;   ///< of the last ten seconds, since the last change of mind
    Time m_reactedAt = Time::min(); ///< calls sent before bring old news
    int m_throttled = 0;
    bool m_slidingLog = false;
    std::vector<Seat> m_seats; ///< one for each call the allowance grants in a period
    size_t m_next = 0;         ///< the seat that is free first
    quint64 m_sent = 0;
};
