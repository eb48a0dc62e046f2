// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/briefing/briefingcontext.h"
#include "core/rules/findings.h"

#include <optional>

/// The clocks that run. Vouchers that end are no clock of the agreements: they are in the runway.
namespace DeadlineBriefing
{

/// The cases people registered and have not done, and for each open month of the rebate its invoice (until
/// one is posted) and its credit (until it is confirmed; once the ledger seems to hold it, it waits for that
/// alone). By due day, then id. Snoozed ones are among them.
/// With `until` only those due up to that day. The rebate's clocks have ids such as
/// "rebate-invoice:2026-04" and the month as their subject.
Result<QList<RunningDeadline>> running(const BriefingContext &context, std::optional<QDate> until = {});

/// Only the registered cases.
Result<QList<RunningDeadline>> cases(const BriefingContext &context);

/// The registered cases that are done, the newest first.
Result<QList<RunningDeadline>> doneCases(const BriefingContext &context);

/// What somebody did with a case.
struct CaseEvent {
    enum class Kind { Registered, Changed, Done, Snoozed, Reopened, Removed, TakenBack };
    Kind kind = Kind::Registered;
    Instant at;
    QString who;
    std::optional<QDate> day; ///< of Done; until when, of Snoozed
    QString reason;           ///< of both
    friend bool operator==(const CaseEvent &, const CaseEvent &) = default;
};

/// Everything that was done with the case of this id, the newest first; none of a rebate's clock.
Result<QList<CaseEvent>> history(const BriefingContext &context, const QString &id);

} // namespace DeadlineBriefing
