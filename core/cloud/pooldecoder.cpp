// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/pooldecoder.h"

#include "core/cloud/answer.h"

namespace
{
constexpr QLatin1StringView action("GetCredentialPoolStatistics");

enum Field : size_t {
    Credential,
    Type,
    InstanceId,
    Cards,
    ActiveCards,
    Used,
    Over,
    EffectiveTotal,
    EffectiveAvailable,
    GrandTotal,
    GrandUsed,
    Available,
    FeatureFee,
    ExceedFee,
    MonthUsed,
    SmsUsed,
};
/// "CredentialNO" and "PoolAvaiable" are how the provider spells them here.
constexpr FieldTable poolFields({"CredentialNO", "CredentialType", "CredentialInstanceId", "CardTotalNum",
                                 "CardActiveNum", "PoolUsed", "PoolOutUsed", "EffectiveTotalFlow",
                                 "EffectiveAvailableFlow", "PoolGrandTotal", "PoolGrandTotalUsed",
                                 "PoolAvaiable", "MonthFeatureFee", "MonthExceedFee", "MonthUsedAmount",
                                 "SmsUsed"});
using Fields = FieldReader::Fields<decltype(poolFields)::count>;

void readFigures(FieldReader &reader, const Fields &fields, PoolReading &pool)
{
    pool.type = reader.code(fields[Type]);
    pool.instanceId = reader.code(fields[InstanceId]);
    pool.cards = reader.number(fields[Cards]);
    pool.activeCards = reader.number(fields[ActiveCards]);
    pool.used = reader.volume(fields[Used]);
    pool.over = reader.volume(fields[Over]);
    pool.effectiveTotal = reader.volume(fields[EffectiveTotal]);
    pool.effectiveAvailable = reader.volume(fields[EffectiveAvailable]);
    pool.grandTotal = reader.volume(fields[GrandTotal]);
    pool.grandUsed = reader.volume(fields[GrandUsed]);
    pool.available = reader.volume(fields[Available]);
    pool.featureFeeUnits = reader.number(fields[FeatureFee]);
    pool.exceedFeeUnits = reader.number(fields[ExceedFee]);
    pool.monthUsedAmount = reader.code(fields[MonthUsed]);
    pool.smsUsed = reader.number(fields[SmsUsed]);
}

Result<PoolReading> readData(FieldReader &reader, const JsonValue &data)
{
    const std::optional<Fields> fields = reader.anyFields(data, poolFields);
    std::optional<QString> credential = fields ? reader.code((*fields)[Credential]) : std::nullopt;
    if (!credential)
        return Envelope::incomplete(action, QLatin1StringView("Data.CredentialNO"));
    PoolReading pool;
    pool.credential = *std::move(credential);
    reader.setRow((*fields)[Credential]->text());
    readFigures(reader, *fields, pool);
    return pool;
}
} // namespace

Result<Decoded<PoolReading>> PoolDecoder::decode(const QByteArray &body)
{
    return decodeAnswer<PoolReading>(body, action, &readData);
}
