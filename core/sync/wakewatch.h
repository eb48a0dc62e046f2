// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

/// Sees that the computer slept: between two looks, a few seconds apart, one of its two clocks went on by
/// much more. On Linux and macOS the wall clock does and the monotonic one stands still, on Windows both go
/// on. A wall clock that somebody set counts too: what follows (new connections, another look at the clock's
/// offset) is right then as well. Pure.
class WakeRule
{
public:
    static constexpr std::chrono::seconds between{5};     ///< looks
    static constexpr std::chrono::seconds suspicious{30}; ///< more than this since the last one

    /// One look; true: it slept since the last.
    [[nodiscard]] bool look(const Clock &clock)
    {
        const QDateTime wall = clock.now();
        const std::chrono::nanoseconds steady = clock.monotonic();
        const qint64 wallGone = m_wall.isValid() ? m_wall.secsTo(wall) : 0;
        const auto steadyGone = m_wall.isValid() ? steady - m_steady : std::chrono::nanoseconds(0);
        m_wall = wall;
        m_steady = steady;
        return qAbs(wallGone) > suspicious.count() || steadyGone > suspicious;
    }

private:
    QDateTime m_wall; ///< of the last look
    std::chrono::nanoseconds m_steady{0};
};

/// The rule with a timer. Clock must outlive it.
class WakeWatch : public QObject
{
    Q_OBJECT
public:
    explicit WakeWatch(const Clock &clock, QObject *parent = nullptr) : QObject(parent), m_clock(clock)
    {
        (void)m_rule.look(m_clock);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            if (m_rule.look(m_clock))
                Q_EMIT woke();
        });
        m_timer.start(WakeRule::between);
    }

Q_SIGNALS:
    void woke();

private:
    const Clock &m_clock;
    WakeRule m_rule;
    QTimer m_timer;
};
