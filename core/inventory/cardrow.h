// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <limits>

/// The text columns of a card in the cache, in the order in which the cache stores them. Those of the list
/// come first; behind them stands what ReadFacts tells.
enum class CardText : quint8 {
    Msisdn, ///< several joined by ";"
    Imsi,   ///< several joined by ";"
    Status,
    OsStatus,
    Vendor,
    SimType,
    Network,
    PlanKind,
    PlanLevel,
    Period,
    Tariff,
    Credential,
    CredentialType,
    CredentialInstanceId,
    OrderId,
    Apn,
    CertifyType,
    ActiveType,
    DirectionalGroupId,
    DirectionalGroupName,
    PrivateNetwork,
    NotifyId,
    Remark,
    Tags, ///< compact JSON: [[24,"name"],[null,"other"]]
    Imei,
    RealName, ///< as Identity::name()
};
constexpr size_t listedTextCount = size_t(CardText::Tags) + 1;
constexpr size_t cardTextCount = size_t(CardText::RealName) + 1;

/// The number columns, likewise. Instants are seconds since 1970 UTC, volumes bytes.
enum class CardNumber : quint8 {
    InstanceId,
    Opened,
    Activated,
    Expires,
    UsageAsOf,
    AutoRenew,
    Used,
    Remaining,
    SmsUsed,
    StopThreshold,
    AutoResume,
    DetailAsOf,
    IdentityAsOf
};
constexpr size_t listedNumberCount = size_t(CardNumber::SmsUsed) + 1;
constexpr size_t cardNumberCount = size_t(CardNumber::IdentityAsOf) + 1;

/// A card as the cache's row holds it: UTF-8 views into somebody else's memory and plain numbers. The fast
/// way from the cache into columns; a null view and `unknown` mean unknown.
struct CardRow {
    static constexpr qint64 unknown = std::numeric_limits<qint64>::min();

    qint64 id = 0;        ///< row id in the cache, from 1, dense
    QByteArrayView iccid; ///< as Iccid::bytes()
    std::array<QByteArrayView, cardTextCount> text{};
    std::array<qint64, cardNumberCount> number{[] {
        std::array<qint64, cardNumberCount> all{};
        all.fill(unknown);
        return all;
    }()};
    bool listed = true;
    qint64 lastSeen = unknown; ///< seconds

    [[nodiscard]] QByteArrayView operator[](CardText column) const { return text[size_t(column)]; }
    [[nodiscard]] qint64 operator[](CardNumber column) const { return number[size_t(column)]; }
};
