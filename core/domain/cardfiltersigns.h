// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cardfield.h"

#include <QString>

#include <optional>

/// Signs and kinds of fields, as the reader and the writer of the filter language both see them.
namespace CardFilterSigns
{

/// What may stand behind a field.
enum class Shape : quint8 {
    Text,   ///< : ~
    Id,     ///< : ~ < > ranges, by as many characters as the bound has
    Code,   ///< : ~, values are codes or words
    Volume, ///< : < > ranges, sizes and shares
    Size,   ///< : < > ranges, sizes
    Count,  ///< : < > ranges, whole numbers
    Time,   ///< : < > ranges, days and spans
    Truth,  ///< : yes or no
};
[[nodiscard]] Shape shapeOf(CardField field);

/// The name we write, short where there is a short one.
[[nodiscard]] QLatin1StringView nameOf(CardField field);

/// The ASCII sign that a full-width one stands for; every other character itself.
[[nodiscard]] char16_t ascii(QChar c);
[[nodiscard]] QString ascii(QStringView text);

[[nodiscard]] bool isBlank(QChar c);
/// Ends an unquoted word.
[[nodiscard]] bool endsWord(QChar c);
/// `or`, `and`: joins, not texts, unless quoted.
[[nodiscard]] bool isOr(QStringView word);
[[nodiscard]] bool isAnd(QStringView word);
[[nodiscard]] bool isNone(QStringView word);

/// How many characters at the beginning of the word name a field, before one of : ~ < > =; 0 where it is
/// a fragment.
[[nodiscard]] qsizetype fieldNameLength(QStringView word);

} // namespace CardFilterSigns
