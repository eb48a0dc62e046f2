// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/briefing/briefingcontext.h"
#include "core/rules/managementfacts.h"

/// The month for the management, out of what the other briefings say: no figure is made here that a pane
/// would not show. May take seconds.
namespace ManagementBriefing
{

Result<ManagementFacts> of(const BriefingContext &context, Month month);

} // namespace ManagementBriefing
