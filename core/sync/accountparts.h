// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/partpuller.h"
#include "core/sync/syncreport.h"

#include <QList>

/// What a run reads besides cards: one plan a part, so that each may fail on its own.
namespace AccountParts
{

/// Where and when a run reads.
struct Context {
    qint64 runId = 0;
    const Clock *clock = nullptr; ///< outlives the plans
    bool exactly = false;         ///< somebody asked for these parts: all of them, however young
    [[nodiscard]] Instant now() const { return Instant::of(clock->now()); }
};

[[nodiscard]] QList<PartPlan> money(const Context &context);
/// The young and the open ones; all of them every week (AccountSpans).
[[nodiscard]] PartPlan orders(const Context &context);
/// The pools of the cards in the cache, this month's and, until it was read after its end, the last one's;
/// the wished ones first, then those that have least left.
[[nodiscard]] PartPlan pools(const Context &context, const QStringList &wishes);
[[nodiscard]] PartPlan statistics(const Context &context);

} // namespace AccountParts
