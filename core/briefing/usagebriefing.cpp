// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/usagebriefing.h"

#include "core/briefing/briefingerrors.h"
#include "core/briefing/usagesums.h"
#include "core/store/cachewriter.h"

#include <algorithm>

namespace
{
using UsageBriefing::DayTotal;
using UsageBriefing::MonthTotal;

std::vector<QDate> daysBetween(const BriefingContext &context, QDate from, QDate to)
{
    std::vector<QDate> days;
    for (QDate day = from; day <= std::min(to, context.today); day = day.addDays(1))
        days.push_back(day);
    return days;
}

std::vector<Month> monthsBetween(const BriefingContext &context, Month from, Month to)
{
    std::vector<Month> months;
    for (Month month = from; month <= std::min(to, Month::of(context.today)); month = month.next())
        months.push_back(month);
    return months;
}

std::vector<QDate> endsOf(const std::vector<Month> &months)
{
    std::vector<QDate> ends;
    for (const Month month : months)
        ends.push_back(month.lastDay());
    return ends;
}

Result<QList<DayTotal>> sumDays(const BriefingContext &context, const FleetWalk &walk,
                                const UsageScope &scope, const std::vector<QDate> &days)
{
    if (days.empty())
        return QList<DayTotal>();
    UsageSums sums(walk, UsageGroups::one(walk, scope), days);
    const QDate from = days.front();
    const auto add = [&](qint64 cardId, const MonthUsage &usage, Instant) {
        const std::optional<FleetWalk::Card> card = walk.card(cardId - 1);
        for (const DayUsage &day : usage.days) {
            if (card && day.day >= from && day.day <= days.back())
                sums.add(*card, size_t(from.daysTo(day.day)), day.used);
        }
        return true;
    };
    for (Month month = Month::of(from); month <= Month::of(days.back()); month = month.next()) {
        if (const Result<void> read = context.cache.usage.stream(month, add); !read)
            return read.error();
    }
    QList<DayTotal> totals;
    for (size_t slot = 0; slot < days.size(); ++slot) {
        const KnownSum total = sums.total(0, slot);
        totals.append({days[slot], total.used, total.cards, total.unknownCards});
    }
    return totals;
}

Result<QList<MonthTotal>> sumMonths(const BriefingContext &context, const FleetWalk &walk,
                                    const UsageScope &scope, const std::vector<Month> &months)
{
    UsageSums sums(walk, UsageGroups::one(walk, scope), endsOf(months));
    QList<MonthTotal> totals;
    for (size_t slot = 0; slot < months.size(); ++slot) {
        const Result<void> read =
            context.cache.usage.stream(months[slot], [&](qint64 cardId, const MonthUsage &usage, Instant) {
                if (const std::optional<FleetWalk::Card> card = walk.card(cardId - 1))
                    sums.add(*card, slot, usage.total);
                return true;
            });
        if (!read)
            return read.error();
        const KnownSum total = sums.total(0, slot);
        totals.append({months[slot], total.used, total.cards, total.unknownCards});
    }
    return totals;
}

/// Whether a reading of the card should tell this day, or any earlier one.
bool isExpected(const FleetWalk::Card &card, QDate day)
{
    const std::optional<QDate> activated = card.day(CardNumber::Activated);
    return card.isListed() && card.isActive() && (!activated || *activated <= day);
}

std::optional<DataVolume> usedOn(const MonthUsage &usage, QDate day)
{
    const auto found = std::find_if(usage.days.begin(), usage.days.end(),
                                    [day](const DayUsage &one) { return one.day == day; });
    return found == usage.days.end() ? std::nullopt : found->used;
}

Result<std::optional<MonthUsage>> monthOf(const BriefingContext &context, qint64 cardId, Month month)
{
    const Result<std::optional<MonthUsageRecord>> record = context.cache.usage.month(cardId, month);
    if (!record)
        return record.error();
    return *record ? std::optional((*record)->usage) : std::nullopt;
}

/// One card's own rows are few: no walk over those of all.
Result<QList<DayTotal>> cardDays(const BriefingContext &context, const FleetWalk &walk, qint64 cardId,
                                 const std::vector<QDate> &days)
{
    const std::optional<FleetWalk::Card> card = walk.card(cardId - 1);
    if (!card)
        return BriefingError::noSuchCard();
    QList<DayTotal> totals;
    std::optional<MonthUsage> usage;
    for (const QDate day : days) {
        if (totals.isEmpty() || day.day() == 1) {
            const Result<std::optional<MonthUsage>> read = monthOf(context, cardId, Month::of(day));
            if (!read)
                return read.error();
            usage = *read;
        }
        const std::optional<DataVolume> used = usage ? usedOn(*usage, day) : std::nullopt;
        totals.append({day, used, used ? 1 : 0, !used && isExpected(*card, day) ? 1 : 0});
    }
    return totals;
}

Result<QList<MonthTotal>> cardMonths(const BriefingContext &context, const FleetWalk &walk, qint64 cardId,
                                     const std::vector<Month> &months)
{
    const std::optional<FleetWalk::Card> card = walk.card(cardId - 1);
    if (!card)
        return BriefingError::noSuchCard();
    QList<MonthTotal> totals;
    for (const Month month : months) {
        const Result<std::optional<MonthUsage>> read = monthOf(context, cardId, month);
        if (!read)
            return read.error();
        const std::optional<DataVolume> used = *read ? (*read)->total : std::nullopt;
        totals.append({month, used, used ? 1 : 0, !used && isExpected(*card, month.lastDay()) ? 1 : 0});
    }
    return totals;
}
} // namespace

Result<QList<DayTotal>> UsageBriefing::days(const BriefingContext &context, const UsageScope &scope,
                                            QDate from, QDate to)
{
    const FleetWalk walk(context.fleet);
    const std::vector<QDate> days = daysBetween(context, from, to);
    return scope.cardId ? cardDays(context, walk, *scope.cardId, days) : sumDays(context, walk, scope, days);
}

Result<QList<MonthTotal>> UsageBriefing::months(const BriefingContext &context, const UsageScope &scope,
                                                Month from, Month to)
{
    const FleetWalk walk(context.fleet);
    const std::vector<Month> months = monthsBetween(context, from, to);
    return scope.cardId ? cardMonths(context, walk, *scope.cardId, months)
                        : sumMonths(context, walk, scope, months);
}
