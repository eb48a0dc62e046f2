// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/paintwatch.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QPaintEvent>
#include <QTimer>

using std::chrono::microseconds;

bool Patience::until(const Condition &condition, std::chrono::milliseconds patience)
{
    QElapsedTimer watch;
    watch.start();
    QTimer look; // so that the loop does not wait for ever
    look.start(1);
    while (!condition()) {
        if (watch.elapsed() > patience.count())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

void Patience::pause(std::chrono::milliseconds time)
{
    QElapsedTimer watch;
    watch.start();
    (void)until([&] { return watch.elapsed() >= time.count(); });
}

PaintWatch::PaintWatch(QWidget *widget, Patience::Condition right)
    : m_widget(widget), m_right(std::move(right))
{
    widget->installEventFilter(this);
    m_timer.start();
}

microseconds PaintWatch::now() const
{
    return microseconds(m_timer.nsecsElapsed() / 1000);
}

std::optional<microseconds> PaintWatch::wait(std::chrono::milliseconds patience)
{
    (void)Patience::until([this] { return m_taken.has_value(); }, patience);
    return m_taken;
}

bool PaintWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint || watched != m_widget || m_seen)
        return false;
    const QRect painted = static_cast<QPaintEvent *>(event)->rect();
    const QRect whole = m_widget->rect();
    if (painted.width() * 2 < whole.width() || painted.height() * 2 < whole.height() || !m_right())
        return false;
    m_seen = true;
    // behind the frame that is being painted
    QMetaObject::invokeMethod(
        this, [this] { m_taken = now(); }, Qt::QueuedConnection);
    return false;
}
