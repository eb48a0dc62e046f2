// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/month.h"
#include "simulator/cardfacts.h"
#include "simulator/mix.h"

#include <QDate>

/// The cycle a card's allowance counts by: the plan's months, counted from the month of activation.
namespace UsageCycle
{
/// The month in Beijing of a moment, seconds since 1970 UTC.
[[nodiscard]] Month monthOf(qint64 seconds);
/// The first month of the cycle that holds `at`.
[[nodiscard]] Month start(const CardPlan &plan, Month activated, Month at);
/// Of the figures a card shows: the cycle in which they were modified last. The card is activated.
[[nodiscard]] Month startOfShown(const CardFacts &facts);
} // namespace UsageCycle

/// How full a same-tier pool is on the fleet's first day. A few are over their allowance, some are near it.
enum class PoolPressure { Usual, Near, Over };

/// The traffic of one card from its activation to the day its figures were read, before the fleet's first
/// day: a pure function of seed and card that only grows, so that any span is a difference of two values.
/// Nothing is stored a day. Weekdays have a pattern, months grow, some cards jump, some fall silent, those
/// stopped at their limit reached it on their last day. Whole kilobytes.
class UsageCurve
{
public:
    /// `facts` as CardMaker makes them, with state, plan and times; unused cards have no traffic.
    UsageCurve(quint64 seed, const CardFacts &facts, QDate firstDay);

    [[nodiscard]] qint64 monthKilobytes(Month month) const;
    [[nodiscard]] qint64 dayKilobytes(QDate day) const;
    [[nodiscard]] qint64 shownKilobytes() const; ///< of the cycle the list shows

    [[nodiscard]] static PoolPressure pressureOf(quint64 seed, const CardPlan &plan);

private:
    /// What had been used in the month by the end of this day, 0 for none of it.
    [[nodiscard]] qint64 until(Month month, qint64 firstJulian, int days, int day) const;
    [[nodiscard]] qint64 jumpBefore(qint64 julian) const; ///< what of it fell on the days before this one
    [[nodiscard]] qint64 planned(Month month, qint64 firstJulian, int days) const;
    [[nodiscard]] qint64 share(qint64 total, qint64 firstJulian, int days, int day) const;
    [[nodiscard]] qint64 weightUntil(qint64 firstJulian, int day) const;
    [[nodiscard]] qint64 cycleKilobytes() const;
    void setHabit(quint64 seed, const CardFacts &facts);
    void setPressure(PoolPressure pressure, Draws &draws);
    void setLimit(qint64 level, Draws &draws);

    quint64 m_key;
    qint64 m_from = 0;   ///< Julian day of activation
    qint64 m_until = -1; ///< of the last day with traffic; before m_from: never any
    qint64 m_jumpDay = 0;
    qint64 m_jumpDays = 1; ///< so many, ending with that day
    qint64 m_jump = 0;     ///< kilobytes on top on those days
    qint64 m_rate = 0;     ///< kilobytes in the fleet's first month, were it whole
    int m_growth = 0;      ///< thousandths a month
    bool m_pressed = false;
    int m_pattern = 0; ///< of weekdays
    Month m_first;     ///< the fleet's first month
    int m_elapsed = 0; ///< days of it before the fleet's first day
    Month m_begun;     ///< of activation
    Month m_cycle;     ///< of the shown figures
    Month m_shown;     ///< month of the last reading
};
