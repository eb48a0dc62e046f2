// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/deafwatch.h"

#include <QJsonObject>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>
#include <ctime>

namespace
{
using std::chrono::microseconds;
using std::chrono::nanoseconds;

/// 0 where the system has no such clock.
nanoseconds threadCpu()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0)
        return std::chrono::seconds(time.tv_sec) + nanoseconds(time.tv_nsec);
#endif
    return nanoseconds(0);
}

constexpr auto worthNaming = microseconds(500);
} // namespace

void WatchedApplication::beginWatch()
{
    m_longest = {};
    m_mostWork = {};
    m_since.start();
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread() || m_depth >= deepest) // other threads have loops too
        return QApplication::notify(receiver, event);
    // the receiver may be gone afterwards
    const char *type = receiver->metaObject()->className();
    const QString name = receiver->objectName();
    const int kind = event->type();
    QElapsedTimer timer;
    timer.start();
    const bool top = m_depth == 0;
    const nanoseconds cpuBefore = top ? threadCpu() : nanoseconds(0);
    ++m_depth;
    m_inside[size_t(m_depth)] = {};
    const bool done = QApplication::notify(receiver, event);
    const Inside inside = m_inside[size_t(m_depth)];
    --m_depth;
    const nanoseconds wall(timer.nsecsElapsed());
    const auto work =
        std::chrono::duration_cast<microseconds>(top ? threadCpu() - cpuBefore : nanoseconds(0));
    m_mostWork = std::max(m_mostWork, work);
    Inside &place = m_inside[size_t(m_depth)];
    const bool full = m_longest.size() >= kept;
    if (wall < worthNaming || (!top && wall <= place.wall) || (top && full && wall <= m_longest.last().wall))
        return done;
    const char *eventName = QMetaEnum::fromType<QEvent::Type>().valueToKey(kind);
    QString what = QStringLiteral("%1%2 %3 %4 ms")
                       .arg(QString::fromLatin1(type), name.isEmpty() ? QString() : u'#' + name,
                            eventName ? QString::fromLatin1(eventName) : QString::number(kind))
                       .arg(double(wall.count()) / 1e6, 0, 'f', 1);
    if (inside.wall > worthNaming)
        what += QStringLiteral(" > ") + inside.what;
    if (!top) {
        place = {what, wall};
        return done;
    }
    const Deed deed{what, std::chrono::duration_cast<microseconds>(wall), work,
                    std::chrono::milliseconds(m_since.elapsed())};
    m_longest.append(deed);
    std::sort(m_longest.begin(), m_longest.end(),
              [](const Deed &a, const Deed &b) { return a.wall > b.wall; });
    if (m_longest.size() > kept)
        m_longest.removeLast();
    return done;
}

QJsonArray DeafWatch::Seen::json() const
{
    QJsonArray all;
    for (const WatchedApplication::Deed &deed : deeds)
        all.append(QJsonObject{{QStringLiteral("event"), deed.what},
                               {QStringLiteral("ms"), double(deed.wall.count()) / 1000},
                               {QStringLiteral("cpu_ms"), double(deed.cpu.count()) / 1000},
                               {QStringLiteral("at_ms"), qint64(deed.at.count())}});
    return all;
}
