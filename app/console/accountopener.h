// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/connections.h"
#include "app/demoaccount.h"
#include "models/erasuremodel.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <thread>

/// What a window needs to show an account: the connections and, in the demo, the provider that goes with
/// them.
struct OpenedAccount {
    std::unique_ptr<DemoAccount> demo; ///< null: a real account; else to be destroyed after the connections
    Connections connections;
    /// Why no backup was put back; the cache is as it was before.
    std::optional<Error> notPutBack = {};
    /// When the provider's data were erased, which is why there are none.
    std::optional<Instant> providerErased = {};
    qint64 broughtBack = 0; ///< places of an erased person that a synchronisation filled again
    bool hasKey = true;     ///< an AccessKey to synchronise with, as far as is known
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
    /// Puts a backup in the place of the cache, which nobody has open, and opens it. What goes wrong or is
    /// given up before the cache was moved leaves it as it was: then that is opened. The caller's process
    /// holds the directory's lock.
    void putBack(std::shared_ptr<const Backups> backups, const Backup &backup, Backups::GiveWay giveWay,
                 Opened opened);

    /// Erases, in a cache that nobody has open, what somebody has seen and confirmed. `preview` is what the
    /// record of erasing everything says was there. The caller's process holds the directory's lock.
    struct Erased {
        ErasureReport report;
        std::optional<Error> problem; ///< it is not finished
    };
    void erase(std::shared_ptr<const Backups> backups, const ErasureModel::Request &request,
               const ErasureReport &preview, std::function<void(const Erased &erased)> done);

private:
    using Work = std::function<Result<OpenedAccount>()>;
    void run(Work work, Opened opened);

    const Clock &m_clock;
    RandomSource &m_random;
    std::thread m_thread;
};
