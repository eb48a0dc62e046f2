// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deskvalues.h"
#include "core/domain/instant.h"

#include <QTimeZone>

#include <optional>

/// When the next scheduled run of the synchronisation begins. Pure: the zone is the computer's, and a value.
///
/// A run is due so many hours after the last one began, or at times of the local day; at once where there was
/// none. One that was missed (the computer slept, the account was locked) is due at once, and once, however
/// many were missed. One that falls into the quiet hours begins when they end. On the night a clock is set
/// forward a time that does not exist moves behind the gap; on the night it is set back a time that exists
/// twice counts the first time.
namespace SyncSchedule
{

/// `lastBegun`: of the newest run, whoever began it. The answer is never before `now`; equal to it: due.
/// Nothing: there is no schedule.
[[nodiscard]] std::optional<Instant> next(const SyncPlan &plan, std::optional<Instant> lastBegun, Instant now,
                                          const QTimeZone &zone);

[[nodiscard]] bool isQuiet(const SyncPlan &plan, Instant at, const QTimeZone &zone);

/// This local time as an instant.
[[nodiscard]] Instant at(QDate day, QTime time, const QTimeZone &zone);

} // namespace SyncSchedule
