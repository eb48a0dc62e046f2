// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secretbytes.h"
#include "core/secrets/kdf.h"

#include <QByteArray>
#include <QList>

#include <array>

/// One way into the cache: the data key and the database's salt, wrapped with AES-256-GCM under a key that
/// comes from a passphrase, the system's keyring or the recovery code.
struct KeySlot {
    enum class Type : quint8 { Passphrase = 1, Keyring = 2, Recovery = 3 };
    static constexpr qsizetype headSize = 40;
    static constexpr qsizetype size = 116;
    static constexpr qsizetype payloadSize = 48; ///< data key 32 + database salt 16

    Type type = Type::Passphrase;
    ScryptCost cost{0, 0, 0}; ///< zeros for keyring and recovery
    std::array<char, 32> salt{};
    std::array<char, 12> nonce{};
    std::array<char, payloadSize> ciphertext{};
    std::array<char, 16> tag{};

    friend bool operator==(const KeySlot &, const KeySlot &) = default;
};

/// The key file, version 1: little-endian, fixed offsets, described in docs (reliability 3.3). A plain value
/// without any secret; safe to copy.
///
/// Every version, also future ones, keeps the magic, the version number at offset 8 and the SHA-256 at the
/// end. That is how a newer file is told from a damaged one.
class KeyFile
{
public:
    static constexpr quint16 version = 1;
    static constexpr quint16 sqlcipher3Profile = 1;
    static constexpr qsizetype headSize = 48;
    static constexpr qsizetype maxSlots = 4;
    static constexpr qint64 readLimit = 65536;

    std::array<char, 16> cacheId{};
    qint64 created = 0;   ///< Unix seconds, for information
    quint32 rewrites = 0; ///< how often the file was replaced
    QList<KeySlot> entries;

    /// Damaged (E-S13): not whole, or asking for what nobody writes. Newer (E-S21): whole, but of a version
    /// or cipher profile this program does not know. Derives nothing.
    static Result<KeyFile> parse(QByteArrayView bytes);
    [[nodiscard]] QByteArray encode() const;

    /// A new slot around the 48 payload bytes, with a fresh salt and nonce. `secret` is the passphrase
    /// (UTF-8, NFC), the 32 bytes of the keyring or the 16 bytes of the recovery code.
    Result<KeySlot> wrap(KeySlot::Type type, QByteArrayView secret, ScryptCost cost,
                         const SecretBytes &payload, RandomSource &random) const;
    /// The payload. Locked (E-U01): the secret does not fit.
    Result<SecretBytes> unwrap(const KeySlot &slot, QByteArrayView secret) const;

    friend bool operator==(const KeyFile &, const KeyFile &) = default;

private:
    [[nodiscard]] QByteArray sealedHead() const;
    [[nodiscard]] QByteArray associatedData(const KeySlot &slot) const;
};
