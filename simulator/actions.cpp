// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/actions.h"

#include "simulator/billactions.h"
#include "simulator/detailactions.h"
#include "simulator/directionalactions.h"
#include "simulator/identityactions.h"
#include "simulator/ledgeractions.h"
#include "simulator/listcardinfo.h"
#include "simulator/livestateactions.h"
#include "simulator/moneyactions.h"
#include "simulator/orderactions.h"
#include "simulator/poolactions.h"
#include "simulator/statisticsactions.h"
#include "simulator/usageactions.h"

namespace
{
constexpr Quota perSecond20{20, std::chrono::seconds(1)};
constexpr Quota perSecond10{10, std::chrono::seconds(1)};
constexpr Quota perMinute600{600, std::chrono::seconds(60)};
constexpr Product cards = Product::Linkcard;
constexpr Product money = Product::BssOpenApi;

constexpr std::array<Action, 22> actions{{
    {"ListCardInfo", cards, perSecond20, {"PageNo", "PageSize"}, listCardInfo},
    {"GetCardDetail", cards, perSecond20, {"Iccid"}, getCardDetail},
    {"GetCardFlowInfo", cards, perSecond20, {"Iccid"}, getCardFlowInfo},
    {"GetCardLatestFlow", cards, perSecond20, {"Iccid"}, getCardLatestFlow},
    {"GetCredentialPoolStatistics",
     cards,
     perSecond20,
     {"Date", "CredentialNO"},
     getCredentialPoolStatistics},
    {"GetRealNameStatus", cards, perSecond20, {"Iccid"}, getRealNameStatus},
    {"GetCardRealStatus", cards, perSecond20, {}, getCardRealStatus},
    {"VerifyIotCard", cards, perSecond20, {"Iccid"}, verifyIotCard},
    {"GetSimCardStateDistribution", cards, perSecond20, {"Date"}, getSimCardStateDistribution},
    {"GetCardStatusStatistics", cards, perSecond20, {}, getCardStatusStatistics},
    {"ListOrder", cards, perSecond20, {"PageNo", "PageSize"}, listOrder},
    {"ListDirectionalDetail", cards, perSecond20, {"Iccid", "PageNo", "PageSize"}, listDirectionalDetail},
    {"QueryAccountBalance", money, perSecond10, {}, queryAccountBalance},
    {"QueryCashCoupons", money, perSecond10, {}, queryCashCoupons},
    {"QueryPrepaidCards", money, perSecond10, {}, queryPrepaidCards},
    {"QueryBillOverview", money, perSecond10, {"BillingCycle"}, queryBillOverview},
    {"QueryAccountBill", money, perMinute600, {"BillingCycle"}, queryAccountBill},
    {"QueryInstanceBill", money, perSecond10, {"BillingCycle"}, queryInstanceBill},
    {"DescribeInstanceBill", money, perMinute600, {"BillingCycle"}, describeInstanceBill},
    {"QuerySettleBill", money, perMinute600, {"BillingCycle"}, querySettleBill},
    {"QueryAccountTransactions", money, perMinute600, {}, queryAccountTransactions},
    {"QueryEvaluateList", money, perSecond10, {}, queryEvaluateList},
}};
} // namespace

std::span<const Action> Actions::all()
{
    return actions;
}

const Action *Actions::find(Product product, const QByteArray &name)
{
    for (const Action &action : actions) {
        if (action.product == product && name == action.name)
            return &action;
    }
    return nullptr;
}
