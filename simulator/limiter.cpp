// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/limiter.h"

#include <algorithm>

bool Limiter::admit(std::chrono::nanoseconds now)
{
    switch (m_kind) {
    case LimiterKind::Token:
        return admitByToken(now);
    case LimiterKind::Window:
        return admitByWindow(now);
    case LimiterKind::Log:
        return admitByLog(now);
    }
    return true;
}

bool Limiter::admitByToken(std::chrono::nanoseconds now)
{
    const double gained =
        double((now - m_last).count()) / double(std::chrono::nanoseconds(m_quota.period).count());
    m_tokens = std::min(m_tokens + gained * m_quota.requests, double(m_quota.requests));
    m_last = now;
    if (m_tokens < 1)
        return false;
    m_tokens -= 1;
    return true;
}

bool Limiter::admitByWindow(std::chrono::nanoseconds now)
{
    const qint64 window = now / m_quota.period;
    if (window != m_window)
        m_inWindow = 0;
    m_window = window;
    return m_inWindow < m_quota.requests && ++m_inWindow > 0;
}

bool Limiter::admitByLog(std::chrono::nanoseconds now)
{
    while (!m_log.empty() && now - m_log.front() >= m_quota.period)
        m_log.pop_front();
    if (int(m_log.size()) >= m_quota.requests)
        return false;
    m_log.push_back(now);
    return true;
}
