// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/systemnotice.h"

#include "core/base/safetext.h"

#include <QApplication>
#include <QIcon>
#include <QSystemTrayIcon>
#ifdef SIMLEDGER_WITH_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

SystemNotice::SystemNotice(QWidget *window) : QObject(window), m_window(window) {}

void SystemNotice::say(const QString &title, const QString &sentence)
{
    if (m_window->isActiveWindow())
        return;
    if (!sayToService(title, sentence) && !sayBesideClock(title, sentence))
        QApplication::alert(m_window);
    Q_EMIT said(title, sentence);
}

bool SystemNotice::sayBesideClock(const QString &title, const QString &sentence)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return false;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(m_window->windowIcon(), this);
        const auto choose = [this] {
            m_tray->hide();
            Q_EMIT chosen();
        };
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, choose);
        connect(m_tray, &QSystemTrayIcon::activated, this, choose);
    }
    m_tray->setToolTip(title);
    m_tray->show();
    m_tray->showMessage(title, sentence, QSystemTrayIcon::Warning);
    return true;
}

#ifdef SIMLEDGER_WITH_DBUS
namespace
{
const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString defaultAction = QStringLiteral("default");
const QString programName = QStringLiteral("Simledger"); ///< as its desktop entry has it
constexpr int asTheServiceLikes = -1;                    ///< milliseconds it is shown
} // namespace

bool SystemNotice::sayToService(const QString &title, const QString &sentence)
{
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return false; // asking for a bus would start one, and wait for it
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    if (!m_listening)
        m_listening = bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this,
                                  SLOT(invoked(quint32, QString)));
    QDBusMessage notify = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    notify << programName << m_id.value_or(0) << QStringLiteral("dialog-warning") << title
           << SafeText::html(sentence) << QStringList{defaultAction, tr("Show")}
           << QVariantMap{{QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}}
           << asTheServiceLikes;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(notify), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, title, sentence] {
        const QDBusPendingReply<quint32> id = *answer;
        answer->deleteLater();
        if (id.isValid())
            m_id = id.value();
        else if (!sayBesideClock(title, sentence))
            QApplication::alert(m_window);
    });
    return true;
}

void SystemNotice::invoked(quint32 id, const QString &action)
{
    if (id == m_id && action == defaultAction)
        Q_EMIT chosen();
}
#else
bool SystemNotice::sayToService(const QString &, const QString &)
{
    return false;
}

void SystemNotice::invoked(quint32, const QString &) {}
#endif
