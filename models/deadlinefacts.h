// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/deadlinebriefing.h"
#include "core/rules/workdaycalendar.h"

#include <QHash>

/// Every clock there is, what was done with its case, and the days it was counted on. A value.
struct DeadlineFacts {
    QDate today;
    QList<RunningDeadline> running; ///< by due day; those of the rebates included
    QList<RunningDeadline> done;    ///< newest first, no more than mostDone
    qint64 doneCount = 0;
    QHash<QString, QList<DeadlineBriefing::CaseEvent>> history; ///< by id of the case, newest first
    WorkdayCalendar calendar;

    static constexpr qsizetype mostDone = 1000;

    /// In a reader.
    [[nodiscard]] static Result<DeadlineFacts> read(const BriefingContext &context);

    /// Running or done; null: there is none of this id.
    [[nodiscard]] const RunningDeadline *find(const QString &id) const;
};
