// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/lockreason.h"

#include <QObject>

#include <memory>

/// What the desktop session tells: it is being locked, left to another user, or the computer is about to
/// sleep. On a free desktop by logind and the screen saver's service over D-Bus; elsewhere, and where there
/// is no bus, it is silent, and only the time without input counts (reliability P06). GUI thread.
class SessionWatch final : public QObject
{
    Q_OBJECT
public:
    explicit SessionWatch(QObject *parent = nullptr);
    ~SessionWatch() override;

    /// Listens at the buses of this computer. Asks without waiting.
    void listen();
    /// Asks the system to wait with sleeping until letSleep(), a few seconds at most; nothing where it
    /// cannot.
    void holdSleep();
    void letSleep();

#ifdef SIMLEDGER_WITH_DBUS
    /// Listens at these connections, by their names in QDBusConnection.
    void listenAt(const QString &systemBus, const QString &sessionBus);
#endif

Q_SIGNALS:
    void lockWanted(LockReason reason);

private Q_SLOTS:
    void sleeps(bool begins);
    void sessionLocks();
    void screenSaver(bool active);
    void sessionChanged(const QString &interface, const QVariantMap &changed, const QStringList &unknown);

private:
    struct Buses;
    void followSession(const QString &path);
    std::unique_ptr<Buses> m_buses; ///< null: none
    bool m_wantsHold = false;
};
