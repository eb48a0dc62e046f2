// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pools/poolchart.h"

#include "core/domain/datavolume.h"
#include "models/poolwords.h"

#include <QCoreApplication>

#include <cmath>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(PoolChart)
};
using Volumes = QList<std::optional<DataVolume>>;

DataVolume largest(const PoolCourse &course)
{
    DataVolume most = course.limit.value_or(DataVolume{});
    for (const Volumes *volumes : {&course.used, &course.expected, &course.high}) {
        for (const std::optional<DataVolume> &one : *volumes)
            most = std::max(most, one.value_or(DataVolume{}));
    }
    return most;
}

ChartData::Values in(const VolumeUnit &unit, const Volumes &volumes)
{
    ChartData::Values values;
    for (const std::optional<DataVolume> &one : volumes)
        values.append(one ? std::optional(unit.of(*one)) : std::nullopt);
    return values;
}
} // namespace

ChartData PoolChart::of(const PoolCourse &course, const QString &credential)
{
    const VolumeUnit unit = VolumeUnit::fitting(largest(course));
    ChartData data;
    data.title = Text::tr("%1, used in the month").arg(credential);
    data.unit = unit.name;
    data.kind = ChartData::Kind::Line;
    data.dates = course.days;
    data.series.append({.name = Text::tr("Used so far"), .values = in(unit, course.used), .colour = 0});
    data.series.append({.name = Text::tr("Forecast"),
                        .values = in(unit, course.expected),
                        .estimate = true,
                        .colour = 0,
                        .low = in(unit, course.low),
                        .high = in(unit, course.high)});
    if (course.limit)
        data.marks.append({unit.of(*course.limit), course.limitText});
    data.emptyReason = course.whenEmpty;
    data.exact = [unit](double value) {
        return DataVolume{qint64(std::llround(value * double(unit.bytes)))}.text();
    };
    return data;
}
