// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/poolforecast.h"

/// Which pool needs somebody first. Pure.
namespace PoolRanking
{

/// Worse pools first: those with money at risk, the most first; then those of which nobody knows how much,
/// the largest forecast overage first, one that cannot be foreseen after them; then the others by the part
/// of the allowance that is used; last those that cannot cost overage. What is equal by credential.
[[nodiscard]] bool worse(const PoolForecast &a, const PoolForecast &b);

} // namespace PoolRanking

/// Many pools in one line.
struct PoolTotals {
    int pools = 0;
    int over = 0;                ///< are over, or are expected to be
    std::optional<Money> atRisk; ///< what is known of it; nothing: of no pool
    int unknown = 0;             ///< pools of which it is not known
    friend bool operator==(const PoolTotals &, const PoolTotals &) = default;

    [[nodiscard]] static PoolTotals of(const QList<PoolForecast> &forecasts);
};
