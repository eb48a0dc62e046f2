// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/guardbriefing.h"

#include "core/briefing/detaildigest.h"
#include "core/briefing/enteredvalues.h"
#include "core/briefing/fleetplans.h"
#include "core/briefing/poolbriefing.h"

namespace
{
QList<PlanFacts> planFacts(const FleetWalk &walk, const FleetPlans &plans, const DetailDigest &details)
{
    QList<PlanFacts> facts;
    for (const FleetPlans::Plan &plan : plans.all())
        facts.append({plan.credential, plan.vendor, plan.planKind, {plan.active, 0, 0}});
    walk.current([&](const FleetWalk::Card &card) {
        const quint32 plan = plans.planOf(card);
        if (plan == FleetPlans::none || !card.isActive() || !details.wasRead(card.row()))
            return;
        StopRuleCounts &cards = facts[qsizetype(plan)].cards;
        ++(details.hasStopRule(card.row()) ? cards.with : cards.without);
    });
    return facts;
}
} // namespace

Result<GuardAudit> GuardBriefing::audit(const BriefingContext &context)
{
    const Result<QList<PoolForecast>> forecasts = PoolBriefing::forecasts(context, Month::of(context.today));
    if (!forecasts)
        return forecasts.error();
    const Result<DetailDigest> details = DetailDigest::read(context.cache, context.fleet->rowCount());
    if (!details)
        return details.error();
    return audit(context, *details, *forecasts);
}

Result<GuardAudit> GuardBriefing::audit(const BriefingContext &context, const DetailDigest &details,
                                        const QList<PoolForecast> &forecasts)
{
    const Result<QList<GuardAttestation>> attestations = EnteredValues::of<GuardAttestation>(context.cache);
    if (!attestations)
        return attestations.error();
    const FleetWalk walk(context.fleet);
    GuardAuditInput input;
    input.today = context.today;
    input.plans = planFacts(walk, FleetPlans(walk), details);
    input.attestations = *attestations;
    input.forecasts = forecasts;
    return GuardAudit::of(input);
}
