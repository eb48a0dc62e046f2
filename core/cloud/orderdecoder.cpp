// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/orderdecoder.h"

#include "core/cloud/pagedanswer.h"

namespace
{
constexpr std::array others{"PageSize", "PageCount"};
constexpr PageShape shape{.action = QLatin1StringView("ListOrder"),
                          .pageNo = "PageNo",
                          .total = "Total",
                          .list = "List",
                          .others = others};

enum Field : size_t {
    Id,
    Kind,
    Status,
    Created,
    Vendor,
    PlanKind,
    PlanLevel,
    Period,
    Duration,
    Cards,
    Tariff,
    Credential,
    CredentialPackage,
    PoolNo,
    PoolCapacity,
    PoolCapacityUnit,
    FeeUnits,
    Network,
    Apn,
    ApnRegion,
    IpCount,
    PayCount,
    Note,
    Parcels,
    DeliveryInfo,
};
/// The last one is a link into the provider's console: not kept.
constexpr FieldTable
    orderFields({"OrderId",          "OrderType",    "OrderStatus",       "PayTime",       "Vendor",
                 "FlowType",         "DataLevel",    "BillingCycle",      "PayDuration",   "BuyNum",
                 "AliFee",           "CredentialNo", "CredentialPackage", "PoolNo",        "PoolCapacity",
                 "PoolCapacityUnit", "FunctionFee",  "NetworkType",       "ApnName",       "ApnRegion",
                 "ResourceQuantity", "CardPayCount", "OrderInfo",         "ExpressNoList", "DeliveryInfo",
                 "OrderDetailUrl"});
using Fields = FieldReader::Fields<decltype(orderFields)::count>;

enum DeliveryField : size_t { Receiver, Phone, Address, ZipCode, Mail };
constexpr FieldTable deliveryFields({"Receiver", "BuyerMessage", "Address", "ZipCode", "Mail"});

OrderDelivery readDelivery(FieldReader &reader, const JsonValue *sent)
{
    const auto fields = reader.fieldsBelow(sent, deliveryFields, "DeliveryInfo.");
    const FieldReader::Below below(reader, "DeliveryInfo.");
    OrderDelivery delivery;
    delivery.receiver = reader.words(fields[Receiver]);
    delivery.phone = reader.words(fields[Phone]);
    delivery.address = reader.words(fields[Address]);
    delivery.zipCode = reader.words(fields[ZipCode]);
    delivery.mail = reader.words(fields[Mail]);
    return delivery;
}

/// "200" and "GB": one without the other says nothing.
std::optional<QString> poolCapacity(FieldReader &reader, const JsonValue *sent, const JsonValue *sentUnit)
{
    const std::optional<QString> capacity = reader.code(sent);
    const std::optional<QString> unit = reader.code(sentUnit);
    if (capacity && unit)
        return *capacity + *unit;
    if (capacity)
        reader.oddity(*sent, "unit");
    return std::nullopt;
}

void readPlan(FieldReader &reader, const Fields &fields, Order &order)
{
    order.vendor = reader.code(fields[Vendor]);
    order.planKind = reader.code(fields[PlanKind]);
    order.planLevel = reader.code(fields[PlanLevel]);
    order.period = reader.code(fields[Period]);
    order.duration = reader.words(fields[Duration]);
    order.tariff = reader.code(fields[Tariff]);
    order.credential = reader.code(fields[Credential]);
    order.credentialPackage = reader.code(fields[CredentialPackage]);
    order.poolNo = reader.code(fields[PoolNo]);
    order.poolCapacity = poolCapacity(reader, fields[PoolCapacity], fields[PoolCapacityUnit]);
    order.feeUnits = reader.number(fields[FeeUnits]);
    order.network = reader.code(fields[Network]);
    order.apn = reader.code(fields[Apn]);
    order.apnRegion = reader.code(fields[ApnRegion]);
    order.ipCount = reader.number(fields[IpCount]);
}

void readOrder(FieldReader &reader, const JsonValue &row, const PageHead &, QList<Order> &orders)
{
    const Fields fields = reader.fields(row, orderFields);
    std::optional<QString> id = reader.identity(row, fields[Id]);
    if (!id)
        return;
    reader.setRow(fields[Id]->text());
    Order &order = orders.emplaceBack();
    order.id = *std::move(id);
    order.kind = reader.code(fields[Kind]);
    order.status = reader.code(fields[Status]);
    order.created = reader.beijingTime(fields[Created]);
    order.cards = reader.number(fields[Cards]);
    order.payCount = reader.code(fields[PayCount]);
    order.note = reader.words(fields[Note]);
    order.parcels = reader.codes(fields[Parcels]);
    order.delivery = readDelivery(reader, fields[DeliveryInfo]);
    readPlan(reader, fields, order);
}
} // namespace

Result<DecodedPage<Order>> OrderDecoder::decode(const QByteArray &body)
{
    return decodePage<Order>(body, shape, &readOrder);
}
