// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/usagescope.h"
#include "core/domain/month.h"

#include <QDate>
#include <QJsonObject>

/// Days of Beijing or whole months, both ends included.
struct TrafficSpan {
    QDate from;
    QDate to;
    bool byMonth = false;
    [[nodiscard]] qint64 days() const { return from.daysTo(to) + 1; }
    /// "2026-04-01 to 2026-04-15", "2025-05 to 2026-04", "2026-04".
    [[nodiscard]] QString text() const;
    friend bool operator==(const TrafficSpan &, const TrafficSpan &) = default;
};

/// What somebody wants to see of the traffic. A value.
struct TrafficChoice {
    enum class Period { ThisMonth, LastMonth, Days30, Days90, Months12, Range };
    enum class Compare {
        Nothing,
        Before,  ///< the period of the same kind before: the month, the days, the twelve months
        SpanFrom ///< as long a one from another day on
    };
    /// The longest range of days.
    static constexpr int mostDays = 400;

    UsageScope scope;
    QString iccid; ///< of the card that is chosen
    Period period = Period::ThisMonth;
    QDate from; ///< of a Range
    QDate to;   ///< of a Range
    Compare compare = Compare::Before;
    QDate otherFrom; ///< with SpanFrom

    [[nodiscard]] TrafficSpan span(QDate today) const;
    /// What it is compared with; nothing: with nothing.
    [[nodiscard]] std::optional<TrafficSpan> other(QDate today) const;
    /// Whether the end of the month it shows is still to come: it has a forecast.
    [[nodiscard]] bool looksAhead() const { return period == Period::ThisMonth; }

    /// Without the scope: names of customers are not written into settings.
    [[nodiscard]] QJsonObject toJson() const;
    void restore(const QJsonObject &json);
    friend bool operator==(const TrafficChoice &, const TrafficChoice &) = default;
};
