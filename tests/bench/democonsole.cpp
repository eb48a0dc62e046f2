// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/democonsole.h"

#include "tests/bench/paintwatch.h"

using namespace std::chrono_literals;

DemoConsole::DemoConsole(const QString &settings, int cards, const QString &pane)
    : m_cards(cards), m_settings(settings), m_console(options(cards, pane), m_settings, m_clock, m_random)
{
    m_console.window().resize(1280, 800);
}

ConsoleOptions DemoConsole::options(int cards, const QString &pane)
{
    ConsoleOptions options;
    options.demo = true;
    options.cards = cards;
    options.pane = pane;
    return options;
}

bool DemoConsole::begin()
{
    m_console.start();
    return Patience::until([this] { return m_console.account() != nullptr; });
}

bool DemoConsole::waitForData()
{
    SyncModel &sync = account().sync();
    ConsoleModels &models = account().models();
    const bool there = Patience::until(
        [&] {
            return sync.state() == SyncModel::State::Idle && sync.report() &&
                   models.today.state() == TodayModel::State::Ready && !models.today.isUpdating() &&
                   models.cards.listing.shown() == m_cards;
        },
        900s);
    return there && sync.report()->state == SyncReport::State::Succeeded && sync.report()->cards == m_cards &&
           models.today.rowCount() > 0;
}

bool DemoConsole::end()
{
    bool finished = false;
    QObject::connect(&m_console, &ConsoleApplication::finished, &m_console, [&finished] { finished = true; });
    window().close();
    return Patience::until([&finished] { return finished; });
}
