// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cachekey.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/secrets/kdf.h"

#include <QByteArrayView>
#include <QString>

class KeyFile;

/// The key file on disk: makes it, opens it, changes its passphrase. Knows where the cache lies only to
/// refuse making a new key beside an old cache.
///
/// Each call reads the file anew and may derive a key (a third of a second): not for the GUI thread. Random
/// source and clock must outlive the vault.
class Vault
{
public:
    Vault(QString keyFilePath, QString cacheFilePath, RandomSource &random, const Clock &clock);

    struct Created {
        CacheKey key;
        SecretBytes recoveryCode; ///< ASCII text; shown once, kept nowhere
    };

    [[nodiscard]] bool exists() const; ///< a key file is there, whole or not

    /// First run: a random data key in a passphrase slot and a recovery slot. Refuses beside an existing key
    /// file (Usage, E-S30) and beside a cache without key file (Missing, E-S12). The passphrase must pass
    /// Passphrase::checked().
    Result<Created> create(QByteArrayView passphrase, ScryptCost cost);

    /// E-U01 wrong passphrase, E-S13 key file damaged, E-S21 made by a newer version, E-S12 key file missing
    /// beside a cache, E-S31 nothing here yet. A good unlock removes the kept previous key file.
    Result<CacheKey> unlock(QByteArrayView passphrase);
    /// The same by recovery code; E-U04 mistyped, E-U01 not this cache's code.
    Result<CacheKey> unlockWithRecoveryCode(QByteArrayView code);

    /// Replaces the passphrase slot; the data key stays. The previous file is kept beside it until the next
    /// good unlock.
    Result<void> changePassphrase(QByteArrayView current, QByteArrayView next, ScryptCost cost);
    Result<void> resetPassphrase(QByteArrayView recoveryCode, QByteArrayView next, ScryptCost cost);

    /// After E-S13: a whole previous file is there / put it back in place of the damaged one, which is kept
    /// as ".bad".
    [[nodiscard]] bool hasPrevious() const;
    Result<void> restorePrevious();

private:
    Result<KeyFile> load() const;
    Result<void> refuseToCreate() const;
    Result<SecretBytes> open(const KeyFile &file, QByteArrayView passphrase) const;
    Result<SecretBytes> openByCode(const KeyFile &file, QByteArrayView code) const;
    Result<void> replacePassphrase(KeyFile file, const SecretBytes &payload, QByteArrayView next,
                                   ScryptCost cost);
    Result<void> save(const KeyFile &file, const SecretBytes &payload, QByteArrayView secret);
    Result<void> keepPrevious() const;
    void dropPrevious() const;
    [[nodiscard]] QString previousPath() const;

    QString m_path;
    QString m_cachePath;
    RandomSource &m_random;
    const Clock &m_clock;
};
