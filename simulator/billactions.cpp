// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/billactions.h"

#include "simulator/billjson.h"
#include "simulator/cardlookup.h"
#include "simulator/moneybook.h"
#include "simulator/paging.h"
#include "simulator/replybody.h"

namespace
{
using Name = QLatin1StringView;
using Form = BillJson::Form;
using Answer = std::variant<QByteArray, ApiError>;

struct BillRequest {
    Month month;
    QList<BillLine> lines; ///< those that were asked for
};

bool isWanted(const BillLine &line, const RequestParameters &parameters)
{
    const auto same = [&parameters](QByteArrayView name, const std::optional<QString> &there) {
        const QString wanted = QString::fromUtf8(parameters.value(name).value_or(QByteArray()));
        return wanted.isEmpty() || there == wanted;
    };
    const bool hideZero = parameters.value("IsHideZeroCharge") == "true" && line.payable == Money{0};
    return !hideZero && same("ProductCode", line.productCode) && same("ProductType", line.productCode) &&
           same("SubscriptionType", line.subscriptionType) && same("InstanceID", line.instanceId) &&
           same("PipCode", line.productCode) && same("RecordID", line.recordId) && same("Type", line.item);
}

std::optional<BillRequest> read(const ActionContext &context, BillSource source)
{
    const QByteArray cycle = context.parameters.value("BillingCycle").value_or(QByteArray());
    const std::optional<Month> month = cycle.size() == 7 ? Month::parse(cycle) : std::nullopt;
    if (!month)
        return std::nullopt;
    BillRequest request{*month, {}};
    for (const BillLine &line : context.company.money().bills(*month, source)) {
        if (isWanted(line, context.parameters))
            request.lines.append(line);
    }
    return request;
}

QJsonObject head(const ActionContext &context, const BillRequest &request)
{
    return {{Name("BillingCycle"), request.month.iso()},
            {Name("AccountID"), context.accountId},
            {Name("AccountName"), QStringLiteral("demo@example.invalid")}};
}

QJsonArray rows(const ActionContext &context, const QList<BillLine> &lines, Form form, qint64 first = 0)
{
    QJsonArray list;
    for (const BillLine &line : lines) {
        QJsonObject object = BillJson::of(line, form, context.accountId);
        context.variants.bendRow(object, int(first + list.size()));
        list.append(object);
    }
    return list;
}

QJsonObject below(const QJsonArray &list)
{
    return {{Name("Item"), list}};
}

void insertPage(QJsonObject &data, const Paging &paging, qsizetype total)
{
    data.insert(Name("PageNum"), paging.number);
    data.insert(Name("PageSize"), paging.size);
    data.insert(Name("TotalCount"), total);
}

void insertToken(QJsonObject &data, const Paging &paging, qsizetype total)
{
    data.insert(Name("TotalCount"), total);
    data.insert(Name("MaxResults"), paging.size);
    data.insert(Name("NextToken"), QString::fromLatin1(paging.nextToken(total)));
}

/// Without IsGroupByProduct one line a kind of payment, which names no product.
void dropProducts(QJsonArray &list)
{
    for (QJsonValueRef value : list) {
        QJsonObject row = value.toObject();
        for (const Name name : {Name("ProductCode"), Name("ProductName"), Name("SubscriptionType")})
            row.remove(name);
        value = row;
    }
}
} // namespace

Answer queryBillOverview(const ActionContext &context)
{
    const std::optional<BillRequest> request = read(context, BillSource::Overview);
    if (!request)
        return ApiError::of("InvalidParameter");
    QJsonObject data = head(context, *request);
    data.insert(Name("Items"), below(rows(context, request->lines, Form::Overview)));
    return ReplyBody::billing(context, data);
}

Answer queryAccountBill(const ActionContext &context)
{
    const std::optional<BillRequest> request = read(context, BillSource::Account);
    const std::optional<Paging> paging = Paging::ofBilling(context.parameters);
    const std::optional<bool> byProduct = CardLookup::flag(context.parameters, "IsGroupByProduct");
    if (!request || !paging || !byProduct)
        return ApiError::of("InvalidParameter");
    QJsonArray list = rows(context, paging->rows(request->lines), Form::Account, paging->offset);
    if (!*byProduct)
        dropProducts(list);
    QJsonObject data = head(context, *request);
    insertPage(data, *paging, request->lines.size());
    data.insert(Name("Items"), below(list));
    return ReplyBody::billing(context, data);
}

Answer queryInstanceBill(const ActionContext &context)
{
    const std::optional<BillRequest> request = read(context, BillSource::Instance);
    const std::optional<Paging> paging = Paging::ofBilling(context.parameters);
    if (!request || !paging)
        return ApiError::of("InvalidParameter");
    QJsonObject data = head(context, *request);
    insertPage(data, *paging, request->lines.size());
    data.insert(Name("Items"),
                below(rows(context, paging->rows(request->lines), Form::Instance, paging->offset)));
    return ReplyBody::billing(context, data);
}

Answer describeInstanceBill(const ActionContext &context)
{
    const std::optional<BillRequest> request = read(context, BillSource::Instance);
    const std::optional<Paging> paging = Paging::ofToken(context.parameters);
    if (!request || !paging)
        return ApiError::of("InvalidParameter");
    QJsonObject data = head(context, *request);
    insertToken(data, *paging, request->lines.size());
    data.insert(Name("Items"),
                rows(context, paging->rows(request->lines), Form::InstanceByToken, paging->offset));
    return ReplyBody::billing(context, data);
}

Answer querySettleBill(const ActionContext &context)
{
    const std::optional<BillRequest> request = read(context, BillSource::Settled);
    const std::optional<Paging> paging = Paging::ofToken(context.parameters);
    if (!request || !paging)
        return ApiError::of("InvalidParameter");
    QJsonObject data = head(context, *request);
    insertToken(data, *paging, request->lines.size());
    data.insert(Name("Items"),
                below(rows(context, paging->rows(request->lines), Form::Settled, paging->offset)));
    return ReplyBody::billing(context, data);
}
