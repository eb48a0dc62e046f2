// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

#include <QByteArrayView>
#include <QLatin1StringView>
#include <QString>

#include <optional>

/// The real-name state of a card. Unknown is std::optional.
enum class RealName { NotVerified, Approving, Verified };

/// One answer of GetRealNameStatus. The identity of the person is never told.
struct IdentityReading {
    std::optional<QString> status; ///< NOT_CERTIFIED, APPROVING, CERTIFIED, or what the provider sent
    std::optional<QString> description;
    friend bool operator==(const IdentityReading &, const IdentityReading &) = default;
};

struct IdentityRecord {
    qint64 cardId = 0;
    IdentityReading reading;
    Instant asOf;
};

namespace Identity
{

/// From GetRealNameStatus; a code nobody has described is unknown.
[[nodiscard]] std::optional<RealName> ofStatus(QStringView status);
/// From CertifyStatus of GetCardDetail: "2" verified, "1" not.
[[nodiscard]] std::optional<RealName> ofCertifyStatus(QStringView certifyStatus);
/// "verified", "not_verified", "approving": for machines.
[[nodiscard]] QLatin1StringView name(RealName state);
[[nodiscard]] std::optional<RealName> byName(QByteArrayView name);

} // namespace Identity
