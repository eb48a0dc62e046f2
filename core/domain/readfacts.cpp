// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/readfacts.h"
#include "core/domain/carddetail.h"

namespace
{
std::optional<RealNameReading> ofIdentity(const std::optional<IdentityRecord> &identity)
{
    if (!identity || !identity->reading.status)
        return std::nullopt;
    return RealNameReading{Identity::ofStatus(*identity->reading.status), identity->asOf};
}

std::optional<RealNameReading> ofDetail(const std::optional<CardDetailRecord> &detail)
{
    if (!detail || !detail->detail.certifyStatus)
        return std::nullopt;
    return RealNameReading{Identity::ofCertifyStatus(*detail->detail.certifyStatus), detail->asOf};
}
} // namespace

std::optional<RealNameReading> RealNameReading::newer(const std::optional<RealNameReading> &identity,
                                                      const std::optional<RealNameReading> &detail)
{
    if (!identity || !detail)
        return identity ? identity : detail;
    return detail->asOf > identity->asOf ? detail : identity;
}

std::optional<RealNameReading> RealNameReading::of(const std::optional<IdentityRecord> &identity,
                                                   const std::optional<CardDetailRecord> &detail)
{
    return newer(ofIdentity(identity), ofDetail(detail));
}

ReadFacts ReadFacts::of(const std::optional<CardDetailRecord> &detail,
                        const std::optional<IdentityRecord> &identity)
{
    ReadFacts facts;
    if (const std::optional<RealNameReading> reading = RealNameReading::of(identity, detail))
        facts.realName = reading->state;
    if (identity)
        facts.identityAsOf = identity->asOf;
    if (!detail)
        return facts;
    facts.imei = detail->detail.imei;
    facts.stopThreshold = detail->detail.stopThreshold;
    facts.autoResume = detail->detail.autoResume;
    facts.detailAsOf = detail->asOf;
    return facts;
}
