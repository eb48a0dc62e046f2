// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/cloud/cloudapi.h"
#include "core/store/writer.h"
#include "core/sync/pullstep.h"
#include "core/sync/synctask.h"

#include <functional>
#include <optional>

/// What a part of the account consists of.
struct PartPlan {
    QString name; ///< as in SyncParts
    /// The first calls, in this order; may look into the cache to see what is missing. Runs in the writer
    /// thread, inside a transaction.
    std::function<Result<QList<PullStep>>(CacheWriter &cache)> steps;
    /// Whether it is this part's turn, in the same transaction; empty: in every run. A part that is left out
    /// stands as old as it is.
    std::function<Result<bool>(CacheWriter &cache)> isDue = {};
    /// Called when the part is through, in the transaction that notes it: how many rows there are now.
    /// Empty: as many as were read.
    std::function<Result<qint64>(CacheWriter &cache)> conclude = {};
};

/// Reads one part of the account: its calls one after another, each answer kept in a transaction of its own
/// as it comes, the calls an answer leads to before those that wait. A call about one object that the cloud
/// refuses is passed over; everything else that fails ends the part, and what was kept stays.
///
/// Lives in the network thread. Api, writer and clock must outlive it.
class PartPuller final : public SyncTask
{
    Q_OBJECT
public:
    PartPuller(PartPlan plan, CloudApi &api, Writer &writer, const Clock &clock, qint64 runId);

    void start(Done done, Progress progress) override;
    void stop(const Error &reason) override;

private:
    void planned(const Result<void> &outcome);
    void askNext();
    void answered(Result<PullOutcome> answer);
    void kept(const Result<void> &outcome, const PullOutcome &answer);
    void complete();
    void end(std::optional<Error> error);

    PartPlan m_plan;
    CloudApi &m_api;
    Writer &m_writer;
    const Clock &m_clock;
    const qint64 m_runId;
    QList<PullStep> m_steps;        ///< the next one first
    std::optional<Error> m_refused; ///< the first object that was passed over
    std::optional<Error> m_stopped;
    bool m_busy = false; ///< a call or a transaction is under way
    SyncPartReport m_report;
    Done m_done;
    Progress m_progress;
};
