// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/instant.h"

class MetaStore;

/// The one thing about the provider's limits that outlives a session: that it counts the last second before
/// each call, as a throttle has shown (RateGovernor, decision 20). It stands for thirty days after that
/// throttle; whoever forgets it pays with one or two throttles and knows it again.
namespace LimiterLesson
{
Result<bool> holds(MetaStore &meta, Instant now);
/// In a transaction of the caller.
Result<void> keep(MetaStore &meta, Instant learned);
} // namespace LimiterLesson
