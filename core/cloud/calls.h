// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/callsigner.h"
#include "core/domain/iccid.h"
#include "core/domain/instant.h"
#include "core/domain/month.h"

#include <QList>
#include <QString>

/// The calls of the console, with their parameters spelt as each action wants them (cloud-api: CredentialNO
/// here and CredentialNo there, months as yyyyMM or yyyy-MM, lists one by one). Pure.
namespace Calls
{

constexpr int cardPageSize = 40;    ///< the largest of the four sizes that are accepted
constexpr int orderPageSize = 40;   ///< likewise
constexpr int ledgerPageSize = 100; ///< the maximum is not documented
constexpr int billPageSize = 300;   ///< the maximum
constexpr int evaluatePageSize = 100;

// Cards
[[nodiscard]] CloudCall listCardInfo(qint64 page, int pageSize = cardPageSize);
/// With its sub-cards.
[[nodiscard]] CloudCall cardDetail(const Iccid &iccid);
/// At most five months; none: the two newest.
[[nodiscard]] CloudCall cardUsage(const Iccid &iccid, const QList<Month> &months);
[[nodiscard]] CloudCall latestFlow(const Iccid &iccid);
[[nodiscard]] CloudCall realNameStatus(const Iccid &iccid);
[[nodiscard]] CloudCall liveState(const Iccid &iccid);
/// Asks on for states that were still being read.
[[nodiscard]] CloudCall liveState(const QStringList &serialNumbers);
[[nodiscard]] CloudCall directionalCheck(const Iccid &iccid);
[[nodiscard]] CloudCall directionalDetail(const Iccid &iccid, int page);

// The fleet
[[nodiscard]] CloudCall poolStatistics(const QString &credential, Month month);
[[nodiscard]] CloudCall stateDistribution(Month month);
[[nodiscard]] CloudCall statusStatistics();
[[nodiscard]] CloudCall listOrder(int page, int pageSize = orderPageSize);

// Money
[[nodiscard]] CloudCall accountBalance();
[[nodiscard]] CloudCall cashCoupons();
[[nodiscard]] CloudCall prepaidCards();
/// Entries of from ≤ time ≤ until.
[[nodiscard]] CloudCall accountTransactions(Instant from, Instant until, int page);
[[nodiscard]] CloudCall billOverview(Month month);
[[nodiscard]] CloudCall accountBill(Month month, int page);
/// An empty token begins.
[[nodiscard]] CloudCall instanceBill(Month month, const QString &token);
[[nodiscard]] CloudCall settleBill(Month month, const QString &token);
[[nodiscard]] CloudCall evaluateList(int page);

} // namespace Calls
