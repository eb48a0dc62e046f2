// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

/// What the State Council's notice says about one year, where it differs from Monday to Friday.
struct WorkdayYear {
    int year = 0;
    QString source;                 ///< where it was published
    QList<QDate> weekdaysOff;       ///< Mondays to Fridays that are rest days
    QList<QDate> makeUpWorkdays;    ///< Saturdays and Sundays that are worked
    std::optional<QDate> published; ///< the day of the notice
    bool confirmed = false;         ///< a person wants it to count in place of another of the same notice

    /// Reads resources/workdays/<year>.json: "year", "source", "weekdays_off", "make_up_workdays", and where
    /// they are there "published" and "confirmed". A date of another year, a day off on a weekend, a make-up
    /// workday on a weekday, a notice that came out after its year: E-WORKDAYS.
    [[nodiscard]] static Result<WorkdayYear> parse(const QByteArray &json);

    /// How an imported year stands to the one of the same number that the program carries. The newer notice
    /// counts; the days of two notices do not tell whether one of them corrects the other, so that there, and
    /// where the day of a notice is not known, a person has to say so.
    enum class Standing { Counts, Unconfirmed, Older };
    [[nodiscard]] Standing beside(const WorkdayYear &shipped) const;

    friend bool operator==(const WorkdayYear &, const WorkdayYear &) = default;
};
