// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/usagebriefing.h"
#include "core/rules/trafficcomparison.h"
#include "core/rules/trafficforecast.h"
#include "models/trafficchoice.h"

#include <unordered_map>

// What the sections of the Traffic pane show: values of the rules, read in the slow reader.

/// Traffic over time, of one scope.
struct TrafficFacts {
    TrafficChoice choice;
    QDate today;
    TrafficSpan span;
    std::optional<TrafficSpan> other;
    /// One each: days, or months by their first day.
    QList<TrafficDay> points;
    QList<TrafficDay> otherPoints;
    TrafficComparison comparison;
    TrafficForecast forecast; ///< of the current month
    UsageBriefing::Coverage coverage;
    QList<Month> storedMonths; ///< of which any card's reading is in the cache
    bool isEmpty = false;      ///< nothing was ever read from the provider

    static Result<TrafficFacts> read(const BriefingContext &context, const TrafficChoice &choice);

    /// Of the points that are known: the total, how many there are, how many are not known of all cards.
    struct Sum {
        std::optional<DataVolume> used; ///< nothing: none is known, or it does not fit
        int known = 0;
        int inPart = 0; ///< of the known: without some cards
        int unknown = 0;
    };
    [[nodiscard]] Sum sum() const;
    [[nodiscard]] Sum otherSum() const;
    /// Nothing: no point is known.
    [[nodiscard]] std::optional<DataVolume> mean() const;
};

/// How a card is told apart from others in a list.
struct TrafficCard {
    QString iccid;
    std::optional<QString> vendor;
    std::optional<QString> credential;
    std::optional<QString> remark;
    QStringList tags;
};

/// One month by operators, plans, pools or tags.
struct TrafficParts {
    UsageBriefing::Breakdown breakdown;
    UsageBriefing::Coverage coverage;
    static Result<TrafficParts> read(const BriefingContext &context, UsageGrouping by, Month month);
};

/// The largest users of one month in one scope.
struct TrafficTop {
    static constexpr qsizetype most = 200;
    TrafficChoice choice;
    UsageBriefing::TopUsers top;
    UsageBriefing::Coverage coverage;
    std::unordered_map<qint64, TrafficCard> cards;
    static Result<TrafficTop> read(const BriefingContext &context, const TrafficChoice &choice, Month month);
};

/// Cards that have gone silent, and those whose traffic jumped.
struct TrafficNoticed {
    UsageBriefing::ConspicuousRule rule;
    std::optional<UsageBriefing::Conspicuous> found; ///< nothing: there is no reading of late
    qsizetype silent = 0; ///< how many were found; the lists hold the first of them
    qsizetype jumping = 0;
    UsageBriefing::Coverage coverage;
    std::unordered_map<qint64, TrafficCard> cards;
    static Result<TrafficNoticed> read(const BriefingContext &context,
                                       const UsageBriefing::ConspicuousRule &rule);
};
