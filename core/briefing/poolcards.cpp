// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/poolcards.h"

#include "core/briefing/detaildigest.h"
#include "core/briefing/poolusage.h"
#include "core/store/cachewriter.h"

#include <algorithm>

namespace
{
void addUsers(PoolCards &pool, const FleetWalk &walk, const PoolUsage &usage)
{
    const PoolUsage::Known known = usage.known(0);
    pool.knownUsers = known.cards;
    if (known.cards > 0)
        pool.perDay = known.perDay;
    for (const PoolUsage::User &one : usage.topUsers(0)) {
        if (pool.users.size() >= PoolCardsBriefing::mostUsers)
            break;
        PoolUser user{walk.fleet().record(one.row), one.perDay, {}};
        if (pool.perDay && pool.perDay->bytes > 0)
            user.share = double(one.perDay.bytes) / double(pool.perDay->bytes);
        pool.users.append(user);
    }
}

void addRules(PoolCards &pool, const FleetWalk &walk, const DetailDigest &details, quint32 credential)
{
    walk.current([&](const FleetWalk::Card &card) {
        if (card.code(CardText::Credential) != credential || !card.isActive())
            return;
        ++pool.active;
        if (!details.wasRead(card.row()))
            pool.ruleUnread.append(qint64(card.row()) + 1);
        else if (!details.hasStopRule(card.row()))
            pool.withoutRule.append(walk.fleet().key(card.row()).iccid.toString());
    });
    std::sort(pool.withoutRule.begin(), pool.withoutRule.end());
}
} // namespace

Result<PoolCards> PoolCardsBriefing::of(const BriefingContext &context, const QString &credential,
                                        Month month, std::optional<QDate> asOf)
{
    PoolCards pool;
    pool.credential = credential;
    pool.month = month;
    const FleetWalk walk(context.fleet);
    const std::optional<quint32> code = walk.codeOf(CardText::Credential, credential);
    if (!code)
        return pool;
    pool.isKnown = true;
    const QDate last = std::min(asOf.value_or(context.today).addDays(-1), month.lastDay());
    const QDate pattern = last.addDays(1 - PoolForecastAssumptions().patternDays);
    const Result<PoolUsage> usage = PoolUsage::read(
        context.cache, walk, UsageGroups::one(walk, UsageScope::of(UsageGrouping::Pool, credential)),
        std::min(pattern, month.firstDay()), last);
    if (!usage)
        return usage.error();
    for (const DayUsage &day : usage->days(0)) {
        if (day.day >= month.firstDay())
            pool.days.append(day);
    }
    addUsers(pool, walk, *usage);
    const Result<DetailDigest> details = DetailDigest::read(context.cache, context.fleet->rowCount());
    if (!details)
        return details.error();
    addRules(pool, walk, *details, *code);
    return pool;
}
