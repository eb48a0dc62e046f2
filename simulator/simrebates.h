// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/company.h"
#include "simulator/simorder.h"

#include <span>

/// The rebates of an invented agreement: per intercom card of the month's completed orders, every card at the
/// rate of the step the month reaches ("all units").
namespace SimRebates
{
struct Step {
    qint64 from = 1;
    qint64 fen = 0; ///< a card
};
[[nodiscard]] std::span<const Step> rate();

/// Of each month from the fourth before the fleet's first to the last whole one. Paid by the 30th of the next
/// month, but for one that came late and one that came short.
[[nodiscard]] QList<SimRebate> of(const Fleet &fleet, const QList<SimOrder> &orders);
} // namespace SimRebates
