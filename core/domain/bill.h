// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/money.h"
#include "core/domain/month.h"

#include <QString>

#include <optional>

/// Which action a bill line came from. Lines of different sources tell the same money again: never add
/// them together.
enum class BillSource {
    Overview, ///< QueryBillOverview: a product and kind of bill a line
    Account,  ///< QueryAccountBill: a product a line
    Instance, ///< QueryInstanceBill, DescribeInstanceBill: an instance a line
    Settled,  ///< QuerySettleBill: an order or bill a line, with its state
};

/// One line of a month's bills. Amounts come as numbers and are read from their text, never through a
/// binary fraction.
struct BillLine {
    BillSource source = BillSource::Overview;
    Month month;
    std::optional<QString> item; ///< SubscriptionOrder, PayAsYouGoBill, Refund, Adjustment …
    std::optional<QString> productCode;
    std::optional<QString> productName;
    std::optional<QString> productDetail;
    std::optional<QString> commodityCode;
    std::optional<QString> subscriptionType;
    std::optional<QString> instanceId; ///< instance lines
    std::optional<QString> recordId;   ///< settled lines: order or bill number
    std::optional<QString> subOrderId; ///< settled lines
    std::optional<QString> status;     ///< settled lines: PayFinish …
    std::optional<Instant> paidAt;     ///< settled lines
    std::optional<QString> currency;
    std::optional<Money> gross;       ///< PretaxGrossAmount, the list price
    std::optional<Money> discount;    ///< InvoiceDiscount
    std::optional<Money> payable;     ///< PretaxAmount
    std::optional<Money> byCoupons;   ///< DeductedByCoupons
    std::optional<Money> byVouchers;  ///< DeductedByCashCoupons
    std::optional<Money> byPrepaid;   ///< DeductedByPrepaidCard
    std::optional<Money> paid;        ///< PaymentAmount
    std::optional<Money> cash;        ///< CashAmount
    std::optional<Money> adjusted;    ///< AdjustAmount
    std::optional<Money> outstanding; ///< OutstandingAmount
    std::optional<Money> roundDown;   ///< RoundDownDiscount, text on the wire
    friend bool operator==(const BillLine &, const BillLine &) = default;
};

/// A month's lines of one source, as they were read at one moment. Bills before the 3rd of the next month,
/// 12:00 in Beijing (settlement: the 2nd) are preliminary (cloud-api 14.13).
struct BillMonth {
    BillSource source = BillSource::Overview;
    Month month;
    Instant asOf;
    QList<BillLine> lines;
    [[nodiscard]] bool isFinal() const; ///< read after the provider's closing time
};

/// How much of an order's money was invoiced and can be (QueryEvaluateList, in fen on the wire).
struct InvoiceItem {
    qint64 id = 0; ///< rows without one are quarantined
    std::optional<QString> name;
    std::optional<QString> businessId; ///< OutBizId: the order
    std::optional<Month> month;
    std::optional<qint64> type;
    std::optional<qint64> status;
    std::optional<Money> original;
    std::optional<Money> invoiced;
    std::optional<Money> open; ///< can still be invoiced
    std::optional<Money> present;
    std::optional<Instant> time;
    friend bool operator==(const InvoiceItem &, const InvoiceItem &) = default;
};
