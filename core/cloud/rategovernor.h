// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <vector>

/// When the next call of one action may leave. The account's allowance is shared with the customer's other
/// programs, so only a share of it is used; throttles slow the pace down and quiet seconds bring it back
/// (reliability section 4, "The governor"). Pure: every method is told the time, a monotonic one. Not
/// thread-safe.
class RateGovernor
{
public:
    using Time = std::chrono::nanoseconds;

    struct Allowance {
        int calls = 20;                 ///< so many …
        std::chrono::seconds period{1}; ///< … in so much time; the documented quota
        double share = 0.8;             ///< how much of it is ours, above 0, at most 1
        bool unlimited = false;         ///< no pace at all, for loopback
    };

    static constexpr Time never = Time::max();

    RateGovernor() : RateGovernor(Allowance()) {}
    explicit RateGovernor(const Allowance &allowance);

    /// When the next call may leave: now or earlier = at once; `never` = not before another reply came.
    [[nodiscard]] Time nextAt(Time now) const;

    /// A call left. The returned number is for its reply.
    quint64 noteSent(Time now);
    /// The call was answered, or given up.
    void noteReply(quint64 call, Time now);
    /// The call was answered with a throttle; instead of noteReply().
    void noteThrottled(quint64 call, Time now);

    [[nodiscard]] double callsPerSecond(Time now) const; ///< the pace now
    [[nodiscard]] bool slidingLog() const { return m_slidingLog; }

private:
    struct Slot {
        Time sent{0};
        Time replied{never};
    };
    [[nodiscard]] double factorAt(Time now) const;
    void recover(Time now);

    Allowance m_allowance;
    double m_factor = 1; ///< of the share, as of m_factorSince
    Time m_factorSince{0};
    Time m_due = Time::min();     ///< when the next call is due at this pace
    std::deque<Time> m_throttles; ///< of the last ten seconds, since the last halving
    Time m_halvedAt = Time::min();
    bool m_slidingLog = false;
    std::vector<Slot> m_slots; ///< the last `calls` calls, a ring by number
    quint64 m_sent = 0;
};
