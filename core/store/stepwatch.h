// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>

/// Between the steps of what changes files one after another (putting a backup back, erasing): where a test
/// may let the process end, as a crash would.
namespace StepWatch
{

/// Called before each step; false ends there. Empty: nobody watches.
void set(std::function<bool(const char *step)> watch);

/// An error (Cancelled, E-INT) only where a test wants the process to have ended here.
Result<void> step(const char *name);

} // namespace StepWatch
