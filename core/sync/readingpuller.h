// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/cloud/cloudapi.h"
#include "core/store/writer.h"
#include "core/sync/commitpace.h"
#include "core/sync/readingkind.h"
#include "core/sync/synctask.h"

#include <QTimer>

#include <deque>
#include <memory>
#include <vector>

/// Reads one class of readings card by card in the order of RefreshPlace: the cards somebody waits for, then
/// those that moved, those near an edge, and whose turn it is, until none is due (RefreshRule). No card is
/// asked twice in a run. Several calls are in flight; what arrived meanwhile is kept in one transaction. A
/// card the cloud refuses is passed over until another day and the others go on.
///
/// Where the queue stands is nowhere but in the ages the cache keeps: a run that was stopped, killed or
/// paused is gone on with by the next one, which asks for what is due then.
///
/// Lives in the network thread. Api, writer and clock must outlive it.
class ReadingPuller final : public SyncTask
{
    Q_OBJECT
public:
    ReadingPuller(ReadingKind kind, const SyncOptions &options, CloudApi &api, Writer &writer,
                  const Clock &clock, qint64 runId);
    ~ReadingPuller() override;

    void start(Done done, Progress progress) override;
    void stop(const Error &reason) override;

    /// Before start(): only what is wished for is read until fleetIsKnown().
    void waitForFleet() { m_fleetKnown = false; }
    /// Before start(): wishes that were read since then are fulfilled.
    void inRunSince(Instant began) { m_runBegan = began; }
    /// The list is through, or nobody waits for it any more: the others' turn.
    void fleetIsKnown();
    /// Puts these in front of all that still wait. Cards that were asked in this run stay as they are.
    void wish(const QList<qint64> &cards);

private:
    struct Found;
    struct Group;

    void lookUp(const QList<qint64> &wishes, bool alsoDue);
    void refill();
    void found(const Result<void> &outcome, const Found &found);
    void takeDue(const DueCards &due, const std::vector<bool> &wished);
    void pump();
    void ask(const DueCard &card);
    void answered(const DueCard &card, Result<PullOutcome> answer);
    void refuse(const DueCard &card, const Error &error);
    void scheduleCommit();
    void commit();
    void committed(const Result<void> &outcome, const Group &group);
    void goOn();
    void conclude();
    void end(const Result<void> &outcome);

    const ReadingKind m_kind;
    const SyncOptions m_options;
    CloudApi &m_api;
    Writer &m_writer;
    const Clock &m_clock;
    const qint64 m_runId;
    std::optional<Instant> m_runBegan;
    Instant m_began; ///< what is due is judged as of then

    std::deque<DueCard> m_wished;  ///< not asked yet, in front of m_waiting
    std::deque<DueCard> m_waiting; ///< likewise, in the order of their places
    std::vector<bool> m_asked;     ///< by card id
    QList<Writer::Job> m_group;
    qint64 m_groupReadings = 0; ///< of the group: readings, not refusals
    qint64 m_kept = 0;          ///< readings
    bool m_anyRead = false;
    qint64 m_refusedInARow = 0;
    int m_inFlight = 0;
    bool m_fleetKnown = true;
    bool m_counted = false;   ///< the first look at what is due was taken
    bool m_exhausted = false; ///< the cache knows no more cards that are due
    int m_looking = 0;        ///< looks into the cache under way
    bool m_committing = false;
    bool m_concluding = false;
    std::optional<Error> m_stopped;
    CommitPace m_pace;
    QTimer m_commitTimer;
    SyncPartReport m_report;
    qint64 m_total = 0; ///< to be read in this run, as far as it is known
    Done m_done;
    Progress m_progress;
};
