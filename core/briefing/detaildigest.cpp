// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/detaildigest.h"

#include "core/store/cachewriter.h"

Result<DetailDigest> DetailDigest::read(CacheReader &cache, quint32 rows)
{
    DetailDigest digest(rows);
    const Result<void> read = cache.details.stream([&digest, rows](const CardDetailRecord &record) {
        if (record.cardId >= 1 && record.cardId <= qint64(rows))
            digest.take(record);
        return true;
    });
    if (!read)
        return read.error();
    return digest;
}

void DetailDigest::take(const CardDetailRecord &record)
{
    const auto row = quint32(record.cardId - 1);
    const CardDetail &detail = record.detail;
    int flags = Read;
    flags |= detail.stopThreshold ? StopRule : 0;
    flags |= detail.autoRenew ? RenewKnown : 0;
    flags |= detail.autoRenew.value_or(false) ? Renews : 0;
    if (const auto name = RealNameReading::of(std::nullopt, record)) {
        flags |= Certified | (name->state ? CertifyKnown : 0);
        flags |= name->state == RealName::Verified ? Verified : 0;
    }
    m_flags[row] = quint8(flags);
    m_asOf[row] = record.asOf.seconds;
    if (detail.certifyType)
        takeCertifyType(row, *detail.certifyType);
}

void DetailDigest::takeCertifyType(quint32 row, const QString &type)
{
    qsizetype place = m_typeNames.indexOf(type); // there are few
    if (place < 0) {
        place = m_typeNames.size();
        m_typeNames.append(type);
    }
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
    return place == 0 ? std::nullopt : std::optional(m_typeNames[qsizetype(place) - 1]);
}
