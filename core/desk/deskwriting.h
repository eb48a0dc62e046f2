// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QTime>

#include <optional>

/// How the desk writes single values: what is unknown is left out.
namespace DeskWriting
{

inline QJsonValue written(const QString &text)
{
    return text;
}
inline QJsonValue written(int number)
{
    return number;
}
inline QJsonValue written(Money amount)
{
    return amount.decimal();
}
inline QJsonValue written(QDate day)
{
    return day.toString(Qt::ISODate);
}
inline QJsonValue written(QTime time)
{
    return time.toString(time.second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
}

template<class T> void put(QJsonObject &object, const QString &key, const std::optional<T> &value)
{
    if (value)
        object.insert(key, written(*value));
}

/// A text that may be empty.
inline void putText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

/// A key of several parts: a JSON array, so that no part can run into the next.
inline QString joined(const QJsonArray &parts)
{
    return QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact));
}

} // namespace DeskWriting
