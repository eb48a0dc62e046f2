// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLocalServer;

/// One window a data directory: a second start asks the first one to come to the front, and ends. Only the
/// user who started it may talk to it. GUI thread.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &dataDirectory, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True when a window of this data directory was asked to show itself, with the pane somebody wanted
    /// (may be empty). Waits at most a second.
    [[nodiscard]] bool raiseOther(const QString &pane) const;
    /// From now on others find this window.
    void listen();

Q_SIGNALS:
    void raised(const QString &pane);

private:
    QString m_name;
    QLocalServer *m_server;
};
