// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/cardbriefing.h"

#include "core/briefing/briefingerrors.h"
#include "core/store/cachewriter.h"

namespace
{
using CardBriefing::RealNameReading;

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

Result<CardStateExplanation> CardBriefing::state(const BriefingContext &context, qint64 cardId)
{
    const Result<std::optional<CardRecord>> card = context.cache.cards.byId(cardId);
    if (!card)
        return card.error();
    if (!*card)
        return BriefingError::noSuchCard();
    const Result<std::optional<CardDetailRecord>> detail = context.cache.details.newest(cardId);
    if (!detail)
        return detail.error();
    const Result<std::optional<IdentityRecord>> identity = context.cache.identity.newest(cardId);
    if (!identity)
        return identity.error();
    return CardStateExplanation::of(
        CardStateFacts::of(context.today, **card, *detail, realName(*identity, *detail)));
}

std::optional<RealNameReading> CardBriefing::newer(const std::optional<RealNameReading> &identity,
                                                   const std::optional<RealNameReading> &detail)
{
    if (!identity || !detail)
        return identity ? identity : detail;
    return detail->asOf > identity->asOf ? detail : identity;
}

std::optional<RealNameReading> CardBriefing::realNameReading(const std::optional<IdentityRecord> &identity,
                                                             const std::optional<CardDetailRecord> &detail)
{
    return newer(ofIdentity(identity), ofDetail(detail));
}

std::optional<RealName> CardBriefing::realName(const std::optional<IdentityRecord> &identity,
                                               const std::optional<CardDetailRecord> &detail)
{
    const std::optional<RealNameReading> reading = realNameReading(identity, detail);
    return reading ? reading->state : std::nullopt;
}

ReadFacts CardBriefing::facts(const std::optional<CardDetailRecord> &detail,
                              const std::optional<IdentityRecord> &identity)
{
    ReadFacts facts;
    facts.realName = realName(identity, detail);
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

Result<std::optional<RealNameReading>> CardBriefing::realName(const BriefingContext &context, qint64 cardId)
{
    const Result<std::optional<CardDetailRecord>> detail = context.cache.details.newest(cardId);
    if (!detail)
        return detail.error();
    const Result<std::optional<IdentityRecord>> identity = context.cache.identity.newest(cardId);
    if (!identity)
        return identity.error();
    return realNameReading(*identity, *detail);
}
