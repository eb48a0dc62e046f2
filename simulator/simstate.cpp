// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simstate.h"

#include "core/base/safefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace
{
constexpr qint64 fileLimit = 16 * 1024 * 1024;
constexpr int fileVersion = 1;

constexpr QLatin1StringView versionKey("version"), seedKey("seed"), cardsKey("cards"),
    firstDayKey("first_day"), daysKey("days_gone"), changesKey("changes"), offsetKey("offset_seconds");

Error unreadable(const QString &path)
{
    return {Error::Kind::Damaged,
            QStringLiteral("E-S13"),
            QCoreApplication::translate("SimState",
                                        "The state file %1 is not one of this program; nothing was changed.")
                .arg(path),
            {},
            {}};
}

std::optional<SimState> fromJson(const QJsonObject &object)
{
    SimState state;
    state.seed = object.value(seedKey).toString().toULongLong();
    state.cards = object.value(cardsKey).toInt(-1);
    state.firstDay = QDate::fromString(object.value(firstDayKey).toString(), Qt::ISODate);
    state.daysGone = object.value(daysKey).toInt(-1);
    state.offsetSeconds = object.value(offsetKey).toInteger();
    for (const QJsonValue &change : object.value(changesKey).toArray())
        state.changes.append(
            {change[QLatin1StringView("day")].toInt(), change[QLatin1StringView("cards")].toInt()});
    const bool whole = object.value(versionKey).toInt() == fileVersion && state.cards >= 0 &&
                       state.firstDay.isValid() && state.daysGone >= 0;
    return whole ? std::optional(state) : std::nullopt;
}
} // namespace

Result<std::optional<SimState>> SimState::load(const QString &path)
{
    if (!QFile::exists(path))
        return std::optional<SimState>();
    const Result<QByteArray> bytes = SafeFile::read(path, fileLimit);
    if (!bytes)
        return bytes.error();
    const std::optional<SimState> state = fromJson(QJsonDocument::fromJson(*bytes).object());
    if (!state)
        return unreadable(path);
    return state;
}

Result<void> SimState::save(const QString &path) const
{
    QJsonArray list;
    for (const FleetChange &change : changes)
        list.append(
            QJsonObject{{QStringLiteral("day"), change.day}, {QStringLiteral("cards"), change.cards}});
    const QJsonObject object{
        {versionKey, fileVersion}, {seedKey, QString::number(seed)}, // 64 bits do not fit into a JSON number
        {cardsKey, cards},         {firstDayKey, firstDay.toString(Qt::ISODate)},
        {daysKey, daysGone},       {changesKey, list},
        {offsetKey, offsetSeconds}};
    return SafeFile::replace(path, QJsonDocument(object).toJson());
}
