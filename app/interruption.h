// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

/// While it lives, Ctrl+C and a request to terminate call `act` in its thread, once.
class Interruption : public QObject
{
    Q_OBJECT
public:
    explicit Interruption(std::function<void()> act);
    ~Interruption() override;

    /// Takes the signals over; once, at start.
    static void install();

private:
    void wake();

    std::function<void()> m_act;
};
