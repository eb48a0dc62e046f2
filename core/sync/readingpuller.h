// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/cloud/cloudapi.h"
#include "core/store/writer.h"
#include "core/sync/commitpace.h"
#include "core/sync/readingkind.h"
#include "core/sync/synctask.h"

#include <QSet>
#include <QTimer>

#include <deque>
#include <memory>

/// Reads one class of readings card by card: first the cards somebody waits for, then those never read, then
/// the oldest, until every reading is young enough. Several calls are in flight; what arrived meanwhile is
/// kept in one transaction. A card the cloud refuses goes to the end of the queue and the others go on.
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

private:
    struct Found;
    struct Group;

    void refill();
    void found(const Result<void> &outcome, const Found &found);
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
    Instant m_readBefore; ///< older readings are due

    std::deque<DueCard> m_waiting;
    QSet<qint64> m_open; ///< cards waiting, asked, or not yet kept
    QList<Writer::Job> m_group;
    QList<qint64> m_groupCards;
    qint64 m_groupReadings = 0; ///< of the group: readings, not refusals
    qint64 m_kept = 0;          ///< readings
    bool m_anyRead = false;
    qint64 m_refusedInARow = 0;
    int m_inFlight = 0;
    bool m_wishesAsked = false;
    bool m_exhausted = false; ///< the cache knows no more cards that are due
    bool m_refilling = false;
    bool m_committing = false;
    bool m_concluding = false;
    std::optional<Error> m_stopped;
    CommitPace m_pace;
    QTimer m_commitTimer;
    SyncPartReport m_report;
    std::optional<qint64> m_total; ///< cards that can have the reading
    Done m_done;
    Progress m_progress;
};
