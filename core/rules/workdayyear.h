// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

/// What the State Council's notice says about one year, where it differs from Monday to Friday.
struct WorkdayYear {
    int year = 0;
    QString source;              ///< where it was published
    QList<QDate> weekdaysOff;    ///< Mondays to Fridays that are rest days
    QList<QDate> makeUpWorkdays; ///< Saturdays and Sundays that are worked

    /// Reads resources/workdays/<year>.json: exactly "year", "source", "weekdays_off", "make_up_workdays".
    /// A date of another year, a day off on a weekend, a make-up workday on a weekday: E-WORKDAYS.
    [[nodiscard]] static Result<WorkdayYear> parse(const QByteArray &json);
};
