// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/billrow.h"

namespace
{
enum Field : size_t {
    FirstText = 11, ///< after the amounts, in the order of `amounts`
    Item = FirstText,
    ProductCode,
    ProductName,
    ProductDetail,
    CommodityCode,
    SubscriptionType,
    InstanceId,
    RecordId,
    SubOrderId,
    Status,
    PaidAt,
    Currency,
};
constexpr std::array amounts{&BillLine::gross,       &BillLine::discount,   &BillLine::payable,
                             &BillLine::byCoupons,   &BillLine::byVouchers, &BillLine::byPrepaid,
                             &BillLine::paid,        &BillLine::cash,       &BillLine::adjusted,
                             &BillLine::outstanding, &BillLine::roundDown};
static_assert(amounts.size() == FirstText);

/// What any of the bills has in its rows. From "BillAccountName" on: described, but of no use to us.
constexpr FieldTable billFields({"PretaxGrossAmount",
                                 "InvoiceDiscount",
                                 "PretaxAmount",
                                 "DeductedByCoupons",
                                 "DeductedByCashCoupons",
                                 "DeductedByPrepaidCard",
                                 "PaymentAmount",
                                 "CashAmount",
                                 "AdjustAmount",
                                 "OutstandingAmount",
                                 "RoundDownDiscount",
                                 "Item",
                                 "ProductCode",
                                 "ProductName",
                                 "ProductDetail",
                                 "CommodityCode",
                                 "SubscriptionType",
                                 "InstanceID",
                                 "RecordID",
                                 "SubOrderId",
                                 "Status",
                                 "PaymentTime",
                                 "Currency",
                                 "BillAccountName",
                                 "BizType",
                                 "PipCode",
                                 "OwnerID",
                                 "ProductType",
                                 "BillAccountID",
                                 "AfterTaxAmount",
                                 "PaymentCurrency",
                                 "PretaxAmountLocal",
                                 "Tax",
                                 "BillingDate",
                                 "OwnerName",
                                 "CostUnit",
                                 "InstanceConfig",
                                 "InternetIP",
                                 "Tag",
                                 "InstanceSpec",
                                 "BillingItem",
                                 "BillingItemCode",
                                 "Region",
                                 "ListPriceUnit",
                                 "ResourceGroup",
                                 "ServicePeriodUnit",
                                 "NickName",
                                 "Usage",
                                 "IntranetIP",
                                 "UsageUnit",
                                 "DeductedByResourcePackage",
                                 "ServicePeriod",
                                 "Zone",
                                 "ListPrice",
                                 "BillingType",
                                 "ItemName",
                                 "AfterDiscountAmount",
                                 "UsageStartTime",
                                 "UsageEndTime",
                                 "PaymentTransactionID"});
using Fields = FieldReader::Fields<decltype(billFields)::count>;

/// Rows of bills have no identity of their own; for people this is the nearest to one.
QByteArrayView nameOf(const Fields &fields)
{
    for (const JsonValue *name : {fields[RecordId], fields[InstanceId], fields[ProductCode]}) {
        if (name && !name->text().isEmpty())
            return name->text();
    }
    return {};
}

/// Without a currency an amount cannot be added to anything: unknown, its text kept (reliability A30).
void readAmounts(FieldReader &reader, const Fields &fields, BillLine &line)
{
    for (size_t i = 0; i < amounts.size(); ++i) {
        if (line.currency)
            line.*amounts[i] = reader.amount(fields[i]);
        else if (!FieldReader::isUnknown(fields[i]))
            reader.oddity(*fields[i], "currency");
    }
}
} // namespace

void readBillRow(FieldReader &reader, const JsonValue &row, Month month, BillSource source,
                 QList<BillLine> &lines)
{
    const Fields fields = reader.fields(row, billFields);
    reader.setRow(nameOf(fields));
    BillLine &line = lines.emplaceBack();
    line.source = source;
    line.month = month;
    line.item = reader.code(fields[Item]);
    line.productCode = reader.code(fields[ProductCode]);
    line.productName = reader.words(fields[ProductName]);
    line.productDetail = reader.words(fields[ProductDetail]);
    line.commodityCode = reader.code(fields[CommodityCode]);
    line.subscriptionType = reader.code(fields[SubscriptionType]);
    line.instanceId = reader.code(fields[InstanceId]);
    line.recordId = reader.code(fields[RecordId]);
    line.subOrderId = reader.code(fields[SubOrderId]);
    line.status = reader.code(fields[Status]);
    line.paidAt = reader.beijingTime(fields[PaidAt]);
    line.currency = reader.code(fields[Currency]);
    readAmounts(reader, fields, line);
}
