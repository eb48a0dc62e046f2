// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/datavolume.h"
#include "core/domain/instant.h"
#include "core/domain/money.h"
#include "simulator/actions.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

/// Bodies of success, and the values in them as the provider writes them.
namespace ReplyBody
{
[[nodiscard]] QByteArray linkcard(const ActionContext &context, const QJsonValue &data);
[[nodiscard]] QByteArray billing(const ActionContext &context, const QJsonObject &data,
                                 const char *message = "Successful!");

[[nodiscard]] QString size(qint64 bytes);             ///< "12.53MB"
[[nodiscard]] QString beijing(const Instant &moment); ///< "2026-02-28 23:59:59"
[[nodiscard]] QString utc(const Instant &moment);     ///< "2025-12-31T16:00:00Z"
/// "12345.67"; with separators where the variant asks for them.
[[nodiscard]] QString amount(const Money &amount, const Variants &variants);
[[nodiscard]] double number(const Money &amount); ///< bill amounts are JSON numbers; two decimals survive

/// Inserts what there is; what there is not is left out, or an empty text with `insertOrEmpty`.
void insert(QJsonObject &object, QLatin1StringView name, const std::optional<QString> &text);
void insert(QJsonObject &object, QLatin1StringView name, const std::optional<qint64> &number);
void insert(QJsonObject &object, QLatin1StringView name, const std::optional<bool> &flag);
void insert(QJsonObject &object, QLatin1StringView name, const std::optional<DataVolume> &volume);
void insert(QJsonObject &object, QLatin1StringView name, const std::optional<Instant> &beijing);
void insertOrEmpty(QJsonObject &object, QLatin1StringView name, const std::optional<QString> &text);
} // namespace ReplyBody
