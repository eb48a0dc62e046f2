// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traffic/trafficcharts.h"

#include "models/trafficwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(TrafficCharts)
};
using Values = ChartData::Values;

constexpr int usedColour = 0; ///< traffic has the same colour in every chart
constexpr qsizetype mostBars = 12;

DataVolume largestOf(const QList<TrafficDay> &points)
{
    DataVolume largest;
    for (const TrafficDay &point : points)
        largest = std::max(largest, point.used.value_or(DataVolume{}));
    return largest;
}

std::optional<double> in(const VolumeUnit &unit, const std::optional<DataVolume> &volume)
{
    return volume ? std::optional(unit.of(*volume)) : std::nullopt;
}

/// Amounts are drawn in a unit and read to the last digit that their text has.
void measure(ChartData &data, const VolumeUnit &unit)
{
    data.unit = unit.name;
    data.exact = [bytes = unit.bytes](double value) {
        return DataVolume{std::llround(value * double(bytes))}.text();
    };
}

Values valuesOf(const QList<TrafficDay> &points, const VolumeUnit &unit, qsizetype count)
{
    Values values;
    for (qsizetype place = 0; place < count; ++place)
        values.append(place < points.size() ? in(unit, points[place].used) : std::nullopt);
    return values;
}

/// The forecast of each day that is not known; nothing for the others.
ChartData::Series expected(const TrafficFacts &facts, const VolumeUnit &unit, const QList<QDate> &days)
{
    ChartData::Series series;
    series.name = Text::tr("Forecast");
    series.estimate = true;
    series.colour = usedColour;
    for (const QDate day : days) {
        const auto found = std::find_if(facts.forecast.days.begin(), facts.forecast.days.end(),
                                        [day](const TrafficForecast::Day &one) { return one.day == day; });
        const bool known =
            std::any_of(facts.points.begin(), facts.points.end(),
                        [day](const TrafficDay &point) { return point.day == day && point.used; });
        const bool there = found != facts.forecast.days.end() && !known;
        const Range<DataVolume> used = there ? found->used : Range<DataVolume>();
        series.values.append(in(unit, used.expected));
        series.low.append(in(unit, used.low));
        series.high.append(in(unit, used.high));
    }
    return series;
}

QList<QDate> daysOf(const TrafficFacts &facts)
{
    QList<QDate> days;
    for (const TrafficDay &point : facts.points)
        days.append(point.day);
    const QDate last = facts.choice.looksAhead() ? facts.span.to : QDate();
    while (!days.isEmpty() && days.last() < last)
        days.append(days.last().addDays(1));
    return days;
}
} // namespace

ChartData TrafficCharts::overTime(const TrafficFacts &facts, bool lines)
{
    ChartData data;
    data.title = Text::tr("Traffic of %1, %2").arg(TrafficWords::scopeText(facts.choice), facts.span.text());
    data.kind = lines ? ChartData::Kind::Line : ChartData::Kind::Bars;
    data.emptyReason = TrafficWords::emptyText(facts);
    DataVolume largest = std::max(largestOf(facts.points), largestOf(facts.otherPoints));
    for (const TrafficForecast::Day &day : facts.forecast.days)
        largest =
            facts.choice.looksAhead() ? std::max(largest, day.used.high.value_or(DataVolume{})) : largest;
    const VolumeUnit unit = VolumeUnit::fitting(largest);
    measure(data, unit);
    const QList<QDate> days = daysOf(facts);
    if (facts.span.byMonth) {
        for (const QDate day : days)
            data.categories.append(Month::of(day).iso());
    } else {
        data.dates = days;
    }
    ChartData::Series used{Text::tr("Used"), valuesOf(facts.points, unit, days.size()), false, usedColour};
    data.series.append(used);
    if (facts.choice.looksAhead() && facts.forecast.atMonthEnd.expected)
        data.series.append(expected(facts, unit, days));
    if (facts.other && facts.otherSum().known > 0) {
        ChartData::Series then{facts.other->text(), valuesOf(facts.otherPoints, unit, days.size()), false,
                               ChartData::quiet};
        data.series.append(then);
    }
    return data;
}

ChartData TrafficCharts::parts(const TrafficParts &facts)
{
    const UsageBriefing::Breakdown &breakdown = facts.breakdown;
    ChartData data;
    data.title =
        Text::tr("Traffic of %1 by %2").arg(breakdown.month.iso(), TrafficWords::groupingTitle(breakdown.by));
    data.emptyReason = facts.coverage.missing() > 0
                           ? Text::tr("No traffic of this month was read. Read what is missing.")
                           : Text::tr("Nothing is known of this month. Choose another one.");
    const VolumeUnit unit = VolumeUnit::fitting(
        breakdown.groups.isEmpty() ? DataVolume{} : breakdown.groups.first().used.value_or(DataVolume{}));
    measure(data, unit);
    ChartData::Series used{Text::tr("Used"), {}, false, usedColour};
    for (const UsageBriefing::Breakdown::Group &group :
         breakdown.groups.first(std::min(breakdown.groups.size(), mostBars))) {
        data.categories.append(TrafficWords::keyText(breakdown.by, group.key));
        used.values.append(in(unit, group.used));
    }
    data.series = {used};
    return data;
}
