// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/cloud/cloudapi.h"
#include "core/store/writer.h"
#include "core/sync/accountcheck.h"
#include "core/sync/cardpuller.h"
#include "core/sync/syncreport.h"
#include "core/sync/synctask.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <vector>

class ReadingPuller;

/// One run of the synchronisation, from its entry in the journal to its report. Its parts run side by side
/// and fail apart: the card list and the account's money and orders first, then, when the list is known,
/// pools and the readings of single cards. A part that ends because one request failed too often begins anew
/// where it stood, as long as it gets on and the cloud answers others.
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
    void cancel(SyncStop why = SyncStop::Asked);
    /// A temporary key was renewed: the run need not stop before the end of the old one.
    void renewKey(const AccountSettings &account);
    /// Puts these before everything else that is read card by card, if this run reads it at all.
    void wish(const SyncWishes &wishes);

private:
    void followPause();
    void tellProgress();
    void begun(const Result<void> &outcome);
    void accountChecked(const std::optional<Error> &why);
    void startParts();
    void startList();
    void startCards();
    /// One part of the run, made anew when it has to go on where it stood.
    struct Place {
        std::function<std::unique_ptr<SyncTask>()> make;
        qint64 done = 0; ///< when it ended last
        int inVain = 0;  ///< ends in a row without anything kept
    };
    void startTask(const std::shared_ptr<Place> &place);
    void taskDone(const std::shared_ptr<Place> &place, const SyncPartReport &part);
    [[nodiscard]] bool goesOn(Place &place, const SyncPartReport &part) const;
    void startReadings();
    [[nodiscard]] std::optional<std::chrono::seconds> remaining() const;
    void listDone(const CardPuller::Outcome &outcome);
    void partDone(const SyncPartReport &part);
    void showProgress(const QString &part, qint64 done, std::optional<qint64> total);
    [[nodiscard]] bool wants(SyncTopic topic) const { return m_options.topics.testFlag(topic); }
    void noteLeft();
    void timeIsUp();
    void watchKey();
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
    SyncOptions m_options;
    AccountCheck m_accountCheck;
    std::unique_ptr<CardPuller> m_cards;
    std::unique_ptr<CardPuller> m_endedCards; ///< the one before, which may still be on the stack
    Place m_list;
    std::vector<std::unique_ptr<SyncTask>> m_tasks;
    std::map<SyncTopic, ReadingPuller *> m_readings; ///< those of m_tasks that read card by card, the newest
    bool m_fleetKnown = false;                       ///< the list is through, or was not wanted
    QHash<QString, qint64> m_cardsToRead;            ///< by part: still to be asked in this run
    QTimer m_timeLimit;
    QTimer m_keyWatch;  ///< until a temporary key is near its end
    QTimer m_countdown; ///< tells how long a pause still lasts
    SyncProgress m_lastProgress;
    int m_partsUnderWay = 0;
    bool m_cancelled = false;
    std::optional<Error> m_stopReason; ///< parts that begin now end with it
    std::chrono::nanoseconds m_began{0};
    Instant m_startedAt;
    /// Written by the writer's job that begins the run; read by its later jobs, and here once that has
    /// answered.
    struct Begun {
        qint64 runId = 0;
        bool expectsLog = false;
    };
    const std::shared_ptr<Begun> m_begun = std::make_shared<Begun>();
    SyncReport m_report;
    Done m_done;
    Progress m_progress;
};
