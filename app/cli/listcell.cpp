// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listcell.h"

#include "core/rules/clauses.h"

#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ListCell)
};

/// Machine text and JSON are the same; tables show `display`.
ListCell alike(const QString &machine, const QString &display)
{
    return {.display = display, .machine = machine, .json = machine};
}

ListCell unknown()
{
    return {.display = QStringLiteral("–"), .machine = std::nullopt, .json = QJsonValue::Null};
}
} // namespace

ListCell ListCell::text(const std::optional<QString> &value)
{
    return value ? alike(*value, *value) : unknown();
}

ListCell ListCell::textOrNone(const QString &value)
{
    return value.isEmpty() ? unknown() : alike(value, value);
}

ListCell ListCell::code(const std::optional<QString> &code, QString (*meaning)(QStringView))
{
    return code ? alike(*code, meaning(*code)) : unknown();
}

ListCell ListCell::named(const QString &name, const QString &words)
{
    return alike(name, words);
}

ListCell ListCell::clause(const std::optional<QString> &clause)
{
    return clause && !clause->isEmpty() ? alike(*clause, Clauses::text(*clause)) : unknown();
}

ListCell ListCell::number(std::optional<qint64> value)
{
    if (!value)
        return unknown();
    return {.display = QString::number(*value), .machine = QString::number(*value), .json = *value};
}

ListCell ListCell::truth(std::optional<bool> value)
{
    if (!value)
        return unknown();
    return {.display = *value ? Text::tr("yes") : Text::tr("no"),
            .machine = *value ? QStringLiteral("true") : QStringLiteral("false"),
            .json = *value};
}

ListCell ListCell::money(std::optional<Money> amount, const QString &currency)
{
    return amount ? alike(amount->decimal(), amount->text(currency)) : unknown();
}

ListCell ListCell::volume(std::optional<DataVolume> volume)
{
    if (!volume)
        return unknown();
    return {.display = volume->text(),
            .machine = QString::number(volume->bytes),
            .json = volume->bytes,
            .sizeText = volume->text()};
}

ListCell ListCell::instant(std::optional<Instant> instant)
{
    return instant ? alike(instant->beijingIso(), instant->beijingText()) : unknown();
}

ListCell ListCell::date(std::optional<QDate> day)
{
    return text(day ? std::optional(day->toString(Qt::ISODate)) : std::nullopt);
}

ListCell ListCell::month(std::optional<Month> month)
{
    return text(month ? std::optional(month->iso()) : std::nullopt);
}

ListCell ListCell::list(const QStringList &texts)
{
    return {.display = texts.isEmpty() ? unknown().display : texts.join(QStringLiteral(", ")),
            .machine = texts.join(u';'),
            .json = JsonValue::list(texts)};
}

void ListCell::insertInto(QJsonObject &object, const QString &name) const
{
    object.insert(name, json);
    if (name.endsWith(u"_bytes"))
        object.insert(name.chopped(6) + QStringLiteral("_text"), JsonValue::text(sizeText));
}
