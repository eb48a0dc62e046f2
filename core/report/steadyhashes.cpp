// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/steadyhashes.h"

#include <QHashSeed>

#include <mutex>

namespace
{
std::mutex mutex;
int alive = 0; // guarded by it
} // namespace

SteadyHashes::SteadyHashes()
{
    const std::lock_guard lock(mutex);
    if (alive++ == 0)
        QHashSeed::setDeterministicGlobalSeed();
}

SteadyHashes::~SteadyHashes()
{
    const std::lock_guard lock(mutex);
    if (--alive == 0)
        QHashSeed::resetRandomGlobalSeed();
}
