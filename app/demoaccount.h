// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/store/cache.h"
#include "core/sync/syncreport.h"
#include "simulator/simcloud.h"

#include <QDate>
#include <QTemporaryDir>

#include <functional>
#include <memory>

/// The demo account: a provider inside this process and an encrypted cache whose random key lives in memory
/// alone. Made anew each time, wiped at the end. Needs an event loop only while it is made.
class DemoAccount
{
public:
    static constexpr int defaultCards = 5000;
    using Progress = std::function<void(const SyncProgress &)>;

    /// Starts the provider, creates the cache, enters what its people know and synchronises once.
    static Result<std::unique_ptr<DemoAccount>> create(int cards, const Clock &clock, RandomSource &random,
                                                       const Progress &progress);

    [[nodiscard]] Cache &cache() { return *m_cache; }

private:
    DemoAccount(int cards, QDate today);
    Result<void> fill(const Clock &clock, RandomSource &random, const Progress &progress);

    QTemporaryDir m_directory; ///< goes last
    SimCloud m_cloud;
    std::unique_ptr<Cache> m_cache;
};
