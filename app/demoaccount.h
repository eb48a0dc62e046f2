// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/cloud/cloudapi.h"
#include "core/domain/account.h"
#include "core/store/cache.h"
#include "core/sync/syncreport.h"
#include "simulator/simcloud.h"

#include <QDate>
#include <QTemporaryDir>

#include <functional>
#include <memory>

/// The demo account: a provider inside this process and an encrypted cache whose random key lives in memory
/// alone. Made anew each time, wiped at the end: destroy it when the cache's connections are closed. The
/// provider serves from a thread of its own, so that neither thread of the client has to wait for it.
class DemoAccount
{
public:
    static constexpr int defaultCards = 5000;
    using Progress = std::function<void(const SyncProgress &)>;

    /// Starts the provider, creates the cache and enters what the company's people know. Nothing is
    /// synchronised yet: a window opens at once and fills while it is looked at. Takes a moment, so not on
    /// the GUI thread; needs no event loop, and any thread may go on with what it made.
    static Result<std::unique_ptr<DemoAccount>> begin(int cards, const Clock &clock, RandomSource &random);
    /// begin(), and one synchronisation to its end, in an event loop of its own.
    static Result<std::unique_ptr<DemoAccount>> create(int cards, const Clock &clock, RandomSource &random,
                                                       const Progress &progress);

    /// What a synchronisation needs to reach the provider; the cache holds the same.
    [[nodiscard]] AccountSettings account() const;
    /// The pace at which it may be asked: the provider is in this process and limits nobody.
    [[nodiscard]] static CloudApi::Options pace();
    /// Connections may outlive it, this object may not.
    [[nodiscard]] const std::shared_ptr<Cache> &cache() const { return m_cache; }

private:
    DemoAccount(int cards, QDate today);
    Result<void> furnish(const Clock &clock, RandomSource &random);
    Result<void> synchronise(const Clock &clock, RandomSource &random, const Progress &progress);

    QTemporaryDir m_directory; ///< goes last
    SimCloud m_cloud;
    std::shared_ptr<Cache> m_cache;
};
