// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cachekey.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/secrets/keyfile.h"

#include <QByteArrayView>
#include <QString>

/// The key file on disk: makes it, opens it, changes what opens it. Knows where the cache lies only to
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

    /// A new recovery code in place of the old one, which opens nothing from then on; passphrase and data key
    /// stay. The previous file is kept likewise.
    Result<SecretBytes> renewRecoveryCode(QByteArrayView passphrase);

    /// A slot for the system's keyring that is not in the key file yet: the secret is to be kept in the
    /// keyring under `entry` first.
    struct KeyringSlot {
        QString entry;
        SecretBytes secret;
        SecretBytes payload; ///< what the slot wraps
        KeyFile file;        ///< as it will be
    };
    /// The name of this cache's entry in a keyring; empty where no slot of the key file is for one, or the
    /// file is not whole.
    [[nodiscard]] QString keyringEntry() const;
    /// The same whether there is a slot or not; empty without a whole key file.
    [[nodiscard]] QString keyringName() const;
    /// E-U10: the secret is another cache's, or an older one.
    Result<CacheKey> unlockWithKeyring(const SecretBytes &secret);
    /// By the passphrase alone; changes nothing.
    Result<KeyringSlot> prepareKeyring(QByteArrayView passphrase);
    /// Puts it into the key file, in place of an earlier one for the keyring.
    Result<void> addKeyring(const KeyringSlot &slot);
    /// `words`: the passphrase or the recovery code; whoever closes this way knows another one.
    Result<void> removeKeyring(QByteArrayView words);

    /// Another data key in a key file that is not written yet: the same number of the cache, the same
    /// passphrase, a new recovery code, no slot for a keyring.
    struct NewDataKey {
        CacheKey now;
        CacheKey fresh;
        SecretBytes recoveryCode; ///< ASCII text; to be shown once, before the key counts
        SecretBytes payload;
        KeyFile file;
    };
    /// Derives twice, changes nothing.
    Result<NewDataKey> prepareDataKey(QByteArrayView passphrase, ScryptCost cost);
    /// Writes the key file where somebody will put it in place of the present one.
    static Result<void> writeBeside(const NewDataKey &key, const QString &path);
    /// Of one that counts now: a slot for the keyring, without asking for the passphrase again.
    Result<KeyringSlot> prepareKeyring(const NewDataKey &key);

    /// After E-S13: a whole previous file is there / put it back in place of the damaged one, which is kept
    /// as ".bad".
    [[nodiscard]] bool hasPrevious() const;
    Result<void> restorePrevious();

private:
    Result<KeyFile> load() const;
    Result<void> refuseToCreate() const;
    Result<SecretBytes> open(const KeyFile &file, QByteArrayView passphrase) const;
    Result<SecretBytes> openByCode(const KeyFile &file, QByteArrayView code) const;
    Result<KeyringSlot> keyringSlot(KeyFile file, SecretBytes payload);
    Result<void> replacePassphrase(KeyFile file, const SecretBytes &payload, QByteArrayView next,
                                   ScryptCost cost);
    Result<void> replaceSlot(KeyFile &file, const KeySlot &slot, const SecretBytes &payload,
                             QByteArrayView secret);
    Result<void> save(const KeyFile &file, KeySlot::Type type, const SecretBytes &payload,
                      QByteArrayView secret);
    Result<void> keepPrevious() const;
    void dropPrevious() const;
    [[nodiscard]] QString previousPath() const;

    QString m_path;
    QString m_cachePath;
    RandomSource &m_random;
    const Clock &m_clock;
};
