// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/briefing/activitybriefing.h"
#include "models/figurecell.h"

/// A span of time as people choose it.
struct ActivitySpan {
    enum class Kind { LastRun, Yesterday, Week, Month, Quarter, Run };
    Kind kind = Kind::Week;
    qint64 run = 0; ///< of Run

    /// Nothing: no run, or no such run.
    [[nodiscard]] Result<std::optional<ActivityBriefing::Period>>
    period(const BriefingContext &context) const;
    [[nodiscard]] QString text() const;                           ///< "since the last synchronisation"
    [[nodiscard]] QString name() const;                           ///< "last_run": stable; of a run "run:12"
    [[nodiscard]] static ActivitySpan named(const QString &name); ///< Week for what is no such name
    friend bool operator==(const ActivitySpan &, const ActivitySpan &) = default;
};

/// What the sections of the Activity pane show, in words. Values; read() may take seconds: in a reader.

/// Runs and deeds of people together, newest first.
struct ActivityDeeds {
    enum class Kind { Synchronisation, Edit, Export, Print, Access, Other };
    std::optional<ActivityBriefing::Period> period;
    QList<FigureRow> rows;
    QList<Kind> kinds; ///< one a row

    [[nodiscard]] static Result<ActivityDeeds> read(const BriefingContext &context, const ActivitySpan &span);
    [[nodiscard]] static QList<FigureColumn> columns();
    [[nodiscard]] static QString kindText(Kind kind);
    [[nodiscard]] static QString kindName(Kind kind); ///< "edit": for programs
};

/// What changed on cards.
struct ActivityChanges {
    std::optional<ActivityBriefing::Period> period; ///< nothing: there was no such run
    ActivityBriefing::Changes changes;              ///< without `newest`, which are the rows
    QList<FigureRow> rows;

    [[nodiscard]] static Result<ActivityChanges> read(const BriefingContext &context,
                                                      const ActivitySpan &span,
                                                      const ActivityBriefing::ChangeChoice &choice);
    [[nodiscard]] static QList<FigureColumn> columns();
};

/// The runs of the synchronisation.
struct ActivityRuns {
    QList<FigureRow> rows;

    [[nodiscard]] static Result<ActivityRuns> read(const BriefingContext &context);
    [[nodiscard]] static QList<FigureColumn> columns();
};
