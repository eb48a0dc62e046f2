// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/cloud/cloudapi.h"
#include "core/cloud/reachability.h"
#include "core/domain/account.h"
#include "core/store/writer.h"
#include "core/sync/syncreport.h"
#include "core/sync/wakewatch.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

class SyncEngine;

/// The synchronisation as the GUI thread and the command line see it: a facade here, the work in the network
/// thread it owns. One run at a time; each ends with exactly one finished().
class SyncService : public QObject
{
    Q_OBJECT
public:
    /// Writer, clock and random source must outlive it.
    SyncService(Writer &writer, const Clock &clock, RandomSource &random, QObject *parent = nullptr);
    ~SyncService() override; ///< cancels and waits

    /// Does nothing while a run is under way.
    void start(AccountSettings account, const CloudApi::Options &cloud, const SyncOptions &options);
    void cancel(SyncStop why = SyncStop::Asked);
    /// Somebody waits for these now: a run under way reads them next. Without a run nothing happens.
    void wish(const SyncWishes &wishes);
    /// The next temporary key was handed over: a run under way uses it from its next call on.
    void renewKey(const AccountSettings &account);
    /// Ends the pause of a run that waits for the provider; does nothing otherwise. The service does it by
    /// itself when the system says that the network is back, and when the computer wakes up.
    void tryNow();
    /// The computer slept: connections are made anew.
    void wake();
    /// start(), and an event loop of its own until it finished(): for programs without a window.
    [[nodiscard]] SyncReport runToEnd(AccountSettings account, const CloudApi::Options &cloud,
                                      const SyncOptions &options);
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(const SyncProgress &progress);
    void finished(const SyncReport &report);
    void woke(); ///< the computer, from sleep

private:
    struct Run;
    void inRun(std::function<void(Run &)> act);
    void conclude(const SyncReport &report);

    Writer &m_writer;
    const Clock &m_clock;
    RandomSource &m_random;
    QThread m_thread;
    QObject *m_network = nullptr; ///< lives in m_thread: the place to run things there
    std::unique_ptr<Run> m_run;   ///< made and destroyed in m_thread
    CloudApi::Memory m_memory;    ///< of the last run; touched in m_thread
    Reachability m_reachability;
    WakeWatch m_wakeWatch;
    bool m_running = false;
};
