// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"
#include "core/secrets/vault.h"
#include "core/store/datakeychange.h"

#include <QString>

/// How window and command line alike get into one data directory. Whoever opens a cache holds its
/// DirectoryLock. Reads files and derives keys: not for the GUI thread.
namespace AccountDirectory
{

[[nodiscard]] Vault vault(const QString &directory, RandomSource &random, const Clock &clock);

/// A key file or a cache is there, whole or not, or an erasure that is to be finished.
[[nodiscard]] bool hasAccount(const QString &directory);

/// The number that the key file gives the cache, in hexadecimal digits; empty without a whole key file.
[[nodiscard]] QString cacheNumber(const QString &directory);

/// After everything was erased: what the window remembers of this directory.
void forgetInSettings(const QString &directory);

/// The cost of a new passphrase on this computer; the smallest a key file may ask for in the test
/// configuration. Measures for up to a few seconds.
[[nodiscard]] ScryptCost costForNew(const Clock &clock);

/// With the passphrase, or with the recovery code: people type it where the passphrase is asked for, and a
/// passphrase is never a valid code. Errors are those of Vault::unlock().
/// `byCode`: told which of the two it was.
[[nodiscard]] Result<CacheKey> unlock(Vault &vault, QByteArrayView words, bool *byCode = nullptr);

/// A new passphrase in place of the one that `words` are, or of the one that was forgotten: then `words` are
/// the recovery code. Errors are those of Vault.
Result<void> changePassphrase(Vault &vault, QByteArrayView words, QByteArrayView next, ScryptCost cost);

/// Encrypts everything anew under a prepared key, which counts when this returns well; else the old one does
/// (isOf() tells), and nothing is left of the new one. Nobody has the cache open. Cancelled where `giveUp`
/// says so before the key counts.
Result<void> replaceDataKey(const QString &directory, const Vault::NewDataKey &key, const Clock &clock,
                            const DataKeyChange::Progress &progress, const DataKeyChange::GiveUp &giveUp);
/// The key file is the one that was prepared with this key.
[[nodiscard]] bool isOf(const QString &directory, const Vault::NewDataKey &key);

/// After a cache was opened: takes away what a killed process left, and keeps the log there from now on.
/// Says whether an earlier run ended in a crash, once; the note of it (no data in it) goes to the log.
Result<bool> moveIn(const QString &directory);

} // namespace AccountDirectory
