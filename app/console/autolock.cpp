// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/autolock.h"

#include "app/console/sessionwatch.h"

#include <QApplication>
#include <QKeyEvent>

namespace
{
constexpr std::chrono::seconds lookEvery{5};

/// What a person does; what the program does to itself does not count.
bool isActivity(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
    case QEvent::DragMove:
        return event.spontaneous();
    case QEvent::ShortcutOverride: // all that is seen of a key that is a shortcut
        return true;
    default:
        return false;
    }
}
} // namespace

AutoLock::AutoLock(const Clock &clock, std::optional<std::chrono::minutes> limit, QObject *parent)
    : QObject(parent), m_idle(clock, limit), m_session(new SessionWatch(this))
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &AutoLock::look);
    connect(m_session, &SessionWatch::lockWanted, this, &AutoLock::want);
}

AutoLock::~AutoLock() = default;

void AutoLock::setLimit(std::optional<std::chrono::minutes> limit)
{
    m_idle.setLimit(limit);
    m_idle.noteActivity();
}

void AutoLock::begin()
{
    m_open = true;
    m_idle.noteActivity();
    m_timer.start();
    QCoreApplication::instance()->installEventFilter(this);
    m_session->holdSleep();
}

void AutoLock::end()
{
    m_open = false;
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
    m_session->letSleep();
}

bool AutoLock::eventFilter(QObject *watched, QEvent *event)
{
    if (isActivity(*event))
        m_idle.noteActivity();
    if (isAskedOverDialog(*event)) {
        want(LockReason::Asked);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

bool AutoLock::isAskedOverDialog(const QEvent &event) const
{
    if (event.type() != QEvent::KeyPress ||
        (!QApplication::activeModalWidget() && !QApplication::activePopupWidget()))
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    return m_keys == QKeySequence(QKeyCombination(key.modifiers(), Qt::Key(key.key())));
}

void AutoLock::look()
{
    if (m_idle.isDue())
        want(LockReason::Idle);
}

void AutoLock::want(LockReason reason)
{
    if (m_open)
        Q_EMIT wanted(reason);
}
