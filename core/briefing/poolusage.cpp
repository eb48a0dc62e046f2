// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/poolusage.h"

#include "core/rules/poolforecast.h"
#include "core/store/cachewriter.h"

#include <algorithm>

namespace
{
std::vector<QDate> daysBetween(QDate from, QDate to)
{
    std::vector<QDate> days;
    for (QDate day = from; day <= to; day = day.addDays(1))
        days.push_back(day);
    return days;
}
} // namespace

PoolUsage::PoolUsage(const FleetWalk &walk, UsageGroups groups, const std::vector<QDate> &days)
    : m_days(days), m_sums(walk, std::move(groups), days), m_bytes(walk.fleet().rowCount()),
      m_knownDays(walk.fleet().rowCount())
{
}

Result<PoolUsage> PoolUsage::read(CacheReader &cache, const FleetWalk &walk, UsageGroups groups, QDate from,
                                  QDate to)
{
    PoolUsage usage(walk, std::move(groups), daysBetween(from, to));
    if (usage.m_days.empty())
        return usage;
    if (const Result<void> read = usage.readAll(cache, walk); !read)
        return read.error();
    usage.rank(walk);
    return usage;
}

Result<void> PoolUsage::readAll(CacheReader &cache, const FleetWalk &walk)
{
    const auto takeMonth = [&](qint64 cardId, const MonthUsage &month, Instant asOf) {
        const std::optional<FleetWalk::Card> card = walk.card(cardId - 1);
        if (!card || !m_sums.groups().has(*card))
            return true;
        const QDate readOn = asOf.beijingDate();
        for (const DayUsage &day : month.days) {
            if (day.day < readOn && day.day >= m_days.front() && day.day <= m_days.back())
                take(*card, day);
        }
        return true;
    };
    for (Month month = Month::of(m_days.front()); month <= Month::of(m_days.back()); month = month.next()) {
        if (const Result<void> read = cache.usage.stream(month, takeMonth); !read)
            return read;
    }
    return {};
}

void PoolUsage::take(const FleetWalk::Card &card, const DayUsage &day)
{
    const auto slot = size_t(m_days.front().daysTo(day.day));
    m_sums.add(card, slot, day.used);
    const bool late = slot + size_t(PoolForecastAssumptions().patternDays) >= m_days.size();
    if (!late || !day.used || card.life() != LifeStage::InUse)
        return;
    // what does not fit is no user to rank
    if (!qAddOverflow(m_bytes[card.row()], day.used->bytes, &m_bytes[card.row()]))
        ++m_knownDays[card.row()];
}

void PoolUsage::Ranking::add(const User &user)
{
    top.append(user);
    ++known.cards;
    if (known.perDay && qAddOverflow(known.perDay->bytes, user.perDay.bytes, &known.perDay->bytes))
        known.perDay = std::nullopt;
}

void PoolUsage::rank(const FleetWalk &walk)
{
    m_rankings.resize(m_sums.groups().count());
    walk.current([this](const FleetWalk::Card &card) {
        const quint8 days = m_knownDays[card.row()];
        if (days < PoolForecastAssumptions().leastPatternDays)
            return;
        for (const quint32 group : m_sums.groups().of(card))
            m_rankings[group].add({card.row(), DataVolume{m_bytes[card.row()] / days}});
    });
    const auto larger = [](const User &a, const User &b) {
        return a.perDay != b.perDay ? a.perDay > b.perDay : a.row < b.row;
    };
    for (Ranking &ranking : m_rankings) {
        const qsizetype most = std::min<qsizetype>(ranking.top.size(), mostTopUsers);
        std::partial_sort(ranking.top.begin(), ranking.top.begin() + most, ranking.top.end(), larger);
        ranking.top.resize(most);
    }
    m_bytes = {};
    m_knownDays = {};
}

QList<DayUsage> PoolUsage::days(quint32 group) const
{
    QList<DayUsage> days;
    for (size_t slot = 0; slot < m_days.size(); ++slot) {
        const KnownSum total = m_sums.total(group, slot);
        days.append({m_days[slot], total.unknownCards == 0 ? total.used : std::nullopt});
    }
    return days;
}

const PoolUsage::Ranking &PoolUsage::ranking(quint32 group) const
{
    static const Ranking none;
    return group < m_rankings.size() ? m_rankings[group] : none;
}

const QList<PoolUsage::User> &PoolUsage::topUsers(quint32 group) const
{
    return ranking(group).top;
}

PoolUsage::Known PoolUsage::known(quint32 group) const
{
    return ranking(group).known;
}
