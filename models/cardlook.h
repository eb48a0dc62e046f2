// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/card.h"
#include "core/domain/cardfield.h"
#include "models/tableroles.h"

#include <QDate>

#include <optional>

/// How a card's fields look on screen, the same in table, detail and palette: FieldText, shaped for the eye.
/// Pure.
namespace CardLook
{

/// "8986 0400 1122 3344 5566": digits that people compare with a printed card.
[[nodiscard]] QString grouped(const QString &iccid);

/// What a table shows: ICCIDs in groups, the day of a moment, what remains with its share.
[[nodiscard]] QString cell(CardField field, const CardRecord &record);

/// What the cell does not say: the time of a day, how much of the plan is used, that a card is not listed any
/// more. Empty: nothing. Plain text.
[[nodiscard]] QString tip(CardField field, const CardRecord &record);

/// The sign of the coarse or the fine state; None where it is unknown.
[[nodiscard]] TableRoles::StateMark mark(CardField field, const CardRecord &record);
[[nodiscard]] TableRoles::StateMark mark(const std::optional<QString> &status);

[[nodiscard]] TableRoles::Tone tone(CardField field, const CardRecord &record, QDate today);

/// Used of used + remaining; nothing where either is unknown or both are 0.
[[nodiscard]] std::optional<double> usedShare(const Card &card);

[[nodiscard]] TableRoles::ColumnKind kind(CardField field);
[[nodiscard]] bool isToned(CardField field);
/// A long but usual text of the column.
[[nodiscard]] QString typical(CardField field);
/// Whether the column is there before somebody chooses others.
[[nodiscard]] bool isUsual(CardField field);

} // namespace CardLook
