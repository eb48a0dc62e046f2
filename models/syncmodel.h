// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncbudget.h"
#include "core/sync/syncservice.h"
#include "models/modelroom.h"
#include "models/syncplanner.h"

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
        Paused,    ///< likewise, until he says that it goes on: nothing begins by itself
    };
    /// Starts a run with the account's credentials; the app knows pace and endpoints.
    using Start = std::function<void(AccountSettings account, const SyncOptions &options)>;

    SyncModel(const ModelRoom &room, SyncService &service, Start start, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isRunning() const { return m_state == State::Running; }
    /// A run waits until the provider can be reached again.
    [[nodiscard]] bool isWaiting() const { return isRunning() && m_progress.pause.has_value(); }
    /// The newest run, of this session or as the journal has it.
    [[nodiscard]] std::optional<Instant> begun() const { return m_begun; }
    [[nodiscard]] bool isRecalled() const { return m_recalled; } ///< the journal was asked for it
    [[nodiscard]] SyncPlanner &planner() { return m_planner; }
    [[nodiscard]] const SyncPlanner &planner() const { return m_planner; }
    /// Stands in the journal: also after the program was closed.
    [[nodiscard]] bool isPaused() const { return m_state == State::Paused; }
    /// How quickly a run would call, at the share of the plan.
    [[nodiscard]] BudgetPace pace() const;
    void setPace(const BudgetPace &pace) { m_pace = pace; }

    /// "Synced 09:41 · 12 min ago", "Reading cards: 1,200 of 5,000", "Synchronisation failed".
    [[nodiscard]] QString headline() const;
    /// One sentence below it: how fast a run calls and why, why it waits, when the next one begins. May be
    /// empty.
    [[nodiscard]] QString remark() const;
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
    /// Reads everything, or one topic, or what somebody waits for first, at the share of the plan; ends a
    /// pause that somebody asked for. While a run is under way it reads what somebody waits for next, and its
    /// waiting for the provider ends.
    void syncNow();
    void sync(const SyncOptions &options);
    /// While a run is under way it reads this card before all others that wait; else nothing happens.
    void prefer(qint64 cardId);
    void cancel();
    /// The next temporary key was entered and kept: a run under way goes on with it.
    void renewKey(const AccountSettings &account) { m_service.renewKey(account); }
    void pause();
    /// The account is closed: a run under way goes on when it is opened again.
    void leave();

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
    BudgetPace m_pace;
    State m_state = State::Never;
    SyncProgress m_progress;
    std::optional<SyncReport> m_report;
    std::optional<Instant> m_lastEnd; ///< of the newest run, this session or an earlier one
    std::optional<Instant> m_begun;
    QTimer m_pause;  ///< between two changed()
    QTimer m_ageing; ///< "12 min ago" grows
    bool m_starting = false;
    bool m_recalled = false;
    SyncPlanner m_planner;
};
