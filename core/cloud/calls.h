// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/callsigner.h"
#include "core/domain/card.h"
#include "core/domain/month.h"

#include <QDate>

#include <optional>

/// Every reading call of the program, with the parameters spelt as the provider spells them for this action
/// (cloud-api: CredentialNO here is CredentialNo there). Named after the actions. Pages count from 1. Pure,
/// safe from every thread; nothing here writes.
namespace Calls
{

// The sizes the provider accepts (cloud-api 6).
inline constexpr int cardPageSize = 40;     ///< 10, 15, 25 or 40; directional addresses too
inline constexpr int orderPageSize = 40;    ///< 10, 15, 25 or 40
inline constexpr int ledgerPageSize = 100;  ///< its maximum is undocumented
inline constexpr int billPageSize = 300;    ///< the maximum of all bills
inline constexpr int evaluatePageSize = 20; ///< undocumented: the default of this product
inline constexpr int mostUsageMonths = 5;   ///< of one call
inline constexpr int mostSubCards = 10;     ///< phone numbers of one identity call

/// Whole days in Beijing, both included.
struct DayWindow {
    QDate first;
    QDate last;
};

// ---- cards ----

[[nodiscard]] CloudCall listCardInfo(qint64 page, int pageSize = cardPageSize); ///< ListCardInfo
[[nodiscard]] CloudCall listedCard(const Iccid &iccid); ///< ListCardInfo of one number
/// GetCardDetail with sub-cards.
[[nodiscard]] CloudCall cardDetail(const Iccid &iccid);
/// GetCardDetail of a closed card (Status 50), which the provider finds by its instance id only.
[[nodiscard]] CloudCall closedCardDetail(const Iccid &iccid, qint64 instanceId);
/// GetCardFlowInfo; at most mostUsageMonths months, none means the provider's last two.
[[nodiscard]] CloudCall cardUsage(const Iccid &iccid, const QList<Month> &months);
[[nodiscard]] CloudCall latestFlow(const Iccid &iccid); ///< GetCardLatestFlow
/// GetRealNameStatus. Not for multi-network cards as such, only for their sub-cards by phone number.
[[nodiscard]] CloudCall realNameStatus(const Iccid &iccid, const QStringList &msisdn = {});
[[nodiscard]] CloudCall liveState(const Iccid &iccid); ///< GetCardRealStatus, the first call
/// GetCardRealStatus again, while rows say PROCESSING.
[[nodiscard]] CloudCall liveState(const QStringList &serialNumbers);
[[nodiscard]] CloudCall directionalCheck(const Iccid &iccid);               ///< VerifyIotCard
[[nodiscard]] CloudCall directionalDetail(const Iccid &iccid, qint64 page); ///< ListDirectionalDetail

// ---- fleet ----

[[nodiscard]] CloudCall poolStatistics(const QString &credential,
                                       Month month); ///< GetCredentialPoolStatistics
/// GetSimCardStateDistribution; no credential means the whole account.
[[nodiscard]] CloudCall stateDistribution(Month month, const std::optional<QString> &credential = {});
[[nodiscard]] CloudCall statusStatistics(); ///< GetCardStatusStatistics
/// ListOrder; no window means all orders.
[[nodiscard]] CloudCall listOrder(qint64 page, const std::optional<DayWindow> &window = {},
                                  int pageSize = orderPageSize);

// ---- money ----

[[nodiscard]] CloudCall accountBalance(); ///< QueryAccountBalance
[[nodiscard]] CloudCall cashCoupons();    ///< QueryCashCoupons
[[nodiscard]] CloudCall prepaidCards();   ///< QueryPrepaidCards
/// QueryAccountTransactions; both moments included.
[[nodiscard]] CloudCall accountTransactions(Instant from, Instant until, qint64 page);
[[nodiscard]] CloudCall billOverview(Month month);             ///< QueryBillOverview, one page
[[nodiscard]] CloudCall accountBill(Month month, qint64 page); ///< QueryAccountBill, split by product
/// DescribeInstanceBill; the token is the one of the page before, empty at the beginning.
[[nodiscard]] CloudCall instanceBill(Month month, const QString &token = {});
/// QuerySettleBill; the token as above.
[[nodiscard]] CloudCall settleBill(Month month, const QString &token = {});
/// QueryEvaluateList; no month means all.
[[nodiscard]] CloudCall evaluateList(qint64 page, const std::optional<Month> &month = {});

} // namespace Calls
