// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/cardchange.h"

#include "core/domain/instant.h"

#include <algorithm>

namespace
{
constexpr qint64 megabyte = 1024 * 1024;
constexpr quint64 subject = 50;

/// Sees to it that the amount reads differently: texts have two decimals of their unit.
qint64 smallestStep(qint64 bytes)
{
    return bytes >= 1024 * megabyte ? 11 * megabyte : bytes >= megabyte ? 11 * 1024 : 11;
}
} // namespace

CardChange::CardChange(quint64 seed, int generation, QDate day)
    : m_seed(seed), m_generation(generation), m_day(day)
{
}

qint64 CardChange::moment() const
{
    return Instant::startOfBeijingDay(m_day).seconds + 2 * 3600 + m_generation;
}

void CardChange::applyTo(CardFacts &facts) const
{
    Draws draws(m_seed, subject + quint64(m_generation), quint64(facts.row));
    const int chance = draws.below(100);
    if (facts.status == "30")
        return chance < 85   ? useTraffic(facts, draws)
               : chance < 90 ? stop(facts)
               : chance < 95 ? renew(facts)
                             : relabel(facts);
    if (facts.status == "10" || facts.status == "20")
        return chance < 75 ? activate(facts, draws) : relabel(facts);
    if (facts.status == "35")
        return chance < 60 ? resume(facts) : renew(facts);
    return facts.status == "40" ? (renew(facts), resume(facts)) : relabel(facts);
}

void CardChange::activate(CardFacts &facts, Draws &draws) const
{
    facts.status = "30";
    facts.osStatus = "100";
    facts.activeType = "first_data_record";
    facts.activated = moment();
    if (facts.expires == CardFacts::absent)
        renew(facts);
    useTraffic(facts, draws);
}

void CardChange::useTraffic(CardFacts &facts, Draws &draws) const
{
    const qint64 level = facts.plan.levelBytes().value_or(400 * megabyte);
    const QDate before = Instant{std::max<qint64>(facts.usageAsOf, 0)}.beijingDate();
    if (before.year() != m_day.year() || before.month() != m_day.month())
        facts.usedBytes = 0; // a new cycle
    facts.usedBytes += smallestStep(facts.usedBytes) + level / 1000 * draws.below(60);
    facts.usageAsOf = moment();
    if (!facts.plan.levelBytes())
        return;
    facts.restBytes = std::max<qint64>(level - facts.usedBytes, 0);
    if (facts.restBytes == 0 && facts.plan.kind <= SimPlanKind::Directional) {
        facts.status = "35";
        facts.osStatus = "300";
    }
}

void CardChange::stop(CardFacts &facts) const
{
    facts.status = "35";
    facts.osStatus = "200";
    facts.usageAsOf = moment();
}

void CardChange::resume(CardFacts &facts) const
{
    facts.status = "30";
    if (facts.osStatus == "300") { // it may go on because its cycle began anew
        facts.usedBytes = 0;
        facts.restBytes = facts.plan.levelBytes().value_or(CardFacts::absent);
    }
    facts.osStatus = "100";
    facts.usageAsOf = moment();
}

void CardChange::renew(CardFacts &facts) const
{
    const qint64 today = Instant::startOfBeijingDay(m_day).seconds;
    const QDate from = Instant{std::max(facts.expires, today)}.beijingDate();
    const QDate last = from.addDays(1).addMonths(facts.plan.months());
    facts.expires = Instant::startOfBeijingDay(last).seconds - 1;
}

void CardChange::relabel(CardFacts &facts) const
{
    facts.remark = m_generation % SimTexts::remarkCount();
    facts.remarkRound = m_generation + 1;
}
