// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trafficfacts.h"

#include "core/store/cachewriter.h"
#include "models/figuretable.h"

#include <algorithm>

namespace
{
using UsageBriefing::Coverage;

/// As many cards as a run may be asked to read first.
constexpr qsizetype mostWishes = 5'000;

QList<TrafficDay> between(const QList<TrafficDay> &days, QDate from, QDate to)
{
    QList<TrafficDay> some;
    std::copy_if(days.begin(), days.end(), std::back_inserter(some),
                 [&](const TrafficDay &day) { return day.day >= from && day.day <= to; });
    return some;
}

QList<TrafficDay> asPoints(const QList<TrafficMonth> &months)
{
    QList<TrafficDay> points;
    for (const TrafficMonth &month : months)
        points.append({month.month.firstDay(), month.used, month.cards, month.unknownCards});
    return points;
}

/// Yesterday is the last day that a reading can tell whole.
Result<Coverage> coverageOf(const BriefingContext &context, const UsageScope &scope, QDate last)
{
    return UsageBriefing::coverage(context, scope, std::min(last, context.today.addDays(-1)), mostWishes);
}

Result<QList<TrafficDay>> pointsOf(const BriefingContext &context, const UsageScope &scope,
                                   const TrafficSpan &span)
{
    if (!span.byMonth)
        return UsageBriefing::days(context, scope, span.from, span.to);
    const auto months = UsageBriefing::months(context, scope, Month::of(span.from), Month::of(span.to));
    return months ? Result<QList<TrafficDay>>(asPoints(*months)) : months.error();
}

TrafficFacts::Sum sumOf(const QList<TrafficDay> &points)
{
    TrafficFacts::Sum sum;
    qint64 bytes = 0;
    bool fits = true;
    for (const TrafficDay &point : points) {
        if (!point.used) {
            ++sum.unknown;
            continue;
        }
        ++sum.known;
        sum.inPart += point.unknownCards > 0 ? 1 : 0;
        fits = fits && !qAddOverflow(bytes, point.used->bytes, &bytes);
    }
    if (sum.known > 0 && fits)
        sum.used = DataVolume{bytes};
    return sum;
}

void note(std::unordered_map<qint64, TrafficCard> &cards, const CardColumns &fleet, qint64 id)
{
    const auto row = quint32(id - 1);
    if (id <= 0 || row >= fleet.rowCount() || !fleet.isCard(row))
        return;
    const Card card = fleet.record(row).card;
    TrafficCard &noted = cards[id];
    noted = {card.key.iccid.toString(), card.vendor, card.credential, card.remark, {}};
    for (const CardTag &tag : card.tags)
        noted.tags.append(tag.name);
}
} // namespace

Result<TrafficFacts> TrafficFacts::read(const BriefingContext &context, const TrafficChoice &choice)
{
    TrafficFacts facts;
    facts.choice = choice;
    facts.today = context.today;
    facts.span = choice.span(context.today);
    facts.other = choice.other(context.today);
    const Month month = Month::of(context.today);
    // the days of this month, and those before it that a forecast is made from
    const QDate pattern = month.firstDay().addDays(-PaceAssumptions().patternDays);
    const bool joined = !facts.span.byMonth && facts.span.to >= pattern;
    const QDate from = joined ? std::min(facts.span.from, pattern) : pattern;
    const Result<QList<TrafficDay>> days = UsageBriefing::days(context, choice.scope, from, context.today);
    if (!days)
        return days.error();
    facts.forecast = TrafficForecast::of(month, *days, context.today);
    if (joined) {
        facts.points = between(*days, facts.span.from, facts.span.to);
    } else {
        Result<QList<TrafficDay>> points = pointsOf(context, choice.scope, facts.span);
        if (!points)
            return points.error();
        facts.points = *std::move(points);
    }
    if (facts.other) {
        Result<QList<TrafficDay>> other = pointsOf(context, choice.scope, *facts.other);
        if (!other)
            return other.error();
        facts.otherPoints = *std::move(other);
        // the month or day that is not over is compared with nothing
        QList<TrafficDay> over = facts.points;
        while (!over.isEmpty() && over.last().day >= (facts.span.byMonth ? month.firstDay() : context.today))
            over.removeLast();
        facts.comparison = TrafficComparison::of(over, facts.otherPoints);
    }
    const Result<Coverage> coverage = coverageOf(context, choice.scope, facts.span.to);
    if (!coverage)
        return coverage.error();
    facts.coverage = *coverage;
    const Result<QList<Month>> stored = context.cache.usage.storedMonths();
    if (!stored)
        return stored.error();
    facts.storedMonths = *stored;
    facts.isEmpty = context.fleet->cardCount() == 0;
    return facts;
}

TrafficFacts::Sum TrafficFacts::sum() const
{
    return sumOf(points);
}

TrafficFacts::Sum TrafficFacts::otherSum() const
{
    return sumOf(otherPoints);
}

std::optional<DataVolume> TrafficFacts::mean() const
{
    QList<DayUsage> days;
    for (const TrafficDay &point : points) {
        if (point.day < today || span.byMonth)
            days.append({point.day, point.used});
    }
    return UsageSummary::mean(days);
}

Result<TrafficParts> TrafficParts::read(const BriefingContext &context, UsageGrouping by, Month month)
{
    const Result<UsageBriefing::Breakdown> breakdown = UsageBriefing::breakdown(context, by, month);
    if (!breakdown)
        return breakdown.error();
    const Result<Coverage> coverage = coverageOf(context, UsageScope::fleet(), month.lastDay());
    if (!coverage)
        return coverage.error();
    return TrafficParts{*breakdown, *coverage};
}

Result<TrafficTop> TrafficTop::read(const BriefingContext &context, const TrafficChoice &choice, Month month)
{
    const Result<UsageBriefing::TopUsers> top = UsageBriefing::topUsers(context, choice.scope, month, most);
    if (!top)
        return top.error();
    const Result<Coverage> coverage = coverageOf(context, choice.scope, month.lastDay());
    if (!coverage)
        return coverage.error();
    TrafficTop facts{choice, *top, *coverage, {}};
    for (const UsageBriefing::TopUsers::User &user : facts.top.users)
        note(facts.cards, *context.fleet, user.cardId);
    return facts;
}

Result<TrafficNoticed> TrafficNoticed::read(const BriefingContext &context,
                                            const UsageBriefing::ConspicuousRule &rule)
{
    Result<std::optional<UsageBriefing::Conspicuous>> found = UsageBriefing::conspicuous(context, rule);
    if (!found)
        return found.error();
    const Result<Coverage> coverage = coverageOf(context, UsageScope::fleet(), context.today);
    if (!coverage)
        return coverage.error();
    TrafficNoticed facts{rule, *std::move(found), 0, 0, *coverage, {}};
    if (!facts.found)
        return facts;
    facts.silent = facts.found->silent.size();
    facts.jumping = facts.found->jumping.size();
    facts.found->silent.resize(std::min(facts.silent, FigureTable::mostRows));
    facts.found->jumping.resize(std::min(facts.jumping, FigureTable::mostRows));
    for (const UsageBriefing::SilentCard &card : std::as_const(facts.found->silent))
        note(facts.cards, *context.fleet, card.cardId);
    for (const UsageBriefing::JumpingCard &card : std::as_const(facts.found->jumping))
        note(facts.cards, *context.fleet, card.cardId);
    return facts;
}
