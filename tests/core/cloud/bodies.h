// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <random>

/// The stored answers of the cloud, and ways to damage them. For the tests of this folder.
namespace Bodies
{

inline QByteArray stored(const QString &name)
{
    QFile file(QStringLiteral(SIMLEDGER_SOURCE_DIR "/tests/data/cloud/examples/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Names and what they are, from the index.
inline QJsonArray index()
{
    return QJsonDocument::fromJson(stored(QStringLiteral("index.json")))[u"files"].toArray();
}

inline QJsonObject object(const QString &name)
{
    return QJsonDocument::fromJson(stored(name)).object();
}

inline QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// A success of the envelope around this Data.
inline QByteArray answer(const QByteArray &data)
{
    return R"({"RequestId":"00000000-0000-4000-8000-0000000000aa","Code":"200","Success":true,"Data":)" +
           data + '}';
}

/// A value as it stands in a body.
inline QByteArray textOf(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

/// `body` with a few bytes changed, some cut out or its end missing.
inline QByteArray damaged(const QByteArray &body, std::mt19937 &random)
{
    static constexpr char tempting[] = "{}[]\":,\\u0-eE.+ \0\x80\xFFtfnx9";
    const auto below = [&random](qsizetype limit) { return qsizetype(random() % size_t(limit)); };
    QByteArray result = body;
    for (auto changes = 1 + random() % 4; changes > 0; --changes)
        result[below(result.size())] = tempting[random() % (sizeof(tempting) - 1)];
    if (random() % 4 == 0)
        result.remove(below(result.size()), 1 + below(12));
    if (random() % 16 == 0)
        result.truncate(below(result.size()));
    return result;
}

} // namespace Bodies
