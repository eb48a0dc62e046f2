// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/briefing/briefingcontext.h"
#include "core/rules/findings.h"

#include <QList>

/// What needs somebody today, out of everything the cache holds.
namespace TodayBriefing
{

Result<FindingsInput> input(const BriefingContext &context);
Result<QList<Finding>> findings(const BriefingContext &context);

} // namespace TodayBriefing
