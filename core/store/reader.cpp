// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reader.h"

#include "core/base/idlememory.h"

#include <utility>

using namespace std::chrono_literals;

namespace
{
/// Long enough that nothing else is going on either: giving back holds up who allocates.
constexpr auto untilIdle = 30s;

/// Of a long job: the pages it read, and what it freed.
void giveBack(CacheReader &cache)
{
    (void)cache.database().execute("PRAGMA shrink_memory"); // if not, it was worth a try
    IdleMemory::giveBack();
}
} // namespace

Reader::Reader(std::unique_ptr<CacheReader> cache) : m_cache(std::move(cache)), m_thread([this] { work(); })
{
}

Reader::~Reader()
{
    stop();
}

void Reader::push(const ReaderTicket &ticket, std::function<void(CacheReader &)> job)
{
    const std::lock_guard lock(m_mutex);
    if (m_stopping)
        return;
    m_waiting.push_back({ticket, std::move(job)});
    m_wake.notify_one();
}

/// The next job somebody waits for. False: stop. Where there is none for a while, memory is given back, once.
bool Reader::take(Entry &entry)
{
    std::unique_lock lock(m_mutex);
    const auto isWanted = [this] { return m_stopping || !m_waiting.empty(); };
    if (!m_wake.wait_for(lock, untilIdle, isWanted)) {
        lock.unlock();
        giveBack(*m_cache);
        lock.lock();
        m_wake.wait(lock, isWanted);
    }
    if (m_stopping)
        return false;
    entry = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_running = entry.ticket;
    return true;
}

void Reader::work()
{
    for (Entry entry; take(entry); entry = {}) {
        if (!entry.ticket.isCancelled())
            entry.job(*m_cache);
    }
    m_cache.reset();
}

void Reader::stop()
{
    const std::lock_guard oneAtATime(m_stopMutex);
    std::deque<Entry> dropped; // destroyed without the lock: what a job holds may ask again
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_running.cancel();
        for (Entry &entry : m_waiting)
            entry.ticket.cancel();
        dropped.swap(m_waiting);
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}
