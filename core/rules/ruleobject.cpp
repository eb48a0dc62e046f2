// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ruleobject.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RuleObject)
};

QString syntaxSentence(const QByteArray &bytes, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(bytes).first(std::min(offset, bytes.size()));
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = before.size() - before.lastIndexOf('\n');
    return Text::tr("The file was not used: it cannot be read as JSON from line %1, column %2 on. Correct it "
                    "and try again.")
        .arg(line)
        .arg(column);
}
} // namespace

Result<RuleObject> RuleObject::parse(const QByteArray &bytes, const QString &code)
{
    RuleObject root({}, {}, code);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return root.wrong(syntaxSentence(bytes, problem.offset));
    if (!document.isObject())
        return root.wrong(
            Text::tr("The file was not used: it must be one JSON object. Correct it and try again."));
    root.m_object = document.object();
    return root;
}

Error RuleObject::wrong(const QString &sentence) const
{
    return {Error::Kind::Failed, m_code, sentence, {}, {}};
}

Result<void> RuleObject::hasOnly(const QStringList &required, const QStringList &optional) const
{
    for (const QString &key : required) {
        if (!has(key))
            return wrong(
                Text::tr("The file was not used: \"%1\" is missing. Add it and try again.").arg(place(key)));
    }
    for (const QString &key : m_object.keys()) {
        if (!required.contains(key) && !optional.contains(key))
            return wrong(
                Text::tr(
                    "The file was not used: \"%1\" is not known there. Correct or remove it and try again.")
                    .arg(place(key)));
    }
    return {};
}

Result<QString> RuleObject::text(const QString &key) const
{
    const QString text = m_object.value(key).toString().trimmed();
    if (text.isEmpty())
        return wrong(
            Text::tr("The file was not used: \"%1\" must be a text that is not empty.").arg(place(key)));
    return text;
}

Result<qsizetype> RuleObject::word(const QString &key, const QStringList &words) const
{
    const QJsonValue value = m_object.value(key);
    const qsizetype at = value.isString() ? words.indexOf(value.toString()) : -1;
    if (at < 0)
        return wrong(Text::tr("The file was not used: \"%1\" must be one of: %2.")
                         .arg(place(key), words.join(QStringLiteral(", "))));
    return at;
}

Result<bool> RuleObject::truth(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isBool())
        return wrong(Text::tr("The file was not used: \"%1\" must be true or false.").arg(place(key)));
    return value.toBool();
}

Result<qint64> RuleObject::whole(const QString &key, qint64 least, qint64 most) const
{
    const QJsonValue value = m_object.value(key);
    const qint64 number = value.toInteger(least - 1); // which is also what 1.5 and texts give
    if (number < least || number > most)
        return wrong(Text::tr("The file was not used: \"%1\" must be a whole number from %2 to %3.")
                         .arg(place(key))
                         .arg(least)
                         .arg(most));
    return number;
}

Result<QJsonArray> RuleObject::list(const QString &key) const
{
    if (!m_object.value(key).isArray())
        return wrong(Text::tr("The file was not used: \"%1\" must be a list in brackets.").arg(place(key)));
    return m_object.value(key).toArray();
}

Result<QStringList> RuleObject::texts(const QString &key) const
{
    const Result<QJsonArray> values = list(key);
    if (!values)
        return values.error();
    QStringList texts;
    for (qsizetype i = 0; i < values->size(); ++i) {
        const QString text = values->at(i).toString().trimmed();
        if (text.isEmpty() || texts.contains(text))
            return wrong(Text::tr("The file was not used: \"%1\" must be a text that is not empty and stands "
                                  "in its list once.")
                             .arg(place(QStringLiteral("%1[%2]").arg(key).arg(i))));
        texts.append(text);
    }
    return texts;
}

Result<QList<RuleObject>> RuleObject::objects(const QString &key) const
{
    const Result<QJsonArray> values = list(key);
    if (!values)
        return values.error();
    QList<RuleObject> objects;
    for (qsizetype i = 0; i < values->size(); ++i) {
        const QString at = place(QStringLiteral("%1[%2]").arg(key).arg(i));
        if (!values->at(i).isObject())
            return wrong(Text::tr("The file was not used: \"%1\" must be an object in braces.").arg(at));
        objects.append(RuleObject(values->at(i).toObject(), at + u'.', m_code));
    }
    return objects;
}
