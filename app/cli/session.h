// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"

#include "app/demoaccount.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/inventory/cardcolumns.h"
#include "core/secrets/vault.h"
#include "core/store/cache.h"
#include "core/store/directorylock.h"

#include <memory>

/// The data directory this process works on: locked, unlocked and opened when the first command needs it and
/// kept open for those that follow (batch). One thread.
class Session
{
public:
    Session(GlobalOptions options, const Clock &clock, RandomSource &random);

    /// The opened cache. Locked (E-U01 …), Busy (E-S11), Missing (E-S31: no account here yet) and the
    /// storage errors of Cache::open().
    Result<Cache *> cache();
    /// The reading connection.
    Result<CacheReader *> reader();
    /// The account in the cache; Missing (E-S31) when it has none.
    Result<AccountSettings> account();
    /// The whole fleet as columns; read once, read anew after forgetFleet().
    Result<std::shared_ptr<const CardColumns>> fleet();
    void forgetFleet() { m_fleet.reset(); }
    /// Drops the reading connection too: whoever writes calls this before and after.
    void forgetReader();

    /// The key alone, for work on the files of a cache that is not open: holds the directory's lock, opens
    /// nothing. Usage in the demo.
    Result<CacheKey> key();

    /// Whether there is a cache to open.
    [[nodiscard]] bool exists() const;

    struct Created {
        Cache *cache = nullptr;
        SecretBytes recoveryCode; ///< to be shown once
    };
    /// Makes key file and cache with the given passphrase.
    Result<Created> create();

    /// The passphrase from file, descriptor or terminal. `forNew`: asked twice at a terminal.
    Result<SecretBytes> passphrase(bool forNew) const;

    [[nodiscard]] const GlobalOptions &options() const { return m_options; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] RandomSource &random() const { return m_random; }

private:
    Result<void> lock();
    void sayFindings() const;
    Result<CacheKey> unlock();
    Result<Cache *> demoCache();
    [[nodiscard]] Vault vault() const;

    GlobalOptions m_options;
    const Clock &m_clock;
    RandomSource &m_random;
    std::unique_ptr<DirectoryLock> m_lock;
    std::unique_ptr<DemoAccount> m_demo;
    std::unique_ptr<Cache> m_cache;
    std::unique_ptr<CacheReader> m_reader;
    std::shared_ptr<const CardColumns> m_fleet;
};
