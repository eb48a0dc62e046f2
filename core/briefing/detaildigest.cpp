// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/detaildigest.h"

#include "core/domain/identity.h"
#include "core/store/cachewriter.h"

Result<DetailDigest> DetailDigest::read(CacheReader &cache, quint32 rows)
{
    DetailDigest digest(rows);
    const Result<void> read = cache.details.glance([&digest, rows](const CardDetailGlance &detail) {
        if (detail.cardId >= 1 && detail.cardId <= qint64(rows))
            digest.take(detail);
        return true;
    });
    if (!read)
        return read.error();
    return digest;
}

void DetailDigest::take(const CardDetailGlance &detail)
{
    const auto row = quint32(detail.cardId - 1);
    int flags = Read;
    flags |= detail.hasStopThreshold ? StopRule : 0;
    flags |= detail.autoRenew ? RenewKnown : 0;
    flags |= detail.autoRenew.value_or(false) ? Renews : 0;
    if (!detail.certifyStatus.isNull()) {
        const std::optional<RealName> state =
            Identity::ofCertifyStatus(QString::fromUtf8(detail.certifyStatus));
        flags |= Certified | (state ? CertifyKnown : 0);
        flags |= state == RealName::Verified ? Verified : 0;
        if (!state)
            m_oddStates.insert(row, QString::fromUtf8(detail.certifyStatus));
    }
    m_flags[row] = quint8(flags);
    m_asOf[row] = detail.asOf.seconds;
    if (!detail.certifyType.isNull())
        takeCertifyType(row, detail.certifyType);
}

void DetailDigest::takeCertifyType(quint32 row, QByteArrayView type)
{
    qsizetype place = 0; // there are few
    while (place < m_typeNames.size() && m_typeNames[place] != type)
        ++place;
    if (place == m_typeNames.size())
        m_typeNames.append(type.toByteArray());
    m_certifyTypes[row] = quint32(place) + 1;
}

std::optional<bool> DetailDigest::autoRenew(quint32 row) const
{
    const bool known = m_flags[row] & RenewKnown;
    return known ? std::optional(bool(m_flags[row] & Renews)) : std::nullopt;
}

std::optional<RealNameReading> DetailDigest::realName(quint32 row) const
{
    if (!(m_flags[row] & Certified))
        return std::nullopt;
    RealNameReading reading{std::nullopt, Instant{m_asOf[row]}};
    if (m_flags[row] & CertifyKnown)
        reading.state = m_flags[row] & Verified ? RealName::Verified : RealName::NotVerified;
    return reading;
}

std::optional<QString> DetailDigest::certifyType(quint32 row) const
{
    const quint32 place = m_certifyTypes[row];
    return place == 0 ? std::nullopt : std::optional(QString::fromUtf8(m_typeNames[qsizetype(place) - 1]));
}

std::optional<QString> DetailDigest::oddCertifyStatus(quint32 row) const
{
    const auto found = m_oddStates.constFind(row);
    return found == m_oddStates.constEnd() ? std::nullopt : std::optional(*found);
}
