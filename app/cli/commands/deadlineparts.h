// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include "core/rules/workdayyear.h"

/// What "deadline" does behind its second word, and what its answers share.
namespace DeadlineParts
{

Result<ExitCode> compute(Invocation &invocation);
Result<ExitCode> calendar(Invocation &invocation);

/// A year file as resources/workdays holds them.
[[nodiscard]] Result<WorkdayYear> yearFile(const QString &path);

} // namespace DeadlineParts
