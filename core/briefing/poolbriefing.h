// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/briefing/briefingcontext.h"
#include "core/domain/poolreading.h"
#include "core/rules/poolforecast.h"

#include <QList>

/// The pools of the fleet in one month. A plan credential is a pool when its cards share one, or when their
/// kind is unknown, not described or not the same (S 3.3.1 b); what has a reading is a pool in any case.
///
/// Walks over the readings of two months at most, once for all pools.
namespace PoolBriefing
{

/// One forecast a pool, by credential; also of pools that were never read, as unknown. Operator, kind and
/// tariff are those of its cards where all agree. A day is only known when it is known of every card that
/// was active on it: one card never read makes the days unknown, and the forecast uses the plain mean.
Result<QList<PoolForecast>> forecasts(const BriefingContext &context, Month month);

/// The newest readings of the month, by credential; pools without one are not in it.
Result<QList<PoolRecord>> records(const BriefingContext &context, Month month);

} // namespace PoolBriefing
