// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

#include <chrono>

/// What time it is. Everything that needs the time is handed a Clock, so that tests, rehearsals and the
/// "as of" view can give another one. Safe to use from every thread.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The instant, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;

    /// Time that never jumps, for waiting and measuring; its zero means nothing.
    [[nodiscard]] virtual std::chrono::nanoseconds monotonic() const = 0;

    /// The business day: the date in Beijing, by whose calendar the provider counts.
    [[nodiscard]] virtual QDate today() const;
};

/// The computer's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::nanoseconds monotonic() const override;
};

/// The computer's clock with another business date (the option --today). Instants stay real.
class RehearsalClock final : public Clock
{
public:
    explicit RehearsalClock(QDate today) : m_today(today) {}
    [[nodiscard]] QDateTime now() const override { return m_system.now(); }
    [[nodiscard]] std::chrono::nanoseconds monotonic() const override { return m_system.monotonic(); }
    [[nodiscard]] QDate today() const override { return m_today; }

private:
    SystemClock m_system;
    QDate m_today;
};
