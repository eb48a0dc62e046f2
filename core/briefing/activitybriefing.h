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

#include <optional>

/// What happened in a span of time: runs of the synchronisation, deeds of people, changes of cards. May take
/// seconds: in a reader.
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
/// One run, whole.
Result<std::optional<Period>> ofRun(const BriefingContext &context, qint64 run);
/// Whole days in Beijing up to now: 1 is today alone.
[[nodiscard]] Period lastDays(const BriefingContext &context, int days);

/// The newest ones of the period first, at most `most`.
Result<QList<SyncRun>> runs(const BriefingContext &context, const Period &period, qsizetype most);
Result<QList<AuditEntry>> deeds(const BriefingContext &context, const Period &period, qsizetype most);

struct FieldTotal {
    QString field;
    qint64 changes = 0;
    friend bool operator==(const FieldTotal &, const FieldTotal &) = default;
};

struct Changes {
    QList<CardChangeRecord> newest; ///< newest first, then by card; some of them where there are very many
    QList<FieldTotal> fields;       ///< of all, most changes first
    qint64 changes = 0;             ///< of all
    qint64 cards = 0;               ///< that they happened to
    qint64 figures = 0;             ///< changes of usage figures besides, not counted above
};

/// Which changes are looked at. Usage figures change at every run and drown everything else.
struct ChangeChoice {
    bool figures = false;
    QString field; ///< empty: all; in `newest` alone, the totals are of all
    qsizetype most = 50'000;
};

Result<Changes> changes(const BriefingContext &context, const Period &period, const ChangeChoice &choice);

/// Used, remaining, their age, messages.
[[nodiscard]] bool isFigure(const QString &field);

} // namespace ActivityBriefing
