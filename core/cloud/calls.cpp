// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/calls.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace
{
using Parameters = RequestSigner::Parameters;

CloudCall card(const char *action, Parameters parameters)
{
    return {CloudProduct::Linkcard, QByteArray(action), std::move(parameters)};
}

CloudCall billing(const char *action, Parameters parameters)
{
    return {CloudProduct::Billing, QByteArray(action), std::move(parameters)};
}

CloudCall ofCard(const char *action, const Iccid &iccid)
{
    return card(action, {{"Iccid", iccid.bytes().toByteArray()}});
}

QByteArray utc(Instant instant)
{
    return instant.utc().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss'Z'")).toLatin1();
}

Parameters billMonth(Month month)
{
    return {{"BillingCycle", month.iso().toLatin1()}};
}

/// Bills that go on by token.
CloudCall byToken(const char *action, Month month, const QString &token)
{
    Parameters parameters = billMonth(month);
    parameters.append({"MaxResults", QByteArray::number(Calls::billPageSize)});
    if (!token.isEmpty())
        parameters.append({"NextToken", token.toUtf8()});
    return billing(action, std::move(parameters));
}
} // namespace

CloudCall Calls::listCardInfo(qint64 page, int pageSize)
{
    return card("ListCardInfo",
                {{"PageNo", QByteArray::number(page)}, {"PageSize", QByteArray::number(pageSize)}});
}

CloudCall Calls::cardDetail(const Iccid &iccid)
{
    CloudCall call = ofCard("GetCardDetail", iccid);
    call.parameters.append({"ShowPsim", "true"});
    return call;
}

CloudCall Calls::cardUsage(const Iccid &iccid, const QList<Month> &months)
{
    CloudCall call = ofCard("GetCardFlowInfo", iccid);
    for (qsizetype i = 0; i < months.size(); ++i)
        call.parameters.append({"DateList." + QByteArray::number(i + 1), months[i].compact().toLatin1()});
    return call;
}

CloudCall Calls::latestFlow(const Iccid &iccid)
{
    return ofCard("GetCardLatestFlow", iccid);
}

CloudCall Calls::realNameStatus(const Iccid &iccid)
{
    return ofCard("GetRealNameStatus", iccid);
}

CloudCall Calls::liveState(const Iccid &iccid)
{
    return ofCard("GetCardRealStatus", iccid);
}

CloudCall Calls::liveState(const QStringList &serialNumbers)
{
    const QJsonDocument list(QJsonArray::fromStringList(serialNumbers));
    return card("GetCardRealStatus", {{"SerialNo", list.toJson(QJsonDocument::Compact)}});
}

CloudCall Calls::directionalCheck(const Iccid &iccid)
{
    return ofCard("VerifyIotCard", iccid);
}

CloudCall Calls::directionalDetail(const Iccid &iccid, int page)
{
    CloudCall call = ofCard("ListDirectionalDetail", iccid);
    call.parameters.append({"PageNo", QByteArray::number(page)});
    call.parameters.append({"PageSize", QByteArray::number(cardPageSize)});
    return call;
}

CloudCall Calls::poolStatistics(const QString &credential, Month month)
{
    return card("GetCredentialPoolStatistics",
                {{"CredentialNO", credential.toUtf8()}, {"Date", month.compact().toLatin1()}});
}

CloudCall Calls::stateDistribution(Month month)
{
    return card("GetSimCardStateDistribution", {{"Date", month.compact().toLatin1()}});
}

CloudCall Calls::statusStatistics()
{
    return card("GetCardStatusStatistics", {});
}

CloudCall Calls::listOrder(int page, int pageSize)
{
    return card("ListOrder",
                {{"PageNo", QByteArray::number(page)}, {"PageSize", QByteArray::number(pageSize)}});
}

CloudCall Calls::accountBalance()
{
    return billing("QueryAccountBalance", {});
}

CloudCall Calls::cashCoupons()
{
    return billing("QueryCashCoupons", {});
}

CloudCall Calls::prepaidCards()
{
    return billing("QueryPrepaidCards", {});
}

CloudCall Calls::accountTransactions(Instant from, Instant until, int page)
{
    return billing("QueryAccountTransactions", {{"CreateTimeStart", utc(from)},
                                                {"CreateTimeEnd", utc(until)},
                                                {"PageNum", QByteArray::number(page)},
                                                {"PageSize", QByteArray::number(ledgerPageSize)}});
}

CloudCall Calls::billOverview(Month month)
{
    return billing("QueryBillOverview", billMonth(month));
}

CloudCall Calls::accountBill(Month month, int page)
{
    Parameters parameters = billMonth(month);
    parameters.append({"IsGroupByProduct", "true"});
    parameters.append({"PageNum", QByteArray::number(page)});
    parameters.append({"PageSize", QByteArray::number(billPageSize)});
    return billing("QueryAccountBill", std::move(parameters));
}

CloudCall Calls::instanceBill(Month month, const QString &token)
{
    return byToken("DescribeInstanceBill", month, token);
}

CloudCall Calls::settleBill(Month month, const QString &token)
{
    return byToken("QuerySettleBill", month, token);
}

CloudCall Calls::evaluateList(int page)
{
    return billing("QueryEvaluateList", {{"PageNum", QByteArray::number(page)},
                                         {"PageSize", QByteArray::number(evaluatePageSize)}});
}
