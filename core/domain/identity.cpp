// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/identity.h"

std::optional<RealName> Identity::ofStatus(QStringView status)
{
    if (status == u"CERTIFIED")
        return RealName::Verified;
    if (status == u"APPROVING")
        return RealName::Approving;
    if (status == u"NOT_CERTIFIED")
        return RealName::NotVerified;
    return std::nullopt;
}

std::optional<RealName> Identity::ofCertifyStatus(QStringView certifyStatus)
{
    if (certifyStatus == u"2")
        return RealName::Verified;
    if (certifyStatus == u"1")
        return RealName::NotVerified;
    return std::nullopt;
}

QLatin1StringView Identity::name(RealName state)
{
    switch (state) {
    case RealName::Verified:
        return QLatin1StringView("verified");
    case RealName::Approving:
        return QLatin1StringView("approving");
    case RealName::NotVerified:
        break;
    }
    return QLatin1StringView("not_verified");
}

std::optional<RealName> Identity::byName(QByteArrayView text)
{
    for (const RealName state : {RealName::NotVerified, RealName::Approving, RealName::Verified}) {
        if (text == QByteArrayView(name(state)))
            return state;
    }
    return std::nullopt;
}
