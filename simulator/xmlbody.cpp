// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/xmlbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamWriter>

namespace
{
void write(QXmlStreamWriter &xml, const QString &name, const QJsonValue &value)
{
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            write(xml, name, item);
        return;
    }
    xml.writeStartElement(name);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        write(xml, member.key(), member.value());
    if (!value.isObject())
        xml.writeCharacters(value.toVariant().toString());
    xml.writeEndElement();
}
} // namespace

QByteArray XmlBody::fromJson(const QByteArray &json, const QByteArray &root)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.writeStartDocument();
    write(xml, QString::fromLatin1(root), QJsonDocument::fromJson(json).object());
    xml.writeEndDocument();
    return out;
}
