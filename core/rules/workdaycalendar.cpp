// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/workdaycalendar.h"

#include <algorithm>

WorkdayCalendar::WorkdayCalendar(const QList<WorkdayYear> &years)
{
    for (const WorkdayYear &year : years)
        m_years.insert(year.year, Year{QSet<QDate>(year.weekdaysOff.begin(), year.weekdaysOff.end()),
                                       QSet<QDate>(year.makeUpWorkdays.begin(), year.makeUpWorkdays.end())});
}

bool WorkdayCalendar::isWorkday(QDate day) const
{
    const bool weekday = day.dayOfWeek() <= Qt::Friday;
    const auto year = m_years.constFind(day.year());
    if (year == m_years.constEnd())
        return weekday;
    return weekday ? !year->off.contains(day) : year->worked.contains(day);
}

WorkdayCalendar::Walk WorkdayCalendar::nthWorkday(QDate start, int n) const
{
    const int step = n < 0 ? -1 : 1;
    Walk walk{start, {}};
    while (n != 0) {
        walk.day = walk.day.addDays(step);
        if (isWorkday(walk.day))
            n -= step;
        else
            walk.skipped.append(walk.day);
    }
    if (step < 0)
        std::reverse(walk.skipped.begin(), walk.skipped.end());
    return walk;
}

WorkdayCalendar::Walk WorkdayCalendar::lastWorkdayOnOrBefore(QDate day) const
{
    Walk walk{day, {}};
    for (; !isWorkday(walk.day); walk.day = walk.day.addDays(-1))
        walk.skipped.prepend(walk.day);
    return walk;
}

int WorkdayCalendar::workdaysBetween(QDate from, QDate to) const
{
    if (to < from)
        return -workdaysBetween(to, from);
    int count = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        count += isWorkday(day);
    return count;
}
