// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountdirectory.h"

#include "core/base/log.h"
#include "core/base/platform.h"
#include "core/base/safefile.h"
#include "core/settings/consolesettings.h"
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
    return keyFile.exists() || keyFile.isSymLink() || QFileInfo::exists(paths.database()) ||
           QFileInfo::exists(paths.erasing());
}

QString AccountDirectory::cacheNumber(const QString &directory)
{
    const Result<QByteArray> bytes = SafeFile::read(CachePaths{directory}.keyFile(), KeyFile::readLimit);
    const Result<KeyFile> file = bytes ? KeyFile::parse(*bytes) : Result<KeyFile>(bytes.error());
    if (!file)
        return {};
    const QByteArray id(file->cacheId.data(), qsizetype(file->cacheId.size()));
    return QString::fromLatin1(id.toHex());
}

void AccountDirectory::forgetInSettings(const QString &directory)
{
    ConsoleSettings settings;
    if (settings.lastDataDirectory() == directory)
        settings.forgetAccount();
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

Result<CacheKey> AccountDirectory::unlock(Vault &vault, QByteArrayView words, bool *byCode)
{
    Result<CacheKey> key = vault.unlock(words);
    if (key || key.error().code != QLatin1StringView("E-U01"))
        return key;
    Result<CacheKey> recovered = vault.unlockWithRecoveryCode(words);
    if (byCode && recovered)
        *byCode = true;
    return recovered ? std::move(recovered) : std::move(key);
}

Result<void> AccountDirectory::changePassphrase(Vault &vault, QByteArrayView words, QByteArrayView next,
                                                ScryptCost cost)
{
    Result<void> changed = vault.changePassphrase(words, next, cost);
    if (changed || changed.error().code != QLatin1StringView("E-U01"))
        return changed;
    Result<void> reset = vault.resetPassphrase(words, next, cost);
    const bool isNoCode = !reset && (reset.error().code == QLatin1StringView("E-U04") ||
                                     reset.error().code == QLatin1StringView("E-U01"));
    return isNoCode ? changed : reset;
}

Result<void> AccountDirectory::replaceDataKey(const QString &directory, const Vault::NewDataKey &key,
                                              const Clock &clock, const DataKeyChange::Progress &progress,
                                              const DataKeyChange::GiveUp &giveUp)
{
    const CachePaths paths{directory};
    const DataKeyChange change(paths);
    if (const Result<void> room = DataKeyChange::checkRoom(paths, Platform::freeDiskBytes(directory)); !room)
        return room;
    Result<void> done = change.prepare(key.now, key.fresh, clock, Platform::userName(), progress, giveUp);
    if (done)
        done = Vault::writeBeside(key, paths.freshKeyFile());
    if (done)
        done = change.carryOut();
    if (!done)
        change.abandon();
    return done;
}

bool AccountDirectory::isOf(const QString &directory, const Vault::NewDataKey &key)
{
    const Result<QByteArray> bytes = SafeFile::read(CachePaths{directory}.keyFile(), KeyFile::readLimit);
    const Result<KeyFile> file = bytes ? KeyFile::parse(*bytes) : Result<KeyFile>(bytes.error());
    return file && *file == key.file;
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
