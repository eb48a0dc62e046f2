// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/deadlines.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Deadlines)
};

struct CountingName {
    const char *machine;
    const char *people;
};
/// In the order of Counting.
constexpr std::array countingNames{
    CountingName{"workdays", QT_TRANSLATE_NOOP("Deadlines", "working days")},
    CountingName{"days", QT_TRANSLATE_NOOP("Deadlines", "calendar days")},
    CountingName{"weeks", QT_TRANSLATE_NOOP("Deadlines", "calendar weeks")},
    CountingName{"months", QT_TRANSLATE_NOOP("Deadlines", "calendar months")},
    CountingName{"years", QT_TRANSLATE_NOOP("Deadlines", "calendar years")},
    CountingName{"fixed_day", QT_TRANSLATE_NOOP("Deadlines", "a fixed day of the next month")},
};

/// A clock that has no clause and no name but what it counts.
QString bareTitle(Counting counting, int amount)
{
    const int count = std::abs(amount);
    switch (counting) {
    case Counting::Workdays:
        return amount < 0 ? Text::tr("%n working day(s) before", nullptr, count)
                          : Text::tr("%n working day(s) after", nullptr, count);
    case Counting::Months:
        return amount < 0 ? Text::tr("%n month(s) before", nullptr, count)
                          : Text::tr("%n month(s) after", nullptr, count);
    default:
        break;
    }
    return amount < 0 ? Text::tr("%n calendar day(s) before", nullptr, count)
                      : Text::tr("%n calendar day(s) after", nullptr, count);
}

/// This day of the month after `day`, or that month's last day.
QDate fixedDayOfNextMonth(QDate day, int dayOfMonth)
{
    const QDate next = QDate(day.year(), day.month(), 1).addMonths(1);
    return next.addDays(std::min(dayOfMonth, next.daysInMonth()) - 1);
}

/// Where the clock ends when rest days do not matter; day 0 is `start`.
QDate calendarEnd(QDate start, const ClockRule &rule)
{
    switch (rule.counting) {
    case Counting::Weeks:
        return start.addDays(7 * rule.amount);
    case Counting::Months:
        return start.addMonths(rule.amount);
    case Counting::Years:
        return start.addYears(rule.amount);
    case Counting::FixedDay:
        return fixedDayOfNextMonth(start, rule.amount);
    case Counting::Days:
    case Counting::Workdays:
        break;
    }
    return start.addDays(rule.amount);
}

/// A fixed day of ours moves back to a workday; one of the provider stays where it is.
bool movesBack(const ClockRule &rule)
{
    return rule.counting == Counting::FixedDay && rule.target != InternalTarget::None;
}

WorkdayCalendar::Walk dueWalk(QDate start, const ClockRule &rule, const WorkdayCalendar &calendar)
{
    if (rule.counting == Counting::Workdays)
        return calendar.nthWorkday(start, rule.amount);
    const QDate end = calendarEnd(start, rule);
    return movesBack(rule) ? calendar.lastWorkdayOnOrBefore(end) : WorkdayCalendar::Walk{end, {}};
}

/// An invoice is posted so many workdays before the day it must arrive on: counted from a due date that was
/// moved already, or it would be on the road over the rest days.
std::optional<QDate> internalTarget(QDate due, InternalTarget target, const WorkdayCalendar &calendar,
                                    const DeadlineReadings &readings)
{
    switch (target) {
    case InternalTarget::WorkdayBefore:
        return calendar.nthWorkday(due, -1).day;
    case InternalTarget::PostBy:
        return calendar.nthWorkday(due, -readings.courierWorkdays).day;
    case InternalTarget::None:
        break;
    }
    return std::nullopt;
}

QList<int> unpublishedBetween(QDate first, QDate last, const WorkdayCalendar &calendar)
{
    QList<int> years;
    for (int year = first.year(); year <= last.year(); ++year) {
        if (!calendar.published(year))
            years.append(year);
    }
    return years;
}

/// Every year between the earliest and the latest day that was looked at.
QList<int> unpublishedYears(QDate counted, const Deadline &deadline, const WorkdayCalendar &calendar)
{
    const auto [first, last] = std::minmax({counted, deadline.due, deadline.internalTarget.value_or(counted),
                                            deadline.expectedBy.value_or(counted)});
    return unpublishedBetween(first, last, calendar);
}

std::optional<QString> known(const char *text)
{
    return text ? std::optional(QString::fromUtf8(text)) : std::nullopt;
}
} // namespace

std::optional<DeadlineRule> DeadlineRule::byName(const QString &name)
{
    for (const ClockRule &rule : DeadlineTable::rules()) {
        if (name == QLatin1StringView(rule.name))
            return DeadlineRule(name, rule);
    }
    const std::optional<ClockRule> bare = DeadlineTable::bareClock(name);
    return bare ? std::optional(DeadlineRule(name, *bare)) : std::nullopt;
}

QStringList DeadlineRule::names()
{
    QStringList names;
    for (const ClockRule &rule : DeadlineTable::rules())
        names.append(QString::fromLatin1(rule.name));
    return names;
}

QString DeadlineRule::title() const
{
    return m_rule.title ? Text::tr(m_rule.title) : bareTitle(m_rule.counting, m_rule.amount);
}

QString DeadlineRule::counting() const
{
    return QString::fromLatin1(countingNames.at(size_t(m_rule.counting)).machine);
}

QString DeadlineRule::countingText() const
{
    return Text::tr(countingNames.at(size_t(m_rule.counting)).people);
}

std::optional<QString> DeadlineRule::clause() const
{
    return known(m_rule.clause);
}

QString DeadlineRule::meaning() const
{
    return QString::fromLatin1(m_rule.meaning);
}

QString DeadlineRule::meaningText() const
{
    return Text::tr(m_rule.meaning);
}

QString DeadlineRule::dutyText() const
{
    return m_rule.duty == Duty::Ours ? Text::tr("ours") : Text::tr("the provider's");
}

std::optional<QString> DeadlineRule::missedText() const
{
    return m_rule.missed ? std::optional(Text::tr(m_rule.missed)) : std::nullopt;
}

std::optional<QString> DeadlineRule::reading() const
{
    return known(m_rule.reading);
}

std::optional<QString> DeadlineRule::readingText() const
{
    return m_rule.reading ? std::optional(Text::tr(m_rule.reading)) : std::nullopt;
}

Deadline DeadlineRule::run(const DeadlineStart &start, const WorkdayCalendar &calendar,
                           const DeadlineReadings &readings) const
{
    const WorkdayCalendar::Walk walk = dueWalk(start.day, m_rule, calendar);
    const QDate counted = startsWithMonth() ? calendarEnd(start.day, m_rule) : start.day;
    Deadline deadline;
    deadline.due = walk.day;
    deadline.skipped = walk.skipped;
    deadline.internalTarget = internalTarget(walk.day, m_rule.target, calendar, readings);
    if (startsWithMonth() && !movesBack(m_rule))
        deadline.expectedBy = calendar.lastWorkdayOnOrBefore(walk.day).day;
    deadline.unpublishedYears = unpublishedYears(counted, deadline, calendar);
    deadline.shortClock = m_rule.fromNotice && start.sentAt && *start.sentAt >= readings.shortClockFrom;
    return deadline;
}
