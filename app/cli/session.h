// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"

#include "app/demoaccount.h"
#include "app/unlockrecord.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/inventory/cardcolumns.h"
#include "core/secrets/vault.h"
#include "core/store/cache.h"
#include "core/store/directorylock.h"

#include <functional>
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
    /// Closes the cache and keeps the directory's lock: its files are about to go.
    void closeCache();

    /// The key alone, for work on the files of a cache that is not open: holds the directory's lock, opens
    /// nothing. Usage in the demo.
    Result<CacheKey> key();

    /// The passphrase in place of the one that opens the cache now, which is open afterwards.
    Result<void> changePassphrase(const SecretBytes &next);
    /// A new code, to be shown once; the old one opens nothing from then on. The cache is open afterwards.
    Result<SecretBytes> renewRecoveryCode();

    /// The keyring gets a secret that opens the cache; by the passphrase. Who keeps it. The cache is open
    /// afterwards.
    Result<QString> addKeyring();
    /// By the passphrase or the recovery code; whether the entry is proven to be gone. Locked (E-U14): there
    /// was none. The cache is open afterwards.
    struct KeyringRemoved {
        Result<void> gone;
    };
    Result<KeyringRemoved> removeKeyring();
    struct KeyringStatus {
        bool slot = false;    ///< the key file has one
        Result<QString> open; ///< whether the keyring answers, and who it is
        Result<void> opens;   ///< whether what it keeps opens the cache
        QString keeper;       ///< who was given it
    };
    Result<KeyringStatus> keyringStatus();
    /// Encrypts everything anew under a new data key. `showCode` gets its recovery code before it counts.
    /// What went wrong besides is told in the result; the cache is open afterwards.
    struct DataKeyReplaced {
        std::optional<Error> withoutBackup;
        std::optional<Error> withoutKeyring; ///< which opened the account before
    };
    Result<DataKeyReplaced> replaceDataKey(const std::function<void(const SecretBytes &code)> &showCode);
    /// For erasing everything: whether the entry is proven to be gone; nothing where there never was one.
    Result<std::optional<Result<void>>> eraseKeyring();

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
    /// A new one, asked for twice at the terminal.
    static Result<SecretBytes> askNewPassphrase();

    /// A line of the audit trail: what was done, or what left the cache. Nothing to note where no cache is
    /// open.
    Result<void> note(const QString &what, const QString &detail = {});

    /// The command that is about to run: the audit trail says what the cache was opened for.
    void setCommand(const QString &name) { m_command = name; }

    [[nodiscard]] const GlobalOptions &options() const { return m_options; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] RandomSource &random() const { return m_random; }

private:
    Result<void> lock();
    void sayFindings() const;
    Result<CacheKey> unlock();
    Result<CacheKey> unlockWithKeyring();
    std::optional<Error> renewKeyring(const Vault::NewDataKey &key);
    Result<CacheKey> counted(Result<CacheKey> key, UnlockRecord::By by);
    void recordUnlock();
    Result<void> lockFiles();
    Result<Cache *> openWith(Result<CacheKey> key);
    Result<Cache *> demoCache();
    [[nodiscard]] Vault vault() const;

    GlobalOptions m_options;
    const Clock &m_clock;
    RandomSource &m_random;
    QString m_command;
    std::optional<UnlockRecord> m_unlocked; ///< not in the audit trail yet
    std::unique_ptr<DirectoryLock> m_lock;
    std::unique_ptr<DemoAccount> m_demo;
    std::unique_ptr<Cache> m_cache;
    std::unique_ptr<CacheReader> m_reader;
    std::shared_ptr<const CardColumns> m_fleet;
};
