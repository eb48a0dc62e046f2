// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/notguithread.h"

#include <QtGlobal>

#include <atomic>
#include <thread>

namespace
{
std::atomic<std::thread::id> marked;
}

void NotGuiThread::mark()
{
    marked = std::this_thread::get_id();
}

void NotGuiThread::unmark()
{
    marked = std::thread::id();
}

void NotGuiThread::check(const char *work)
{
    if (marked.load(std::memory_order_relaxed) != std::this_thread::get_id())
        return;
#ifdef NDEBUG
    qWarning("%s runs on the GUI thread", work);
#else
    qFatal("%s runs on the GUI thread", work);
#endif
}
