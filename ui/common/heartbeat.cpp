// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/heartbeat.h"

#include <algorithm>

Heartbeat::Heartbeat(QObject *parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
}

void Heartbeat::start()
{
    m_longest = {};
    m_beats = 0;
    m_last.start();
    m_timer.start();
}

void Heartbeat::stop()
{
    m_longest = longestGap();
    m_timer.stop();
}

std::chrono::microseconds Heartbeat::longestGap() const
{
    return m_timer.isActive() ? std::max(m_longest, sinceLast()) : m_longest;
}

void Heartbeat::beat()
{
    m_longest = std::max(m_longest, sinceLast());
    m_last.start();
    ++m_beats;
}

std::chrono::microseconds Heartbeat::sinceLast() const
{
    return std::chrono::microseconds(m_last.nsecsElapsed() / 1000);
}
