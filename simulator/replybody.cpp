// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/replybody.h"

#include "simulator/sizetext.h"
#include "simulator/timetext.h"

#include <QJsonDocument>

namespace
{
QByteArray body(const ActionContext &context, const char *code, QJsonObject object)
{
    object.insert(QStringLiteral("RequestId"), QString::fromLatin1(context.requestId));
    object.insert(QStringLiteral("Code"), QString::fromLatin1(code));
    object.insert(QStringLiteral("Success"), true);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}
} // namespace

QByteArray ReplyBody::linkcard(const ActionContext &context, const QJsonValue &data)
{
    return body(context, "200", {{QStringLiteral("Data"), data}});
}

QByteArray ReplyBody::billing(const ActionContext &context, const QJsonObject &data, const char *message)
{
    return body(context, "Success",
                {{QStringLiteral("Data"), data}, {QStringLiteral("Message"), QString::fromUtf8(message)}});
}

QString ReplyBody::size(qint64 bytes)
{
    TextBuffer text;
    SizeText::of(bytes).appendTo(text);
    return QString::fromLatin1(text.view());
}

QString ReplyBody::beijing(const Instant &moment)
{
    TextBuffer text;
    TimeText::appendBeijing(text, moment.seconds);
    return QString::fromLatin1(text.view());
}

QString ReplyBody::utc(const Instant &moment)
{
    return QString::fromLatin1(TimeText::utc(moment.seconds));
}

QString ReplyBody::amount(const Money &amount, const Variants &variants)
{
    QString text = amount.decimal();
    const qsizetype first = text.startsWith(u'-') ? 1 : 0;
    for (qsizetype at = text.indexOf(u'.') - 3; variants.has(Variant::ThousandsSeparators) && at > first;
         at -= 3)
        text.insert(at, u',');
    return text;
}

double ReplyBody::number(const Money &amount)
{
    return double(amount.micros / (Money::unit / 100)) / 100;
}

void ReplyBody::insert(QJsonObject &object, QLatin1StringView name, const std::optional<QString> &text)
{
    if (text)
        object.insert(name, *text);
}

void ReplyBody::insert(QJsonObject &object, QLatin1StringView name, const std::optional<qint64> &number)
{
    if (number)
        object.insert(name, *number);
}

void ReplyBody::insert(QJsonObject &object, QLatin1StringView name, const std::optional<bool> &flag)
{
    if (flag)
        object.insert(name, *flag);
}

void ReplyBody::insert(QJsonObject &object, QLatin1StringView name, const std::optional<DataVolume> &volume)
{
    if (volume)
        object.insert(name, size(volume->bytes));
}

void ReplyBody::insert(QJsonObject &object, QLatin1StringView name, const std::optional<Instant> &moment)
{
    if (moment)
        object.insert(name, beijing(*moment));
}

void ReplyBody::insertOrEmpty(QJsonObject &object, QLatin1StringView name, const std::optional<QString> &text)
{
    object.insert(name, text.value_or(QString()));
}
