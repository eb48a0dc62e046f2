// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/connections.h"
#include "app/demoaccount.h"

#include <QObject>

#include <functional>
#include <memory>
#include <thread>

/// What a window needs to show an account: the connections and, in the demo, the provider that goes with
/// them.
struct OpenedAccount {
    std::unique_ptr<DemoAccount> demo; ///< null: a real account; else to be destroyed after the connections
    Connections connections;
};

/// Makes a demo account, or opens the connections of an unlocked cache, in a thread of its own: the window
/// never waits for either. Answers on the GUI thread. Clock and random source must outlive it.
class AccountOpener : public QObject
{
    Q_OBJECT
public:
    using Opened = std::function<void(Result<OpenedAccount> opened)>;

    AccountOpener(const Clock &clock, RandomSource &random, QObject *parent = nullptr);
    ~AccountOpener() override; ///< waits for what is under way; it is not answered any more

    /// One after the other: not while an answer is to come.
    void openDemo(int cards, Opened opened);
    void open(std::shared_ptr<Cache> cache, Opened opened);

private:
    using Work = std::function<Result<OpenedAccount>()>;
    void run(Work work, Opened opened);

    const Clock &m_clock;
    RandomSource &m_random;
    std::thread m_thread;
};
