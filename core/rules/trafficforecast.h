// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/trafficdays.h"
#include "core/rules/usagepace.h"

#include <QList>
#include <QString>

#include <optional>

/// What some cards will have used when the month ends, as their days so far and the weeks before tell it.
/// Pure; months and days of Beijing. A day that is known of fewer than nineteen in twenty of the cards is
/// not gone on from.
struct TrafficForecast {
    /// Why there is none.
    enum class Missing {
        Nothing,  ///< there is one
        NoDay,    ///< no whole day of the month is known
        Gap,      ///< a day between known ones is not
        TooEarly, ///< the month has just begun, and too few days before it are known
        Over,     ///< the month is over, and its last days are not known
    };
    struct Day {
        QDate day;
        Range<DataVolume> used;
        friend bool operator==(const Day &, const Day &) = default;
    };

    Month month;
    ForecastMethod method = ForecastMethod::None;
    Missing missing = Missing::NoDay;
    QDate knownTo;                       ///< the last whole known day of the month; invalid: none
    QDate gap;                           ///< with Missing::Gap the first unknown day
    std::optional<DataVolume> usedSoFar; ///< up to knownTo
    Range<DataVolume> atMonthEnd;
    QList<Day> days; ///< behind knownTo, up to the end of the month
    PaceAssumptions assumptions;

    /// `days` ascending, each day once, from some weeks before the month on. `today` is not over: it is
    /// not gone on from.
    [[nodiscard]] static TrafficForecast of(Month month, const QList<TrafficDay> &days, QDate today,
                                            const PaceAssumptions &assumptions = {});
    /// How it was made, or why there is none: one sentence.
    [[nodiscard]] QString methodText() const;
};
