// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/tablesource.h"

/// How numbers, dates and titles stand in exported files: decimal points, ISO dates, no grouping, whatever
/// the computer's language is. The functions write to `out`, which has room for `room` bytes, and give the
/// end of what they wrote.
namespace TableText
{

constexpr qsizetype room = 48;

char *number(char *out, qint64 value);
char *money(char *out, Money amount); ///< as Money::decimal()
char *date(char *out, QDate day);
char *instantForPrograms(char *out, Instant instant); ///< as Instant::beijingIso()
char *instantForPeople(char *out, Instant instant);   ///< as Instant::beijingText()
char *share(char *out, double share);                 ///< "0.5833": four decimals at most

[[nodiscard]] QString truth(bool truth, TableForm form); ///< "true" or "yes"
/// The title people get; one of bytes names its unit, since its cells are bare numbers.
[[nodiscard]] QString title(const TableColumn &column);

} // namespace TableText
