// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writer.h"

#include "core/base/answer.h"

#include <QCoreApplication>

#include <chrono>
#include <future>
#include <optional>
#include <utility>

namespace
{
using namespace std::chrono_literals;
constexpr auto restsAfter = 2s;

Error notRun()
{
    return Error{Error::Kind::Cancelled,
                 QStringLiteral("E-W01"),
                 QCoreApplication::translate("Writer",
                                             "The cache is being closed; this step was not begun. What was "
                                             "saved before is kept."),
                 {},
                 {}};
}
} // namespace

Writer::Writer(std::unique_ptr<CacheWriter> cache) : m_cache(std::move(cache)), m_thread([this] { work(); })
{
}

void Writer::onCommit(CommitObserver observer)
{
    const std::lock_guard lock(m_observerMutex);
    m_observer = std::move(observer);
}

void Writer::onWarning(WarningObserver observer)
{
    const std::lock_guard lock(m_observerMutex);
    m_warningObserver = std::move(observer);
}

Writer::~Writer()
{
    (void)stop();
}

void Writer::enqueue(Priority priority, Job job, QObject *context, Done done)
{
    auto given = std::make_shared<Result<void>>();
    auto deliver = Answer::in(context, [given, done = std::move(done)] { done(*given); });
    push(priority, {std::move(job),
                    [given, deliver](const Result<void> &outcome) {
                        *given = outcome;
                        deliver();
                    },
                    priority});
}

void Writer::backUp(Backups::GiveWay giveWay, Backups::Progress progress, QObject *context, BackedUp done)
{
    auto given = std::make_shared<std::optional<Result<Backup>>>();
    auto deliver = Answer::in(context, [given, done = std::move(done)] { done(**given); });
    const auto job = [this, given, giveWay = std::move(giveWay),
                      progress = std::move(progress)](CacheWriter &cache) -> Result<void> {
        given->emplace(cache.backUp([this, &giveWay] { return giveWay() || isStopping(); }, progress));
        return **given ? Result<void>() : Result<void>((**given).error());
    };
    push(Priority::Edit, {job,
                          [given, deliver](const Result<void> &outcome) {
                              if (!*given)
                                  given->emplace(outcome.error()); // it was not begun
                              deliver();
                          },
                          Priority::Edit, true});
}

Result<void> Writer::runNow(Priority priority, Job job)
{
    std::promise<Result<void>> promise;
    std::future<Result<void>> future = promise.get_future();
    push(priority,
         {std::move(job), [&promise](const Result<void> &outcome) { promise.set_value(outcome); }, priority});
    return future.get();
}

void Writer::push(Priority priority, Entry entry)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_stopping) {
            (priority == Priority::Edit ? m_edits : m_pages).push_back(std::move(entry));
            m_wake.notify_one();
            return;
        }
    }
    entry.answer(notRun());
}

bool Writer::isWanted()
{
    const std::lock_guard lock(m_mutex);
    return m_stopping || !m_edits.empty() || !m_pages.empty();
}

bool Writer::isStopping()
{
    const std::lock_guard lock(m_mutex);
    return m_stopping;
}

/// What can wait until nobody waits.
void Writer::rest()
{
    const Result<void> settled = m_cache->settleInPassing();
    m_restless = !settled && settled.error().kind == Error::Kind::Busy;
    if (!settled)
        return;
    const Result<void> backedUp = m_cache->backUpIfDue([this] { return isWanted(); });
    if (backedUp)
        return;
    m_restless =
        backedUp.error().kind == Error::Kind::Cancelled || backedUp.error().kind == Error::Kind::Busy;
    if (!m_restless)
        warn(Backups::notMade(backedUp.error()));
}

void Writer::warn(const Error &warning)
{
    const std::lock_guard lock(m_observerMutex);
    if (m_warningObserver)
        m_warningObserver(warning);
}

/// Pages need room on the disk; what people enter may use the last of it.
Result<void> Writer::perform(const Entry &entry)
{
    if (entry.alone)
        return entry.job(*m_cache);
    const CacheGuard *guard = m_cache->guard();
    if (entry.priority == Priority::Page && guard) {
        if (const std::optional<Error> full = guard->noRoom())
            return *full;
        const std::optional<Error> little = guard->littleRoom();
        if (little && !m_warned)
            warn(*little);
        m_warned = little.has_value();
    }
    return m_cache->transact(entry.job);
}

/// The next job, edits first. False: stop.
bool Writer::take(Entry &entry)
{
    std::unique_lock lock(m_mutex);
    const auto wanted = [this] { return m_stopping || !m_edits.empty() || !m_pages.empty(); };
    while (m_restless && !m_wake.wait_for(lock, restsAfter, wanted)) {
        lock.unlock();
        rest();
        lock.lock();
    }
    m_wake.wait(lock, wanted);
    if (m_stopping)
        return false;
    std::deque<Entry> &queue = m_edits.empty() ? m_pages : m_edits;
    entry = std::move(queue.front());
    queue.pop_front();
    return true;
}

void Writer::work()
{
    m_cache->onCommit([this](const CommittedChanges &changes) {
        const std::lock_guard lock(m_observerMutex);
        if (m_observer)
            m_observer(changes);
    });
    for (Entry entry; take(entry); entry = {}) {
        entry.answer(perform(entry));
        m_restless = true;
    }
    cancelWaiting();
    m_outcome = m_cache->settle();
    m_cache.reset();
}

void Writer::cancelWaiting()
{
    std::deque<Entry> waiting;
    {
        const std::lock_guard lock(m_mutex);
        waiting.swap(m_edits);
        waiting.insert(waiting.end(), std::make_move_iterator(m_pages.begin()),
                       std::make_move_iterator(m_pages.end()));
        m_pages.clear();
    }
    for (const Entry &entry : waiting)
        entry.answer(notRun());
}

Result<void> Writer::stop()
{
    const std::lock_guard oneAtATime(m_stopMutex);
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
    return m_outcome;
}
