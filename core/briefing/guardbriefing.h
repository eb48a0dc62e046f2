// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/briefing/briefingcontext.h"
#include "core/rules/guardaudit.h"

class DetailDigest;

/// The three guards of every plan credential of the fleet, pools or not (S 3.3.1 c): stop rules from the
/// details, reminders as attested, money at risk from the forecasts of the current month.
namespace GuardBriefing
{

Result<GuardAudit> audit(const BriefingContext &context);

/// The same over what somebody has read already.
Result<GuardAudit> audit(const BriefingContext &context, const DetailDigest &details,
                         const QList<PoolForecast> &forecasts);

} // namespace GuardBriefing
