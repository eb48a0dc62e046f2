// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QWidget>

#include <optional>

class QSystemTrayIcon;

/// A notification of the desktop, for what nobody sees while the window is not in front. Through the
/// desktop's notification service where there is one, else beside the clock, else the window's entry in the
/// task bar asks for attention. It may stand on a locked screen: no figures, no names. GUI thread.
class SystemNotice final : public QObject
{
    Q_OBJECT
public:
    explicit SystemNotice(QWidget *window);

    /// Says it unless the window is in front: who looks at it sees it there.
    void say(const QString &title, const QString &sentence);

Q_SIGNALS:
    void said(const QString &title, const QString &sentence);
    void chosen(); ///< somebody clicked it: show what it is about

private Q_SLOTS:
    void invoked(quint32 id, const QString &action);

private:
    [[nodiscard]] bool sayToService(const QString &title, const QString &sentence);
    [[nodiscard]] bool sayBesideClock(const QString &title, const QString &sentence);

    QWidget *m_window;
    QSystemTrayIcon *m_tray = nullptr; ///< there only while it has something to say
    std::optional<quint32> m_id;       ///< of the service's newest notification
    bool m_listening = false;
};
