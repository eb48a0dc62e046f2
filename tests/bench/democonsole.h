// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/accountconsole.h"
#include "app/console/consoleapplication.h"
#include "core/settings/consolesettings.h"

/// The whole program on a demo account of its own, in a window of its own.
class DemoConsole
{
public:
    /// Settings are kept in this file; `pane` is in front.
    DemoConsole(const QString &settings, int cards, const QString &pane);

    [[nodiscard]] bool begin(); ///< until the account is made
    /// Until its first synchronisation has ended well and the panes show all of it.
    [[nodiscard]] bool waitForData();
    [[nodiscard]] bool end();

    [[nodiscard]] ConsoleApplication &console() { return m_console; }
    [[nodiscard]] MainWindow &window() { return m_console.window(); }
    [[nodiscard]] AccountConsole &account() { return *m_console.account(); }

private:
    [[nodiscard]] static ConsoleOptions options(int cards, const QString &pane);

    int m_cards;
    ConsoleSettings m_settings;
    SystemClock m_clock;
    SystemRandom m_random;
    ConsoleApplication m_console;
};
