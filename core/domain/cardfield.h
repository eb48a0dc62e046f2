// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>
#include <span>

/// The fields of a card by which people and scripts name, show, filter and sort it. The names are the
/// interface of the command line (snake_case, its "Field names of a card").
enum class CardField : quint8 {
    Iccid,
    Msisdn,
    Imsi,
    Status,
    OsStatus,
    Vendor,
    PlanKind,
    PlanLevel,
    Credential,
    Period,
    Tariff,
    SimType,
    Network,
    Apn,
    OrderId,
    Opened,
    Activated,
    ActiveType,
    Expires,
    AutoRenew,
    UsedBytes,
    RemainingBytes,
    SmsUsed,
    UsageAsOf,
    Tags,
    Remark,
    Pool,
    CertifyType,
    InstanceId,
    Listed,
    LastSeen,
    Imei, ///< from here on ReadFacts: unknown until a detail or identity was read
    RealName,
    StopThresholdBytes,
    AutoResume,
};

namespace CardFields
{
[[nodiscard]] std::span<const CardField> all();        ///< in the order above
[[nodiscard]] QLatin1StringView name(CardField field); ///< "used_bytes"
[[nodiscard]] std::optional<CardField> byName(QStringView name);
[[nodiscard]] QString title(CardField field);   ///< column title in the language of the user
[[nodiscard]] QString meaning(CardField field); ///< what it tells, one sentence, likewise
} // namespace CardFields
