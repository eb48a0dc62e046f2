// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <atomic>

/// A clock that stands still until it is moved. Safe from every thread.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(const QDateTime &start = QDateTime(QDate(2026, 3, 2), QTime(1, 0), Qt::UTC))
        : m_milliseconds(start.toMSecsSinceEpoch())
    {
    }

    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::fromMSecsSinceEpoch(m_milliseconds.load(), Qt::UTC);
    }
    [[nodiscard]] std::chrono::nanoseconds monotonic() const override
    {
        return std::chrono::nanoseconds(m_monotonic.load());
    }

    /// Moves both times.
    void advance(std::chrono::nanoseconds by)
    {
        m_monotonic += by.count();
        m_milliseconds += std::chrono::duration_cast<std::chrono::milliseconds>(by).count();
    }
    /// Moves the wall clock alone, as a user or a time server does.
    void setNow(const QDateTime &now) { m_milliseconds = now.toMSecsSinceEpoch(); }

private:
    std::atomic<qint64> m_milliseconds;
    std::atomic<qint64> m_monotonic{0};
};
