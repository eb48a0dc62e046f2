// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/idlewatch.h"
#include "app/console/lockreason.h"

#include <QKeySequence>
#include <QObject>
#include <QTimer>

class SessionWatch;

/// Says when an open account is to be locked without being asked to: nobody touched the window for a while,
/// the computer goes to sleep, the desktop was locked, or another user has the screen (reliability 3.4). And
/// when it is asked to over a dialog or a menu, where the window's own shortcut does not reach. Only between
/// begin() and end(). GUI thread; the clock must outlive it.
class AutoLock final : public QObject
{
    Q_OBJECT
public:
    AutoLock(const Clock &clock, std::optional<std::chrono::minutes> limit, QObject *parent = nullptr);
    ~AutoLock() override;

    void setLimit(std::optional<std::chrono::minutes> limit);
    void setKeys(const QKeySequence &keys) { m_keys = keys; } ///< that ask for it
    void begin();                                             ///< an account is open
    void end();                                               ///< it is closed; the computer may sleep now

    [[nodiscard]] SessionWatch &session() const { return *m_session; }
    [[nodiscard]] IdleWatch &idle() { return m_idle; }

    bool eventFilter(QObject *watched, QEvent *event) override;

public Q_SLOTS:
    void look(); ///< by its own timer; and in tests

Q_SIGNALS:
    void wanted(LockReason reason);

private:
    [[nodiscard]] bool isAskedOverDialog(const QEvent &event) const;
    void want(LockReason reason);

    IdleWatch m_idle;
    SessionWatch *m_session;
    QTimer m_timer;
    QKeySequence m_keys;
    bool m_open = false;
};
