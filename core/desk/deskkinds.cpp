// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/deskkinds.h"

#include "core/rules/guardaudit.h"

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

QString DeskKinds::keyText(const QString &kind, const QString &key)
{
    if (kind == DeskKind<GuardAttestation>::name()) {
        QJsonArray parts = QJsonDocument::fromJson(key.toUtf8()).array();
        for (const GuardKind guard : {GuardKind::BalanceReminder, GuardKind::PoolReminder}) {
            const GuardCheck check{.kind = guard};
            if (!parts.isEmpty() && parts.first() == check.name())
                parts[0] = check.title();
        }
        return parts.isEmpty() ? key : keyText(QString::fromUtf8(QJsonDocument(parts).toJson()));
    }
    return keyText(key);
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
