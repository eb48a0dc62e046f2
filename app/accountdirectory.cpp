// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountdirectory.h"

#include "core/base/log.h"
#include "core/base/platform.h"
#include "core/base/safefile.h"
#include "core/store/cachepaths.h"

#include <QFileInfo>

Vault AccountDirectory::vault(const QString &directory, RandomSource &random, const Clock &clock)
{
    const CachePaths paths{directory};
    return Vault(paths.keyFile(), paths.database(), random, clock);
}

bool AccountDirectory::hasAccount(const QString &directory)
{
    const CachePaths paths{directory};
    const QFileInfo keyFile(paths.keyFile());
    return keyFile.exists() || keyFile.isSymLink() || QFileInfo::exists(paths.database());
}

ScryptCost AccountDirectory::costForNew(const Clock &clock)
{
#ifdef SIMLEDGER_CHEAP_SCRYPT
    Q_UNUSED(clock)
    return {.log2N = 15, .r = 8, .p = 1};
#else
    return Kdf::calibrated(clock, Platform::freeMemoryBytes());
#endif
}

Result<CacheKey> AccountDirectory::unlock(Vault &vault, QByteArrayView words)
{
    Result<CacheKey> key = vault.unlock(words);
    if (key || key.error().code != QLatin1StringView("E-U01"))
        return key;
    Result<CacheKey> recovered = vault.unlockWithRecoveryCode(words);
    return recovered ? std::move(recovered) : std::move(key);
}

Result<bool> AccountDirectory::moveIn(const QString &directory)
{
    SafeFile::removeLeftovers(directory);
    const QString note = Log::crashNote(directory);
    if (!note.isEmpty()) {
        qWarning("%s", qPrintable(note));
        Log::forgetCrash(directory);
    }
    if (const Result<void> kept = Log::keepIn(directory); !kept)
        return kept.error();
    return !note.isEmpty();
}
