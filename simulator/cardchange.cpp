// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/cardchange.h"

#include "core/domain/instant.h"
#include "simulator/usagecurve.h"

#include <algorithm>

namespace
{
constexpr qint64 megabyte = 1024 * 1024;
constexpr quint64 subject = 50;

/// Sees to it that the amount reads differently: texts have two decimals of their unit.
qint64 smallestStep(qint64 bytes)
{
    return bytes >= 1024 * megabyte ? 11 * megabyte : bytes >= megabyte ? 11 * 1024 : 1024;
}
} // namespace

SimCardChange::SimCardChange(quint64 seed, int generation, QDate day)
    : m_seed(seed), m_generation(generation), m_day(day)
{
}

qint64 SimCardChange::moment() const
{
    return Instant::startOfBeijingDay(m_day).seconds + 2 * 3600 + m_generation;
}

void SimCardChange::applyTo(CardFacts &facts) const
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

void SimCardChange::activate(CardFacts &facts, Draws &draws) const
{
    facts.status = "30";
    facts.osStatus = "100";
    facts.activeType = "first_data_record";
    facts.activated = moment();
    if (facts.expires == CardFacts::absent)
        renew(facts);
    useTraffic(facts, draws);
}

void SimCardChange::read(CardFacts &facts) const
{
    const bool isNew = facts.usageAsOf == CardFacts::absent;
    const Month before = isNew ? Month() : UsageCycle::startOfShown(facts);
    facts.usageAsOf = moment();
    if (!isNew && UsageCycle::startOfShown(facts) == before)
        return;
    facts.usedBytes = 0;
    facts.restBytes = facts.plan.levelBytes().value_or(CardFacts::absent);
}

void SimCardChange::useTraffic(CardFacts &facts, Draws &draws) const
{
    const qint64 level = facts.plan.levelBytes().value_or(400 * megabyte);
    read(facts);
    facts.usedBytes +=
        smallestStep(facts.usedBytes) + level / 1024 / 1000 * draws.below(60) / facts.plan.months() * 1024;
    if (!facts.plan.levelBytes())
        return;
    facts.restBytes = std::max<qint64>(level - facts.usedBytes, 0);
    if (facts.restBytes == 0 && facts.plan.kind <= SimPlanKind::Directional) {
        facts.status = "35";
        facts.osStatus = "300";
    }
}

void SimCardChange::stop(CardFacts &facts) const
{
    facts.status = "35";
    facts.osStatus = "200";
    read(facts);
}

/// A card stopped at its limit goes on with a new cycle only; until then it can but be renewed.
void SimCardChange::resume(CardFacts &facts) const
{
    CardFacts resumed = facts;
    read(resumed);
    if (facts.osStatus == "300" && resumed.usedBytes > 0)
        return renew(facts);
    facts = resumed;
    facts.status = "30";
    facts.osStatus = "100";
}

void SimCardChange::renew(CardFacts &facts) const
{
    const qint64 today = Instant::startOfBeijingDay(m_day).seconds;
    const QDate from = Instant{std::max(facts.expires, today)}.beijingDate();
    const QDate last = from.addDays(1).addMonths(facts.plan.months());
    facts.expires = Instant::startOfBeijingDay(last).seconds - 1;
}

void SimCardChange::relabel(CardFacts &facts) const
{
    facts.remark = m_generation % SimTexts::remarkCount();
    facts.remarkRound = m_generation + 1;
}
