// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/briefing/briefingcontext.h"
#include "core/store/auditlog.h"
#include "core/store/cardreader.h"
#include "core/store/syncjournal.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <optional>

/// Spans of time, and what happened in them: runs of the synchronisation, deeds of people. What changed is
/// DifferenceBriefing's. May take seconds: in a reader.
namespace ActivityBriefing
{

/// from ≤ at < until
struct Period {
    Instant from;
    Instant until;
    [[nodiscard]] bool has(Instant at) const { return at >= from && at < until; }
    friend bool operator==(const Period &, const Period &) = default;
};

/// From the beginning of the newest run that ended on; nothing: there was none.
Result<std::optional<Period>> lastRun(const BriefingContext &context);
/// From the end of the last run but one that ended on to the end of the last; with one alone, that one
/// whole; nothing: there was none.
Result<std::optional<Period>> lastTwoRuns(const BriefingContext &context);
/// One run, whole.
Result<std::optional<Period>> ofRun(const BriefingContext &context, qint64 run);
/// Whole days in Beijing up to now: 1 is today alone.
[[nodiscard]] Period lastDays(const BriefingContext &context, int days);
[[nodiscard]] Period thisMonth(const BriefingContext &context);

/// The newest ones of the period first, at most `most`.
Result<QList<SyncRun>> runs(const BriefingContext &context, const Period &period, qsizetype most);
Result<QList<AuditEntry>> deeds(const BriefingContext &context, const Period &period, qsizetype most);

/// The audit trail: whether it is whole, and its newest entries first.
struct Trail {
    AuditVerification found;
    QList<AuditEntry> newest;
    [[nodiscard]] qint64 leftOut() const { return std::max<qint64>(found.entries - newest.size(), 0); }
};
Result<Trail> trail(const BriefingContext &context, qsizetype most);

} // namespace ActivityBriefing
