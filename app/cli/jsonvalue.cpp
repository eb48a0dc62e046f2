// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jsonvalue.h"

#include <QJsonArray>

namespace
{
const QJsonValue unknown(QJsonValue::Null);
}

QJsonValue JsonValue::text(const std::optional<QString> &value)
{
    return value ? QJsonValue(*value) : unknown;
}

QJsonValue JsonValue::textOrNull(const QString &value)
{
    return value.isEmpty() ? unknown : QJsonValue(value);
}

QJsonValue JsonValue::number(std::optional<qint64> value)
{
    return value ? QJsonValue(*value) : unknown;
}

QJsonValue JsonValue::truth(std::optional<bool> value)
{
    return value ? QJsonValue(*value) : unknown;
}

QJsonValue JsonValue::money(std::optional<Money> amount)
{
    return amount ? QJsonValue(amount->decimal()) : unknown;
}

QJsonValue JsonValue::instant(std::optional<Instant> instant)
{
    return instant ? QJsonValue(instant->beijingIso()) : unknown;
}

QJsonValue JsonValue::date(std::optional<QDate> day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : unknown;
}

QJsonValue JsonValue::month(std::optional<Month> month)
{
    return month ? QJsonValue(month->iso()) : unknown;
}

QJsonValue JsonValue::list(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

void JsonValue::addVolume(QJsonObject &object, const QString &stem, std::optional<DataVolume> volume)
{
    object.insert(stem + QStringLiteral("_bytes"), volume ? QJsonValue(volume->bytes) : unknown);
    object.insert(stem + QStringLiteral("_text"), volume ? QJsonValue(volume->text()) : unknown);
}
