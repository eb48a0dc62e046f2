// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/rategovernor.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace
{
constexpr double slowDown = 0.98;
constexpr double recoveryPerSecond = 0.01;
constexpr double slowest = 0.05;
constexpr size_t throttlesThatHalve = 3;
constexpr RateGovernor::Time throttleMemory = 10s;
constexpr int catchUp = 1; ///< intervals a late timer may make up for

double seconds(RateGovernor::Time time)
{
    return std::chrono::duration<double>(time).count();
}
} // namespace

RateGovernor::RateGovernor(const Allowance &allowance)
    : m_allowance(allowance), m_slots(size_t(std::max(1, allowance.calls)))
{
    m_allowance.share = std::clamp(m_allowance.share, 0.01, 1.0);
}

double RateGovernor::factorAt(Time now) const
{
    return std::min(1.0, m_factor + recoveryPerSecond * std::max(0.0, seconds(now - m_factorSince)));
}

double RateGovernor::callsPerSecond(Time now) const
{
    const double allowed = double(m_slots.size()) / double(m_allowance.period.count());
    return allowed * m_allowance.share * factorAt(now);
}

RateGovernor::Time RateGovernor::nextAt(Time now) const
{
    if (m_allowance.unlimited)
        return now;
    if (!m_slidingLog || m_sent < m_slots.size())
        return m_due;
    const Slot &before = m_slots[m_sent % m_slots.size()]; // `calls` calls ago
    return before.replied == never ? never : std::max(m_due, before.replied + m_allowance.period);
}

quint64 RateGovernor::noteSent(Time now)
{
    recover(now);
    const Time interval(static_cast<Time::rep>(1e9 / callsPerSecond(now)));
    m_due =
        std::max(m_due, now - catchUp * interval) + interval; // absolute: a late call does not shift the rest
    const quint64 call = m_sent++;
    m_slots[call % m_slots.size()] = {now, never};
    return call;
}

void RateGovernor::noteReply(quint64 call, Time now)
{
    if (m_sent - call <= m_slots.size())
        m_slots[call % m_slots.size()].replied = now;
}

void RateGovernor::noteThrottled(quint64 call, Time now)
{
    const bool known = m_sent - call <= m_slots.size();
    const Time sent = known ? m_slots[call % m_slots.size()].sent : Time::min();
    noteReply(call, now);
    recover(now);
    m_factor = std::max(slowest, m_factor * slowDown);
    if (sent < m_halvedAt)
        return; // it left before we slowed down: the same news again
    m_throttles.push_back(now);
    while (now - m_throttles.front() > throttleMemory)
        m_throttles.pop_front();
    if (m_throttles.size() < throttlesThatHalve)
        return;
    m_slidingLog = m_halvedAt != Time::min(); // half the pace did not help: the server counts differently
    m_factor = std::max(slowest, m_factor / 2);
    m_halvedAt = now;
    m_throttles.clear();
}

/// Writes the growth since the last change down. Back at full pace everything is forgotten.
void RateGovernor::recover(Time now)
{
    m_factor = factorAt(now);
    m_factorSince = now;
    if (m_factor < 1)
        return;
    m_slidingLog = false;
    m_halvedAt = Time::min();
}
