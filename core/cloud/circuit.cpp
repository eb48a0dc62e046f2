// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/circuit.h"

#include <algorithm>

bool Circuit::mayLeave(CloudProduct product, Time now) const
{
    switch (m_state) {
    case State::Flowing:
        return true;
    case State::Paused:
        return false;
    case State::Probing:
        return inFlight(product) == 0;
    case State::Unheard:
        break;
    }
    const bool alone = m_inFlight[0] + m_inFlight[1] == 0;
    return alone || (m_leadSent != never && now - m_leadSent >= m_rule.lead && inFlight(product) == 0);
}

void Circuit::noteSent(CloudProduct product, Time now)
{
    ++m_inFlight[size_t(product)];
    if (m_leadSent == never)
        m_leadSent = now;
}

void Circuit::noteGone(CloudProduct product)
{
    --m_inFlight[size_t(product)];
}

void Circuit::noteAnswer()
{
    m_streak.noteAnswer();
    m_pauses = 0;
    m_state = State::Flowing; // also out of a pause: one that was on its way shows that the cloud is there
}

Circuit::Verdict Circuit::noteFailure(bool outright, Time now)
{
    m_streak.noteFailure();
    if (m_state == State::Paused)
        return Verdict::Pause;
    if (!m_streak.pause() && !(outright && m_rule.pauses > 0))
        return Verdict::GoOn;
    if (m_pauses >= m_rule.pauses)
        return Verdict::GiveUp;
    auto length = m_rule.first;
    for (int pause = 0; pause < m_pauses && length < m_rule.longest; ++pause)
        length *= m_rule.factor;
    const Time resumesAt = now + std::min(length, m_rule.longest);
    if (m_rule.patience && m_leadSent != never && resumesAt > m_leadSent + *m_rule.patience)
        return Verdict::GiveUp;
    ++m_pauses;
    m_resumesAt = resumesAt;
    m_state = State::Paused;
    return Verdict::Pause;
}

bool Circuit::resumeIfOver(Time now)
{
    if (m_state != State::Paused || now < m_resumesAt)
        return false;
    m_state = State::Probing;
    return true;
}

void Circuit::tryNow()
{
    m_pauses = 0;
    if (m_state != State::Unheard)
        m_state = State::Probing;
}

void Circuit::begin()
{
    m_streak.noteAnswer();
    m_pauses = 0;
    if (m_state == State::Paused)
        m_state = State::Probing;
}

Circuit::Time Circuit::lookAgainAt(Time now) const
{
    if (m_state == State::Paused)
        return m_resumesAt;
    const bool leads = m_state == State::Unheard && m_leadSent != never && now < m_leadSent + m_rule.lead;
    return leads ? m_leadSent + m_rule.lead : never;
}
