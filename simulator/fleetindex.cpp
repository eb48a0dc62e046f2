// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/fleetindex.h"

#include "simulator/riskcounter.h"

#include <algorithm>
#include <numeric>

namespace
{
SimCount countOf(QByteArrayView status)
{
    static constexpr std::array<std::pair<const char *, SimCount>, 6> states{{{"10", SimCount::Test},
                                                                              {"20", SimCount::Unused},
                                                                              {"30", SimCount::Using},
                                                                              {"35", SimCount::Stopped},
                                                                              {"40", SimCount::ShutDown},
                                                                              {"50", SimCount::Closed}}};
    for (const auto &[code, state] : states) {
        if (status == code)
            return state;
    }
    return SimCount::Using;
}

/// The states of a card at the ends of months before the fleet's first: it was stopped, shut down or closed
/// when its figures were read last, and worked before.
class StatesBefore
{
public:
    explicit StatesBefore(const CardFacts &facts)
        : m_now(countOf(facts.status)), m_used(facts.activated != CardFacts::absent)
    {
        if (!m_used)
            return;
        m_activated = UsageCycle::monthOf(facts.activated);
        m_read = UsageCycle::monthOf(facts.usageAsOf);
    }
    [[nodiscard]] SimCount at(Month month) const
    {
        if (!m_used)
            return m_now;
        if (m_activated > month)
            return SimCount::Unused;
        return m_read <= month ? m_now : SimCount::Using;
    }

private:
    SimCount m_now;
    bool m_used;
    Month m_activated;
    Month m_read;
};
} // namespace

qint64 CredentialMonth::total() const
{
    return std::accumulate(cards.begin(), cards.end(), qint64(0));
}

qint64 CredentialMonth::active() const
{
    return count(SimCount::Using) + count(SimCount::Stopped);
}

void CredentialMonth::add(const CredentialMonth &other)
{
    for (size_t i = 0; i < cards.size(); ++i)
        cards[i] += other.cards[i];
    usedBytes += other.usedBytes;
    firstUsedBytes += other.firstUsedBytes;
}

FleetIndex::FleetIndex(const Fleet &fleet)
    : m_start(UsageMaker::historyStart(fleet)), m_end(Month::of(fleet.today())),
      m_first(Month::of(fleet.firstDay())), m_today(fleet.today())
{
    RiskCounter risks(fleet.today());
    for (int row = 0; row < fleet.size(); ++row) {
        const SimCardLife life = SimCardLife::of(fleet, row);
        add(fleet, life);
        risks.add(life.now());
    }
    for (CredentialFigures &figures : m_byInstance)
        m_credentials.insert(figures.plan.credential(), std::move(figures));
    m_byInstance.clear();
    m_renewals = m_renewing.values();
    m_renewing.clear();
    m_risks = risks.counts();
}

CredentialFigures &FleetIndex::figuresOf(const CardPlan &plan)
{
    CredentialFigures &figures = m_byInstance[plan.credentialInstance()];
    if (figures.months.isEmpty()) {
        figures.plan = plan;
        figures.months.resize(m_end.index - m_start.index + 1);
    }
    return figures;
}

void FleetIndex::add(const Fleet &fleet, const SimCardLife &life)
{
    CredentialFigures &figures = figuresOf(life.first.plan);
    addMonths(figures, fleet, life);
    figures.sms += life.now().sms;
    addRenewals(life);
}

void FleetIndex::addMonths(CredentialFigures &figures, const Fleet &fleet, const SimCardLife &life) const
{
    const UsageMaker usage(fleet, life);
    const StatesBefore before(life.first);
    const Month opened = std::max(UsageCycle::monthOf(life.first.opened), m_start);
    for (Month month = opened; month <= m_end; month = month.next()) {
        CredentialMonth &sums = figures.months[month.index - m_start.index];
        const SimCount state = month < m_first ? before.at(month) : countOf(life.at(month.lastDay()).status);
        ++sums.cards[size_t(state)];
        const qint64 firstUsed = usage.firstMonthsBytes(month);
        sums.firstUsedBytes += firstUsed;
        sums.usedBytes += firstUsed + usage.addedBytes(month);
    }
}

void FleetIndex::addRenewals(const SimCardLife &life)
{
    qint64 before = life.first.expires;
    for (const SimCardLife::Step &step : life.steps) {
        const bool renewed = step.facts.expires != before && before != CardFacts::absent;
        before = step.facts.expires;
        if (!renewed)
            continue;
        const CardPlan &plan = step.facts.plan;
        ChangeRenewals &renewals = m_renewing[{step.generation, plan.credentialInstance()}];
        renewals = {step.generation, step.day, plan, renewals.cards + 1};
    }
}

const CredentialMonth *FleetIndex::month(const QByteArray &credential, Month month) const
{
    const auto figures = m_credentials.constFind(credential);
    if (figures == m_credentials.constEnd() || month < m_start || month > m_end)
        return nullptr;
    return &figures->months[month.index - m_start.index];
}

CredentialMonth FleetIndex::wholeFleet(Month month) const
{
    CredentialMonth sum;
    for (const CredentialFigures &figures : m_credentials) {
        if (month >= m_start && month <= m_end)
            sum.add(figures.months[month.index - m_start.index]);
    }
    return sum;
}
