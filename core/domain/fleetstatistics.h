// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/month.h"

#include <QString>

#include <optional>

/// Cards per coarse state in one month, as the provider counts them (GetSimCardStateDistribution).
struct StateDistribution {
    Month month;
    std::optional<QString> credential; ///< nothing: the whole account
    std::optional<qint64> cards;
    std::optional<qint64> testable;
    std::optional<qint64> unused;
    std::optional<qint64> inUse;
    std::optional<qint64> stopped;
    std::optional<qint64> shutDown;
    std::optional<qint64> closed;
    friend bool operator==(const StateDistribution &, const StateDistribution &) = default;
};

/// One class of the provider's warning counters, split by kind of plan.
struct RiskCount {
    std::optional<qint64> pool;
    std::optional<qint64> singleCard;
    std::optional<qint64> sameTier;
    std::optional<qint64> total;
    friend bool operator==(const RiskCount &, const RiskCount &) = default;
};

/// The provider's warning counters (GetCardStatusStatistics): a second opinion beside our own counts.
struct RiskCounts {
    RiskCount rebound;      ///< stopped after a change of the device
    RiskCount creditStop;   ///< stopped by credit control
    RiskCount abnormal;     ///< stopped as abnormal
    RiskCount limitStop;    ///< stopped at the limit
    RiskCount identityStop; ///< stopped for missing real-name verification
    RiskCount customerStop; ///< stopped by the customer
    RiskCount expired;      ///< shut down because the plan ended
    RiskCount expiring;     ///< plan ends within 7 days
    std::optional<qint64> warnings;
    std::optional<qint64> allWarnings;
    std::optional<qint64> stops;
    std::optional<qint64> below10Percent; ///< per-card plans
    std::optional<qint64> below30Percent;
    friend bool operator==(const RiskCounts &, const RiskCounts &) = default;
};
