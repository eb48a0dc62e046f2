// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/billjson.h"

#include "simulator/replybody.h"

namespace
{
using ReplyBody::insert;
using Name = QLatin1StringView;
using Form = BillJson::Form;

constexpr Name accountName("demo@example.invalid");

void insertAmounts(QJsonObject &object, const BillLine &line)
{
    insert(object, Name("Currency"), line.currency);
    const std::array<std::pair<Name, std::optional<Money>>, 10> amounts{
        {{Name("PretaxGrossAmount"), line.gross},
         {Name("InvoiceDiscount"), line.discount},
         {Name("PretaxAmount"), line.payable},
         {Name("DeductedByCoupons"), line.byCoupons},
         {Name("DeductedByCashCoupons"), line.byVouchers},
         {Name("DeductedByPrepaidCard"), line.byPrepaid},
         {Name("PaymentAmount"), line.paid},
         {Name("CashAmount"), line.cash},
         {Name("AdjustAmount"), line.adjusted},
         {Name("OutstandingAmount"), line.outstanding}}};
    for (const auto &[name, amount] : amounts)
        object.insert(name, ReplyBody::number(*amount));
}

void insertProduct(QJsonObject &object, const BillLine &line, const QString &accountId)
{
    insert(object, Name("Item"), line.item);
    insert(object, Name("ProductCode"), line.productCode);
    insert(object, Name("ProductName"), line.productName);
    insert(object, Name("ProductDetail"), line.productDetail);
    insert(object, Name("CommodityCode"), line.commodityCode);
    insert(object, Name("SubscriptionType"), line.subscriptionType);
    object.insert(Name("PipCode"), line.productCode.value_or(QString()));
    object.insert(Name("OwnerID"), accountId);
}

void insertAccount(QJsonObject &object, const QString &accountId)
{
    object.insert(Name("BillAccountID"), accountId);
    object.insert(Name("BillAccountName"), accountName);
}

void insertInstance(QJsonObject &object, const BillLine &line)
{
    insert(object, Name("InstanceID"), line.instanceId);
    for (const Name name : {Name("NickName"), Name("InstanceConfig"), Name("InstanceSpec"), Name("Region"),
                            Name("Zone"), Name("Tag")})
        object.insert(name, QString());
    object.insert(Name("CostUnit"), QStringLiteral("未分配"));
    object.insert(Name("ResourceGroup"), QStringLiteral("默认资源组"));
    object.insert(Name("BillingType"), QStringLiteral("其它"));
    object.insert(Name("ServicePeriod"), QStringLiteral("1"));
    object.insert(Name("ServicePeriodUnit"), QStringLiteral("月"));
    object.insert(Name("DeductedByResourcePackage"), QStringLiteral("0"));
}

void insertSettlement(QJsonObject &object, const BillLine &line)
{
    insert(object, Name("Status"), line.status);
    insert(object, Name("RecordID"), line.recordId);
    insert(object, Name("SubOrderId"), line.subOrderId);
    insert(object, Name("PaymentTime"), line.paidAt);
    insert(object, Name("UsageStartTime"), line.paidAt);
    insert(object, Name("UsageEndTime"),
           std::optional(Instant::startOfBeijingDay(line.paidAt->beijingDate().addMonths(1))));
}
} // namespace

QJsonObject BillJson::of(const BillLine &line, Form form, const QString &accountId)
{
    QJsonObject object;
    insertProduct(object, line, accountId);
    insertAmounts(object, line);
    const bool instance = form == Form::Instance || form == Form::InstanceByToken;
    if (form != Form::Instance)
        insertAccount(object, accountId);
    if (form != Form::Account)
        object.insert(Name("ProductType"), line.productCode.value_or(QString()));
    if (!instance)
        object.insert(Name("BizType"), QString());
    if (form == Form::Account) {
        object.insert(Name("OwnerName"), QStringLiteral("demo"));
        object.insert(Name("CostUnit"), QStringLiteral("未分配"));
    }
    if (form == Form::Overview || form == Form::Settled)
        object.insert(Name("RoundDownDiscount"), QStringLiteral("0"));
    if (instance)
        insertInstance(object, line);
    if (form == Form::Settled)
        insertSettlement(object, line);
    return object;
}
