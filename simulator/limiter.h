// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/simoptions.h"

#include <chrono>
#include <deque>

/// An allowance: so many requests in so much time.
struct Quota {
    int requests = 20;
    std::chrono::seconds period{1};
};

/// Flow control of one action, counting in one of the three ways a provider may. Refused requests cost
/// nothing.
class Limiter
{
public:
    Limiter(LimiterKind kind, Quota quota) : m_kind(kind), m_quota(quota), m_tokens(quota.requests) {}
    [[nodiscard]] bool admit(std::chrono::nanoseconds now);

private:
    [[nodiscard]] bool admitByToken(std::chrono::nanoseconds now);
    [[nodiscard]] bool admitByWindow(std::chrono::nanoseconds now);
    [[nodiscard]] bool admitByLog(std::chrono::nanoseconds now);

    LimiterKind m_kind;
    Quota m_quota;
    double m_tokens;
    std::chrono::nanoseconds m_last{0};
    qint64 m_window = -1;
    int m_inWindow = 0;
    std::deque<std::chrono::nanoseconds> m_log;
};
