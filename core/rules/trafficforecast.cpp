// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/trafficforecast.h"

#include "core/rules/volumes.h"

#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(TrafficForecast)
};
using namespace Volumes;

/// Days that are over and nearly whole; the others as unknown ones.
QList<DayUsage> wholeDays(const QList<TrafficDay> &days, QDate today)
{
    QList<DayUsage> whole;
    for (const TrafficDay &day : days) {
        if (day.day < today)
            whole.append({day.day, day.isNearlyWhole() ? day.used : std::nullopt});
    }
    return whole;
}

/// Adds up from the first of the month to the last known day; stops at a gap.
void addUp(TrafficForecast &forecast, const QList<DayUsage> &days)
{
    QDate next = forecast.month.firstDay();
    Volume sum = DataVolume{};
    for (const DayUsage &day : days) {
        if (day.day < forecast.month.firstDay() || day.day > forecast.month.lastDay() || !day.used)
            continue;
        if (day.day != next) {
            forecast.missing = TrafficForecast::Missing::Gap;
            forecast.gap = next;
            return;
        }
        sum = plus(sum, day.used);
        forecast.knownTo = day.day;
        forecast.usedSoFar = sum;
        next = day.day.addDays(1);
    }
}

void addDays(TrafficForecast &forecast, const UsagePace &pace)
{
    for (QDate day = forecast.knownTo.addDays(1); day <= forecast.month.lastDay(); day = day.addDays(1))
        forecast.days.append({day, pace.wholeDay(day)});
}
} // namespace

TrafficForecast TrafficForecast::of(Month month, const QList<TrafficDay> &days, QDate today,
                                    const PaceAssumptions &assumptions)
{
    TrafficForecast forecast;
    forecast.month = month;
    forecast.assumptions = assumptions;
    const QList<DayUsage> whole = wholeDays(days, today);
    addUp(forecast, whole);
    if (forecast.missing == Missing::Gap || !forecast.knownTo.isValid())
        return forecast;
    if (month.lastDay() < today && forecast.knownTo < month.lastDay()) {
        forecast.missing = Missing::Over;
        return forecast;
    }
    const Instant asOf = Instant::startOfBeijingDay(forecast.knownTo.addDays(1));
    const UsagePace pace({month, asOf, forecast.usedSoFar}, whole, assumptions);
    forecast.method = pace.method();
    forecast.missing = pace.method() == ForecastMethod::None ? Missing::TooEarly : Missing::Nothing;
    const Range<DataVolume> more = pace.untilMonthEnd();
    forecast.atMonthEnd = {plus(forecast.usedSoFar, more.low), plus(forecast.usedSoFar, more.expected),
                           plus(forecast.usedSoFar, more.high)};
    addDays(forecast, pace);
    return forecast;
}

QString TrafficForecast::methodText() const
{
    switch (missing) {
    case Missing::NoDay:
        return Text::tr("There is no forecast: no whole day of the month is known.");
    case Missing::Gap:
        return Text::tr("There is no forecast: %1 is not known.").arg(gap.toString(Qt::ISODate));
    case Missing::TooEarly:
        return Text::tr("There is no forecast: too few days are known.");
    case Missing::Over:
        return Text::tr("There is no forecast: the month is over, and its days after %1 are not known.")
            .arg(knownTo.toString(Qt::ISODate));
    case Missing::Nothing:
        break;
    }
    if (method == ForecastMethod::Complete)
        return Text::tr("The month is over; all its days are known.");
    if (method == ForecastMethod::Days)
        return Text::tr("Each day after %1 like the same weekday of the %2 days before; the band is from "
                        "a day of the lower to one of the upper quartile.")
            .arg(knownTo.toString(Qt::ISODate))
            .arg(assumptions.patternDays);
    return Text::tr("Each day after %1 like the mean since the month began; the band is %2 % more and less "
                    "of it.")
        .arg(knownTo.toString(Qt::ISODate))
        .arg(assumptions.meanSpreadPercent);
}
