// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cacheseal.h"
#include "core/base/keyeddigest.h"
#include "core/base/safefile.h"

#include <QFileInfo>
#include <QtEndian>

namespace
{
constexpr qsizetype idSize = 16;
constexpr qsizetype progressSize = 32;
constexpr qsizetype linkSize = KeyedDigest::size;
constexpr quint8 withoutAudit = 1, withAudit = 2; ///< versions
constexpr qint64 readLimit = 4096;

template<class Number> void put(QByteArray &bytes, Number value)
{
    const Number little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

quint32 numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

/// Behind the progress, in version 2.
AuditHead auditAt(QByteArrayView bytes)
{
    const auto number = qint64(qFromLittleEndian<quint64>(bytes.data() + progressSize));
    const QByteArrayView link = bytes.sliced(progressSize + qsizetype(sizeof number), linkSize);
    return {number, number > 0 ? link.toByteArray() : QByteArray()};
}
} // namespace

CacheSeal::CacheSeal(QString path, const CacheKey &key)
    : m_path(std::move(path)), m_key(KeyedDigest::derivedKey(key, "simledger seal v1"))
{
    const SecretBytes id = KeyedDigest::derivedKey(key, "simledger cache id v1");
    m_id = QByteArray(reinterpret_cast<const char *>(id.data()), idSize);
}

QByteArray CacheSeal::encode(const SealedProgress &progress) const
{
    QByteArray bytes = m_id;
    bytes.append(char(progress.audit ? withAudit : withoutAudit));
    bytes.append(char(progress.stage)).append(2, '\0');
    put(bytes, progress.run);
    put(bytes, progress.generation);
    put(bytes, quint32(progress.at.seconds));
    if (progress.audit) {
        put(bytes, quint64(progress.audit->number));
        bytes.append(progress.audit->link.leftJustified(linkSize, '\0', true));
    }
    bytes.append(KeyedDigest::of(m_key.view(), bytes).view());
    Q_ASSERT(bytes.size() == (progress.audit ? size : sizeWithoutAudit));
    return bytes;
}

std::optional<SealedProgress> CacheSeal::decode(QByteArrayView bytes) const
{
    if (bytes.size() != size && bytes.size() != sizeWithoutAudit)
        return std::nullopt;
    const QByteArrayView body = bytes.chopped(KeyedDigest::size);
    if (!KeyedDigest::fits(bytes.last(KeyedDigest::size), m_key.view(), body))
        return std::nullopt;
    const uchar version = bytes.size() == size ? withAudit : withoutAudit;
    const auto stage = SealedProgress::Stage(uchar(body[17]));
    const bool known = stage == SealedProgress::Stage::Working || stage == SealedProgress::Stage::Settled;
    if (!body.startsWith(m_id) || uchar(body[16]) != version || !known)
        return std::nullopt;
    SealedProgress progress{numberAt(body, 24), stage, numberAt(body, 20), Instant{numberAt(body, 28)}};
    if (version == withAudit)
        progress.audit = auditAt(body);
    return progress;
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
