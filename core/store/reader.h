// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/answer.h"
#include "core/store/cachewriter.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

/// Whether somebody still waits for a job of the Reader. A long job asks now and then and returns early: what
/// it returns then is thrown away.
class ReaderTicket
{
public:
    [[nodiscard]] bool isCancelled() const { return m_cancelled && m_cancelled->load(); }
    /// Nothing is answered any more. A job that waits is not begun.
    void cancel()
    {
        if (m_cancelled)
            m_cancelled->store(true);
    }

private:
    friend class Reader;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
};

/// A thread with one reading connection and a queue: whatever takes longer than a frame and needs the cache
/// or only a place to compute: filters, sorts, briefings, exports. Jobs run one after the other; a window has
/// one Reader for what somebody is waiting for with his eyes, and one for long work.
///
/// ask() and stop() may be called from every thread.
class Reader
{
public:
    explicit Reader(std::unique_ptr<CacheReader> cache);
    ~Reader(); ///< stop()

    /// Runs `job(CacheReader &, const ReaderTicket &)` in the reader's thread, then `done(value)` in the
    /// thread of `context`, which must have an event loop and be alive during this call. `done` is not called
    /// when the context has died, the ticket was cancelled, or the reader stopped before.
    template<class Job, class Done> ReaderTicket ask(QObject *context, Job job, Done done)
    {
        using Value = std::invoke_result_t<Job, CacheReader &, const ReaderTicket &>;
        ReaderTicket ticket;
        ticket.m_cancelled = std::make_shared<std::atomic<bool>>(false);
        auto value = std::make_shared<std::optional<Value>>();
        auto deliver = Answer::in(context, [value, ticket, done = std::move(done)]() mutable {
            if (!ticket.isCancelled())
                done(std::move(**value));
        });
        push(ticket, [value, ticket, deliver, job = std::move(job)](CacheReader &cache) mutable {
            value->emplace(job(cache, ticket));
            deliver();
        });
        return ticket;
    }

    /// Cancels everything, waits for the running job and closes the connection.
    void stop();

private:
    struct Entry {
        ReaderTicket ticket;
        std::function<void(CacheReader &)> job;
    };
    void push(const ReaderTicket &ticket, std::function<void(CacheReader &)> job);
    bool take(Entry &entry);
    void work();

    std::unique_ptr<CacheReader> m_cache;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Entry> m_waiting;
    ReaderTicket m_running;
    bool m_stopping = false;
    std::mutex m_stopMutex;
    std::thread m_thread; ///< last: starts when all else is there
};
