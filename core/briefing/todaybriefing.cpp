// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/todaybriefing.h"

#include "core/briefing/dataages.h"
#include "core/briefing/deadlinebriefing.h"
#include "core/briefing/detaildigest.h"
#include "core/briefing/fleetstates.h"
#include "core/briefing/guardbriefing.h"
#include "core/briefing/odddatabriefing.h"
#include "core/briefing/poolbriefing.h"
#include "core/briefing/realnamebriefing.h"
#include "core/briefing/rebatebriefing.h"
#include "core/briefing/runwaybriefing.h"
#include "core/briefing/usagebriefing.h"
#include "core/domain/keypower.h"
#include "core/store/cachewriter.h"

namespace
{
Result<void> addMoney(FindingsInput &input, const BriefingContext &context, const DetailDigest &details)
{
    Result<Runway> runway = RunwayBriefing::runway(context, details);
    if (!runway)
        return runway.error();
    input.runway = *std::move(runway);
    const Result<std::optional<Month>> bill = DataAges::provisionalBill(context.cache, context.today);
    if (!bill)
        return bill.error();
    input.provisionalBill = *bill;
    return {};
}

Result<void> addPools(FindingsInput &input, const BriefingContext &context, const DetailDigest &details)
{
    Result<QList<PoolForecast>> pools = PoolBriefing::forecasts(context, Month::of(context.today));
    if (!pools)
        return pools.error();
    input.pools = *std::move(pools);
    Result<GuardAudit> guards = GuardBriefing::audit(context, details, input.pools);
    if (!guards)
        return guards.error();
    if (!guards->plans.isEmpty()) // without a plan there is nothing to guard
        input.guards = *std::move(guards);
    return {};
}

Result<void> addRealName(FindingsInput &input, const BriefingContext &context, const DetailDigest &details)
{
    const Result<RealNameBriefing::Summary> realName = RealNameBriefing::summary(context, details);
    if (!realName)
        return realName.error();
    if (realName->oldest)
        input.realName = realName->gaps;
    return {};
}

Result<void> addUsage(FindingsInput &input, const BriefingContext &context)
{
    const UsageBriefing::ConspicuousRule rule;
    const Result<std::optional<UsageBriefing::Conspicuous>> cards = UsageBriefing::conspicuous(context, rule);
    if (!cards)
        return cards.error();
    input.silentDays = rule.silentDays;
    if (*cards) {
        input.silentCards = (*cards)->silent.size();
        input.usageJumps = (*cards)->jumping.size();
    }
    return {};
}

Result<void> addCards(FindingsInput &input, const BriefingContext &context, const DetailDigest &details)
{
    const FleetWalk walk(context.fleet);
    const FleetStates::Counts states = FleetStates::count(walk);
    input.cardsByOsStatus = states.byOsStatus;
    input.cardsOfUnknownState = states.unknown;
    if (context.fleet->cardCount() > 0)
        input.expiring = FleetStates::expiring(walk, details, context.today);
    if (const Result<void> added = addRealName(input, context, details); !added)
        return added;
    return addUsage(input, context);
}

/// The rebate's clocks are told with the rebate.
Result<void> addDuties(FindingsInput &input, const BriefingContext &context)
{
    Result<QList<RunningDeadline>> cases = DeadlineBriefing::cases(context);
    if (!cases)
        return cases.error();
    input.deadlines = *std::move(cases);
    Result<QList<RebateStatement>> rebates = RebateBriefing::openStatements(context);
    if (!rebates)
        return rebates.error();
    input.rebates = *std::move(rebates);
    const Result<QList<RebateBriefing::CredentialProposal>> plans = RebateBriefing::proposals(context);
    if (!plans)
        return plans.error();
    for (const RebateBriefing::CredentialProposal &plan : *plans) {
        if (!plan.decided)
            input.unclassifiedCredentials.append(plan.credential);
    }
    return {};
}

/// Rights beyond the policy text are those that were asked for although nothing here needs them.
Result<void> addKey(FindingsInput &input, const BriefingContext &context)
{
    const Result<std::optional<KeyFacts>> key = context.cache.account.facts();
    if (!key)
        return key.error();
    if (!*key)
        return {};
    if ((*key)->temporary)
        input.keyExpires = (*key)->expires;
    else
        input.keySince = (*key)->since;
    input.keyIsRoot = (*key)->kind == KeyKind::Root;
    const Result<QList<ProbedRight>> rights = context.cache.account.rights();
    if (!rights)
        return rights.error();
    for (const ProbedRight &right : *rights) {
        if (right.state == ProbedRight::State::Granted && KeyPower::isUnneeded(right.action))
            input.unneededRights.append(right.action);
    }
    return {};
}

Result<void> addData(FindingsInput &input, const BriefingContext &context)
{
    Result<QList<DataAge>> ages = DataAges::of(context, !input.pools.isEmpty());
    if (!ages)
        return ages.error();
    input.ages = *std::move(ages);
    const Result<qint64> quarantined = OddDataBriefing::openRows(context);
    if (!quarantined)
        return quarantined.error();
    input.quarantinedRows = *quarantined;
    return addKey(input, context);
}
} // namespace

Result<FindingsInput> TodayBriefing::input(const BriefingContext &context)
{
    const Result<DetailDigest> details = DetailDigest::read(context.cache, context.fleet->rowCount());
    if (!details)
        return details.error();
    FindingsInput input;
    input.now = context.now;
    input.today = context.today;
    if (const Result<void> added = addMoney(input, context, *details); !added)
        return added.error();
    if (const Result<void> added = addPools(input, context, *details); !added)
        return added.error();
    if (const Result<void> added = addCards(input, context, *details); !added)
        return added.error();
    if (const Result<void> added = addDuties(input, context); !added)
        return added.error();
    if (const Result<void> added = addData(input, context); !added)
        return added.error();
    return input;
}

Result<QList<Finding>> TodayBriefing::findings(const BriefingContext &context)
{
    const Result<FindingsInput> read = input(context);
    if (!read)
        return read.error();
    return Findings::of(*read);
}
