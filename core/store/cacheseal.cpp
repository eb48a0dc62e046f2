// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cacheseal.h"
#include "core/base/safefile.h"

#include <QFileInfo>
#include <QtEndian>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace
{
constexpr qsizetype idSize = 16;
constexpr qsizetype bodySize = 32;
constexpr qsizetype macSize = 32;
constexpr quint8 version = 1;
constexpr qint64 readLimit = 4096;

SecretBytes mac(QByteArrayView key, QByteArrayView bytes)
{
    SecretBytes made(macSize);
    unsigned int size = 0;
    const unsigned char *given =
        HMAC(EVP_sha256(), key.data(), int(key.size()), reinterpret_cast<const unsigned char *>(bytes.data()),
             size_t(bytes.size()), made.data(), &size);
    if (!given || size != macSize)
        made.wipe(); // fits nothing
    return made;
}

/// One block of HKDF-Expand (RFC 5869): the data key is random and needs no extraction.
SecretBytes derived(const CacheKey &key, const char *purpose)
{
    return mac(key.key.view(), QByteArray(purpose) + '\1');
}

void put(QByteArray &bytes, quint32 value)
{
    const quint32 little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

quint32 numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}
} // namespace

CacheSeal::CacheSeal(QString path, const CacheKey &key)
    : m_path(std::move(path)), m_key(derived(key, "simledger seal v1"))
{
    const SecretBytes id = derived(key, "simledger cache id v1");
    m_id = QByteArray(reinterpret_cast<const char *>(id.data()), idSize);
}

QByteArray CacheSeal::encode(const SealedProgress &progress) const
{
    QByteArray bytes = m_id;
    bytes.append(char(version)).append(char(progress.stage)).append(2, '\0');
    put(bytes, progress.run);
    put(bytes, progress.generation);
    put(bytes, quint32(progress.at.seconds));
    Q_ASSERT(bytes.size() == bodySize);
    bytes.append(mac(m_key.view(), bytes).view());
    return bytes;
}

std::optional<SealedProgress> CacheSeal::decode(QByteArrayView bytes) const
{
    if (bytes.size() != size)
        return std::nullopt;
    const QByteArrayView body = bytes.first(bodySize);
    const SecretBytes expected = mac(m_key.view(), body);
    if (expected.size() != macSize ||
        CRYPTO_memcmp(expected.data(), bytes.data() + bodySize, size_t(macSize)) != 0)
        return std::nullopt;
    const auto stage = SealedProgress::Stage(uchar(body[17]));
    const bool known = stage == SealedProgress::Stage::Working || stage == SealedProgress::Stage::Settled;
    if (!body.startsWith(m_id) || uchar(body[16]) != version || !known)
        return std::nullopt;
    return SealedProgress{numberAt(body, 24), stage, numberAt(body, 20), Instant{numberAt(body, 28)}};
}

Result<void> CacheSeal::write(const SealedProgress &progress) const
{
    return SafeFile::replace(m_path, encode(progress),
                             [this](const QByteArray &readBack) { return decode(readBack).has_value(); });
}

CacheSeal::Reading CacheSeal::read() const
{
    if (!QFileInfo::exists(m_path))
        return {State::Missing, {}};
    const Result<QByteArray> bytes = SafeFile::read(m_path, readLimit);
    const std::optional<SealedProgress> progress = bytes ? decode(*bytes) : std::nullopt;
    return progress ? Reading{State::Whole, *progress} : Reading{State::Bad, {}};
}
