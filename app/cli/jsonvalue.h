// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/datavolume.h"
#include "core/domain/instant.h"
#include "core/domain/money.h"
#include "core/domain/month.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>

/// Values in the JSON of the command line; unknown is null everywhere.
namespace JsonValue
{

[[nodiscard]] QJsonValue text(const std::optional<QString> &value);
[[nodiscard]] QJsonValue textOrNull(const QString &value); ///< for texts that are empty where unknown
[[nodiscard]] QJsonValue number(std::optional<qint64> value);
[[nodiscard]] QJsonValue truth(std::optional<bool> value);
[[nodiscard]] QJsonValue money(std::optional<Money> amount);      ///< decimal text: "12345.67"
[[nodiscard]] QJsonValue instant(std::optional<Instant> instant); ///< "2026-02-28T23:59:59+08:00"
[[nodiscard]] QJsonValue date(std::optional<QDate> day);          ///< "2026-02-28"
[[nodiscard]] QJsonValue month(std::optional<Month> month);       ///< "2026-02"
[[nodiscard]] QJsonValue list(const QStringList &texts);

/// A size as two keys: "used" gives used_bytes, an integer, and used_text for people.
void addVolume(QJsonObject &object, const QString &stem, std::optional<DataVolume> volume);

} // namespace JsonValue
