// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/deskfields.h"
#include "core/rules/isodate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(DeskFields)
};

/// No sign and no separators, which Money::parse() would take; it checks the rest.
bool isPlainDecimal(const QString &text)
{
    const bool digitsOnly =
        std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
    return digitsOnly && !text.startsWith(u'.');
}

QString syntaxSentence(const QByteArray &bytes, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(bytes).first(std::min(offset, bytes.size()));
    return Text::tr("Nothing was changed: this cannot be read as JSON from line %1, column %2 on. Correct it "
                    "and try again.")
        .arg(before.count('\n') + 1)
        .arg(before.size() - before.lastIndexOf('\n'));
}
} // namespace

DeskFields::DeskFields(QJsonObject object, QString place)
    : m_object(std::move(object)), m_place(std::move(place))
{
}

Result<DeskFields> DeskFields::parse(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError)
        return error(syntaxSentence(json, problem.offset));
    if (!document.isObject())
        return error(
            Text::tr("Nothing was changed: this must be one JSON object. Correct it and try again."));
    return DeskFields(document.object());
}

Error DeskFields::error(const QString &sentence)
{
    return {Error::Kind::Failed, QStringLiteral("E-DESK"), sentence, {}, {}};
}

void DeskFields::refuse(const QString &sentence)
{
    if (!m_error)
        m_error = error(sentence);
}

void DeskFields::wrong(const QString &key, const QString &expected)
{
    refuse(Text::tr("Nothing was changed: \"%1\" must be %2. Correct it and try again.")
               .arg(m_place + key, expected));
}

QJsonValue DeskFields::ask(const QString &key)
{
    m_asked.insert(key);
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        refuse(Text::tr("Nothing was changed: \"%1\" is missing. Add it and try again.").arg(m_place + key));
    return value;
}

QString DeskFields::text(const QString &key)
{
    const QString text = ask(key).toString();
    if (text.trimmed().isEmpty())
        wrong(key, Text::tr("a text that is not empty"));
    return text;
}

QString DeskFields::freeText(const QString &key)
{
    m_asked.insert(key);
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isString())
        wrong(key, Text::tr("a text"));
    return value.toString();
}

bool DeskFields::truth(const QString &key)
{
    const QJsonValue value = ask(key);
    if (!value.isBool())
        wrong(key, Text::tr("true or false"));
    return value.toBool();
}

qint64 DeskFields::whole(const QString &key, qint64 least, qint64 most)
{
    const qint64 number = ask(key).toInteger(least - 1); // which is also what 1.5 and texts give
    if (number < least || number > most)
        wrong(key, Text::tr("a whole number from %1 to %2").arg(least).arg(most));
    return number;
}

Money DeskFields::amount(const QString &key)
{
    const QString text = ask(key).toString();
    const std::optional<Money> amount = isPlainDecimal(text) ? Money::parse(text.toUtf8()) : std::nullopt;
    if (!amount)
        wrong(key, Text::tr("an amount in quotation marks, such as \"204.80\", with at most six decimals"));
    return amount.value_or(Money{});
}

QDate DeskFields::day(const QString &key)
{
    const std::optional<QDate> day = IsoDate::day(ask(key).toString());
    if (!day)
        wrong(key, Text::tr("a date such as \"2026-04-30\""));
    return day.value_or(QDate());
}

Month DeskFields::month(const QString &key)
{
    const std::optional<QDate> month = IsoDate::month(ask(key).toString());
    if (!month)
        wrong(key, Text::tr("a month such as \"2026-04\""));
    return month ? Month::of(*month) : Month{};
}

QTime DeskFields::time(const QString &key)
{
    const QString text = ask(key).toString();
    const QString format = text.size() > 5 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm");
    const QTime time = QTime::fromString(text, format);
    if (!time.isValid() || time.toString(format) != text)
        wrong(key, Text::tr("a time such as \"18:05\""));
    return time;
}

qsizetype DeskFields::word(const QString &key, const QStringList &words)
{
    const QJsonValue value = ask(key);
    const qsizetype at = value.isString() ? words.indexOf(value.toString()) : -1;
    if (at < 0)
        wrong(key, Text::tr("one of: %1").arg(words.join(QStringLiteral(", "))));
    return std::max<qsizetype>(at, 0);
}

QStringList DeskFields::texts(const QString &key)
{
    const QJsonValue value = ask(key);
    QStringList texts;
    bool good = value.isArray();
    for (const QJsonValue &item : value.toArray()) {
        good = good && !item.toString().trimmed().isEmpty() && !texts.contains(item.toString());
        texts.append(item.toString());
    }
    if (!good)
        wrong(key, Text::tr("a list of texts that are not empty, none twice"));
    return texts;
}

QList<DeskFields> DeskFields::objects(const QString &key)
{
    const QJsonValue value = ask(key);
    QList<DeskFields> objects;
    bool good = value.isArray();
    for (const QJsonValue &item : value.toArray()) {
        good = good && item.isObject();
        objects.append(
            DeskFields(item.toObject(), QStringLiteral("%1%2[%3].").arg(m_place, key).arg(objects.size())));
    }
    if (!good)
        wrong(key, Text::tr("a list of objects in braces"));
    return objects;
}

DeskFields DeskFields::without(const QStringList &keys) const
{
    DeskFields fields = *this;
    for (const QString &key : keys)
        fields.m_object.remove(key);
    return fields;
}

QByteArray DeskFields::file() const
{
    return QJsonDocument(m_object).toJson(QJsonDocument::Compact);
}

Result<void> DeskFields::check() const
{
    if (m_error)
        return *m_error;
    for (const QString &key : m_object.keys()) {
        if (!m_asked.contains(key))
            return error(Text::tr("Nothing was changed: \"%1\" is not known there. Correct or remove it and "
                                  "try again.")
                             .arg(m_place + key));
    }
    return {};
}
