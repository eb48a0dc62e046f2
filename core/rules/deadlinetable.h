// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>
#include <span>

/// What a clock counts.
enum class Counting { Workdays, Days, Weeks, Months, Years, FixedDay };

/// What stands beside the due date for our own planning.
enum class InternalTarget {
    None,          ///< the provider's duty, or nothing to be done by a day
    WorkdayBefore, ///< the workday before the due date
    PostBy,        ///< the last day to post what must arrive by the due date
};

/// Who has to act by the due date.
enum class Duty { Ours, Providers };

/// One clock of the agreements, as the table in deadlinetable.cpp lists it.
struct ClockRule {
    const char *name;
    const char *title; ///< for people, in the context "Deadlines"; null for the bare clocks
    Counting counting;
    int amount; ///< how many, backwards when negative; the day of the next month for a fixed day
    InternalTarget target;
    bool fromNotice;     ///< starts with a notice sent to us
    const char *clause;  ///< agreement and clause; null for the bare clocks
    const char *meaning; ///< what the due date is: stable, and source text of the context "Deadlines"
    const char *reading; ///< how an unclear clause is read, in the same context; null when it is clear
    Duty duty = Duty::Ours;
    const char *missed = nullptr; ///< what follows when nothing was done by then, in the same context
};

namespace DeadlineTable
{

[[nodiscard]] std::span<const ClockRule> rules();

/// "workdays:+3", "workdays:-5", "days:+7", "months:-1": with its sign, 1 to 10,000. Name and title are left
/// null.
[[nodiscard]] std::optional<ClockRule> bareClock(QStringView text);

} // namespace DeadlineTable
