// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/cardplan.h"

/// What the invented provider charges, in fen (1/100 yuan).
namespace SimPrices
{
[[nodiscard]] qint64 cardMonth(const CardPlan &plan);             ///< list price of one card for one month
[[nodiscard]] qint64 poolGigabyte(const CardPlan &plan);          ///< of a unified pool
[[nodiscard]] qint64 overage(const CardPlan &plan, qint64 bytes); ///< rounded half up to a fen
inline constexpr qint64 feeUnit = 50;                             ///< of the monthly function fee
inline constexpr qint64 overlayPack = 800;                        ///< 100 MB for one card
} // namespace SimPrices
