// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deskvalues.h"
#include "models/modelroom.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QTimeZone;
class SyncModel;

/// How the account is synchronised: the share of the allowance, and the runs that begin by themselves while
/// the account is open (which is while it is unlocked). What was missed meanwhile is caught up once. GUI
/// thread.
class SyncPlanner : public QObject
{
    Q_OBJECT
public:
    /// Room and model must outlive it; it belongs to the model.
    SyncPlanner(const ModelRoom &room, SyncModel &sync);

    [[nodiscard]] const SyncPlan &plan() const { return m_plan; } ///< the default until it was read
    /// Nothing: no schedule, somebody paused, or not known yet.
    [[nodiscard]] std::optional<Instant> nextRun() const;
    /// "Next run at 18:00"; empty without a schedule.
    [[nodiscard]] QString nextRunText() const;
    /// By the clock on the wall, as the schedule is: where it differs from Beijing's, by which every other
    /// time is given, that is said.
    [[nodiscard]] static QString nextRunText(Instant next, Instant now, const QTimeZone &zone);

    using Done = std::function<void(const Result<void> &)>;
    void save(const SyncPlan &plan, QObject *context, Done done);

    /// Begins a run that is due. By its timer, and when the computer wakes up.
    void look();

Q_SIGNALS:
    void changed(); ///< the plan

private:
    void read();

    const ModelRoom &m_room;
    SyncModel &m_sync;
    SyncPlan m_plan;
    bool m_known = false; ///< the plan was read
    QTimer m_timer;
};
