// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trafficfacts.h"
#include "ui/common/chart/chartdata.h"

/// Traffic shaped for drawing: points and units, no widget. Pure, in the language in force.
namespace TrafficCharts
{

/// What is used in the period, what is expected, and the period it is compared with, place beside place.
[[nodiscard]] ChartData overTime(const TrafficFacts &facts, bool lines);
/// One bar a group; the smallest of many are left to the list.
[[nodiscard]] ChartData parts(const TrafficParts &facts);

} // namespace TrafficCharts
