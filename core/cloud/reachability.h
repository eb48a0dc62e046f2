// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Says when the computer has a network again, where the system tells (Network Manager, macOS, Windows);
/// elsewhere it never does, and a pause ends by its time alone. Lives in the thread of the application.
class Reachability : public QObject
{
    Q_OBJECT
public:
    explicit Reachability(QObject *parent = nullptr);

Q_SIGNALS:
    void cameBack();
};
