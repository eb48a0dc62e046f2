// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cardjson.h"

#include "core/domain/fieldtext.h"

#include <QJsonArray>

namespace
{
QJsonValue tagNames(const QList<CardTag> &tags)
{
    QJsonArray names;
    for (const CardTag &tag : tags)
        names.append(tag.name);
    return names;
}

QJsonObject freshness(const CardRecord &record)
{
    return {{QStringLiteral("list"), JsonValue::instant(record.listAsOf)},
            {QStringLiteral("usage"), JsonValue::instant(record.card.usageAsOf)},
            {QStringLiteral("detail"), JsonValue::instant(record.facts.detailAsOf)},
            {QStringLiteral("identity"), JsonValue::instant(record.facts.identityAsOf)}};
}
} // namespace

void CardJson::add(QJsonObject &object, CardField field, const CardRecord &record)
{
    const Card &card = record.card;
    const QString key = CardFields::name(field);
    switch (field) {
    case CardField::Msisdn:
        object.insert(key, JsonValue::list(card.msisdn));
        break;
    case CardField::Imsi:
        object.insert(key, JsonValue::list(card.imsi));
        break;
    case CardField::Tags:
        object.insert(key, tagNames(card.tags));
        break;
    case CardField::AutoRenew:
        object.insert(key, JsonValue::truth(card.autoRenew));
        break;
    case CardField::AutoResume:
        object.insert(key, JsonValue::truth(record.facts.autoResume));
        break;
    case CardField::Listed:
        object.insert(key, record.listed);
        break;
    case CardField::SmsUsed:
        object.insert(key, JsonValue::number(card.smsUsed));
        break;
    case CardField::UsedBytes:
        JsonValue::addVolume(object, QStringLiteral("used"), card.used);
        break;
    case CardField::RemainingBytes:
        JsonValue::addVolume(object, QStringLiteral("remaining"), card.remaining);
        break;
    case CardField::StopThresholdBytes:
        JsonValue::addVolume(object, QStringLiteral("stop_threshold"), record.facts.stopThreshold);
        break;
    default:
        object.insert(key, JsonValue::text(FieldText::machine(field, record)));
        break;
    }
}

QJsonObject CardJson::whole(const CardRecord &record)
{
    QJsonObject object;
    for (const CardField field : CardFields::all())
        add(object, field, record);
    object.insert(QStringLiteral("as_of"), freshness(record));
    return object;
}

QJsonObject CardJson::change(const CardChange &change)
{
    return {{QStringLiteral("at"), change.at.beijingIso()},
            {QStringLiteral("run"), change.runId},
            {QStringLiteral("field"), change.field},
            {QStringLiteral("before"), JsonValue::text(change.before)},
            {QStringLiteral("after"), JsonValue::text(change.after)}};
}
