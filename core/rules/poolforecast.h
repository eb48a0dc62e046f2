// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cardusage.h"
#include "core/domain/deskvalues.h"
#include "core/domain/poolreading.h"
#include "core/rules/usagepace.h"

#include <QList>

#include <optional>

/// The parameters of a forecast; printed with its result.
struct PoolForecastAssumptions : PaceAssumptions {
    int nearPercent = 90;       ///< from this share of the allowance on a pool is near its end
    int longestLookAhead = 366; ///< days; of unified pools, which do not start anew each month
    friend bool operator==(const PoolForecastAssumptions &, const PoolForecastAssumptions &) = default;
};

/// What is known about one plan credential in one month. What the caller does not know stays empty.
struct PoolFacts {
    QString credential;
    Month month;
    std::optional<QString> vendor;   ///< of its cards; nothing when they differ
    std::optional<QString> planKind; ///< DataType of its cards; nothing when they differ
    std::optional<QString> tariff;
    std::optional<PoolRecord> record; ///< the newest reading of the month
    /// Its cards' traffic a day, summed; ascending, also days of earlier months. Only given when the usage of
    /// every active card was read, for a sum over some of them says nothing about the pool.
    QList<DayUsage> days;
    /// What its largest users used a day on average lately, largest first; for "stop the top users".
    QList<DataVolume> topUsersPerDay;
};

enum class PoolState { Unknown, Fine, Near, ForecastOver, Over };

/// When the allowance ends at the expected pace.
enum class Exhaustion {
    Unknown,
    Already,
    OnDay,
    NotBefore, ///< not before the month ends (same-tier pools), or not within the longest look-ahead
};

/// What is used of the month when a day ends.
struct PoolForecastDay {
    QDate day;
    Range<DataVolume> used;
    friend bool operator==(const PoolForecastDay &, const PoolForecastDay &) = default;
};

/// "Expand now, pay the overage, or stop the top users", as figures. Nothing where it cannot be said.
struct PoolAdvice {
    std::optional<DataVolume> expandBy;      ///< missing until the month ends, in the expected case
    std::optional<qint64> expandByGigabytes; ///< the same, rounded up to whole GB as packs are sold
    std::optional<Money> payOverage;         ///< what the expected overage costs
    std::optional<int> stopTopUsers;         ///< so many of the largest users stopped now keep the allowance
    friend bool operator==(const PoolAdvice &, const PoolAdvice &) = default;
};

/// Where a pool stands and where it will be when the month ends. Pure; volumes in bytes, months and days of
/// Beijing. Clauses: S 3.3.1 (b, c), S 3.1.1.
struct PoolForecast {
    QString credential;
    Month month;
    std::optional<QString> vendor;
    std::optional<QString> planKind;
    std::optional<QString> tariff;
    std::optional<Instant> asOf; ///< of the reading
    bool canCauseOverage = true; ///< TariffBook::canCauseOverage()

    std::optional<DataVolume> total;     ///< the allowance
    std::optional<DataVolume> used;      ///< of the month
    std::optional<DataVolume> remaining; ///< as sent, or what the other figures leave
    std::optional<DataVolume> over;      ///< of the month, so far

    PoolState state = PoolState::Unknown;
    ForecastMethod method = ForecastMethod::None;
    Range<DataVolume> atMonthEnd; ///< used by then
    Range<DataVolume> overAtMonthEnd;
    /// From the day of the reading to the last of the month, whose figures are atMonthEnd; empty without a
    /// forecast, and when the month is over.
    QList<PoolForecastDay> course;
    Exhaustion exhaustion = Exhaustion::Unknown;
    std::optional<QDate> exhaustedOn; ///< with Exhaustion::OnDay

    std::optional<TariffLine> price; ///< the confirmed line; without one the money is unknown
    Range<Money> atRisk;             ///< what overAtMonthEnd costs
    PoolAdvice advice;
    PoolForecastAssumptions assumptions;

    [[nodiscard]] static PoolForecast of(const PoolFacts &facts, const QList<TariffLine> &prices,
                                         const PoolForecastAssumptions &assumptions = {});

    /// Days from `today` until the allowance ends; nothing when it is not known to end.
    [[nodiscard]] std::optional<int> daysLeft(QDate today) const;
    /// The part of the allowance that is used, in tenths of a percent; nothing without an allowance.
    [[nodiscard]] std::optional<qint64> usedPerMille() const;
    /// How much of the month's traffic fits into the allowance: of unified pools what earlier months left.
    [[nodiscard]] std::optional<DataVolume> fitsIntoMonth() const;
    /// Whether money may be lost and nobody knows how much: overage is expected or cannot be foreseen, and
    /// its price is not confirmed. Where nothing will be over nothing is at risk, whatever the price.
    [[nodiscard]] bool isRiskUnknown() const;

    [[nodiscard]] QString stateName() const;  ///< "fine", "forecast_over" …: for machines
    [[nodiscard]] QString stateText() const;  ///< for people
    [[nodiscard]] QString methodName() const; ///< "days", "mean", "complete", "none"
    [[nodiscard]] QString methodText() const; ///< how the forecast was made, one sentence with its band
    /// Why the money is unknown, or that this plan cannot cost any; nothing where atRisk is known.
    [[nodiscard]] std::optional<QString> atRiskUnknownText() const;
};
