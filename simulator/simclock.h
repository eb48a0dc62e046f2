// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QDateTime>
#include <memory>

/// The provider's clock: the real one, moved by what somebody asked for.
class SimClock
{
public:
    explicit SimClock(std::shared_ptr<Clock> real)
        : m_real(real ? std::move(real) : std::make_shared<SystemClock>())
    {
    }
    [[nodiscard]] QDateTime now() const { return m_real->now().addSecs(m_offset); }
    [[nodiscard]] std::chrono::nanoseconds monotonic() const { return m_real->monotonic(); }
    [[nodiscard]] QDate realToday() const { return m_real->today(); }
    [[nodiscard]] qint64 offsetSeconds() const { return m_offset; }
    void setOffsetSeconds(qint64 seconds) { m_offset = seconds; }

private:
    std::shared_ptr<Clock> m_real;
    qint64 m_offset = 0;
};
