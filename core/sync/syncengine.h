// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/cloud/cloudapi.h"
#include "core/store/writer.h"
#include "core/sync/cardpuller.h"
#include "core/sync/syncreport.h"
#include "core/sync/synctask.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

/// One run of the synchronisation, from its entry in the journal to its report. Its parts run side by side
/// and fail apart: the card list and the account's money and orders first, then, when the list is known,
/// pools and the readings of single cards.
///
/// Lives in the network thread. Api, writer and clock must outlive it. Calls `done` exactly once.
class SyncEngine : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const SyncReport &)>;
    using Progress = std::function<void(const SyncProgress &)>;

    SyncEngine(CloudApi &api, Writer &writer, const Clock &clock, SyncOptions options);
    ~SyncEngine() override;

    void start(Done done, Progress progress);
    /// Keeps what has arrived, drops what is in flight, and reports Cancelled.
    void cancel();

private:
    void begun(const Result<void> &outcome);
    void startParts();
    void startList();
    void startCards();
    void startTask(std::unique_ptr<SyncTask> task);
    void listDone(const CardPuller::Outcome &outcome);
    void partDone(const SyncPartReport &part);
    void showProgress(const QString &part, qint64 done, std::optional<qint64> total);
    [[nodiscard]] bool wants(SyncTopic topic) const { return m_options.topics.testFlag(topic); }
    void timeIsUp();
    void stopParts(const Error &reason);
    void conclude();
    void sortParts();
    void fillFromApi();
    void keepReport();
    void report();
    [[nodiscard]] SyncReport::State judged() const;

    CloudApi &m_api;
    Writer &m_writer;
    const Clock &m_clock;
    const SyncOptions m_options;
    std::unique_ptr<CardPuller> m_cards;
    std::vector<std::unique_ptr<SyncTask>> m_tasks;
    QTimer m_timeLimit;
    int m_partsUnderWay = 0;
    bool m_cancelled = false;
    std::optional<Error> m_stopReason; ///< parts that begin now end with it
    std::chrono::nanoseconds m_began{0};
    Instant m_startedAt;
    std::shared_ptr<SyncReport> m_report = std::make_shared<SyncReport>(); ///< shared with jobs in the writer
    Done m_done;
    Progress m_progress;
};
