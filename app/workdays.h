// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/workdaycalendar.h"

/// The workday years that the programs carry inside (resources/workdays).
namespace Workdays
{

/// Fails only when the program itself was built from a wrong year file.
[[nodiscard]] Result<WorkdayCalendar> shipped();

} // namespace Workdays
