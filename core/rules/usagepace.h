// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cardusage.h"
#include "core/rules/usagesummary.h"

#include <QList>

#include <optional>

/// Three figures: what is expected, and the band around it.
template<class T> struct Range {
    std::optional<T> low;
    std::optional<T> expected;
    std::optional<T> high;
    friend bool operator==(const Range &, const Range &) = default;
};

/// How a forecast was made.
enum class ForecastMethod {
    None,     ///< nothing to make one from
    Complete, ///< the month is over: what was used is what was used
    Days,     ///< each remaining day like its weekday lately
    Mean,     ///< as much each day as on average since the month began
};

/// The parameters of a pace; printed with what is made of it.
struct PaceAssumptions {
    int patternDays = 28;       ///< how many days before the reading the days' pattern is taken from
    int leastPatternDays = 7;   ///< with fewer the days are not used
    int meanSpreadPercent = 20; ///< the band around a plain mean
    friend bool operator==(const PaceAssumptions &, const PaceAssumptions &) = default;
};

/// What is used a day from some moment of a month on. Pure; bytes, days of Beijing.
class UsagePace
{
public:
    /// What was used of the month up to the moment.
    struct Reading {
        Month month;
        Instant asOf;
        std::optional<DataVolume> used;
    };

    UsagePace() = default; ///< nothing is known
    /// `days` ascending, also of earlier months.
    UsagePace(const Reading &reading, const QList<DayUsage> &days, const PaceAssumptions &assumptions);

    [[nodiscard]] ForecastMethod method() const { return m_method; }
    [[nodiscard]] Range<DataVolume> untilMonthEnd() const;       ///< from the moment on
    [[nodiscard]] Range<DataVolume> untilEndOf(QDate day) const; ///< likewise; a day of the month
    /// What a whole day behind the moment is expected to use.
    [[nodiscard]] Range<DataVolume> wholeDay(QDate day) const;
    /// The first day on which more than this is used in all, up to `last`.
    [[nodiscard]] std::optional<QDate> exceeds(DataVolume amount, QDate last) const;
    [[nodiscard]] qint64 secondsLeft() const { return m_left; } ///< of the month

private:
    using Volume = std::optional<DataVolume>;
    void choose(const QList<DayUsage> &days);
    [[nodiscard]] qint64 secondsOf(QDate day) const;
    [[nodiscard]] Volume meanUntilEndOf(QDate day) const;
    [[nodiscard]] Volume dayLikeItsWeekday(QDate day) const;
    [[nodiscard]] Volume onDay(QDate day) const;
    [[nodiscard]] Range<DataVolume> byDays(QDate last) const;
    [[nodiscard]] qint64 secondsUntilEndOf(QDate day) const;
    [[nodiscard]] Range<DataVolume> spread(Volume mean) const;

    PaceAssumptions m_assumptions;
    ForecastMethod m_method = ForecastMethod::None;
    Instant m_asOf;
    qint64 m_elapsed = 0; ///< seconds of the month
    qint64 m_left = 0;
    QDate m_lastDay;
    Volume m_used;
    QList<DayUsage> m_pattern;
    UsageSummary::WeekdayMeans m_weekdays;
    Volume m_mean;
};
