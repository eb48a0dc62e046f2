// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/orderactions.h"

#include "simulator/moneybook.h"
#include "simulator/paging.h"
#include "simulator/replybody.h"

namespace
{
using ReplyBody::insert;
using Name = QLatin1StringView;

/// The filters of ListOrder; an empty one is none.
struct OrderQuery {
    QString id, kind, status, credential;
    QDate from, to;

    [[nodiscard]] bool parse(const RequestParameters &parameters);
    [[nodiscard]] bool matches(const Order &order) const;
};

bool parseDay(const RequestParameters &parameters, QByteArrayView name, QDate &day)
{
    const QByteArray text = parameters.value(name).value_or(QByteArray());
    day = QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
    return text.isEmpty() || day.isValid();
}

bool OrderQuery::parse(const RequestParameters &parameters)
{
    const auto text = [&parameters](QByteArrayView name) {
        return QString::fromUtf8(parameters.value(name).value_or(QByteArray()));
    };
    id = text("OrderId");
    kind = text("OrderType");
    status = text("OrderStatus");
    credential = text("CredentialNo");
    return parseDay(parameters, "StartDate", from) && parseDay(parameters, "EndDate", to);
}

bool OrderQuery::matches(const Order &order) const
{
    const QDate day = order.created->beijingDate();
    return (id.isEmpty() || order.id == id) && (kind.isEmpty() || order.kind == kind) &&
           (status.isEmpty() || order.status == status) &&
           (credential.isEmpty() || order.credential == credential) && (!from.isValid() || day >= from) &&
           (!to.isValid() || day <= to);
}

QJsonObject deliveryObject(const OrderDelivery &delivery)
{
    QJsonObject object;
    insert(object, Name("Receiver"), delivery.receiver);
    insert(object, Name("BuyerMessage"), delivery.phone);
    insert(object, Name("Address"), delivery.address);
    insert(object, Name("ZipCode"), delivery.zipCode);
    insert(object, Name("Mail"), delivery.mail);
    return object;
}

void insertPlan(QJsonObject &object, const Order &order)
{
    insert(object, Name("Vendor"), order.vendor);
    insert(object, Name("FlowType"), order.planKind);
    insert(object, Name("DataLevel"), order.planLevel);
    insert(object, Name("BillingCycle"), order.period);
    insert(object, Name("PayDuration"), order.duration);
    insert(object, Name("AliFee"), order.tariff);
    insert(object, Name("CredentialNo"), order.credential);
    insert(object, Name("CredentialPackage"), order.credentialPackage);
    insert(object, Name("PoolNo"), order.poolNo);
    insert(object, Name("FunctionFee"), order.feeUnits);
    if (!order.poolCapacity)
        return;
    object.insert(Name("PoolCapacity"), order.poolCapacity->chopped(2));
    object.insert(Name("PoolCapacityUnit"), order.poolCapacity->last(2));
}

/// The documents call it a time, the client libraries a number.
void insertPayCount(QJsonObject &object, const Order &order, const Variants &variants)
{
    if (order.payCount && variants.has(Variant::OddTypes))
        object.insert(Name("CardPayCount"), *order.payCount);
    else if (order.payCount)
        object.insert(Name("CardPayCount"), order.payCount->toLongLong());
}

QJsonObject asJson(const Order &order, const Variants &variants)
{
    QJsonObject object{{Name("OrderId"), order.id},
                       {Name("ExpressNoList"), QJsonArray::fromStringList(order.parcels)}};
    insert(object, Name("OrderType"), order.kind);
    insert(object, Name("OrderStatus"), order.status);
    insert(object, Name("PayTime"), order.created);
    insertPlan(object, order);
    insert(object, Name("BuyNum"), order.cards);
    insert(object, Name("NetworkType"), order.network);
    insert(object, Name("ApnName"), order.apn);
    insert(object, Name("ApnRegion"), order.apnRegion);
    insert(object, Name("ResourceQuantity"), order.ipCount);
    insertPayCount(object, order, variants);
    if (order.delivery == OrderDelivery())
        return object;
    ReplyBody::insertOrEmpty(object, Name("OrderInfo"), order.note);
    object.insert(Name("DeliveryInfo"), deliveryObject(order.delivery));
    object.insert(Name("OrderDetailUrl"), QStringLiteral("https://example.invalid/order/") + order.id);
    return object;
}
} // namespace

std::variant<QByteArray, ApiError> listOrder(const ActionContext &context)
{
    const std::optional<Paging> paging = Paging::ofCards(context.parameters);
    OrderQuery query;
    if (!paging || !query.parse(context.parameters))
        return ApiError::of("linkcard.system.IllegalRequest");
    QList<Order> found;
    const QList<SimOrder> &orders = context.company.money().orders();
    for (auto order = orders.rbegin(); order != orders.rend(); ++order) { // the newest first
        if (query.matches(order->order))
            found.append(order->order);
    }
    QJsonArray list;
    for (const Order &order : paging->rows(found)) {
        QJsonObject object = asJson(order, context.variants);
        context.variants.bendRow(object, int(paging->offset + list.size()));
        list.append(object);
    }
    return ReplyBody::linkcard(context, QJsonObject{{Name("PageNo"), paging->number},
                                                    {Name("PageSize"), paging->size},
                                                    {Name("PageCount"), paging->pages(found.size())},
                                                    {Name("Total"), found.size()},
                                                    {Name("List"), list}});
}
