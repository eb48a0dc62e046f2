// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/money.h"

#include <QString>

#include <optional>

/// One answer of QueryAccountBalance. Amounts without a currency are unknown: they cannot be added.
struct BalanceReading {
    std::optional<Money> available;
    std::optional<Money> cash;
    std::optional<Money> credit;
    std::optional<Money> mybankCredit;
    std::optional<Money> quotaLimit;
    std::optional<QString> currency;
    std::optional<Instant> asOf; ///< when it was read; set by whoever stores it
    friend bool operator==(const BalanceReading &, const BalanceReading &) = default;
};

/// One cash coupon of QueryCashCoupons. What it may pay for is the provider's free text: shown, never
/// computed.
struct Voucher {
    QString number; ///< CashCouponNo; rows without one are quarantined
    std::optional<qint64> id;
    std::optional<QString> status; ///< Available, Expired, Cancelled, or what the provider sent
    std::optional<Instant> granted;
    std::optional<Instant> effective;
    std::optional<Instant> expires;
    std::optional<Money> nominal;
    std::optional<Money> balance;
    std::optional<QString> products;
    std::optional<QString> scenarios;
    std::optional<QString> description;
    friend bool operator==(const Voucher &, const Voucher &) = default;
};

/// One prepaid card of QueryPrepaidCards.
struct PrepaidCard {
    QString number; ///< PrepaidCardNo; rows without one are quarantined
    std::optional<qint64> id;
    std::optional<QString> status;
    std::optional<Instant> granted;
    std::optional<Instant> effective;
    std::optional<Instant> expires;
    std::optional<Money> nominal;
    std::optional<Money> balance;
    std::optional<QString> products;
    std::optional<QString> scenarios;
    friend bool operator==(const PrepaidCard &, const PrepaidCard &) = default;
};
