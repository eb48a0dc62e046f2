// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/poolactions.h"

#include "simulator/poolledger.h"
#include "simulator/replybody.h"

namespace
{
using ReplyBody::insert;
using Name = QLatin1StringView;

void insertUnified(QJsonObject &object, const PoolReading &pool, const Variants &variants)
{
    insert(object, Name("PoolGrandTotal"), pool.grandTotal);
    insert(object, Name("PoolGrandTotalUsed"), pool.grandUsed);
    insert(object, Name("PoolAvaiable"), pool.available); // spelt so
    insert(object, Name("MonthFeatureFee"), pool.featureFeeUnits);
    object.insert(Name("MonthExceedFee"), QJsonValue::Null);
    if (variants.has(Variant::OddTypes)) // the client libraries have a number here
        object.insert(Name("MonthUsedAmount"), pool.used->bytes / 1024);
    else
        insert(object, Name("MonthUsedAmount"), pool.used);
}

QJsonObject asJson(const PoolReading &pool, const Variants &variants)
{
    QJsonObject object{{Name("CredentialNO"), pool.credential}};
    insert(object, Name("CredentialType"), pool.type);
    insert(object, Name("CredentialInstanceId"), pool.instanceId);
    insert(object, Name("CardTotalNum"), pool.cards);
    insert(object, Name("CardActiveNum"), pool.activeCards);
    insert(object, Name("EffectiveTotalFlow"), pool.effectiveTotal);
    insert(object, Name("EffectiveAvailableFlow"), pool.effectiveAvailable);
    insert(object, Name("PoolUsed"), pool.used);
    insert(object, Name("PoolOutUsed"), pool.over);
    insert(object, Name("SmsUsed"), pool.smsUsed);
    if (pool.grandTotal)
        insertUnified(object, pool, variants);
    return object;
}
} // namespace

std::variant<QByteArray, ApiError> getCredentialPoolStatistics(const ActionContext &context)
{
    const QByteArray date = context.parameters.value("Date").value_or(QByteArray());
    const QByteArray credential = context.parameters.value("CredentialNO").value_or(QByteArray());
    const std::optional<Month> month = date.size() == 6 ? Month::parse(date) : std::nullopt;
    if (!month)
        return ApiError::of("linkcard.check.TimeFormatError");
    const PoolLedger ledger(context.company.fleet().seed(), context.company.index(), credential);
    const std::optional<PoolReading> pool = ledger.exact(*month);
    if (!pool)
        return ApiError::of("linkcard.system.IllegalRequest");
    QJsonObject object = asJson(*pool, context.variants);
    context.variants.bendRow(object, int(qHash(credential) % 1000) + month->month());
    return ReplyBody::linkcard(context, object);
}
