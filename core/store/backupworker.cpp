// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backupworker.h"

#include <utility>

BackupWorker::BackupWorker(std::shared_ptr<const Backups> backups)
    : m_backups(std::move(backups)), m_thread([this] { work(); })
{
}

BackupWorker::~BackupWorker()
{
    stop();
}

void BackupWorker::push(Entry entry)
{
    const std::lock_guard lock(m_mutex);
    if (m_stopping)
        return;
    m_waiting.push_back(std::move(entry));
    m_wake.notify_one();
}

void BackupWorker::work()
{
    for (;;) {
        Entry entry;
        {
            std::unique_lock lock(m_mutex);
            m_running.reset();
            m_wake.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
            if (m_stopping)
                return;
            entry = std::move(m_waiting.front());
            m_waiting.pop_front();
            m_running = entry.task;
        }
        if (!entry.task->cancelled)
            entry.job();
    }
}

void BackupWorker::stop()
{
    const std::lock_guard oneAtATime(m_stopMutex);
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_waiting.clear();
        if (m_running)
            m_running->cancelled = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}
