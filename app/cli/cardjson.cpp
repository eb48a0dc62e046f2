// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cardjson.h"

#include "app/cli/listdocument.h"

#include "core/domain/fieldtext.h"

#include <QJsonArray>

namespace
{
QJsonValue text(const std::optional<QString> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue list(const QStringList &values)
{
    return QJsonArray::fromStringList(values);
}

QJsonValue tagNames(const QList<CardTag> &tags)
{
    QJsonArray names;
    for (const CardTag &tag : tags)
        names.append(tag.name);
    return names;
}

QJsonValue bytes(std::optional<DataVolume> volume)
{
    return volume ? QJsonValue(volume->bytes) : QJsonValue(QJsonValue::Null);
}

QJsonValue number(std::optional<qint64> value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue truth(std::optional<bool> value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

/// The text beside a size in bytes: used_bytes has used_text.
void addSizeText(QJsonObject &object, const char *key, std::optional<DataVolume> volume)
{
    object.insert(QLatin1StringView(key), volume ? QJsonValue(volume->text()) : QJsonValue(QJsonValue::Null));
}

void add(QJsonObject &object, CardField field, const CardRecord &record)
{
    const Card &card = record.card;
    const QString key = CardFields::name(field);
    switch (field) {
    case CardField::Msisdn:
        object.insert(key, list(card.msisdn));
        break;
    case CardField::Imsi:
        object.insert(key, list(card.imsi));
        break;
    case CardField::Tags:
        object.insert(key, tagNames(card.tags));
        break;
    case CardField::AutoRenew:
        object.insert(key, truth(card.autoRenew));
        break;
    case CardField::Listed:
        object.insert(key, record.listed);
        break;
    case CardField::SmsUsed:
        object.insert(key, number(card.smsUsed));
        break;
    case CardField::UsedBytes:
        object.insert(key, bytes(card.used));
        addSizeText(object, "used_text", card.used);
        break;
    case CardField::RemainingBytes:
        object.insert(key, bytes(card.remaining));
        addSizeText(object, "remaining_text", card.remaining);
        break;
    default:
        object.insert(key, text(FieldText::machine(field, record)));
        break;
    }
}

QJsonObject freshness(const CardRecord &record)
{
    return {{QStringLiteral("list"), ListDocument::json(record.listAsOf)},
            {QStringLiteral("usage"), ListDocument::json(record.card.usageAsOf)},
            {QStringLiteral("detail"), QJsonValue::Null},
            {QStringLiteral("identity"), QJsonValue::Null}};
}
} // namespace

QJsonObject CardJson::fields(const CardRecord &record, const QList<CardField> &fields)
{
    QJsonObject object;
    for (const CardField field : fields)
        add(object, field, record);
    return object;
}

QJsonObject CardJson::whole(const CardRecord &record)
{
    const std::span<const CardField> all = CardFields::all();
    QJsonObject object = fields(record, QList<CardField>(all.begin(), all.end()));
    for (const char *unread : {"imei", "real_name", "stop_threshold_bytes", "auto_resume"})
        object.insert(QLatin1StringView(unread), QJsonValue::Null);
    object.insert(QStringLiteral("as_of"), freshness(record));
    return object;
}

QJsonObject CardJson::change(const CardChange &change)
{
    return {{QStringLiteral("at"), change.at.beijingIso()},
            {QStringLiteral("run"), change.runId},
            {QStringLiteral("field"), change.field},
            {QStringLiteral("before"), text(change.before)},
            {QStringLiteral("after"), text(change.after)}};
}
