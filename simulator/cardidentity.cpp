// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/cardidentity.h"

#include "simulator/mix.h"

namespace
{
constexpr quint64 subject = 70;
}

RealName CardIdentity::of(quint64 seed, const CardFacts &facts)
{
    const int draw = Draws(seed, subject, quint64(facts.row)).below(1000);
    const bool unused = facts.activated == CardFacts::absent;
    if (facts.osStatus == "600" || draw < (unused ? 600 : 18))
        return RealName::NotVerified;
    return draw < (unused ? 620 : 24) ? RealName::Approving : RealName::Verified;
}

QByteArrayView CardIdentity::certifyStatus(RealName state)
{
    return state == RealName::Verified ? QByteArrayView("2") : QByteArrayView("1");
}

IdentityReading CardIdentity::reading(RealName state)
{
    switch (state) {
    case RealName::NotVerified:
        return {QStringLiteral("NOT_CERTIFIED"), QStringLiteral("未认证")};
    case RealName::Approving:
        return {QStringLiteral("APPROVING"), QStringLiteral("审核中")};
    case RealName::Verified:
        return {QStringLiteral("CERTIFIED"), QStringLiteral("已认证")};
    }
    return {};
}
