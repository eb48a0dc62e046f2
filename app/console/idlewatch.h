// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <chrono>
#include <optional>

/// How long nobody has touched the window, by whichever of two clocks says longer: one stands still while the
/// computer sleeps, the other can be set back. Pure but for the clock, which must outlive it.
class IdleWatch
{
public:
    /// No limit: never due.
    IdleWatch(const Clock &clock, std::optional<std::chrono::minutes> limit);

    void setLimit(std::optional<std::chrono::minutes> limit) { m_limit = limit; }
    void noteActivity();
    [[nodiscard]] std::chrono::milliseconds idleFor() const;
    [[nodiscard]] bool isDue() const { return m_limit && idleFor() >= *m_limit; }

private:
    const Clock &m_clock;
    std::optional<std::chrono::minutes> m_limit;
    std::chrono::nanoseconds m_steady{0};
    QDateTime m_wall;
};
