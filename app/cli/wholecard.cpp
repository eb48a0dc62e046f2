// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/wholecard.h"

#include "app/cli/briefingsetting.h"
#include "app/cli/cardlookup.h"

#include "core/briefing/cardbriefing.h"
#include "core/briefing/deadlinebriefing.h"
#include "core/store/cachewriter.h"

#include <algorithm>

namespace
{
Result<void> readFacts(WholeCard &card, CacheReader &cache)
{
    const Result<std::optional<CardDetailRecord>> detail = cache.details.newest(card.record.id);
    if (!detail)
        return detail.error();
    const Result<std::optional<IdentityRecord>> identity = cache.identity.newest(card.record.id);
    if (!identity)
        return identity.error();
    card.detail = *detail;
    card.facts = ReadFacts::of(*detail, *identity);
    return {};
}

Result<void> readUsage(WholeCard &card, CacheReader &cache)
{
    const Result<QList<MonthUsageRecord>> usage = cache.usage.months(card.record.id);
    if (!usage)
        return usage.error();
    const Result<std::optional<CardPlansRecord>> plans = cache.usage.plans(card.record.id);
    if (!plans)
        return plans.error();
    card.usage = *usage;
    card.plans = *plans;
    return {};
}

Result<void> readHistory(WholeCard &card, CacheReader &cache)
{
    const qint64 id = card.record.id;
    for (const Result<QList<CardChange>> &changes :
         {cache.cards.history(id), cache.details.history(id), cache.identity.history(id)}) {
        if (!changes)
            return changes.error();
        card.history += *changes;
    }
    std::stable_sort(card.history.begin(), card.history.end(),
                     [](const CardChange &a, const CardChange &b) { return a.at < b.at; });
    return {};
}

/// Cases whose subject names the card; people write the ICCID alone or within a sentence.
Result<void> readCases(WholeCard &card, const BriefingContext &context)
{
    const Result<QList<RunningDeadline>> cases = DeadlineBriefing::cases(context);
    if (!cases)
        return cases.error();
    for (const RunningDeadline &running : *cases) {
        if (running.entry.subject.contains(card.record.card.key.iccid.toString(), Qt::CaseInsensitive))
            card.cases.append(running);
    }
    return {};
}

Result<void> readState(WholeCard &card, const BriefingContext &context)
{
    const Result<CardStateExplanation> state = CardBriefing::state(context, card.record.id);
    if (!state)
        return state.error();
    card.state = *state;
    return {};
}
} // namespace

Result<WholeCard> WholeCard::read(const BriefingSetting &room, const Iccid &iccid)
{
    Result<QList<CardRecord>> found = CardLookup::instances(room.cache(), iccid);
    if (!found)
        return found.error();
    WholeCard card{.record = found->takeFirst(), .earlier = *found};
    for (const Result<void> &read :
         {readFacts(card, room.cache()), readUsage(card, room.cache()), readHistory(card, room.cache()),
          readCases(card, room.context()), readState(card, room.context())}) {
        if (!read)
            return read.error();
    }
    return card;
}
