// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <atomic>

/// The computer's clock on another day: its wall clock is moved, waiting and measuring stay real. Safe from
/// every thread.
class ShiftedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_system.now().addSecs(m_shift.load()); }
    [[nodiscard]] std::chrono::nanoseconds monotonic() const override { return m_system.monotonic(); }

    void moveTo(const QDateTime &now) { m_shift = m_system.now().secsTo(now); }
    void advance(std::chrono::seconds by) { m_shift += by.count(); }
    [[nodiscard]] qint64 shift() const { return m_shift; } ///< seconds

private:
    SystemClock m_system;
    std::atomic<qint64> m_shift{0};
};
