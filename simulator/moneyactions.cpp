// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/moneyactions.h"

#include "core/domain/instant.h"
#include "simulator/timetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace
{
QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

/// "12345.67", or "12,345.67" where the variant asks for it.
QString amount(qint64 fen, const Variants &variants)
{
    QByteArray whole = QByteArray::number(fen / 100);
    for (qsizetype at = whole.size() - 3; variants.has(Variant::ThousandsSeparators) && at > 0; at -= 3)
        whole.insert(at, ',');
    return text(whole + '.' + QByteArray::number(fen % 100).rightJustified(2, '0'));
}

QByteArray envelope(const ActionContext &context, const char *code, const char *message,
                    const QJsonObject &data)
{
    const QJsonObject body{{QStringLiteral("RequestId"), text(context.requestId)},
                           {QStringLiteral("Code"), text(code)},
                           {QStringLiteral("Message"), text(message)},
                           {QStringLiteral("Success"), true},
                           {QStringLiteral("Data"), data}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QJsonObject asJson(const SimVoucher &voucher, const Variants &variants)
{
    QJsonObject object{{QStringLiteral("CashCouponId"), voucher.id},
                       {QStringLiteral("CashCouponNo"), text(voucher.number)},
                       {QStringLiteral("Status"), text(voucher.status)},
                       {QStringLiteral("NominalValue"), amount(voucher.nominalFen, variants)},
                       {QStringLiteral("Balance"), amount(voucher.balanceFen, variants)},
                       {QStringLiteral("GrantedTime"), text(TimeText::utc(voucher.granted))},
                       {QStringLiteral("EffectiveTime"), text(TimeText::utc(voucher.effective))},
                       {QStringLiteral("ExpiryTime"), text(TimeText::utc(voucher.expires))},
                       {QStringLiteral("ApplicableProducts"), text(voucher.products)},
                       {QStringLiteral("ApplicableScenarios"), text(voucher.scenarios)}};
    if (!voucher.description.isEmpty())
        object.insert(QStringLiteral("Description"), text(voucher.description));
    return object;
}

/// The three filters of QueryCashCoupons.
struct VoucherQuery {
    std::optional<Instant> from, to;
    std::optional<bool> effective;

    [[nodiscard]] bool parse(const RequestParameters &parameters);
    [[nodiscard]] bool matches(const SimVoucher &voucher, qint64 now) const;
};

bool parseTime(const RequestParameters &parameters, QByteArrayView name, std::optional<Instant> &time)
{
    const QByteArray given = parameters.value(name).value_or(QByteArray());
    time = Instant::parseUtc(given);
    return given.isEmpty() || time;
}

bool VoucherQuery::parse(const RequestParameters &parameters)
{
    const QByteArray flag = parameters.value("EffectiveOrNot").value_or(QByteArray());
    if (!flag.isEmpty())
        effective = flag == "true";
    const bool flagFits = flag.isEmpty() || flag == "true" || flag == "false";
    return parseTime(parameters, "ExpiryTimeStart", from) && parseTime(parameters, "ExpiryTimeEnd", to) &&
           flagFits;
}

bool VoucherQuery::matches(const SimVoucher &voucher, qint64 now) const
{
    const bool inForce = voucher.status == "Available" && voucher.effective <= now && now < voucher.expires;
    return (!from || voucher.expires >= from->seconds) && (!to || voucher.expires <= to->seconds) &&
           (!effective || *effective == inForce);
}
} // namespace

std::variant<QByteArray, ApiError> queryAccountBalance(const ActionContext &context)
{
    const QString available = amount(context.company.balanceFen(), context.variants);
    QJsonObject data{{QStringLiteral("AvailableAmount"), available},
                     {QStringLiteral("AvailableCashAmount"), available},
                     {QStringLiteral("CreditAmount"), QStringLiteral("0.00")},
                     {QStringLiteral("MybankCreditAmount"), QStringLiteral("0.00")},
                     {QStringLiteral("Currency"), QStringLiteral("CNY")},
                     {QStringLiteral("QuotaLimit"), QStringLiteral("0.00")}};
    context.variants.bendMoney(data, 0);
    return envelope(context, "200", "success", data);
}

std::variant<QByteArray, ApiError> queryCashCoupons(const ActionContext &context)
{
    VoucherQuery query;
    if (!query.parse(context.parameters))
        return ApiError::of("InvalidParameter");
    QJsonArray list;
    for (const SimVoucher &voucher : context.company.vouchers()) {
        if (!query.matches(voucher, context.now))
            continue;
        QJsonObject object = asJson(voucher, context.variants);
        context.variants.bendMoney(object, int(list.size()));
        list.append(object);
    }
    return envelope(context, "Success", "Successful！", {{QStringLiteral("CashCoupon"), list}});
}

std::variant<QByteArray, ApiError> queryPrepaidCards(const ActionContext &context)
{
    VoucherQuery query;
    if (!query.parse(context.parameters))
        return ApiError::of("InvalidParameter");
    QJsonArray list;
    for (const SimVoucher &card : context.company.prepaidCards()) {
        if (!query.matches(card, context.now))
            continue;
        QJsonObject object = asJson(card, context.variants);
        for (const auto &[from, to] :
             {std::pair(QStringLiteral("CashCouponId"), QStringLiteral("PrepaidCardId")),
              {QStringLiteral("CashCouponNo"), QStringLiteral("PrepaidCardNo")}})
            object.insert(to, object.take(from));
        context.variants.bendRow(object, int(list.size()));
        list.append(object);
    }
    return envelope(context, "Success", "Successful!", {{QStringLiteral("PrepaidCard"), list}});
}
