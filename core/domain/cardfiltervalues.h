// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cardfilter.h"

/// One value of the filter language in and out; the field decides how it reads.
namespace CardFilterValues
{

/// Nothing where the text is no value of this field. `bareBytes`: a number without a unit is bytes. Quoted
/// texts are never `none`.
[[nodiscard]] std::optional<FilterValue> parse(CardField field, QStringView text, bool quoted,
                                               bool bareBytes);

[[nodiscard]] QString toString(std::optional<CardField> field, const FilterValue &value);

/// Whether a value may be one end of a range. A text that needs quotes or has a point in it may not: ends
/// stand without quotes, with points between them.
[[nodiscard]] bool canBeBound(CardField field, const FilterValue &value);

/// Whether both bounds are comparable and the first is the greater.
[[nodiscard]] bool isUpsideDown(const FilterValue &from, const FilterValue &to);

/// The text as it may stand in a filter: quoted where it would read as something else.
[[nodiscard]] QString quotedFragment(const QString &text);
/// Likewise behind `field~`.
[[nodiscard]] QString quotedValue(const QString &text);

} // namespace CardFilterValues
