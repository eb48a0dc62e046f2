// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/policy.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

Policy::Policy(const std::optional<QStringList> &allowed) : m_everything(!allowed)
{
    for (const QString &text : allowed.value_or(QStringList()))
        m_allowed.append(text.toLatin1());
}

Result<QStringList> Policy::load(const QString &path)
{
    QFile file(path);
    const bool open = file.open(QIODevice::ReadOnly);
    const QJsonDocument document = open ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    QStringList allowed;
    for (const QJsonValue &value : document.array())
        allowed.append(value.toString());
    if (document.isArray() && !allowed.contains(QString()))
        return allowed;
    return Error{
        Error::Kind::Usage,
        QStringLiteral("E-U01"),
        QCoreApplication::translate("Policy", "The policy file must hold a JSON list of action names: %1")
            .arg(path),
        {},
        {}};
}

bool Policy::allows(Product product, const QByteArray &action) const
{
    const QByteArray prefixed = (product == Product::Linkcard ? "linkcard:" : "bssapi:") + action;
    return m_everything || std::any_of(m_allowed.begin(), m_allowed.end(), [&](const QByteArray &rule) {
               const QByteArray &name = rule.contains(':') ? prefixed : action;
               return rule.endsWith('*') ? name.startsWith(rule.chopped(1)) : name == rule;
           });
}

ApiError Policy::refusal(Product product)
{
    return ApiError::of(product == Product::Linkcard ? "linkcard.common.RamActionPermissionDeny"
                                                     : "NotAuthorized");
}
