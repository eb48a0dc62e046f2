// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/accountconsole.h"
#include "app/console/accountopener.h"
#include "core/settings/consolesettings.h"
#include "tests/bench/fleetcache.h"
#include "tests/bench/paintwatch.h"
#include "ui/shell/mainwindow.h"

#include <QTableView>

#include <memory>

class FilterLine;

/// The real window over a cache: opened from the unlocked key as the program does it, with the Cards pane in
/// front.
class WindowRoom
{
public:
    using Taken = std::optional<std::chrono::microseconds>;
    struct Opening {
        Taken painted; ///< from the key to a table with rows in it
        Taken whole;   ///< from the key to a table of all cards
        bool correct = false;
    };

    /// Settings are kept in this directory.
    WindowRoom(const QString &directory, const Clock &clock, RandomSource &random);
    ~WindowRoom(); ///< close()

    /// The window with a gate page, painted.
    bool present();
    Opening open(const FleetCache &fleet);
    bool close();    ///< the account; the window stays
    bool activate(); ///< shortcuts are for the window that has the keyboard

    /// Nothing is going on any more, Today included.
    bool settle();

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] CardsModels &cards() { return m_account->models().cards; }
    [[nodiscard]] QTableView &table() { return *m_table; }
    [[nodiscard]] FilterLine &filter() { return *m_filter; }
    /// The table shows the answer to what was asked last.
    [[nodiscard]] bool isAnswered() { return !cards().listing.isBusy() && !cards().listing.isLoading(); }
    [[nodiscard]] QString path(const QString &name) const { return m_directory + u'/' + name; }

private:
    void take(Result<OpenedAccount> opened);

    QString m_directory;
    const Clock &m_clock;
    RandomSource &m_random;
    ConsoleSettings m_settings;
    AccountOpener m_opener;
    MainWindow m_window;
    std::unique_ptr<AccountConsole> m_account;
    QTableView *m_table = nullptr;
    FilterLine *m_filter = nullptr;
    std::optional<Error> m_failed;
};
