// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/riskcounter.h"

#include "core/domain/instant.h"

#include <array>
#include <initializer_list>

namespace
{
constexpr qint64 weekSeconds = 7 * 86400;

void count(RiskCount &risk, const CardPlan &plan)
{
    const auto increase = [](std::optional<qint64> &value) { value = value.value_or(0) + 1; };
    increase(plan.isUnified() ? risk.pool : plan.isSameTier() ? risk.sameTier : risk.singleCard);
    increase(risk.total);
}

void fill(RiskCount &risk)
{
    for (std::optional<qint64> *value : {&risk.pool, &risk.singleCard, &risk.sameTier, &risk.total})
        *value = value->value_or(0);
}
} // namespace

RiskCounter::RiskCounter(QDate today)
    : m_from(Instant::startOfBeijingDay(today).seconds), m_week(m_from + weekSeconds)
{
}

void RiskCounter::add(const CardFacts &facts)
{
    static constexpr std::array<std::pair<const char *, RiskCount RiskCounts::*>, 7> classes{
        {{"500", &RiskCounts::rebound},
         {"400", &RiskCounts::creditStop},
         {"700", &RiskCounts::abnormal},
         {"300", &RiskCounts::limitStop},
         {"600", &RiskCounts::identityStop},
         {"200", &RiskCounts::customerStop},
         {"40", &RiskCounts::expired}}};
    for (const auto &[code, counter] : classes) {
        if (facts.osStatus == code)
            count(m_counts.*counter, facts.plan);
    }
    const bool ends = facts.expires != CardFacts::absent && facts.expires >= m_from && facts.expires < m_week;
    if (ends && facts.status != "50")
        count(m_counts.expiring, facts.plan);
    if (facts.status == "30" && !facts.plan.isUnified() && !facts.plan.isSameTier())
        addRest(facts);
}

void RiskCounter::addRest(const CardFacts &facts)
{
    const qint64 level = facts.plan.levelBytes().value_or(0);
    const auto below = [&](int percent) { return facts.restBytes * 100 < level * percent ? 1 : 0; };
    m_counts.below10Percent = m_counts.below10Percent.value_or(0) + below(10);
    m_counts.below30Percent = m_counts.below30Percent.value_or(0) + below(30);
}

RiskCounts RiskCounter::counts() const
{
    RiskCounts all = m_counts;
    qint64 stops = 0;
    for (RiskCount *risk : {&all.rebound, &all.creditStop, &all.abnormal, &all.limitStop, &all.identityStop,
                            &all.customerStop, &all.expired, &all.expiring}) {
        fill(*risk);
        stops += risk == &all.expiring ? 0 : *risk->total;
    }
    all.below10Percent = all.below10Percent.value_or(0);
    all.below30Percent = all.below30Percent.value_or(0);
    all.warnings = *all.expiring.total;
    all.stops = stops;
    all.allWarnings = *all.warnings + stops + *all.below10Percent;
    return all;
}
