// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cardusage.h"

#include <QList>

#include <array>
#include <optional>

/// Sums and patterns over a list of days, ascending, each day once, in Beijing. Pure. A day that is not in
/// the list, or whose amount nobody could read, is unknown: it is neither zero nor silence.
namespace UsageSummary
{

struct Sum {
    DataVolume used; ///< of the known days
    int knownDays = 0;
    int unknownDays = 0; ///< days from the first to the last of the span without a readable amount
};

/// From `from` to `to`, both included. Nothing when no day of it is known, or when it does not fit.
[[nodiscard]] std::optional<Sum> sum(const QList<DayUsage> &days, QDate from, QDate to);

/// The mean of each weekday, Monday first, rounded half up; nothing for a weekday without a known day.
using WeekdayMeans = std::array<std::optional<DataVolume>, 7>;
[[nodiscard]] WeekdayMeans weekdayMeans(const QList<DayUsage> &days);

/// The mean of all known days, rounded half up.
[[nodiscard]] std::optional<DataVolume> mean(const QList<DayUsage> &days);
/// The smallest known amount that at least `percent` of the known days do not exceed (nearest rank).
[[nodiscard]] std::optional<DataVolume> percentile(const QList<DayUsage> &days, int percent);

struct Silence {
    QDate lastTraffic;
    int days = 0; ///< known days without traffic since then, up to the last known day
};
/// A card that had traffic and has none any more: nothing when it never had any, when its last known day has
/// traffic, or when a day since then is unknown (it may have had some).
[[nodiscard]] std::optional<Silence> silence(const QList<DayUsage> &days);

struct JumpRule {
    int times = 5; ///< so many times the median of the days before
    int daysBefore = 14;
    int leastDaysBefore = 7;        ///< known ones
    DataVolume atLeast{10LL << 20}; ///< smaller days are no jump, however small the others
};
struct Jump {
    QDate day;
    DataVolume used;
    DataVolume usual; ///< the median
};
/// Days that stand out against those before them, ascending.
[[nodiscard]] QList<Jump> jumps(const QList<DayUsage> &days, const JumpRule &rule = {});

} // namespace UsageSummary
