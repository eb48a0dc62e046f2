// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncreport.h"

#include <QStringList>

/// How a run of the synchronisation reads, in the language of the user: the same in window and terminal.
/// Pure.
namespace SyncWords
{

/// "Cards", "Details" … of a name in SyncParts.
[[nodiscard]] QString partTitle(const QString &name);
/// "Cards: 1200 of 5000; 31 calls"
[[nodiscard]] QString progress(const SyncProgress &progress);
/// "5000 cards in the cache, 12 new, 3 changed, 0 no longer listed; 15.1 s"
[[nodiscard]] QString outcome(const SyncReport &report);
/// "Details: in part, 4000 of 4957"
[[nodiscard]] QString partLine(const SyncPartReport &part);
/// What people should know besides: resumed, held back, moved, quarantined. A sentence each.
[[nodiscard]] QStringList remarks(const SyncReport &report);
/// Everything that went wrong, each sentence once.
[[nodiscard]] QList<Error> troubles(const SyncReport &report);

} // namespace SyncWords
