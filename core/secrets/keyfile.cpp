// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keyfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

#include <openssl/evp.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace
{
constexpr QByteArrayView magic = "SIMKEY\r\n";
constexpr QByteArrayView slotInfo = "simledger slot v1";
constexpr qsizetype versionOffset = 8;
constexpr qsizetype sealedSize = 40;
constexpr qsizetype checksumSize = 32;
constexpr qsizetype smallest = KeyFile::headSize + KeySlot::size + checksumSize;

Error damaged(const char *detail)
{
    return Error{Error::Kind::Damaged,
                 QStringLiteral("E-S13"),
                 QCoreApplication::translate(
                     "KeyFile", "The key file is damaged. The cache itself was not touched: put back a "
                                "copy of the key file, or the previous one kept beside it."),
                 QLatin1StringView(detail),
                 {}};
}

Error newer(quint16 version, quint16 profile)
{
    return Error{Error::Kind::Newer,
                 QStringLiteral("E-S21"),
                 QCoreApplication::translate(
                     "KeyFile", "The key file was made by a newer version of the program (format %1, this "
                                "program knows %2). It was not changed; use the newer program.")
                     .arg(version)
                     .arg(KeyFile::version),
                 QStringLiteral("cipher profile %1").arg(profile),
                 {}};
}

Error wrongSecret(KeySlot::Type type)
{
    if (type == KeySlot::Type::Keyring)
        return Error{Error::Kind::Locked,
                     QStringLiteral("E-U10"),
                     QCoreApplication::translate(
                         "KeyFile",
                         "The system's keyring has another secret for this account: it was "
                         "replaced, or comes from another copy. Use the passphrase or the recovery "
                         "code; afterwards the entry can be made anew. Nothing was changed."),
                     {},
                     {}};
    const QString message =
        type == KeySlot::Type::Passphrase
            ? QCoreApplication::translate("KeyFile",
                                          "The passphrase is wrong. Nothing was changed; try again, or use "
                                          "the recovery code.")
            : QCoreApplication::translate(
                  "KeyFile", "This recovery code belongs to another cache. Nothing was changed.");
    return Error{Error::Kind::Locked, QStringLiteral("E-U01"), message, {}, {}};
}

Error cipherFailed()
{
    return Error{Error::Kind::Failed,
                 QStringLiteral("E-S35"),
                 QCoreApplication::translate("KeyFile", "The key could not be sealed. Nothing was changed."),
                 QStringLiteral("AES-256-GCM failed"),
                 {}};
}

template<class Number> void put(QByteArray &bytes, Number number)
{
    std::array<char, sizeof(Number)> raw{};
    qToLittleEndian(number, raw.data());
    bytes.append(raw.data(), qsizetype(raw.size()));
}

template<size_t size> void put(QByteArray &bytes, const std::array<char, size> &raw)
{
    bytes.append(raw.data(), qsizetype(size));
}

/// Takes fixed pieces off the front of bytes whose length was checked before.
class Pieces
{
public:
    explicit Pieces(QByteArrayView bytes) : m_rest(bytes) {}

    template<class Number> Number number()
    {
        const Number value = qFromLittleEndian<Number>(m_rest.data());
        m_rest = m_rest.sliced(sizeof(Number));
        return value;
    }
    template<size_t size> void fill(std::array<char, size> &target)
    {
        std::copy_n(m_rest.data(), size, target.begin());
        m_rest = m_rest.sliced(size);
    }

private:
    QByteArrayView m_rest;
};

QByteArray slotHead(const KeySlot &slot)
{
    QByteArray bytes;
    put(bytes, quint8(slot.type));
    put(bytes, slot.cost.log2N);
    put(bytes, slot.cost.r);
    put(bytes, slot.cost.p);
    put(bytes, quint32(0));
    put(bytes, slot.salt);
    return bytes;
}

bool isKnown(quint8 type)
{
    return type >= quint8(KeySlot::Type::Passphrase) && type <= quint8(KeySlot::Type::Recovery);
}

std::optional<KeySlot> readSlot(QByteArrayView bytes)
{
    Pieces pieces(bytes);
    KeySlot slot;
    const quint8 type = pieces.number<quint8>();
    slot.cost.log2N = pieces.number<quint8>();
    slot.cost.r = pieces.number<quint8>();
    slot.cost.p = pieces.number<quint8>();
    const quint32 reserved = pieces.number<quint32>();
    pieces.fill(slot.salt);
    pieces.fill(slot.nonce);
    pieces.fill(slot.ciphertext);
    pieces.fill(slot.tag);
    slot.type = KeySlot::Type(type);
    if (!isKnown(type) || reserved != 0)
        return std::nullopt;
    const bool costFits =
        slot.type == KeySlot::Type::Passphrase ? slot.cost.isAcceptable() : slot.cost == ScryptCost{0, 0, 0};
    return costFits ? std::optional(slot) : std::nullopt;
}

Result<SecretBytes> slotKey(const KeySlot &slot, QByteArrayView secret)
{
    const QByteArrayView salt(slot.salt.data(), qsizetype(slot.salt.size()));
    if (slot.type == KeySlot::Type::Passphrase)
        return Kdf::scrypt(secret, salt, slot.cost);
    return Kdf::hkdfSha256(secret, salt, slotInfo);
}

struct ReleaseCipher {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, ReleaseCipher>;

const unsigned char *raw(const char *bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes);
}

unsigned char *raw(char *bytes)
{
    return reinterpret_cast<unsigned char *>(bytes);
}

bool seal(KeySlot &slot, const SecretBytes &key, const QByteArray &associated, const SecretBytes &payload)
{
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int length = 0;
    return cipher &&
           EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, key.data(), raw(slot.nonce.data())) ==
               1 &&
           EVP_EncryptUpdate(cipher.get(), nullptr, &length, raw(associated.data()),
                             int(associated.size())) == 1 &&
           EVP_EncryptUpdate(cipher.get(), raw(slot.ciphertext.data()), &length, payload.data(),
                             int(payload.size())) == 1 &&
           EVP_EncryptFinal_ex(cipher.get(), raw(slot.ciphertext.data()) + length, &length) == 1 &&
           EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, int(slot.tag.size()), slot.tag.data()) ==
               1;
}

bool unseal(KeySlot slot, const SecretBytes &key, const QByteArray &associated, SecretBytes &payload)
{
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int length = 0;
    return cipher &&
           EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, key.data(), raw(slot.nonce.data())) ==
               1 &&
           EVP_DecryptUpdate(cipher.get(), nullptr, &length, raw(associated.data()),
                             int(associated.size())) == 1 &&
           EVP_DecryptUpdate(cipher.get(), payload.data(), &length, raw(slot.ciphertext.data()),
                             int(slot.ciphertext.size())) == 1 &&
           EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, int(slot.tag.size()), slot.tag.data()) ==
               1 &&
           EVP_DecryptFinal_ex(cipher.get(), payload.data() + length, &length) == 1;
}

std::span<unsigned char> writable(char *bytes, size_t size)
{
    return {raw(bytes), size};
}
} // namespace

Result<KeyFile> KeyFile::parse(QByteArrayView bytes)
{
    if (bytes.size() < smallest || !bytes.startsWith(magic))
        return damaged("too short, or it does not begin like a key file");
    const QByteArrayView sealed = bytes.chopped(checksumSize);
    if (QCryptographicHash::hash(sealed, QCryptographicHash::Sha256) != bytes.last(checksumSize))
        return damaged("checksum");

    Pieces pieces(bytes.sliced(versionOffset));
    const quint16 fileVersion = pieces.number<quint16>();
    const quint16 profile = pieces.number<quint16>();
    if (fileVersion != version || profile != sqlcipher3Profile)
        return newer(fileVersion, profile);

    KeyFile file;
    pieces.fill(file.cacheId);
    file.created = pieces.number<qint64>();
    const quint32 reserved = pieces.number<quint32>();
    const quint32 count = pieces.number<quint32>();
    file.rewrites = pieces.number<quint32>();
    if (reserved != 0 || count < 1 || count > quint32(maxSlots))
        return damaged("reserved bytes or slot count");
    if (sealed.size() != headSize + qsizetype(count) * KeySlot::size)
        return damaged("length");
    for (qsizetype i = 0; i < qsizetype(count); ++i) {
        const std::optional<KeySlot> slot =
            readSlot(sealed.sliced(headSize + i * KeySlot::size, KeySlot::size));
        if (!slot)
            return damaged("slot");
        file.entries.append(*slot);
    }
    return file;
}

QByteArray KeyFile::sealedHead() const
{
    QByteArray bytes = magic.toByteArray();
    put(bytes, version);
    put(bytes, sqlcipher3Profile);
    put(bytes, cacheId);
    put(bytes, created);
    put(bytes, quint32(0));
    Q_ASSERT(bytes.size() == sealedSize);
    return bytes;
}

QByteArray KeyFile::associatedData(const KeySlot &slot) const
{
    return sealedHead() + slotHead(slot);
}

QByteArray KeyFile::encode() const
{
    QByteArray bytes = sealedHead();
    put(bytes, quint32(entries.size()));
    put(bytes, rewrites);
    for (const KeySlot &slot : entries) {
        bytes.append(slotHead(slot));
        put(bytes, slot.nonce);
        put(bytes, slot.ciphertext);
        put(bytes, slot.tag);
    }
    return bytes + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Result<KeySlot> KeyFile::wrap(KeySlot::Type type, QByteArrayView secret, ScryptCost cost,
                              const SecretBytes &payload, RandomSource &random) const
{
    KeySlot slot;
    slot.type = type;
    slot.cost = type == KeySlot::Type::Passphrase ? cost : ScryptCost{0, 0, 0};
    if (const Result<void> filled = random.fill(writable(slot.salt.data(), slot.salt.size())); !filled)
        return filled.error();
    if (const Result<void> filled = random.fill(writable(slot.nonce.data(), slot.nonce.size())); !filled)
        return filled.error();
    const Result<SecretBytes> key = slotKey(slot, secret);
    if (!key)
        return key.error();
    if (payload.size() != KeySlot::payloadSize || !seal(slot, *key, associatedData(slot), payload))
        return cipherFailed();
    return slot;
}

Result<SecretBytes> KeyFile::unwrap(const KeySlot &slot, QByteArrayView secret) const
{
    const Result<SecretBytes> key = slotKey(slot, secret);
    if (!key)
        return key.error();
    SecretBytes payload(KeySlot::payloadSize);
    if (!unseal(slot, *key, associatedData(slot), payload))
        return wrongSecret(slot.type);
    return payload;
}
