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

/// All cards are one group.
std::vector<quint32> wholeFleet(const FleetWalk &walk)
{
    return std::vector<quint32>(walk.codes(CardText::Credential), 0);
}

std::vector<quint32> onePool(const FleetWalk &walk, const QString &credential)
{
    std::vector<quint32> groups(walk.codes(CardText::Credential), UsageSums::noGroup);
    if (const std::optional<quint32> code = walk.codeOf(CardText::Credential, credential))
        groups[*code] = 0;
    return groups;
}

Result<QList<DayTotal>> sumDays(const BriefingContext &context, const FleetWalk &walk,
                                std::vector<quint32> groups, const std::vector<QDate> &days)
{
    if (days.empty())
        return QList<DayTotal>();
    UsageSums sums(walk, std::move(groups), days);
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
        const UsageSums::Total total = sums.total(0, slot);
        totals.append({days[slot], total.used, total.cards, total.unknownCards});
    }
    return totals;
}

Result<QList<MonthTotal>> sumMonths(const BriefingContext &context, const FleetWalk &walk,
                                    std::vector<quint32> groups, const std::vector<Month> &months)
{
    UsageSums sums(walk, std::move(groups), endsOf(months));
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
        const UsageSums::Total total = sums.total(0, slot);
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
} // namespace

Result<QList<DayTotal>> UsageBriefing::fleetDays(const BriefingContext &context, QDate from, QDate to)
{
    const FleetWalk walk(context.fleet);
    return sumDays(context, walk, wholeFleet(walk), daysBetween(context, from, to));
}

Result<QList<DayTotal>> UsageBriefing::poolDays(const BriefingContext &context, const QString &credential,
                                                QDate from, QDate to)
{
    const FleetWalk walk(context.fleet);
    return sumDays(context, walk, onePool(walk, credential), daysBetween(context, from, to));
}

Result<QList<DayTotal>> UsageBriefing::cardDays(const BriefingContext &context, qint64 cardId, QDate from,
                                                QDate to)
{
    const FleetWalk walk(context.fleet);
    const std::optional<FleetWalk::Card> card = walk.card(cardId - 1);
    if (!card)
        return BriefingError::noSuchCard();
    QList<DayTotal> totals;
    std::optional<MonthUsage> usage;
    for (const QDate day : daysBetween(context, from, to)) {
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

Result<QList<MonthTotal>> UsageBriefing::fleetMonths(const BriefingContext &context, Month from, Month to)
{
    const FleetWalk walk(context.fleet);
    return sumMonths(context, walk, wholeFleet(walk), monthsBetween(context, from, to));
}

Result<QList<MonthTotal>> UsageBriefing::poolMonths(const BriefingContext &context, const QString &credential,
                                                    Month from, Month to)
{
    const FleetWalk walk(context.fleet);
    return sumMonths(context, walk, onePool(walk, credential), monthsBetween(context, from, to));
}

Result<QList<MonthTotal>> UsageBriefing::cardMonths(const BriefingContext &context, qint64 cardId, Month from,
                                                    Month to)
{
    const FleetWalk walk(context.fleet);
    const std::optional<FleetWalk::Card> card = walk.card(cardId - 1);
    if (!card)
        return BriefingError::noSuchCard();
    QList<MonthTotal> totals;
    for (const Month month : monthsBetween(context, from, to)) {
        const Result<std::optional<MonthUsage>> read = monthOf(context, cardId, month);
        if (!read)
            return read.error();
        const std::optional<DataVolume> used = *read ? (*read)->total : std::nullopt;
        totals.append({month, used, used ? 1 : 0, !used && isExpected(*card, month.lastDay()) ? 1 : 0});
    }
    return totals;
}
