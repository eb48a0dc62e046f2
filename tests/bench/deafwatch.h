// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/heartbeat.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QList>

#include <array>
#include <chrono>

/// The application, with a watch on how long each event takes: who kept the window deaf.
class WatchedApplication final : public QApplication
{
    Q_OBJECT
public:
    /// An event that was handled at the top of the loop, with the longest one inside of it behind it.
    struct Deed {
        QString what;
        std::chrono::microseconds wall{0};
        std::chrono::microseconds cpu{0}; ///< of this thread: much less than `wall` means that it had to wait
        std::chrono::milliseconds at{0};  ///< since the watch began
    };

    using QApplication::QApplication;
    [[nodiscard]] static WatchedApplication &it() { return *static_cast<WatchedApplication *>(qApp); }

    void beginWatch();
    [[nodiscard]] const QList<Deed> &longest() const { return m_longest; } ///< a few, longest first
    /// The most that one event kept this thread's processor busy: what is left of the silence where the
    /// machine does nothing else.
    [[nodiscard]] std::chrono::microseconds mostWork() const { return m_mostWork; }

    bool notify(QObject *receiver, QEvent *event) override;

private:
    static constexpr int deepest = 6;    ///< of events within events
    static constexpr qsizetype kept = 5; ///< of the longest
    struct Inside {
        QString what;
        std::chrono::nanoseconds wall{0};
    };

    int m_depth = 0;
    std::array<Inside, deepest + 1> m_inside; ///< the longest of each depth since the one above began
    QElapsedTimer m_since;
    QList<Deed> m_longest;
    std::chrono::microseconds m_mostWork{0};
};

/// How long the window was deaf while something went on.
class DeafWatch
{
public:
    DeafWatch()
    {
        WatchedApplication::it().beginWatch();
        m_heart.start();
    }

    struct Seen {
        std::chrono::microseconds gap{0}; ///< the longest between two beats
        qint64 beats = 0;
        std::chrono::microseconds work{0};     ///< the most of one event
        QList<WatchedApplication::Deed> deeds; ///< the longest events

        [[nodiscard]] double milliseconds() const { return double(gap.count()) / 1000; }
        [[nodiscard]] double workMilliseconds() const { return double(work.count()) / 1000; }
        [[nodiscard]] QJsonArray json() const;
    };
    /// Once, at the end.
    [[nodiscard]] Seen end()
    {
        m_heart.stop();
        return {m_heart.longestGap(), m_heart.beats(), WatchedApplication::it().mostWork(),
                WatchedApplication::it().longest()};
    }

private:
    Heartbeat m_heart;
};
