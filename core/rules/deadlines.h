// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/deadlinetable.h"
#include "core/rules/workdaycalendar.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>

/// What starts a clock: day 0 of the count. Days are whole days in Beijing.
struct DeadlineStart {
    QDate day;                        ///< any day of the month for the rules that start with a month
    std::optional<QTime> sentAt = {}; ///< when the notice was sent, where that is known
};

/// The parameters of our readings.
struct DeadlineReadings {
    int courierWorkdays = 3;     ///< how long an invoice travels
    QTime shortClockFrom{18, 0}; ///< a notice sent from then on leaves less than its day
};

/// A clock run to its end: the date, and why it is this one.
struct Deadline {
    QDate due; ///< the last day, or what `meaning` says
    std::optional<QDate> internalTarget;
    std::optional<QDate> expectedBy; ///< a fixed day of the provider: the last workday on or before it
    QList<QDate> skipped;            ///< rest days passed over on the way to `due`, ascending
    QList<int> unpublishedYears;     ///< touched years counted as Monday to Friday, ascending
    bool shortClock = false;         ///< the notice came late on its day, which still counts whole

    [[nodiscard]] bool calendarPublished() const { return unpublishedYears.isEmpty(); }
};

/// One clock that can be asked for by name.
class DeadlineRule
{
public:
    /// A rule of the table, or a bare clock such as "workdays:+3".
    [[nodiscard]] static std::optional<DeadlineRule> byName(const QString &name);
    [[nodiscard]] static QStringList names(); ///< of the table

    [[nodiscard]] const QString &name() const { return m_name; } ///< for machines
    [[nodiscard]] QString title() const; ///< for people: "rebate invoice", "5 working days before"
    [[nodiscard]] bool startsWithMonth() const { return m_rule.counting == Counting::FixedDay; }
    [[nodiscard]] bool startsWithNotice() const { return m_rule.fromNotice; }

    /// "workdays", "days", "weeks", "months", "years", "fixed_day": for machines.
    [[nodiscard]] QString counting() const;
    [[nodiscard]] QString countingText() const;          ///< for people, in their language
    [[nodiscard]] std::optional<QString> clause() const; ///< stable; Clauses::text() for people
    [[nodiscard]] QString meaning() const;               ///< stable English, for machines
    [[nodiscard]] QString meaningText() const;
    [[nodiscard]] Duty duty() const { return m_rule.duty; }
    [[nodiscard]] QString dutyText() const;
    /// What follows when the day passes; for people. Nothing for the bare clocks.
    [[nodiscard]] std::optional<QString> missedText() const;
    [[nodiscard]] std::optional<QString> reading() const; ///< stable English, for machines
    [[nodiscard]] std::optional<QString> readingText() const;

    /// Runs the clock from a valid day between 1990 and 2099.
    [[nodiscard]] Deadline run(const DeadlineStart &start, const WorkdayCalendar &calendar,
                               const DeadlineReadings &readings = {}) const;

private:
    DeadlineRule(QString name, const ClockRule &rule) : m_name(std::move(name)), m_rule(rule) {}
    QString m_name;
    ClockRule m_rule;
};
