// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/cloud/cloudapi.h"
#include "core/domain/account.h"
#include "core/store/writer.h"
#include "core/sync/syncreport.h"

#include <QObject>
#include <QThread>

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
    void cancel();
    /// start(), and an event loop of its own until it finished(): for programs without a window.
    [[nodiscard]] SyncReport runToEnd(AccountSettings account, const CloudApi::Options &cloud,
                                      const SyncOptions &options);
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(const SyncProgress &progress);
    void finished(const SyncReport &report);

private:
    struct Run;
    void conclude(const SyncReport &report);

    Writer &m_writer;
    const Clock &m_clock;
    RandomSource &m_random;
    QThread m_thread;
    QObject *m_network = nullptr; ///< lives in m_thread: the place to run things there
    std::unique_ptr<Run> m_run;   ///< made and destroyed in m_thread
    bool m_running = false;
};
