// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncreport.h"

#include <QStringList>

struct SyncBudget;

/// How a run of the synchronisation reads, in the language of the user: the same in window and terminal.
/// Pure.
namespace SyncWords
{

/// "Cards", "Details" … of a name in SyncParts.
[[nodiscard]] QString partTitle(const QString &name);
/// "Cards: 1200 of 5000; 31 calls; about 2 min left"
[[nodiscard]] QString progress(const SyncProgress &progress);
/// "14.2 of 16.0 calls a second: slowed after 3 throttles"
[[nodiscard]] QString pace(const SyncPace &pace);
/// "The provider cannot be reached; next try in 30 s; everything read so far is kept."
[[nodiscard]] QString pause(const SyncPause &pause);
/// "30 s", "12 min"
[[nodiscard]] QString span(std::chrono::seconds span);
/// "About 10,312 calls, about 12 min at your share of 80 %"
[[nodiscard]] QString budgetSummary(const SyncBudget &budget);
/// "Details: 9,412 calls: 120 moved, 31 near a limit or their end, 9,261 whose turn it is, 9,000 of them for
/// the first time", one a part.
[[nodiscard]] QStringList budgetLines(const SyncBudget &budget);
/// The parts in short, for one line: "Cards 250 · Details 9,412 · Usage 3,100".
[[nodiscard]] QString budgetShort(const SyncBudget &budget);
/// "about 12 min", "about 1 h 44 min", "less than a minute"
[[nodiscard]] QString about(std::chrono::seconds time);
/// "5000 cards in the cache, 12 new, 3 changed, 0 no longer listed; 15.1 s"
[[nodiscard]] QString outcome(const SyncReport &report);
/// "Details: in part, 4000 of 4957"
[[nodiscard]] QString partLine(const SyncPartReport &part);
/// What people should know besides: a wrong clock, resumed, held back, moved,
/// quarantined. A sentence each.
[[nodiscard]] QStringList remarks(const SyncReport &report);
/// Everything that went wrong, each sentence once.
[[nodiscard]] QList<Error> troubles(const SyncReport &report);

} // namespace SyncWords
