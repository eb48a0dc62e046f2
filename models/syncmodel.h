// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncservice.h"
#include "models/modelroom.h"

#include <QTimer>

/// The synchronisation as a window shows it: whether one runs, how far it is, how the last one ended, how old
/// the data are. GUI thread.
class SyncModel : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Never, ///< nothing was ever read
        Idle,  ///< the last run succeeded, or ended in an earlier session
        Running,
        InPart,    ///< the last run read some parts only
        Failed,    ///< the last run read nothing
        Cancelled, ///< the last run was stopped by somebody
    };
    /// Starts a run with the account's credentials; the app knows pace and endpoints.
    using Start = std::function<void(AccountSettings account, const SyncOptions &options)>;

    SyncModel(const ModelRoom &room, SyncService &service, Start start, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isRunning() const { return m_state == State::Running; }

    /// "Synced 09:41 · 12 min ago", "Reading cards: 1,200 of 5,000", "Synchronisation failed".
    [[nodiscard]] QString headline() const;
    /// Everything there is to say, line by line: the parts of the last run with their age and error.
    [[nodiscard]] QStringList details() const;
    /// Resumed, held back, moved, quarantined: what people should know of the last run besides.
    [[nodiscard]] QStringList remarks() const;
    /// 0…1 of the part that is being read; nothing: unknown.
    [[nodiscard]] std::optional<double> share() const;
    [[nodiscard]] const std::optional<SyncReport> &report() const { return m_report; }
    [[nodiscard]] std::optional<Instant> asOf() const; ///< of the card list
    [[nodiscard]] bool isOld() const;                  ///< the list is older than a day, or was never read

public Q_SLOTS:
    /// Reads everything, or one topic, or what somebody waits for first. Does nothing while a run is under
    /// way.
    void syncNow();
    void sync(const SyncOptions &options);
    void cancel();

Q_SIGNALS:
    void changed();                          ///< at most four times a second while running
    void finished(const SyncReport &report); ///< exactly once a run
    void refused(const Error &error);        ///< a run could not be begun

private:
    void progressed(const SyncProgress &progress);
    void conclude(const SyncReport &report);
    void recall();

    const ModelRoom &m_room;
    SyncService &m_service;
    Start m_start;
    State m_state = State::Never;
    SyncProgress m_progress;
    std::optional<SyncReport> m_report;
    std::optional<Instant> m_lastEnd; ///< of the newest run, this session or an earlier one
    QTimer m_pause;                   ///< between two changed()
    QTimer m_ageing;                  ///< "12 min ago" grows
    bool m_starting = false;
};
