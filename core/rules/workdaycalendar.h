// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/workdayyear.h"

#include <QHash>
#include <QSet>

/// Which days are worked in mainland China. Years without a published calendar fall back to Monday to
/// Friday; whoever counts over such a year must say so (published()). An immutable value.
class WorkdayCalendar
{
public:
    /// Where a count ended, and the rest days it passed over, in ascending order.
    struct Walk {
        QDate day;
        QList<QDate> skipped;
    };

    /// Of two entries for one year the later one counts, so that an imported file corrects a shipped one.
    explicit WorkdayCalendar(const QList<WorkdayYear> &years = {});

    [[nodiscard]] bool published(int year) const { return m_years.contains(year); }
    [[nodiscard]] bool isWorkday(QDate day) const;

    /// The nth workday after `start` (before it when n is negative). `start` itself is day 0, worked or not;
    /// n is not 0.
    [[nodiscard]] Walk nthWorkday(QDate start, int n) const;
    [[nodiscard]] Walk lastWorkdayOnOrBefore(QDate day) const;
    /// Workdays after `from` up to and with `to`; where `to` lies before it, those after `to` up to `from`,
    /// as a negative number.
    [[nodiscard]] int workdaysBetween(QDate from, QDate to) const;

private:
    struct Year {
        QSet<QDate> off;
        QSet<QDate> worked;
    };
    QHash<int, Year> m_years;
};
