// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/sessionwatch.h"

#include <QCoreApplication>
#include <QVariantMap>
#ifdef SIMLEDGER_WITH_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QPointer>
#include <QThreadPool>

#include <array>
#include <optional>

namespace
{
const QString logind = QStringLiteral("org.freedesktop.login1");
const QString manager = QStringLiteral("/org/freedesktop/login1");
const QString managerInterface = QStringLiteral("org.freedesktop.login1.Manager");
const QString sessionInterface = QStringLiteral("org.freedesktop.login1.Session");
const QString propertiesInterface = QStringLiteral("org.freedesktop.DBus.Properties");

struct ScreenSaver {
    const char *path;
    const char *interface;
};
/// Desktops differ in which of them they speak.
constexpr std::array screenSavers{ScreenSaver{"/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"},
                                  ScreenSaver{"/ScreenSaver", "org.freedesktop.ScreenSaver"},
                                  ScreenSaver{"/org/gnome/ScreenSaver", "org.gnome.ScreenSaver"}};
} // namespace

struct SessionWatch::Buses {
    QDBusConnection system;
    QDBusConnection session;
    std::optional<QDBusUnixFileDescriptor> hold; ///< while it is open the system waits with sleeping
};

SessionWatch::SessionWatch(QObject *parent) : QObject(parent) {}

SessionWatch::~SessionWatch() = default;

void SessionWatch::listen()
{
    // In another thread: a bus that does not answer may not stop the window.
    QThreadPool::globalInstance()->start([self = QPointer(this)] {
        QString session;
        if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) // asking for a bus would start one
            session = QDBusConnection::sessionBus().name();
        const QString system = QDBusConnection::systemBus().name();
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, system, session] {
            if (self)
                self->listenAt(system, session);
        });
    });
}

void SessionWatch::listenAt(const QString &systemBus, const QString &sessionBus)
{
    m_buses = std::make_unique<Buses>(Buses{QDBusConnection(systemBus), QDBusConnection(sessionBus), {}});
    if (m_buses->system.isConnected()) {
        m_buses->system.connect({}, manager, managerInterface, QStringLiteral("PrepareForSleep"), this,
                                SLOT(sleeps(bool)));
        QDBusMessage ask = QDBusMessage::createMethodCall(logind, manager, managerInterface,
                                                          QStringLiteral("GetSessionByPID"));
        ask << quint32(QCoreApplication::applicationPid());
        auto *answer = new QDBusPendingCallWatcher(m_buses->system.asyncCall(ask), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
            const QDBusPendingReply<QDBusObjectPath> path = *answer;
            answer->deleteLater();
            if (path.isValid())
                followSession(path.value().path());
        });
    }
    if (m_buses->session.isConnected()) {
        for (const ScreenSaver &saver : screenSavers)
            m_buses->session.connect({}, QString::fromLatin1(saver.path),
                                     QString::fromLatin1(saver.interface), QStringLiteral("ActiveChanged"),
                                     this, SLOT(screenSaver(bool)));
    }
    if (m_wantsHold)
        holdSleep();
}

void SessionWatch::followSession(const QString &path)
{
    m_buses->system.connect({}, path, sessionInterface, QStringLiteral("Lock"), this, SLOT(sessionLocks()));
    m_buses->system.connect({}, path, propertiesInterface, QStringLiteral("PropertiesChanged"), this,
                            SLOT(sessionChanged(QString, QVariantMap, QStringList)));
}

void SessionWatch::holdSleep()
{
    m_wantsHold = true;
    if (!m_buses || !m_buses->system.isConnected() || m_buses->hold)
        return;
    QDBusMessage ask =
        QDBusMessage::createMethodCall(logind, manager, managerInterface, QStringLiteral("Inhibit"));
    ask << QStringLiteral("sleep") << QStringLiteral("Simledger") << tr("The account is locked first.")
        << QStringLiteral("delay");
    auto *answer = new QDBusPendingCallWatcher(m_buses->system.asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> held = *answer;
        answer->deleteLater();
        if (held.isValid() && m_wantsHold)
            m_buses->hold = held.value();
    });
}

void SessionWatch::letSleep()
{
    m_wantsHold = false;
    if (m_buses)
        m_buses->hold.reset();
}

void SessionWatch::sleeps(bool begins)
{
    if (begins)
        Q_EMIT lockWanted(LockReason::Sleep);
}

void SessionWatch::sessionLocks()
{
    Q_EMIT lockWanted(LockReason::SessionLocked);
}

void SessionWatch::screenSaver(bool active)
{
    if (active)
        Q_EMIT lockWanted(LockReason::SessionLocked);
}

void SessionWatch::sessionChanged(const QString &interface, const QVariantMap &changed, const QStringList &)
{
    if (interface != sessionInterface)
        return;
    if (changed.value(QStringLiteral("LockedHint")).toBool())
        Q_EMIT lockWanted(LockReason::SessionLocked);
    else if (changed.contains(QStringLiteral("Active")) && !changed.value(QStringLiteral("Active")).toBool())
        Q_EMIT lockWanted(LockReason::UserSwitched);
}
#else
struct SessionWatch::Buses {
};

SessionWatch::SessionWatch(QObject *parent) : QObject(parent) {}
SessionWatch::~SessionWatch() = default;
void SessionWatch::listen() {}
void SessionWatch::holdSleep() {}
void SessionWatch::letSleep() {}
void SessionWatch::sleeps(bool) {}
void SessionWatch::sessionLocks() {}
void SessionWatch::screenSaver(bool) {}
void SessionWatch::sessionChanged(const QString &, const QVariantMap &, const QStringList &) {}
void SessionWatch::followSession(const QString &) {}
#endif
