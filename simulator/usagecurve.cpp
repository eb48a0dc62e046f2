// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/usagecurve.h"

#include <algorithm>

namespace
{
constexpr quint64 subject = 60;
constexpr quint64 poolSubject = 61;
constexpr qint64 megabyte = 1024; // in kilobytes
constexpr qint64 poolCardLevel = 400 * megabyte;
constexpr qint64 mostSinceLimit = 45, mostJumpDays = 20;

/// Weights of Monday to Sunday: offices, homes, machines.
constexpr std::array<std::array<int, 7>, 3> patterns{{{12000, 12000, 12500, 12000, 11000, 6000, 5000},
                                                      {8000, 8000, 8000, 8500, 10000, 14000, 13000},
                                                      {9000, 9000, 9000, 9000, 9000, 9000, 9000}}};
constexpr quint64 noise = 5000; // at most the smallest weight: sums never fall

constexpr int weekSum(int pattern)
{
    int sum = 0;
    for (const int weight : patterns[size_t(pattern)])
        sum += weight;
    return sum;
}
constexpr std::array<int, 3> weekSums{weekSum(0), weekSum(1), weekSum(2)};

/// Of a moment in Beijing. Every card needs several: without the detour over dates with times.
qint64 julianOf(qint64 seconds)
{
    return (seconds + 8 * 3600) / 86400 + 2440588; // 1970-01-01
}

bool isLive(const CardFacts &facts)
{
    return facts.status == "30" || facts.osStatus == "300";
}
} // namespace

Month UsageCycle::monthOf(qint64 seconds)
{
    return Month::of(QDate::fromJulianDay(julianOf(seconds)));
}

Month UsageCycle::start(const CardPlan &plan, Month activated, Month at)
{
    const int gone = std::max(at.index - activated.index, 0);
    return activated.plus(gone - gone % plan.months());
}

Month UsageCycle::startOfShown(const CardFacts &facts)
{
    return start(facts.plan, monthOf(facts.activated), monthOf(facts.usageAsOf));
}

PoolPressure UsageCurve::pressureOf(quint64 seed, const CardPlan &plan)
{
    if (plan.kind != SimPlanKind::SameTier && plan.kind != SimPlanKind::DirectionalSameTier)
        return PoolPressure::Usual;
    const int draw = Draws(seed, poolSubject, quint64(plan.credentialInstance())).below(10);
    return draw < 2 ? PoolPressure::Over : draw < 5 ? PoolPressure::Near : PoolPressure::Usual;
}

UsageCurve::UsageCurve(quint64 seed, const CardFacts &facts, QDate firstDay)
    : m_key(Draws(seed, subject, quint64(facts.row)).next()), m_first(Month::of(firstDay)),
      m_elapsed(firstDay.day() - 1)
{
    if (facts.activated == CardFacts::absent)
        return;
    m_from = julianOf(facts.activated);
    m_until = julianOf(facts.usageAsOf);
    m_shown = UsageCycle::monthOf(facts.usageAsOf);
    m_begun = UsageCycle::monthOf(facts.activated);
    m_cycle = UsageCycle::start(facts.plan, m_begun, m_shown);
    setHabit(seed, facts);
}

void UsageCurve::setHabit(quint64 seed, const CardFacts &facts)
{
    Draws draws(m_key, subject, 0);
    const qint64 level = facts.plan.levelBytes().value_or(poolCardLevel * 1024) / 1024;
    const int share = draws.below(1000), part = draws.below(1000);
    m_pattern = int(draws.below(10) < 6 ? 0 : draws.below(2) + 1);
    m_growth = draws.between(-10, 40);
    // Most use little, some nearly everything, some nothing at all.
    m_rate = share < 80 ? 0 : std::min(level * share / 1000 * part / 1000, level * 3 / 4);
    m_rate /= facts.plan.months();
    const int luck = draws.below(1000);
    if (facts.osStatus == "300")
        return setLimit(level, draws);
    const PoolPressure pressure = pressureOf(seed, facts.plan);
    if (pressure != PoolPressure::Usual && isLive(facts)) {
        m_rate = level;
        return setPressure(pressure, draws);
    }
    if (luck < 30 && isLive(facts)) {
        m_until -= 31 + draws.below(45); // silent
    } else if (luck < 70 && isLive(facts)) {
        m_jumpDay = m_until - draws.below(20);
        m_jump = m_jumpDay >= m_from && m_rate > 0 ? level / 5 : 0;
    }
}

/// On average the cards use more, or nearly as much, as they may: reached on the first day of the fleet, and
/// not much less in the months before.
void UsageCurve::setPressure(PoolPressure pressure, Draws &draws)
{
    const int aim = pressure == PoolPressure::Over ? 1180 : 960;
    m_rate = m_rate * aim / 1000 * draws.between(800, 1200) / 1000;
    m_growth = 30;
    m_pressed = true;
}

/// What the usual days leave free is used on the last ones, and a little more. Not all cards come to the end
/// at once: it is somewhere in what was read of the cycle.
void UsageCurve::setLimit(qint64 level, Draws &draws)
{
    m_growth = 0;
    m_rate = std::min(m_rate, level * 6 / 10);
    const int more = draws.below(60);
    const qint64 begin = std::max(m_from, m_cycle.firstDay().toJulianDay());
    m_until -= draws.below(int(std::min(m_until - begin, mostSinceLimit)) + 1);
    m_jumpDay = m_until;
    m_jumpDays = std::min(m_until - begin + 1, mostJumpDays);
    m_jump = level + level * more / 1000 - cycleKilobytes();
}

qint64 UsageCurve::weightUntil(qint64 firstJulian, int day) const
{
    const auto &weights = patterns[size_t(m_pattern)];
    qint64 sum = qint64(day / 7) * weekSums[size_t(m_pattern)];
    for (int i = day - day % 7; i < day; ++i)
        sum += weights[size_t((firstJulian + i) % 7)]; // Julian day 0 was a Monday
    return sum;
}

/// The part of a month's total that falls on its first days.
qint64 UsageCurve::share(qint64 total, qint64 firstJulian, int days, int day) const
{
    if (day <= 0)
        return 0;
    if (day >= days)
        return total;
    const qint64 scatter = qint64(mixed(m_key ^ quint64(firstJulian + day)) % noise);
    return total * (weightUntil(firstJulian, day) + scatter) / weightUntil(firstJulian, days);
}

/// The month's total, were the card active in all of it.
qint64 UsageCurve::planned(Month month, qint64 firstJulian, int days) const
{
    const int gone = month.index - m_first.index;
    const qint64 grown = m_rate * std::max(1000 + m_growth * gone, 100) / 1000;
    if (m_pressed && gone >= 0 && m_elapsed > 0) // the month is as full already as it should only become
        return std::min(grown * weightUntil(firstJulian, days) / weightUntil(firstJulian, m_elapsed),
                        grown * 40);
    const int mood = 900 + int(mixed(m_key + quint64(month.index)) % 200);
    return m_pressed ? grown : grown * mood / 1000;
}

/// In even parts, to the kilobyte.
qint64 UsageCurve::jumpBefore(qint64 julian) const
{
    const qint64 days = std::clamp<qint64>(julian - (m_jumpDay - m_jumpDays + 1), 0, m_jumpDays);
    return m_jump * days / m_jumpDays;
}

qint64 UsageCurve::until(Month month, qint64 firstJulian, int days, int day) const
{
    const int last = int(std::clamp<qint64>(m_until - firstJulian + 1, 0, day));
    const int before = int(std::clamp<qint64>(m_from - firstJulian, 0, days));
    if (last <= before && m_jump == 0)
        return 0;
    qint64 sum = 0;
    if (last > before) {
        const qint64 total = planned(month, firstJulian, days);
        sum = share(total, firstJulian, days, last) - share(total, firstJulian, days, before);
    }
    return sum + jumpBefore(firstJulian + day) - jumpBefore(firstJulian);
}

qint64 UsageCurve::monthKilobytes(Month month) const
{
    if (m_until < m_from || month < m_begun || month > m_shown)
        return 0;
    const QDate first = month.firstDay();
    return until(month, first.toJulianDay(), first.daysInMonth(), first.daysInMonth());
}

qint64 UsageCurve::dayKilobytes(QDate day) const
{
    if (m_until < m_from)
        return 0;
    const Month month = Month::of(day);
    const qint64 first = month.firstDay().toJulianDay();
    return until(month, first, day.daysInMonth(), day.day()) -
           until(month, first, day.daysInMonth(), day.day() - 1);
}

qint64 UsageCurve::cycleKilobytes() const
{
    qint64 sum = 0;
    for (Month month = m_cycle; month <= m_shown; month = month.next())
        sum += monthKilobytes(month);
    return sum;
}

qint64 UsageCurve::shownKilobytes() const
{
    return m_until < m_from && m_jump == 0 ? 0 : cycleKilobytes();
}
