// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rebatecalculation.h"

/// What more cards of a month would be worth: the way to the next step of its tier table, in both readings.
/// Pure. Of a percentage table the fees stay what they are, since nobody knows what more cards will cost.
struct RebateWhatIf {
    qint64 count = 0;
    RebateCalculation now;
    std::optional<qint64> nextFrom; ///< the first count of the next step; nothing: the last one is reached
    std::optional<qint64> missing;  ///< cards to it
    std::optional<RebateCalculation> next; ///< with exactly that many

    /// As RebateCalculation::of().
    [[nodiscard]] static Result<RebateWhatIf> of(const RebateTiers &tiers, qint64 count,
                                                 std::optional<Money> fees);

    /// What the next step would bring beyond now; nothing where there is none, or in a reading there is not.
    [[nodiscard]] std::optional<Money> gainAllUnits() const;
    [[nodiscard]] std::optional<Money> gainMarginal() const;
};
