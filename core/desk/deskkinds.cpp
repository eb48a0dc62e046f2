// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/deskkinds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

QString DeskKinds::keyText(const QString &key)
{
    const QJsonDocument parts = QJsonDocument::fromJson(key.toUtf8());
    if (!parts.isArray())
        return key;
    QStringList words;
    for (const QJsonValue &part : parts.array()) {
        const QString word = part.isArray() ? part.toVariant().toStringList().join(u' ') : part.toString();
        if (!word.isEmpty())
            words.append(word);
    }
    return words.join(QStringLiteral(", "));
}

QString DeskKinds::title(const QString &name)
{
    QString title = name; // of a kind this version does not know
    each([&]<class T>() {
        if (DeskKind<T>::name() == name)
            title = DeskKind<T>::title();
    });
    return title;
}
