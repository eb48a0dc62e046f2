// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rebatewhatif.h"

#include <algorithm>

Result<RebateWhatIf> RebateWhatIf::of(const RebateTiers &tiers, qint64 count, std::optional<Money> fees)
{
    const Result<RebateCalculation> now = RebateCalculation::of(tiers, count, fees);
    if (!now)
        return now.error();
    RebateWhatIf what{count, *now, {}, {}, {}};
    const auto next = std::find_if(tiers.steps.begin(), tiers.steps.end(),
                                   [count](const RebateTiers::Step &step) { return step.from > count; });
    if (next == tiers.steps.end())
        return what;
    const Result<RebateCalculation> there = RebateCalculation::of(tiers, next->from, fees);
    if (!there)
        return there.error();
    what.nextFrom = next->from;
    what.missing = next->from - count;
    what.next = *there;
    return what;
}

std::optional<Money> RebateWhatIf::gainAllUnits() const
{
    return next ? Money::difference(next->allUnits.gross, now.allUnits.gross) : std::nullopt;
}

std::optional<Money> RebateWhatIf::gainMarginal() const
{
    if (!next || !next->marginal || !now.marginal)
        return std::nullopt;
    return Money::difference(next->marginal->gross, now.marginal->gross);
}
