// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/wholecardbriefing.h"

#include "core/briefing/briefingerrors.h"
#include "core/briefing/deadlinebriefing.h"
#include "core/desk/desk.h"
#include "core/store/cachewriter.h"

#include <algorithm>

namespace
{
/// The cards with this ICCID: listed ones first, newest first.
Result<QList<CardRecord>> instances(const BriefingContext &context, const Iccid &iccid)
{
    QList<CardRecord> found;
    for (const quint32 row : context.fleet->rowsOf(iccid)) {
        const Result<std::optional<CardRecord>> card = context.cache.cards.byId(qint64(row) + 1);
        if (!card)
            return card.error();
        if (*card)
            found.append(**card);
    }
    std::sort(found.begin(), found.end(), [](const CardRecord &a, const CardRecord &b) {
        return a.listed != b.listed ? a.listed : a.id > b.id;
    });
    return found;
}

Result<void> readEarlier(WholeCard &card, const BriefingContext &context)
{
    Result<QList<CardRecord>> all = instances(context, card.record.card.key.iccid);
    if (!all)
        return all.error();
    all->removeIf([&card](const CardRecord &other) { return other.id == card.record.id; });
    card.earlier = *all;
    return {};
}

/// Detail and identity, and what they say together.
Result<void> readReadings(WholeCard &card, const BriefingContext &context)
{
    const Result<std::optional<CardDetailRecord>> detail = context.cache.details.newest(card.record.id);
    if (!detail)
        return detail.error();
    const Result<std::optional<IdentityRecord>> identity = context.cache.identity.newest(card.record.id);
    if (!identity)
        return identity.error();
    card.detail = *detail;
    card.facts = ReadFacts::of(*detail, *identity);
    card.stateFacts = CardStateFacts::of(context.today, card.record, card.detail, card.facts.realName,
                                         identity->has_value());
    card.state = CardStateExplanation::of(card.stateFacts);
    return {};
}

Result<void> readUsage(WholeCard &card, const BriefingContext &context)
{
    const Result<QList<MonthUsageRecord>> usage = context.cache.usage.months(card.record.id);
    if (!usage)
        return usage.error();
    const Result<std::optional<CardPlansRecord>> plans = context.cache.usage.plans(card.record.id);
    if (!plans)
        return plans.error();
    card.usage = *usage;
    card.plans = *plans;
    return {};
}

Result<void> readHistory(WholeCard &card, const BriefingContext &context)
{
    const Result<QList<CardChange>> history = context.cache.cards.wholeHistory(card.record.id);
    if (!history)
        return history.error();
    card.history = *history;
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

Result<void> readNote(WholeCard &card, const BriefingContext &context)
{
    const QString subject = QStringLiteral("card:") + card.record.card.key.iccid.toString();
    const Result<std::optional<DeskRecord<Note>>> note =
        DeskReader(context.cache).find<Note>(DeskKind<Note>::key({subject, {}}));
    if (!note)
        return note.error();
    card.note = *note;
    return {};
}
} // namespace

Result<WholeCard> CardBriefing::whole(const BriefingContext &context, qint64 cardId)
{
    const Result<std::optional<CardRecord>> record = context.cache.cards.byId(cardId);
    if (!record)
        return record.error();
    if (!*record)
        return BriefingError::noSuchCard();
    WholeCard card{.record = **record};
    for (const auto &read : {readEarlier, readReadings, readUsage, readHistory, readCases, readNote}) {
        if (const Result<void> done = read(card, context); !done)
            return done.error();
    }
    return card;
}

Result<WholeCard> CardBriefing::whole(const BriefingContext &context, const Iccid &iccid)
{
    const Result<QList<CardRecord>> found = instances(context, iccid);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return BriefingError::noSuchCard();
    return whole(context, found->constFirst().id);
}
