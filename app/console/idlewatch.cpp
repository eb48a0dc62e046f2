// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/idlewatch.h"

#include <algorithm>

IdleWatch::IdleWatch(const Clock &clock, std::optional<std::chrono::minutes> limit)
    : m_clock(clock), m_limit(limit)
{
    noteActivity();
}

void IdleWatch::noteActivity()
{
    m_steady = m_clock.monotonic();
    m_wall = m_clock.now();
}

std::chrono::milliseconds IdleWatch::idleFor() const
{
    const auto steady = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.monotonic() - m_steady);
    return std::max(steady, std::chrono::milliseconds(m_wall.msecsTo(m_clock.now())));
}
