// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/fieldbend.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace
{
const QString stand = QStringLiteral("@the bytes of the script@");

struct Place {
    int row = -1;
    QString name;
    bool leftOut = false;
};

void set(QJsonObject &object, const Place &place)
{
    if (place.leftOut)
        object.remove(place.name);
    else
        object.insert(place.name, stand);
}

/// Changes the first list of objects below this value; false: there is none, or it is too short.
bool bendRow(QJsonValue &value, const Place &place)
{
    if (value.isArray()) {
        QJsonArray list = value.toArray();
        if (place.row >= list.size() || !list.at(place.row).isObject())
            return false;
        QJsonObject row = list.at(place.row).toObject();
        set(row, place);
        list.replace(place.row, row);
        value = list;
        return true;
    }
    QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        QJsonValue below = *member;
        if (!bendRow(below, place))
            continue;
        *member = below;
        value = object;
        return true;
    }
    return false;
}
} // namespace

QByteArray FieldBend::withField(const QByteArray &body, int row, const QByteArray &name,
                                const QByteArray &json)
{
    static const QString dataName = QStringLiteral("Data");
    QJsonObject root = QJsonDocument::fromJson(body).object();
    QJsonValue data = root.value(dataName);
    const Place place{row, QString::fromUtf8(name), json.isEmpty()};
    if (row >= 0) {
        if (!bendRow(data, place))
            return body;
    } else {
        QJsonObject object = data.toObject();
        set(object, place);
        data = object;
    }
    root.insert(dataName, data);
    return QJsonDocument(root).toJson(QJsonDocument::Compact).replace('"' + stand.toUtf8() + '"', json);
}
