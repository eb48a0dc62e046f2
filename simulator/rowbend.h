// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

/// Ways to rewrite any object of an answer, by the kinds its fields are of (Variants::bendRow).
namespace RowBend
{
void codes(QJsonObject &object);
void quantities(QJsonObject &object, int turn);
void dates(QJsonObject &object, int turn);
void texts(QJsonObject &object);
/// These texts in every field that somebody could have written himself, those of objects in lists too; `row`
/// chooses which.
void plant(QJsonObject &object, const QStringList &texts, int row);
void amounts(QJsonObject &object, bool currencyToo);
void types(QJsonObject &object);
/// A field that does not name the row; `turn` chooses. Empty: there is none.
[[nodiscard]] QString someField(const QJsonObject &object, int turn);
void identity(QJsonObject &object, int turn);
} // namespace RowBend
