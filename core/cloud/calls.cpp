// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/calls.h"

namespace
{
using Parameters = RequestSigner::Parameters;

CloudCall linkcard(const char *action, Parameters parameters)
{
    return {CloudProduct::Linkcard, action, std::move(parameters)};
}

CloudCall billing(const char *action, Parameters parameters)
{
    return {CloudProduct::Billing, action, std::move(parameters)};
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

std::pair<QByteArray, QByteArray> iccidOf(const Iccid &iccid)
{
    return {"Iccid", iccid.bytes().toByteArray()};
}

QByteArray compact(Month month)
{
    return month.compact().toLatin1();
}

std::pair<QByteArray, QByteArray> billingCycle(Month month)
{
    return {"BillingCycle", month.iso().toLatin1()};
}

QByteArray utcText(Instant time)
{
    return time.utc().toString(u"yyyy-MM-ddTHH:mm:ssZ").toLatin1();
}

QList<QByteArray> utf8(const QStringList &texts)
{
    QList<QByteArray> all;
    for (const QString &text : texts)
        all.append(text.toUtf8());
    return all;
}

CloudCall tokenBill(const char *action, Month month, const QString &token)
{
    Parameters parameters{billingCycle(month), {"MaxResults", number(Calls::billPageSize)}};
    if (!token.isEmpty())
        parameters.append({"NextToken", token.toUtf8()});
    return billing(action, std::move(parameters));
}
} // namespace

CloudCall Calls::listCardInfo(qint64 page, int pageSize)
{
    return linkcard("ListCardInfo", {{"PageNo", number(page)}, {"PageSize", number(pageSize)}});
}

CloudCall Calls::listedCard(const Iccid &iccid)
{
    CloudCall call = listCardInfo(1, 10);
    call.parameters.append(iccidOf(iccid));
    return call;
}

CloudCall Calls::cardDetail(const Iccid &iccid)
{
    return linkcard("GetCardDetail", {iccidOf(iccid), {"ShowPsim", "true"}});
}

CloudCall Calls::closedCardDetail(const Iccid &iccid, qint64 instanceId)
{
    CloudCall call = cardDetail(iccid);
    call.parameters.emplaceBack("DestroyCard", "true");
    call.parameters.emplaceBack("InstanceId", number(instanceId));
    return call;
}

CloudCall Calls::cardUsage(const Iccid &iccid, const QList<Month> &months)
{
    Q_ASSERT(months.size() <= mostUsageMonths);
    QList<QByteArray> dates;
    for (const Month month : months)
        dates.append(compact(month));
    Parameters parameters{iccidOf(iccid)};
    RequestSigner::appendList(parameters, "DateList", dates);
    return linkcard("GetCardFlowInfo", std::move(parameters));
}

CloudCall Calls::latestFlow(const Iccid &iccid)
{
    return linkcard("GetCardLatestFlow", {iccidOf(iccid)});
}

CloudCall Calls::realNameStatus(const Iccid &iccid, const QStringList &msisdn)
{
    Q_ASSERT(msisdn.size() <= mostSubCards);
    Parameters parameters{iccidOf(iccid)};
    if (!msisdn.isEmpty())
        RequestSigner::appendJsonList(parameters, "ListMsisdns", utf8(msisdn));
    return linkcard("GetRealNameStatus", std::move(parameters));
}

CloudCall Calls::liveState(const Iccid &iccid)
{
    return linkcard("GetCardRealStatus", {iccidOf(iccid)});
}

CloudCall Calls::liveState(const QStringList &serialNumbers)
{
    Parameters parameters;
    RequestSigner::appendJsonList(parameters, "SerialNo", utf8(serialNumbers));
    return linkcard("GetCardRealStatus", std::move(parameters));
}

CloudCall Calls::directionalCheck(const Iccid &iccid)
{
    return linkcard("VerifyIotCard", {iccidOf(iccid)});
}

CloudCall Calls::directionalDetail(const Iccid &iccid, qint64 page)
{
    return linkcard("ListDirectionalDetail",
                    {iccidOf(iccid), {"PageNo", number(page)}, {"PageSize", number(cardPageSize)}});
}

CloudCall Calls::poolStatistics(const QString &credential, Month month)
{
    return linkcard("GetCredentialPoolStatistics",
                    {{"CredentialNO", credential.toUtf8()}, {"Date", compact(month)}});
}

CloudCall Calls::stateDistribution(Month month, const std::optional<QString> &credential)
{
    Parameters parameters{{"Date", compact(month)}};
    if (credential)
        parameters.append({"CredentialNO", credential->toUtf8()});
    return linkcard("GetSimCardStateDistribution", std::move(parameters));
}

CloudCall Calls::statusStatistics()
{
    return linkcard("GetCardStatusStatistics", {});
}

CloudCall Calls::listOrder(qint64 page, const std::optional<DayWindow> &window, int pageSize)
{
    Parameters parameters{{"PageNo", number(page)}, {"PageSize", number(pageSize)}};
    if (window) {
        parameters.append({"StartDate", window->first.toString(Qt::ISODate).toLatin1()});
        parameters.append({"EndDate", window->last.toString(Qt::ISODate).toLatin1()});
    }
    return linkcard("ListOrder", std::move(parameters));
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

CloudCall Calls::accountTransactions(Instant from, Instant until, qint64 page)
{
    return billing("QueryAccountTransactions", {{"CreateTimeStart", utcText(from)},
                                                {"CreateTimeEnd", utcText(until)},
                                                {"PageNum", number(page)},
                                                {"PageSize", number(ledgerPageSize)}});
}

CloudCall Calls::billOverview(Month month)
{
    return billing("QueryBillOverview", {billingCycle(month)});
}

CloudCall Calls::accountBill(Month month, qint64 page)
{
    return billing("QueryAccountBill", {billingCycle(month),
                                        {"IsGroupByProduct", "true"},
                                        {"PageNum", number(page)},
                                        {"PageSize", number(billPageSize)}});
}

CloudCall Calls::instanceBill(Month month, const QString &token)
{
    return tokenBill("DescribeInstanceBill", month, token);
}

CloudCall Calls::settleBill(Month month, const QString &token)
{
    return tokenBill("QuerySettleBill", month, token);
}

CloudCall Calls::evaluateList(qint64 page, const std::optional<Month> &month)
{
    Parameters parameters{{"PageNum", number(page)}, {"PageSize", number(evaluatePageSize)}};
    if (month)
        parameters.append({"BillCycle", compact(*month)});
    return billing("QueryEvaluateList", std::move(parameters));
}
