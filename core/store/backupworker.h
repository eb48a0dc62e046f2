// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/answer.h"
#include "core/store/backups.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

/// What a job of the BackupWorker and who waits for it know of each other. Every thread may use it.
struct BackupTask {
    std::atomic<bool> cancelled = false;
    std::atomic<qint64> done = 0; ///< bytes that are copied …
    std::atomic<qint64> of = 0;   ///< … of so many; 0: nobody knows how long it takes

    [[nodiscard]] Backups::GiveWay giveWay()
    {
        return [this] { return cancelled.load(); };
    }
};

/// A thread with a queue for what reads backups and files that were set aside: a check of a large one takes
/// many seconds, and nobody else shall wait for it. Jobs run one after the other.
///
/// ask() and stop() may be called from every thread.
class BackupWorker
{
public:
    using Task = std::shared_ptr<BackupTask>;

    explicit BackupWorker(std::shared_ptr<const Backups> backups);
    ~BackupWorker(); ///< stop()

    /// Runs `job(const Backups &, BackupTask &)` in the thread, then `done(value)` in that of `context`,
    /// which must have an event loop and be alive during this call. A cancelled job is answered too, as soon
    /// as it gives way; one that was not begun is not, nor anything after stop().
    template<class Job, class Done> Task ask(QObject *context, Job job, Done done)
    {
        using Value = std::invoke_result_t<Job, const Backups &, BackupTask &>;
        auto task = std::make_shared<BackupTask>();
        auto value = std::make_shared<std::optional<Value>>();
        auto deliver =
            Answer::in(context, [value, done = std::move(done)]() mutable { done(std::move(**value)); });
        push({task, [this, task, value, deliver, job = std::move(job)]() mutable {
                  value->emplace(job(*m_backups, *task));
                  deliver();
              }});
        return task;
    }

    [[nodiscard]] const std::shared_ptr<const Backups> &backups() const { return m_backups; }

    /// Cancels everything and waits for the running job, which gives way.
    void stop();

private:
    struct Entry {
        Task task;
        std::function<void()> job;
    };
    void push(Entry entry);
    void work();

    const std::shared_ptr<const Backups> m_backups;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Entry> m_waiting;
    Task m_running;
    bool m_stopping = false;
    std::mutex m_stopMutex;
    std::thread m_thread; ///< last: starts when all else is there
};
