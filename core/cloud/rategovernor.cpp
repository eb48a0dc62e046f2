// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/rategovernor.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace
{
constexpr double slowDown = 0.98;
constexpr double recoveryPerSecond = 0.01;
constexpr double slowest = 0.05;
constexpr size_t throttlesThatHalve = 3;
constexpr RateGovernor::Time throttleMemory = 10s;
constexpr int catchUp = 1; ///< intervals a late timer may make up for
/// The whole allowance is used but for this: a network that is a few milliseconds quicker now than a second
/// ago then brings no call into the second before it.
constexpr double headroom = 0.003;

double seconds(RateGovernor::Time time)
{
    return std::chrono::duration<double>(time).count();
}

RateGovernor::Allowance sane(RateGovernor::Allowance allowance)
{
    allowance.calls = std::max(1, allowance.calls);
    allowance.share = std::clamp(allowance.share, 0.01, 1.0);
    return allowance;
}
} // namespace

RateGovernor::RateGovernor(const Allowance &allowance)
    : m_allowance(sane(allowance)), m_seats(size_t(m_allowance.calls))
{
}

void RateGovernor::setAllowance(const Allowance &allowance)
{
    m_allowance = sane(allowance);
    m_seats.resize(size_t(m_allowance.calls));
    lookForSeat();
}

double RateGovernor::factorAt(Time now) const
{
    return std::min(1.0, m_factor + recoveryPerSecond * std::max(0.0, seconds(now - m_factorSince)));
}

double RateGovernor::fullCallsPerSecond() const
{
    const double allowed = double(m_allowance.calls) / double(m_allowance.period.count());
    return allowed * m_allowance.share;
}

double RateGovernor::callsPerSecond(Time now) const
{
    return fullCallsPerSecond() * factorAt(now);
}

RateGovernor::Time RateGovernor::freeAt(const Seat &seat) const
{
    if (seat.sent == Time::min())
        return Time::min();
    const Time period = m_allowance.period;
    if (!m_slidingLog)
        return seat.sent + period + Time(Time::rep(headroom * double(period.count())));
    return seat.replied == never ? never : seat.replied + period;
}

/// After a seat was taken, or left by the rule that counts.
void RateGovernor::lookForSeat()
{
    m_next = 0;
    Time earliest = freeAt(m_seats[0]);
    for (size_t at = 1; at < m_seats.size(); ++at) {
        const Time free = freeAt(m_seats[at]);
        if (free < earliest)
            m_next = at;
        earliest = std::min(earliest, free);
    }
}

RateGovernor::Time RateGovernor::nextAt(Time now) const
{
    return m_allowance.unlimited ? now : std::max(m_due, freeAt(m_seats[m_next]));
}

quint64 RateGovernor::noteSent(Time now)
{
    const quint64 call = m_sent++;
    if (m_allowance.unlimited)
        return call;
    recover(now);
    const Time interval(static_cast<Time::rep>(1e9 / callsPerSecond(now)));
    m_due =
        std::max(m_due, now - catchUp * interval) + interval; // absolute: a late call does not shift the rest
    m_seats[m_next] = {call, now, never};
    lookForSeat();
    return call;
}

void RateGovernor::noteReply(quint64 call, Time now)
{
    for (Seat &seat : m_seats) {
        if (seat.sent != Time::min() && seat.call == call)
            seat.replied = now;
    }
    if (m_slidingLog)
        lookForSeat();
}

void RateGovernor::expectSlidingLog()
{
    m_slidingLog = true;
    lookForSeat();
}

void RateGovernor::noteThrottled(quint64 call, Time now)
{
    const auto seat = std::find_if(m_seats.begin(), m_seats.end(), [call](const Seat &taken) {
        return taken.sent != Time::min() && taken.call == call;
    });
    const bool oldNews = (seat == m_seats.end() ? Time::min() : seat->sent) < m_reactedAt;
    noteReply(call, now);
    recover(now);
    m_factor = std::max(slowest, m_factor * slowDown);
    ++m_throttled;
    if (!std::exchange(m_slidingLog, true)) {
        m_reactedAt = now;
        lookForSeat();
    }
    if (oldNews)
        return; // it left before we did anything about it: the same news again
    m_throttles.push_back(now);
    while (now - m_throttles.front() > throttleMemory)
        m_throttles.pop_front();
    if (m_throttles.size() < throttlesThatHalve)
        return;
    m_factor = std::max(slowest, m_factor / 2);
    m_throttled = std::max(m_throttled, int(throttlesThatHalve)); // some may have been made good by then
    m_reactedAt = now;
    m_throttles.clear();
}

/// Writes the growth since the last change down. How the server counts is not forgotten.
void RateGovernor::recover(Time now)
{
    m_factor = factorAt(now);
    m_factorSince = now;
    if (m_factor >= 1)
        m_throttled = 0;
}
