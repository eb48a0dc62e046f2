// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/runway.h"

/// How fast money leaves, from the ledger's consumption of its last whole days. Pure.
struct RunwayPace {
    std::optional<int> days;        ///< it is taken from
    std::optional<QDate> until;     ///< the day behind the last of them
    std::optional<Money> usage;     ///< a day, mean, rounded half up to a micro; renewals and others left out
    std::optional<Money> usageLow;  ///< the mean of the week with the least; wants two weeks
    std::optional<Money> usageHigh; ///< of the week with the most
    std::optional<Money> other;     ///< of other products, a day
    std::optional<Money> outflows;  ///< expenses of these days that are no consumption

    [[nodiscard]] static RunwayPace of(const RunwayInput &input, const RunwayAssumptions &assumptions);
};
