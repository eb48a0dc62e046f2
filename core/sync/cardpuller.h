// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/cloud/cloudapi.h"
#include "core/store/cardwriter.h"
#include "core/store/writer.h"
#include "core/sync/commitpace.h"
#include "core/sync/pagesequence.h"
#include "core/sync/syncreport.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

/// One pass over the inventory list: pages in flight, put back in order, kept in groups together with the
/// cursor. A pass that was interrupted goes on where it stood; what was committed is never asked again.
///
/// Lives in the network thread. Api, writer and clock must outlive it. Calls `done` exactly once.
class CardPuller : public QObject
{
    Q_OBJECT
public:
    struct Outcome {
        SyncPartReport part;
        qint64 added = 0;
        qint64 changed = 0;
        qint64 notListed = 0;
        qint64 heldBack = 0;
        bool listMoved = false;
        qint64 resumedAtPage = 0;
    };
    using Done = std::function<void(const Outcome &)>;
    using Progress = std::function<void(qint64 done, std::optional<qint64> total)>;

    CardPuller(CloudApi &api, Writer &writer, const Clock &clock, const SyncOptions &options, qint64 runId);
    ~CardPuller() override;

    void start(Done done, Progress progress);
    /// Keeps what has arrived in order and ends with this reason.
    void stop(const Error &reason);

private:
    struct Begin;
    struct Group;
    struct Ending;

    void begin(const Result<void> &read, const Begin &begin);
    void pump();
    void ask(qint64 page);
    void arrived(qint64 page, Result<CardPage> reply);
    void gather();
    void scheduleCommit();
    void commit();
    void committed(const Result<void> &outcome, const Group &group);
    void judgeEnd();
    void recheck();
    void complete();
    void askForMissing();
    void askForOne(const MissingCard &card);
    void judgeOne(const MissingCard &card, const Result<CardPage> &reply);
    void conclude();
    void end(std::optional<Error> error);
    [[nodiscard]] std::optional<Error> sequenceError() const;
    [[nodiscard]] bool passIsClean() const;
    [[nodiscard]] qint64 cardsDone() const;
    [[nodiscard]] PassStamp stamp() const;

    CloudApi &m_api;
    Writer &m_writer;
    const Clock &m_clock;
    const SyncOptions m_options;
    const qint64 m_runId;

    std::unique_ptr<PageSequence> m_sequence;
    SyncPosition m_position;
    QList<CardPage> m_group; ///< in order, not yet committed
    QList<qint64> m_recheck; ///< pages to be read once more before the pass is believed
    qsizetype m_inFlight = 0;
    qint64 m_keptPages = 0; ///< committed, by this run and those before it
    bool m_committing = false;
    bool m_rechecked = false;
    bool m_completing = false;
    bool m_tooMany = false;        ///< lost more than is believed
    qint64 m_lost = 0;             ///< missing for the first or the second time
    QList<MissingCard> m_doubtful; ///< still to be asked for one by one
    qsizetype m_unjudged = 0;      ///< of them, those whom nobody asked for or whose answer says nothing
    QSet<qint64> m_proven;         ///< of them, those the provider does not have
    QList<Card> m_foundAgain;      ///< of them, the others
    bool m_foundNewCards = false;  ///< or some that had been missing
    std::optional<Error> m_stopped;
    CommitPace m_pace;
    QTimer m_commitTimer;
    Outcome m_outcome;
    Done m_done;
    Progress m_progress;
};
