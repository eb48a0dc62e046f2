// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/rebatebriefing.h"

#include "core/briefing/enteredvalues.h"
#include "core/briefing/rebatecards.h"
#include "core/briefing/rebatematerial.h"
#include "core/store/cachewriter.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace
{
using RebateBriefing::CredentialProposal;

constexpr int monthsKeptOpen = 6;

Result<QList<RebateStatement>> statementsOf(const BriefingContext &context, const RebateMaterial &material,
                                            const QList<Month> &months,
                                            const std::optional<PlatformCount> &override)
{
    if (months.isEmpty())
        return QList<RebateStatement>();
    const FleetWalk walk(context.fleet);
    const RebateCards cards(walk, material.orders.value_or(QList<Order>()), material.notIntercom(), months);
    QList<RebateStatement> statements;
    for (const Month month : months) {
        Result<RebateInput> input = material.inputFor(month, context.cache);
        if (!input)
            return input.error();
        input->today = context.today;
        input->cards = cards.of(month);
        if (override && override->month == month)
            input->platform = override;
        statements.append(RebateStatement::of(*input, context.calendar));
    }
    return statements;
}

// ---- which plans are intercom plans ----

/// The provider's word for it in the name of a plan: nothing else tells (cloud-api 13).
bool speaksOfIntercom(const QString &name)
{
    return name.contains(QStringLiteral("对讲"));
}

std::optional<bool> proposalFor(const QStringList &names)
{
    const auto speaking = std::count_if(names.begin(), names.end(), speaksOfIntercom);
    if (names.isEmpty() || (speaking != 0 && speaking != names.size()))
        return std::nullopt;
    return speaking != 0;
}

/// The listed cards of each plan with directional cards, by code of the credential; 0: no such plan.
std::vector<qint64> directionalPlans(const FleetWalk &walk)
{
    std::vector<bool> kinds(walk.codes(CardText::PlanKind));
    for (quint32 code = 1; code < kinds.size(); ++code)
        kinds[code] = RebateCards::isDirectional(*walk.text(CardText::PlanKind, code));
    std::vector<qint64> cards(walk.codes(CardText::Credential));
    std::vector<bool> directional(cards.size());
    walk.current([&](const FleetWalk::Card &card) {
        const quint32 credential = card.code(CardText::Credential);
        ++cards[credential];
        if (credential != 0 && kinds[card.code(CardText::PlanKind)])
            directional[credential] = true;
    });
    for (size_t code = 0; code < cards.size(); ++code)
        cards[code] = directional[code] ? cards[code] : 0;
    return cards;
}

Result<QHash<QString, QStringList>> packageNames(CacheReader &cache)
{
    const Result<QList<PackageSighting>> sightings = cache.usage.packageNames();
    if (!sightings)
        return sightings.error();
    QHash<QString, QStringList> names;
    for (const PackageSighting &sighting : *sightings) {
        if (!names[sighting.credential].contains(sighting.name))
            names[sighting.credential].append(sighting.name);
    }
    for (QStringList &one : names)
        one.sort();
    return names;
}

Result<QHash<QString, bool>> decisionsOf(CacheReader &cache)
{
    const Result<QList<IntercomCredential>> entered = EnteredValues::of<IntercomCredential>(cache);
    if (!entered)
        return entered.error();
    QHash<QString, bool> decisions;
    for (const IntercomCredential &one : *entered)
        decisions.insert(one.credential, one.intercom);
    return decisions;
}

// ---- which months are open ----

bool mayBeIntercom(const CredentialProposal &plan)
{
    return plan.decided ? *plan.decided : plan.proposed.value_or(false);
}

Result<QList<Month>> monthsToLookAt(const BriefingContext &context, const RebateMaterial &material)
{
    const Month last = Month::of(context.today).previous();
    std::optional<Month> first = material.firstEntered();
    if (!first) {
        const Result<QList<CredentialProposal>> plans = RebateBriefing::proposals(context);
        if (!plans)
            return plans.error();
        if (std::any_of(plans->begin(), plans->end(), mayBeIntercom))
            first = last;
    }
    QList<Month> months;
    for (Month month = last.plus(1 - monthsKeptOpen); first && month <= last; month = month.next()) {
        if (month >= *first)
            months.append(month);
    }
    return months;
}

/// Nothing was picked up, entered or credited.
bool isEmpty(const RebateStatement &statement)
{
    return statement.orders.isEmpty() && statement.cards.isEmpty() && statement.credits.isEmpty() &&
           !statement.platformCount && !statement.invoice;
}

bool isSettled(const RebateStatement &statement)
{
    const RebateCreditState state = statement.credit.state;
    const bool paid = state == RebateCreditState::Credited || state == RebateCreditState::Late;
    return (paid && statement.credit.confirmed) ||
           (statement.final && state == RebateCreditState::NothingDue);
}
} // namespace

Result<RebateStatement> RebateBriefing::statement(const BriefingContext &context, Month month,
                                                  std::optional<PlatformCount> override)
{
    const Result<RebateMaterial> material = RebateMaterial::read(context);
    if (!material)
        return material.error();
    Result<QList<RebateStatement>> statements = statementsOf(context, *material, {month}, override);
    if (!statements)
        return statements.error();
    return statements->takeFirst();
}

Result<QList<RebateStatement>> RebateBriefing::statements(const BriefingContext &context,
                                                          const QList<Month> &months)
{
    const Result<RebateMaterial> material = RebateMaterial::read(context);
    if (!material)
        return material.error();
    return statementsOf(context, *material, months, {});
}

Result<RebateBriefing::RebateTimeline> RebateBriefing::timeline(const BriefingContext &context, int back)
{
    const Result<RebateMaterial> material = RebateMaterial::read(context);
    if (!material)
        return material.error();
    const Result<SyncPart> list = context.cache.journal.part(SyncParts::list);
    if (!list)
        return list.error();
    QList<Month> months;
    for (int before = 0; before <= back; ++before)
        months.append(Month::of(context.today).plus(-before));
    Result<QList<RebateStatement>> statements = statementsOf(context, *material, months, {});
    if (!statements)
        return statements.error();
    while (statements->size() > 1 && isEmpty(statements->constLast()))
        statements->removeLast();
    RebateTimeline timeline{*std::move(statements), {}};
    for (RebateStatement &statement : timeline.months)
        statement.cards.clear();
    if (list->completedAt && material->ordersAsOf && material->ledgerAsOf)
        timeline.asOf = std::min({*list->completedAt, *material->ordersAsOf, *material->ledgerAsOf});
    return timeline;
}

Result<QList<CredentialProposal>> RebateBriefing::proposals(const BriefingContext &context)
{
    const Result<QHash<QString, QStringList>> names = packageNames(context.cache);
    if (!names)
        return names.error();
    const Result<QHash<QString, bool>> decisions = decisionsOf(context.cache);
    if (!decisions)
        return decisions.error();
    const FleetWalk walk(context.fleet);
    const std::vector<qint64> cards = directionalPlans(walk);
    QList<CredentialProposal> proposals;
    for (quint32 code = 1; code < cards.size(); ++code) {
        if (cards[code] == 0)
            continue;
        CredentialProposal plan{*walk.text(CardText::Credential, code), cards[code], {}, {}, {}};
        plan.packageNames = names->value(plan.credential);
        plan.proposed = proposalFor(plan.packageNames);
        if (const auto decided = decisions->constFind(plan.credential); decided != decisions->cend())
            plan.decided = *decided;
        proposals.append(plan);
    }
    std::sort(proposals.begin(), proposals.end(), [](const auto &a, const auto &b) {
        return std::tuple(a.decided.has_value(), a.credential) <
               std::tuple(b.decided.has_value(), b.credential);
    });
    return proposals;
}

Result<QList<RebateStatement>> RebateBriefing::openStatements(const BriefingContext &context)
{
    const Result<RebateMaterial> material = RebateMaterial::read(context);
    if (!material)
        return material.error();
    const Result<QList<Month>> months = monthsToLookAt(context, *material);
    if (!months)
        return months.error();
    Result<QList<RebateStatement>> statements = statementsOf(context, *material, *months, {});
    if (statements)
        statements->removeIf(isSettled);
    return statements;
}

Result<QList<Month>> RebateBriefing::openMonths(const BriefingContext &context)
{
    const Result<QList<RebateStatement>> statements = openStatements(context);
    if (!statements)
        return statements.error();
    QList<Month> months;
    for (const RebateStatement &statement : *statements)
        months.append(statement.month);
    return months;
}
