// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/cachewriter.h"

#include <QObject>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

/// The writer thread and its queue. It owns the only writing connection; each job is one transaction. Edits
/// of people go before pages of the synchronisation. Nothing on this thread may wait for the network. Pages
/// are refused (E-S01) while the disk has less than 200 MB left; below 500 MB people are warned, once.
///
/// When nothing was asked of it for two seconds it empties the log, renews the seal, and makes the day's
/// backup where one is due; a job that comes meanwhile stops the copying.
///
/// enqueue() and stop() may be called from every thread.
class Writer
{
public:
    enum class Priority { Edit, Page };
    using Job = std::function<Result<void>(CacheWriter &)>;
    using Done = std::function<void(const Result<void> &)>;

    explicit Writer(std::unique_ptr<CacheWriter> cache);
    ~Writer(); ///< stop()

    /// Runs `job` as one transaction, then `done` in the thread of `context`, which must have an event loop
    /// and must be alive during this call; when it dies before the job is done, `done` is not called. Jobs
    /// still waiting at stop() are not run and get Cancelled (E-W01).
    void enqueue(Priority priority, Job job, QObject *context, Done done);
    /// The same for who waits at once: blocks until the job is done. Not from the writer thread.
    Result<void> runNow(Priority priority, Job job);

    /// Makes a backup because somebody wants it, then calls `done` as with enqueue(). What is asked for
    /// meanwhile waits; stop() and `giveWay` break it off (Cancelled). Both functions are called from the
    /// writer thread.
    using BackedUp = std::function<void(const Result<Backup> &)>;
    void backUp(Backups::GiveWay giveWay, Backups::Progress progress, QObject *context, BackedUp done);

    /// Who is told after each commit that changed cards, in the writer thread. When this returns, an observer
    /// set before is not called any more.
    void onCommit(CommitObserver observer);

    /// Who is told when a backup could not be made or the disk is nearly full; the rest is as with
    /// onCommit().
    using WarningObserver = std::function<void(const Error &warning)>;
    void onWarning(WarningObserver observer);

    /// Finishes the running job, empties the log into the file, closes. The first call's outcome stays.
    Result<void> stop();

private:
    struct Entry {
        Job job;
        std::function<void(const Result<void> &)> answer;
        Priority priority = Priority::Edit;
        bool alone = false; ///< not in a transaction
    };
    void push(Priority priority, Entry entry);
    bool take(Entry &entry);
    void work();
    void rest();
    [[nodiscard]] Result<void> perform(const Entry &entry);
    void warn(const Error &warning);
    [[nodiscard]] bool isWanted();
    [[nodiscard]] bool isStopping();
    void cancelWaiting();

    std::unique_ptr<CacheWriter> m_cache;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Entry> m_edits;
    std::deque<Entry> m_pages;
    bool m_stopping = false;
    bool m_warned = false;  ///< that the disk is nearly full; used in the thread
    bool m_restless = true; ///< something is left to do when nobody asks; used in the thread
    Result<void> m_outcome;
    std::mutex m_observerMutex;
    CommitObserver m_observer;
    WarningObserver m_warningObserver;
    std::mutex m_stopMutex;
    std::thread m_thread; ///< last: starts when all else is there
};
