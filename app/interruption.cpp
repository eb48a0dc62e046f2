// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/interruption.h"

#include "core/base/platform.h"

#include <QMetaObject>

#include <mutex>
#include <utility>

namespace
{
std::mutex guard; // between the thread that hears signals and the one that works
Interruption *listening = nullptr;
} // namespace

Interruption::Interruption(std::function<void()> act) : m_act(std::move(act))
{
    const std::lock_guard lock(guard);
    listening = this;
    if (Platform::interrupted()) // it came before anybody listened
        wake();
}

Interruption::~Interruption()
{
    const std::lock_guard lock(guard);
    listening = nullptr;
}

void Interruption::wake()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (const std::function<void()> act = std::exchange(m_act, nullptr))
                act();
        },
        Qt::QueuedConnection);
}

void Interruption::install()
{
    Platform::onInterrupt([] {
        const std::lock_guard lock(guard);
        if (listening)
            listening->wake();
    });
}
