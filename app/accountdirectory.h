// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"
#include "core/secrets/vault.h"

#include <QString>

/// How window and command line alike get into one data directory. Whoever opens a cache holds its
/// DirectoryLock. Reads files and derives keys: not for the GUI thread.
namespace AccountDirectory
{

[[nodiscard]] Vault vault(const QString &directory, RandomSource &random, const Clock &clock);

/// A key file or a cache is there, whole or not.
[[nodiscard]] bool hasAccount(const QString &directory);

/// The cost of a new passphrase on this computer; the smallest a key file may ask for in the test
/// configuration. Measures for up to a few seconds.
[[nodiscard]] ScryptCost costForNew(const Clock &clock);

/// With the passphrase, or with the recovery code: people type it where the passphrase is asked for, and a
/// passphrase is never a valid code. Errors are those of Vault::unlock().
[[nodiscard]] Result<CacheKey> unlock(Vault &vault, QByteArrayView words);

/// After a cache was opened: takes away what a killed process left, and keeps the log there from now on.
/// Says whether an earlier run ended in a crash, once; the note of it (no data in it) goes to the log.
Result<bool> moveIn(const QString &directory);

} // namespace AccountDirectory
