// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/briefing/briefingcontext.h"
#include "core/rules/findings.h"

/// How old each class of data is. Internal to core/briefing.
namespace DataAges
{

/// One of each class; what no card of the fleet can have is not among them.
Result<QList<DataAge>> of(const BriefingContext &context, bool hasPools);

/// The newest whole month of which a bill was read before it was final.
Result<std::optional<Month>> provisionalBill(CacheReader &cache, QDate today);

} // namespace DataAges
