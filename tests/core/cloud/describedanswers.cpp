// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cloud/describedanswers.h"

#include "core/cloud/billdecoder.h"
#include "core/cloud/carddetaildecoder.h"
#include "core/cloud/cardusagedecoder.h"
#include "core/cloud/directionalcheckdecoder.h"
#include "core/cloud/directionaldecoder.h"
#include "core/cloud/identitydecoder.h"
#include "core/cloud/invoiceitemdecoder.h"
#include "core/cloud/latestflowdecoder.h"
#include "core/cloud/ledgerdecoder.h"
#include "core/cloud/livestatedecoder.h"
#include "core/cloud/orderdecoder.h"
#include "core/cloud/pooldecoder.h"
#include "core/cloud/prepaidcarddecoder.h"
#include "core/cloud/riskcountsdecoder.h"
#include "core/cloud/statedistributiondecoder.h"

namespace
{
void describe(FactList data, const CardDetail &detail)
{
    data.at("VsimCardInfo")
        .add("Iccid", detail.key.iccid)
        .add("VsimInstanceId", detail.key.instanceId)
        .add("Status", detail.status)
        .add("OsStatus", detail.osStatus)
        .add("CertifyStatus", detail.certifyStatus)
        .add("CertifyType", detail.certifyType)
        .add("DeviceImei", detail.imei)
        .add("Ip", detail.ip)
        .add("IsAutoRecharge", detail.autoRenew)
        .add("AutoLimitResume", detail.autoResume)
        .add("AutoRebindReuse", detail.autoRebindReuse)
        .add("OpenSms", detail.smsOpen)
        .add("CredentialLimitStopThreshold", detail.stopThreshold)
        .add("PeriodAddFlow", detail.used)
        .add("PeriodRestFlow", detail.remaining);
    for (const SubCard &card : detail.subCards) {
        data.at("ListPsimCards")
            .at(card.iccid.toString())
            .add("Iccid", card.iccid)
            .add("Vendor", card.vendor)
            .add("Status", card.status)
            .add("OsStatus", card.osStatus)
            .add("CertifyStatus", card.certifyStatus)
            .add("ApnName", card.apn)
            .add("PrivateNetworkSegment", card.privateNetwork)
            .add("Msisdn", card.msisdn)
            .add("Imsi", card.imsi)
            .add("Ip", card.ip)
            .add("PeriodAddFlow", card.used)
            .add("PeriodSmsUse", card.smsUsed)
            .add("OpenSms", card.smsOpen);
    }
}

void describe(FactList data, const CardUsage &usage)
{
    for (const MonthUsage &month : usage.months) {
        FactList facts = data.at("ListCardMonthFlow").at(month.month.compact());
        facts.add("Month", month.month).add("FlowCount", month.total);
        for (const DayUsage &day : month.days) {
            const QString name = day.day.toString(u"yyyyMMdd");
            facts.at("ListDayFlow").at(name).add("Day", name).add("Flow", day.used);
        }
    }
    for (qsizetype i = 0; i < usage.packages.size(); ++i) {
        data.at("ListPackageDTO")
            .at(i)
            .add("PackageName", usage.packages[i].name)
            .add("EffectiveTime", usage.packages[i].effective)
            .add("ExpireTime", usage.packages[i].expires)
            .add("Remark", usage.packages[i].remark);
    }
    for (qsizetype i = 0; i < usage.vendors.size(); ++i) {
        data.at("ListVendorDetail")
            .at(i)
            .add("Vendor", usage.vendors[i].vendor)
            .add("UsedFlow", usage.vendors[i].used)
            .add("Ratio", usage.vendors[i].ratio)
            .add("NetWorkDelay", usage.vendors[i].delay)
            .add("SignalStrength", usage.vendors[i].signal);
    }
}

void describe(FactList data, const PoolReading &pool)
{
    data.add("CredentialNO", pool.credential)
        .add("CredentialType", pool.type)
        .add("CredentialInstanceId", pool.instanceId)
        .add("CardTotalNum", pool.cards)
        .add("CardActiveNum", pool.activeCards)
        .add("PoolUsed", pool.used)
        .add("PoolOutUsed", pool.over)
        .add("EffectiveTotalFlow", pool.effectiveTotal)
        .add("EffectiveAvailableFlow", pool.effectiveAvailable)
        .add("PoolGrandTotal", pool.grandTotal)
        .add("PoolGrandTotalUsed", pool.grandUsed)
        .add("PoolAvaiable", pool.available)
        .add("MonthFeatureFee", pool.featureFeeUnits)
        .add("MonthExceedFee", pool.exceedFeeUnits)
        .add("MonthUsedAmount", pool.monthUsedAmount)
        .add("SmsUsed", pool.smsUsed);
}

void describe(FactList data, const std::optional<DataVolume> &volume)
{
    data.add("(volume)", volume);
}

void describe(FactList data, const std::optional<bool> &truth)
{
    data.add("(truth)", truth);
}

void describe(FactList data, const IdentityReading &reading)
{
    data.add("RealNameStatus", reading.status).add("Desc", reading.description);
}

void describe(FactList data, const QList<LiveState> &states)
{
    for (qsizetype i = 0; i < states.size(); ++i) {
        data.at(i)
            .add("Iccid", states[i].iccid)
            .add("SerialNo", states[i].serialNo)
            .add("Status", states[i].query)
            .add("Gprs", states[i].dataOpen)
            .add("Online", states[i].online);
    }
}

void describe(FactList data, const StateDistribution &counts)
{
    data.add("CardCount", counts.cards)
        .add("TestCount", counts.testable)
        .add("UnusedCount", counts.unused)
        .add("UsingCount", counts.inUse)
        .add("StopCount", counts.stopped)
        .add("ShutDownCount", counts.shutDown)
        .add("DestoryedCount", counts.closed);
}

void describe(FactList facts, const RiskCount &count)
{
    facts.add("PoolCount", count.pool)
        .add("SingleCardCount", count.singleCard)
        .add("SameFlowCardCount", count.sameTier)
        .add("TotalCount", count.total);
}

void describe(FactList data, const RiskCounts &counts)
{
    describe(data.at("UnbindResumeStatisticsDTO"), counts.rebound);
    describe(data.at("FlowOutStatisticsDTO"), counts.creditStop);
    describe(data.at("ErrorStopStatisticsDTO"), counts.abnormal);
    describe(data.at("ExhaustStopStatisticsDTO"), counts.limitStop);
    describe(data.at("UnCertifiedStopStatisticsDTO"), counts.identityStop);
    describe(data.at("ManageStopStatisticsDTO"), counts.customerStop);
    describe(data.at("ExpireStopStatisticsDTO"), counts.expired);
    describe(data.at("WeekWarnStatisticsDTO"), counts.expiring);
    data.at("RiskWaringStatisticsDTO")
        .add("WarningCount", counts.warnings)
        .add("WaringTotalCount", counts.allWarnings)
        .add("StopCount", counts.stops);
    data.at("SingCardPeriodLeftFlowWarnDTO")
        .add("LessFlowPercentage10Count", counts.below10Percent)
        .add("LessFlowPercentage30Count", counts.below30Percent);
}

void describe(FactList data, const DirectionalGroup &group)
{
    data.add("DirectionalGroupId", group.id).add("DirectionalName", group.name);
    FactList page = data.at("PaginationResult");
    page.add("PageNo", group.pageNo).add("Total", group.total);
    for (const DirectionalAddress &address : group.addresses) {
        page.at("List")
            .at(address.address)
            .add("Address", address.address)
            .add("AddressType", address.type)
            .add("Source", address.source)
            .add("State", address.state);
    }
}

void describe(FactList facts, const Order &order)
{
    facts.at(order.id)
        .add("OrderId", order.id)
        .add("OrderType", order.kind)
        .add("OrderStatus", order.status)
        .add("PayTime", order.created)
        .add("Vendor", order.vendor)
        .add("FlowType", order.planKind)
        .add("DataLevel", order.planLevel)
        .add("BillingCycle", order.period)
        .add("PayDuration", order.duration)
        .add("BuyNum", order.cards)
        .add("AliFee", order.tariff)
        .add("CredentialNo", order.credential)
        .add("CredentialPackage", order.credentialPackage)
        .add("PoolNo", order.poolNo)
        .add("PoolCapacity", order.poolCapacity)
        .add("FunctionFee", order.feeUnits)
        .add("NetworkType", order.network)
        .add("ApnName", order.apn)
        .add("ApnRegion", order.apnRegion)
        .add("ResourceQuantity", order.ipCount)
        .add("CardPayCount", order.payCount)
        .add("OrderInfo", order.note)
        .add("ExpressNoList", order.parcels)
        .at("DeliveryInfo")
        .add("Receiver", order.delivery.receiver)
        .add("BuyerMessage", order.delivery.phone)
        .add("Address", order.delivery.address)
        .add("ZipCode", order.delivery.zipCode)
        .add("Mail", order.delivery.mail);
}

void describe(FactList facts, const LedgerEntry &entry)
{
    facts.at(entry.number)
        .add("TransactionNumber", entry.number)
        .add("TransactionTime", entry.time)
        .add("TransactionType", entry.type)
        .add("TransactionFlow", entry.flow)
        .add("Amount", entry.amount)
        .add("Balance", entry.balance)
        .add("TransactionChannel", entry.channel)
        .add("TransactionChannelSN", entry.channelNumber)
        .add("FundType", entry.fundType)
        .add("BillingCycle", entry.billMonth)
        .add("RecordID", entry.recordId)
        .add("Remarks", entry.remarks)
        .add("TransactionAccount", entry.account);
}

void describe(FactList facts, const InvoiceItem &item)
{
    facts.at(QString::number(item.id))
        .add("Id", item.id)
        .add("Name", item.name)
        .add("OutBizId", item.businessId)
        .add("BillCycle", item.month)
        .add("Type", item.type)
        .add("Status", item.status)
        .add("OriginalAmount", item.original)
        .add("InvoicedAmount", item.invoiced)
        .add("CanInvoiceAmount", item.open)
        .add("PresentAmount", item.present)
        .add("BizTime", item.time);
}

void describe(FactList data, const QList<PrepaidCard> &cards)
{
    for (const PrepaidCard &card : cards) {
        data.at("PrepaidCard")
            .at(card.number)
            .add("PrepaidCardNo", card.number)
            .add("PrepaidCardId", card.id)
            .add("Status", card.status)
            .add("GrantedTime", card.granted)
            .add("EffectiveTime", card.effective)
            .add("ExpiryTime", card.expires)
            .add("NominalValue", card.nominal)
            .add("Balance", card.balance)
            .add("ApplicableProducts", card.products)
            .add("ApplicableScenarios", card.scenarios);
    }
}

void describe(FactList facts, const BillLine &line)
{
    facts.add("Item", line.item)
        .add("ProductCode", line.productCode)
        .add("ProductName", line.productName)
        .add("ProductDetail", line.productDetail)
        .add("CommodityCode", line.commodityCode)
        .add("SubscriptionType", line.subscriptionType)
        .add("InstanceID", line.instanceId)
        .add("RecordID", line.recordId)
        .add("SubOrderId", line.subOrderId)
        .add("Status", line.status)
        .add("PaymentTime", line.paidAt)
        .add("Currency", line.currency)
        .add("PretaxGrossAmount", line.gross)
        .add("InvoiceDiscount", line.discount)
        .add("RoundDownDiscount", line.roundDown)
        .add("PretaxAmount", line.payable)
        .add("DeductedByCoupons", line.byCoupons)
        .add("DeductedByCashCoupons", line.byVouchers)
        .add("DeductedByPrepaidCard", line.byPrepaid)
        .add("PaymentAmount", line.paid)
        .add("CashAmount", line.cash)
        .add("AdjustAmount", line.adjusted)
        .add("OutstandingAmount", line.outstanding);
}

template<class T, Result<Decoded<T>> (*decoder)(const QByteArray &)> Outcome value(const QByteArray &body)
{
    const Result<Decoded<T>> read = decoder(body);
    if (!read)
        return {read.error(), {}, {}};
    Outcome outcome{{}, {}, read->notes};
    describe(FactList(outcome.facts), read->value);
    return outcome;
}

template<class T>
Outcome page(const Result<DecodedPage<T>> &read, const char *pageNo, const char *total,
             const QStringList &list)
{
    if (!read)
        return {read.error(), {}, {}};
    Outcome outcome{{}, {}, read->notes};
    FactList data(outcome.facts);
    data.add(pageNo, read->pageNo).add(total, read->total).add("NextToken", read->nextToken);
    FactList rows = data.at(list.join(u'/'));
    for (const T &row : read->rows)
        describe(rows, row);
    Q_ASSERT(read->rowCount >= read->rows.size());
    return outcome;
}

Outcome orders(const QByteArray &body)
{
    return page(OrderDecoder::decode(body), "PageNo", "Total", {QStringLiteral("List")});
}

Outcome ledger(const QByteArray &body)
{
    const QString name = QStringLiteral("AccountTransactionsList");
    return page(LedgerDecoder::decode(body), "PageNum", "TotalCount", {name, name});
}

Outcome invoiceItems(const QByteArray &body)
{
    return page(InvoiceItemDecoder::decode(body), "PageNum", "TotalCount",
                {QStringLiteral("EvaluateList"), QStringLiteral("Evaluate")});
}

/// Bill lines have no name but their place; their month is the page's.
template<Result<DecodedPage<BillLine>> (*decoder)(const QByteArray &)>
Outcome bill(const QByteArray &body, BillSource source, bool flat)
{
    const Result<DecodedPage<BillLine>> read = decoder(body);
    if (!read)
        return {read.error(), {}, {}};
    Outcome outcome{{}, {}, read->notes};
    FactList data(outcome.facts);
    data.add("PageNum", read->pageNo).add("TotalCount", read->total).add("NextToken", read->nextToken);
    const FactList items = flat ? data.at("Items") : data.at("Items").at("Item");
    for (qsizetype i = 0; i < read->rows.size(); ++i) {
        describe(items.at(i), read->rows[i]);
        items.at(i).add("(month)", read->rows[i].month).add("(source)", read->rows[i].source == source);
    }
    return outcome;
}

Outcome overview(const QByteArray &body)
{
    return bill<&BillDecoder::overview>(body, BillSource::Overview, false);
}
Outcome account(const QByteArray &body)
{
    return bill<&BillDecoder::account>(body, BillSource::Account, false);
}
Outcome instance(const QByteArray &body)
{
    return bill<&BillDecoder::instance>(body, BillSource::Instance, true);
}
Outcome olderInstance(const QByteArray &body)
{
    return bill<&BillDecoder::instance>(body, BillSource::Instance, false);
}
Outcome settled(const QByteArray &body)
{
    return bill<&BillDecoder::settled>(body, BillSource::Settled, false);
}

QStringList names(std::initializer_list<const char *> latin1)
{
    QStringList list;
    for (const char *name : latin1)
        list.append(QString::fromLatin1(name));
    return list;
}

QMap<QString, QStringList> currencyCarriesAmounts()
{
    return {{QStringLiteral("Currency"),
             names({"PretaxGrossAmount", "InvoiceDiscount", "RoundDownDiscount", "PretaxAmount",
                    "DeductedByCoupons", "DeductedByCashCoupons", "DeductedByPrepaidCard", "PaymentAmount",
                    "CashAmount", "AdjustAmount", "OutstandingAmount"})}};
}

DescribedAnswer bills(const char *name, Outcome (*decode)(const QByteArray &), const QStringList &required)
{
    return {.name = QString::fromLatin1(name),
            .action = QString::fromLatin1(name),
            .decode = decode,
            .identities = {},
            .required = required,
            .carries = currencyCarriesAmounts()};
}

QList<DescribedAnswer> cardAnswers()
{
    return {
        {QStringLiteral("detail"),
         QStringLiteral("GetCardDetail"),
         &value<CardDetail, &CardDetailDecoder::decode>,
         names({"Iccid"}),
         names({"Data/VsimCardInfo", "Data/VsimCardInfo/Iccid"}),
         {{QStringLiteral("FlowThresholdUnit"), names({"CredentialLimitStopThreshold"})}}},
        {QStringLiteral("usage"),
         QStringLiteral("GetCardFlowInfo"),
         &value<CardUsage, &CardUsageDecoder::decode>,
         names({"Month", "Day"}),
         {},
         {}},
        {QStringLiteral("latest flow"),
         QStringLiteral("GetCardLatestFlow"),
         &value<std::optional<DataVolume>, &LatestFlowDecoder::decode>,
         {},
         {},
         {}},
        {QStringLiteral("directional check"),
         QStringLiteral("VerifyIotCard"),
         &value<std::optional<bool>, &DirectionalCheckDecoder::decode>,
         {},
         {},
         {}},
        {QStringLiteral("pool"),
         QStringLiteral("GetCredentialPoolStatistics"),
         &value<PoolReading, &PoolDecoder::decode>,
         {},
         names({"Data/CredentialNO"}),
         {}},
        {QStringLiteral("identity"),
         QStringLiteral("GetRealNameStatus"),
         &value<IdentityReading, &IdentityDecoder::decode>,
         {},
         {},
         {}},
        {QStringLiteral("live state"),
         QStringLiteral("GetCardRealStatus"),
         &value<QList<LiveState>, &LiveStateDecoder::decode>,
         {},
         {},
         {}},
        {QStringLiteral("distribution"),
         QStringLiteral("GetSimCardStateDistribution"),
         &value<StateDistribution, &StateDistributionDecoder::decode>,
         {},
         {},
         {}},
        {QStringLiteral("risk counts"),
         QStringLiteral("GetCardStatusStatistics"),
         &value<RiskCounts, &RiskCountsDecoder::decode>,
         {},
         {},
         {}},
        {QStringLiteral("directional group"),
         QStringLiteral("ListDirectionalDetail"),
         &value<DirectionalGroup, &DirectionalDecoder::decode>,
         names({"Address"}),
         names({"Data/PaginationResult", "Data/PaginationResult/List"}),
         {}},
        {QStringLiteral("orders"),
         QStringLiteral("ListOrder"),
         &orders,
         names({"OrderId"}),
         names({"Data/List"}),
         {{QStringLiteral("PoolCapacityUnit"), names({"PoolCapacity"})}}},
    };
}

QList<DescribedAnswer> moneyAnswers()
{
    const QStringList deep = names({"Data/BillingCycle", "Data/Items", "Data/Items/Item"});
    return {
        {QStringLiteral("ledger"),
         QStringLiteral("QueryAccountTransactions"),
         &ledger,
         names({"TransactionNumber"}),
         names({"Data/AccountTransactionsList", "Data/AccountTransactionsList/AccountTransactionsList"}),
         {}},
        {QStringLiteral("prepaid cards"),
         QStringLiteral("QueryPrepaidCards"),
         &value<QList<PrepaidCard>, &PrepaidCardDecoder::decode>,
         names({"PrepaidCardNo"}),
         names({"Data/PrepaidCard"}),
         {}},
        {QStringLiteral("invoice items"),
         QStringLiteral("QueryEvaluateList"),
         &invoiceItems,
         names({"Id"}),
         names({"Data/EvaluateList", "Data/EvaluateList/Evaluate"}),
         {}},
        bills("QueryBillOverview", &overview, deep),
        bills("QueryAccountBill", &account, deep),
        bills("DescribeInstanceBill", &instance, deep.first(2)),
        bills("QueryInstanceBill", &olderInstance, deep),
        bills("QuerySettleBill", &settled, deep),
    };
}
} // namespace

const QList<DescribedAnswer> &describedAnswers()
{
    static const QList<DescribedAnswer> all = cardAnswers() + moneyAnswers();
    return all;
}
