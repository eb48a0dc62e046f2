// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deadlinemonth.h"

#include "models/deadlinetext.h"

#include <QLocale>

namespace
{
using DayKind = DeadlineMonth::DayKind;

DayKind kindOf(QDate day, const WorkdayCalendar &calendar)
{
    const bool weekday = day.dayOfWeek() <= Qt::Friday;
    if (calendar.isWorkday(day))
        return weekday ? DayKind::Workday : DayKind::MakeUpWorkday;
    return weekday ? DayKind::Holiday : DayKind::Rest;
}

QString nameOf(const RunningDeadline &clock)
{
    const QString title = DeadlineText::title(clock);
    const QString about = DeadlineText::about(clock);
    return about.isEmpty() ? title : QStringLiteral("%1 · %2").arg(title, about);
}
} // namespace

void DeadlineMonth::setFacts(std::shared_ptr<const DeadlineFacts> facts)
{
    m_facts = std::move(facts);
    fill();
}

void DeadlineMonth::setMonth(Month month)
{
    if (month == m_month)
        return;
    m_month = month;
    fill();
    Q_EMIT monthChanged();
}

/// New figures of the same month change cells; the current one stays.
void DeadlineMonth::fill()
{
    if (m_month == Month{})
        return;
    const QDate first = m_month.firstDay();
    const QDate monday = first.addDays(1 - first.dayOfWeek());
    const bool empty = m_days.isEmpty();
    QList<Day> days;
    for (int i = 0; i < weeks * 7; ++i)
        days.append(made(monday.addDays(i)));
    if (days == m_days)
        return;
    if (empty)
        beginResetModel();
    m_days = days;
    if (empty)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(weeks - 1, 6));
}

DeadlineMonth::Day DeadlineMonth::made(QDate date) const
{
    Day day{date, DayKind::Workday, {}, Month::of(date) == m_month, false};
    if (!m_facts)
        return day;
    day.kind = kindOf(date, m_facts->calendar);
    day.today = date == m_facts->today;
    QList<Line> targets;
    for (const RunningDeadline &clock : m_facts->running) {
        const TableRoles::Tone tone = DeadlineText::tone(clock, m_facts->today);
        if (clock.deadline.due == date)
            day.lines.append({clock.entry.id, nameOf(clock), tone, false});
        else if (clock.deadline.internalTarget == date)
            targets.append(
                {clock.entry.id, tr("Target: %1").arg(nameOf(clock)), TableRoles::Tone::Muted, true});
    }
    day.lines += targets;
    return day;
}

QModelIndex DeadlineMonth::indexOf(QDate date) const
{
    if (m_days.isEmpty())
        return {};
    const qint64 place = m_days.first().date.daysTo(date);
    return place >= 0 && place < m_days.size() ? index(int(place / 7), int(place % 7)) : QModelIndex();
}

bool DeadlineMonth::calendarPublished() const
{
    return !m_facts || m_facts->calendar.published(m_month.year());
}

QString DeadlineMonth::kindText(DayKind kind)
{
    switch (kind) {
    case DayKind::Holiday:
        return tr("holiday");
    case DayKind::MakeUpWorkday:
        return tr("make-up workday");
    case DayKind::Rest:
    case DayKind::Workday:
        break;
    }
    return {};
}

int DeadlineMonth::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_days.isEmpty() ? 0 : weeks;
}

int DeadlineMonth::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 7;
}

QVariant DeadlineMonth::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Day &one = day(index);
    QStringList words;
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        words.append(DeadlineText::day(one.date));
        if (one.today)
            words.append(tr("today"));
        words.append(kindText(one.kind));
        if (one.kind == DayKind::Rest)
            words.append(tr("rest day"));
    } else if (role == Qt::DisplayRole) {
        words.append(QString::number(one.date.day()));
    } else {
        return {};
    }
    for (const Line &line : one.lines)
        words.append(line.text);
    words.removeAll(QString());
    return words.join(u'\n');
}

QVariant DeadlineMonth::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QLocale().standaloneDayName(section + 1, QLocale::ShortFormat);
}
