// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cardusage.h"
#include "simulator/fleet.h"

/// What GetCardFlowInfo tells of a card.
namespace UsageTruth
{
/// These months as far as the card was active in them and they are in the history, ascending; none given:
/// today's and the one before. Exact: days add up to their month. The last day told is yesterday, or that of
/// the last reading.
[[nodiscard]] CardUsage exact(const Fleet &fleet, int row, QList<Month> months);
/// The same with amounts as their texts say them.
[[nodiscard]] CardUsage of(const Fleet &fleet, int row, const QList<Month> &months);
} // namespace UsageTruth
