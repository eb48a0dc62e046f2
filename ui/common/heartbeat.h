// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

/// Beats every 4 ms and remembers the longest time between two beats: how long the window was deaf. For tests
/// and benchmarks; lives in the thread it watches.
class Heartbeat final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds interval{4};

    explicit Heartbeat(QObject *parent = nullptr);

    void start(); ///< again: forgets what was
    void stop();

    /// Since start(), the time that is running included.
    [[nodiscard]] std::chrono::microseconds longestGap() const;
    [[nodiscard]] qint64 beats() const { return m_beats; }

private:
    void beat();
    [[nodiscard]] std::chrono::microseconds sinceLast() const;

    QTimer m_timer;
    QElapsedTimer m_last;
    std::chrono::microseconds m_longest{0};
    qint64 m_beats = 0;
};
