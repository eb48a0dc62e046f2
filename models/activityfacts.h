// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/briefing/activitybriefing.h"
#include "core/briefing/differencebriefing.h"
#include "core/briefing/odddatabriefing.h"
#include "models/figurecell.h"

/// A span of time as people choose it.
struct ActivitySpan {
    enum class Kind {
        LastRuns,
        LastRun,
        Yesterday,
        LastVisit,
        ThisMonth,
        Week,
        Month,
        Quarter,
        Run,
        Between
    };
    Kind kind = Kind::Week;
    qint64 run = 0;     ///< of Run
    Instant from = {};  ///< of Between and LastVisit
    Instant until = {}; ///< of Between: exclusive

    /// Nothing: no run, or no such run.
    [[nodiscard]] Result<std::optional<ActivityBriefing::Period>>
    period(const BriefingContext &context) const;
    [[nodiscard]] QString text() const; ///< "since the last synchronisation"
    [[nodiscard]] QString name() const; ///< "last_run": stable; "run:12", "between:SECONDS:SECONDS"
    [[nodiscard]] static ActivitySpan named(const QString &name); ///< Week for what is no such name
    friend bool operator==(const ActivitySpan &, const ActivitySpan &) = default;
};

/// What the sections of the Activity pane show, in words. Values; read() may take seconds: in a reader.

/// Runs and deeds of people together, newest first.
struct ActivityDeeds {
    /// Behind the first: AuditWords::Kind, in its order.
    enum class Kind { Synchronisation, Edit, Export, Print, Unlock, Access, Erasure, Other };
    std::optional<ActivityBriefing::Period> period;
    QList<FigureRow> rows;
    QList<Kind> kinds; ///< one a row

    [[nodiscard]] static Result<ActivityDeeds> read(const BriefingContext &context, const ActivitySpan &span);
    [[nodiscard]] static QList<FigureColumn> columns();
    [[nodiscard]] static QString kindText(Kind kind);
    [[nodiscard]] static QString kindName(Kind kind); ///< "edit": for programs
};

/// The audit trail: every entry, and whether anything was done to it.
struct ActivityTrail {
    AuditVerification found;
    qint64 leftOut = 0; ///< older entries that are not among the rows
    QList<FigureRow> rows;

    [[nodiscard]] static Result<ActivityTrail> read(const BriefingContext &context);
    [[nodiscard]] static QList<FigureColumn> columns();
};

/// What is other than before, on cards and in total.
struct ActivityChanges {
    std::optional<ActivityBriefing::Period> period; ///< nothing: there was no such run
    DifferenceBriefing::Differences changes;        ///< without `newest`, which are the rows
    QList<FigureRow> rows;
    QList<FigureRow> totals; ///< by field; the key is its name

    [[nodiscard]] static Result<ActivityChanges>
    read(const BriefingContext &context, const ActivitySpan &span, const DifferenceBriefing::Choice &choice);
    [[nodiscard]] static QList<FigureColumn> columns();
    [[nodiscard]] static QList<FigureColumn> totalColumns();
};

/// What could not be read.
struct ActivityOddData {
    OddDataBriefing::All all;
    QList<FigureRow> rows;

    [[nodiscard]] static Result<ActivityOddData> read(const BriefingContext &context);
    [[nodiscard]] static QList<FigureColumn> columns();
    [[nodiscard]] const OddDataBriefing::Entry *entry(const QString &key) const; ///< null: there is none
};

/// The runs of the synchronisation.
struct ActivityRuns {
    QList<FigureRow> rows;

    [[nodiscard]] static Result<ActivityRuns> read(const BriefingContext &context);
    [[nodiscard]] static QList<FigureColumn> columns();
};
