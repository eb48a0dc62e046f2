// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/usagepace.h"

#include "core/rules/volumes.h"

#include <algorithm>
#include <iterator>

using namespace Volumes;

UsagePace::UsagePace(const Reading &reading, const QList<DayUsage> &days, const PaceAssumptions &assumptions)
    : m_assumptions(assumptions), m_asOf(reading.asOf), m_lastDay(reading.month.lastDay()),
      m_used(reading.used)
{
    m_left = Instant::startOfBeijingDay(reading.month.next().firstDay()).seconds - m_asOf.seconds;
    m_elapsed = m_asOf.seconds - Instant::startOfBeijingDay(reading.month.firstDay()).seconds;
    choose(days);
}

void UsagePace::choose(const QList<DayUsage> &days)
{
    const QDate today = m_asOf.beijingDate();
    std::copy_if(days.begin(), days.end(), std::back_inserter(m_pattern), [&](const DayUsage &day) {
        return day.used && day.day < today && day.day >= today.addDays(-m_assumptions.patternDays);
    });
    if (m_left <= 0)
        m_method = m_used ? ForecastMethod::Complete : ForecastMethod::None;
    else if (m_elapsed < 0)
        m_method = ForecastMethod::None; // read before its month began: about another one
    else if (m_pattern.size() >= m_assumptions.leastPatternDays)
        m_method = ForecastMethod::Days;
    else if (m_used && m_elapsed >= daySeconds)
        m_method = ForecastMethod::Mean;
    m_weekdays = UsageSummary::weekdayMeans(m_pattern);
    m_mean = UsageSummary::mean(m_pattern);
}

Range<DataVolume> UsagePace::untilMonthEnd() const
{
    return untilEndOf(m_lastDay);
}

Range<DataVolume> UsagePace::untilEndOf(QDate day) const
{
    switch (m_method) {
    case ForecastMethod::Complete:
        return {DataVolume{}, DataVolume{}, DataVolume{}};
    case ForecastMethod::Days:
        return byDays(day);
    case ForecastMethod::Mean:
        return spread(meanUntilEndOf(day));
    case ForecastMethod::None:
        break;
    }
    return {};
}

Range<DataVolume> UsagePace::wholeDay(QDate day) const
{
    if (m_method == ForecastMethod::Mean)
        return spread(scaled(m_used, daySeconds, m_elapsed));
    const Volume expected = m_method == ForecastMethod::Days ? dayLikeItsWeekday(day) : std::nullopt;
    if (!expected)
        return {};
    const Volume low = UsageSummary::percentile(m_pattern, 25);
    const Volume high = UsageSummary::percentile(m_pattern, 75);
    return {std::min(low, expected), expected, std::max(high, expected)};
}

std::optional<QDate> UsagePace::exceeds(DataVolume amount, QDate last) const
{
    Volume sum = DataVolume{};
    for (QDate day = m_asOf.beijingDate(); day <= last; day = day.addDays(1)) {
        sum = m_method == ForecastMethod::Mean ? meanUntilEndOf(day) : plus(sum, onDay(day));
        if (!sum || *sum > amount)
            return day;
    }
    return std::nullopt;
}

/// The seconds of this day that the reading leaves.
qint64 UsagePace::secondsOf(QDate day) const
{
    const qint64 end = Instant::startOfBeijingDay(day.addDays(1)).seconds;
    return std::min(daySeconds, end - m_asOf.seconds);
}

/// From the reading on.
qint64 UsagePace::secondsUntilEndOf(QDate day) const
{
    return Instant::startOfBeijingDay(day.addDays(1)).seconds - m_asOf.seconds;
}

/// In one step from the reading on: days rounded one by one would not add up to the forecast.
UsagePace::Volume UsagePace::meanUntilEndOf(QDate day) const
{
    return scaled(m_used, secondsUntilEndOf(day), m_elapsed);
}

UsagePace::Volume UsagePace::dayLikeItsWeekday(QDate day) const
{
    const Volume weekday = m_weekdays.at(size_t(day.dayOfWeek() - 1));
    return weekday ? weekday : m_mean;
}

UsagePace::Volume UsagePace::onDay(QDate day) const
{
    return scaled(dayLikeItsWeekday(day), secondsOf(day), daySeconds);
}

Range<DataVolume> UsagePace::byDays(QDate last) const
{
    Volume expected = DataVolume{};
    for (QDate day = m_asOf.beijingDate(); day <= last; day = day.addDays(1))
        expected = plus(expected, onDay(day));
    if (!expected)
        return {};
    const qint64 left = secondsUntilEndOf(last);
    const Volume low = scaled(UsageSummary::percentile(m_pattern, 25), left, daySeconds);
    const Volume high = scaled(UsageSummary::percentile(m_pattern, 75), left, daySeconds);
    if (!low || !high)
        return {};
    // a few large days may lift the mean above the upper quartile
    return {std::min(*low, *expected), expected, std::max(*high, *expected)};
}

Range<DataVolume> UsagePace::spread(Volume mean) const
{
    return {scaled(mean, 100 - m_assumptions.meanSpreadPercent, 100), mean,
            scaled(mean, 100 + m_assumptions.meanSpreadPercent, 100)};
}
