// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cardsections.h"
#include "models/deadlinefacts.h"

/// A clock in words: how it was computed, what it means, what was done with it. Pure.
namespace DeadlineText
{

using Tone = TableRoles::Tone;

/// How near its end is, as a colour.
[[nodiscard]] Tone tone(const RunningDeadline &clock, QDate today);
/// "running", "due today", "overdue", "put off until 2026-03-02", "done on 2026-03-02", "to confirm".
[[nodiscard]] QString state(const RunningDeadline &clock, QDate today);
[[nodiscard]] bool isPutOff(const RunningDeadline &clock, QDate today);
/// Of a month of the rebate: kept in Rebates, not a case.
[[nodiscard]] bool isRebate(const RunningDeadline &clock);

[[nodiscard]] QString title(const RunningDeadline &clock); ///< of its rule
[[nodiscard]] QString start(const RunningDeadline &clock); ///< "2026-02-13", "2026-02-13 23:50", "2026-04"
/// What the day is that starts the clock of this rule: "Sent on", "First day of service".
[[nodiscard]] QString startLabel(const QString &rule);
/// The day is that of a mail: of the notice, or of the order.
[[nodiscard]] bool startsWithMail(const QString &rule);
/// "2026-02-25 (Wednesday)"
[[nodiscard]] QString day(QDate day);
/// What it is about, an ICCID in groups of four; empty: nobody said.
[[nodiscard]] QString about(const RunningDeadline &clock);
[[nodiscard]] QString toDo(const RunningDeadline &clock, QDate today);

/// How the day came about: rule, counting, days passed over, calendar, short clock, reading.
[[nodiscard]] CardSection computation(const RunningDeadline &clock);
/// Everything about one clock, for the detail beside the list.
[[nodiscard]] QList<CardSection> detail(const DeadlineFacts &facts, const RunningDeadline &clock);

} // namespace DeadlineText
