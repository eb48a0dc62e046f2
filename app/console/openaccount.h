// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/connections.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/desk/deskservice.h"
#include "core/store/backupworker.h"
#include "core/store/fleetfeed.h"
#include "core/store/reader.h"
#include "core/store/writer.h"
#include "core/sync/syncservice.h"
#include "models/modelroom.h"
#include "models/syncmodel.h"

#include <memory>

/// Everything of one open account, built in the order in which it depends on each other, and owned: threads,
/// services, models. GUI thread. Clock and random source must outlive it.
class OpenAccount
{
public:
    struct Setting {
        bool demo = false;
        CloudApi::Options cloud; ///< pace and waits of the synchronisation
    };

    OpenAccount(Connections connections, Setting setting, const Clock &clock, RandomSource &random);
    /// Stops the synchronisation at what is kept and closes the cache, in a thread of its own; then calls
    /// `closed` on the GUI thread. `why` stands in the audit trail, as the last entry before; empty: nothing
    /// does. The object is empty afterwards: destroy it.
    void close(QObject *context, const QString &why, std::function<void(const Result<void> &)> closed);
    ~OpenAccount(); ///< waits for what close() would have done beside the window

    void setCompany(const QString &name) { m_room->company = name; }
    [[nodiscard]] const ModelRoom &room() const { return *m_room; }
    [[nodiscard]] SyncModel &sync() const { return *m_sync; }
    [[nodiscard]] Writer &writer() const;
    [[nodiscard]] BackupWorker &backups() const;

private:
    void letGo();  ///< of what lives on the GUI thread and asks the engine
    struct Engine; ///< what may be closed in another thread: writer, readers, cache
    const Clock &m_clock;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<FleetFeed> m_fleet;
    std::unique_ptr<DeskService> m_desk;
    std::unique_ptr<SyncService> m_service;
    std::unique_ptr<ModelRoom> m_room;
    std::unique_ptr<SyncModel> m_sync;
};
