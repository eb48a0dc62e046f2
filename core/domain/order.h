// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

#include <QString>
#include <QStringList>

#include <optional>

/// Where an order is sent: personal data, masked wherever it is shown.
struct OrderDelivery {
    std::optional<QString> receiver;
    std::optional<QString> phone; ///< BuyerMessage holds it
    std::optional<QString> address;
    std::optional<QString> zipCode;
    std::optional<QString> mail;
    friend bool operator==(const OrderDelivery &, const OrderDelivery &) = default;
};

/// One row of ListOrder. It has no amount: money is in the bills.
struct Order {
    QString id;                     ///< OrderId; rows without one are quarantined
    std::optional<QString> kind;    ///< OrderType
    std::optional<QString> status;  ///< OrderStatus
    std::optional<Instant> created; ///< PayTime
    std::optional<QString> vendor;
    std::optional<QString> planKind;  ///< FlowType
    std::optional<QString> planLevel; ///< DataLevel
    std::optional<QString> period;    ///< BillingCycle
    std::optional<QString> duration;  ///< PayDuration, "12月"
    std::optional<qint64> cards;      ///< BuyNum
    std::optional<QString> tariff;
    std::optional<QString> credential;
    std::optional<QString> credentialPackage;
    std::optional<QString> poolNo;
    std::optional<QString> poolCapacity; ///< with its unit: "200GB"
    std::optional<qint64> feeUnits;      ///< FunctionFee
    std::optional<QString> network;
    std::optional<QString> apn;
    std::optional<QString> apnRegion;
    std::optional<qint64> ipCount;   ///< ResourceQuantity
    std::optional<QString> payCount; ///< CardPayCount, whichever type it came in
    std::optional<QString> note;     ///< OrderInfo
    QStringList parcels;             ///< ExpressNoList
    OrderDelivery delivery;
    friend bool operator==(const Order &, const Order &) = default;
};

struct OrderRecord {
    Order order;
    Instant firstSeen;
    Instant lastSeen; ///< the newest reading that showed it
};
