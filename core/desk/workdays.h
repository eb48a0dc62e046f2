// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deskvalues.h"
#include "core/rules/workdaycalendar.h"

class CacheReader;

/// The working days that count: the years that the programs carry inside (resources/workdays) and those that
/// people imported into a cache. Every rule that is asked about a cache gets with(cache).
namespace Workdays
{

/// Fails only when the program itself was built from a wrong year file.
[[nodiscard]] Result<WorkdayCalendar> shipped();
/// Those, and the years of these files, which count without question: whoever names a file wants it.
[[nodiscard]] Result<WorkdayCalendar> shippedAnd(const QList<WorkdayYear> &years);
/// Those, and the imported years that count (WorkdayYear::beside). In the thread of the cache's connection.
[[nodiscard]] Result<WorkdayCalendar> with(CacheReader &cache);

/// A year that is known, and how.
struct Known {
    WorkdayYear year;
    std::optional<DeskRecord<WorkdayYear>> imported = {}; ///< who imported it when; nothing: it was shipped
    bool counts = true;
};
/// All of them, by year; where a year is known twice, the shipped one first.
[[nodiscard]] Result<QList<Known>> known(CacheReader &cache);
/// How this year would stand beside the shipped one; it counts where none is.
[[nodiscard]] Result<WorkdayYear::Standing> standing(const WorkdayYear &year);

} // namespace Workdays
