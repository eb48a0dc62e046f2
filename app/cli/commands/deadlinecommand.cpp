// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/commands/deadlineparts.h"
#include "core/desk/workdays.h"

#include "core/rules/clauses.h"
#include "core/rules/deadlines.h"
#include "core/rules/isodate.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(DeadlineCommand)
};

/// A clock, and what it ran to.
struct Answer {
    const DeadlineRule &rule;
    DeadlineStart start;
    Deadline deadline;
};

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QStringList isoList(const QList<QDate> &days)
{
    QStringList texts;
    for (const QDate day : days)
        texts.append(iso(day));
    return texts;
}

QString startText(const Answer &answer)
{
    return answer.rule.startsWithMonth() ? answer.start.day.toString(QStringLiteral("yyyy-MM"))
                                         : iso(answer.start.day);
}

QJsonValue json(const std::optional<QString> &text)
{
    return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
}

QJsonValue json(std::optional<QDate> day)
{
    return day ? QJsonValue(iso(*day)) : QJsonValue(QJsonValue::Null);
}

QJsonObject jsonOf(const Answer &answer)
{
    const Deadline &deadline = answer.deadline;
    return {{QStringLiteral("rule"), answer.rule.name()},
            {QStringLiteral("start"), startText(answer)},
            {QStringLiteral("due"), iso(deadline.due)},
            {QStringLiteral("counting"), answer.rule.counting()},
            {QStringLiteral("internal_target"), json(deadline.internalTarget)},
            {QStringLiteral("expected_by"), json(deadline.expectedBy)},
            {QStringLiteral("meaning"), answer.rule.meaning()},
            {QStringLiteral("reading"), json(answer.rule.reading())},
            {QStringLiteral("skipped"), QJsonArray::fromStringList(isoList(deadline.skipped))},
            {QStringLiteral("calendar"),
             deadline.calendarPublished() ? QStringLiteral("published") : QStringLiteral("weekends_only")},
            {QStringLiteral("clause"), json(answer.rule.clause())},
            {QStringLiteral("short_clock"), deadline.shortClock}};
}

/// "2023, 2027–2031"
QString yearRanges(const QList<int> &years)
{
    QStringList ranges;
    for (qsizetype i = 0; i < years.size(); ++i) {
        const int first = years[i];
        while (i + 1 < years.size() && years[i + 1] == years[i] + 1)
            ++i;
        ranges.append(first == years[i] ? QString::number(first)
                                        : QStringLiteral("%1–%2").arg(first).arg(years[i]));
    }
    return ranges.join(QStringLiteral(", "));
}

QString calendarText(const Deadline &deadline)
{
    if (deadline.calendarPublished())
        return Text::tr("as published by the State Council");
    return Text::tr("not published for %1: there only Saturdays and Sundays count as rest days")
        .arg(yearRanges(deadline.unpublishedYears));
}

void printTable(const Answer &answer, Terminal::MachineOutput &output)
{
    const auto line = [&output](const QString &title, const QString &text) {
        if (!text.isEmpty())
            output.line(Terminal::fitted(title, 17, false) + text);
    };
    const auto dateLine = [&line](const QString &title, std::optional<QDate> day) {
        if (day)
            line(title, iso(*day));
    };
    const Deadline &deadline = answer.deadline;
    line(Text::tr("Rule"), answer.rule.title());
    line(Text::tr("Clause"), Clauses::text(answer.rule.clause().value_or(QString())));
    line(Text::tr("Start"), startText(answer));
    line(Text::tr("Due"), iso(deadline.due));
    line(Text::tr("Meaning"), answer.rule.meaningText());
    dateLine(Text::tr("Internal target"), deadline.internalTarget);
    dateLine(Text::tr("Expected by"), deadline.expectedBy);
    line(Text::tr("Counting"), answer.rule.countingText());
    line(Text::tr("Passed over"), isoList(deadline.skipped).join(QStringLiteral(", ")));
    line(Text::tr("Calendar"), calendarText(deadline));
    line(Text::tr("Our reading"), answer.rule.readingText().value_or(QString()));
    if (deadline.shortClock)
        line(Text::tr("Short clock"), Text::tr("The notice came late on its day, which counts whole."));
}

Error wrongRule()
{
    return Options::usageError(
        Text::tr("--rule wants one of %1, or workdays:+N, days:+N, months:+N with a sign.")
            .arg(DeadlineRule::names().join(QStringLiteral(", "))));
}

/// "2026-04" for rules that start with a month, else "2026-02-13", with "T23:50" where a notice starts the
/// clock and the hour it was sent at is known.
std::optional<DeadlineStart> startOf(const QString &text, const DeadlineRule &rule)
{
    const qsizetype at = rule.startsWithNotice() ? text.indexOf(u'T') : -1;
    const std::optional<QDate> day =
        rule.startsWithMonth() ? IsoDate::month(text) : IsoDate::day(at < 0 ? text : text.first(at));
    if (!day)
        return std::nullopt;
    if (at < 0)
        return DeadlineStart{*day};
    const QTime time = QTime::fromString(text.sliced(at + 1), QStringLiteral("HH:mm"));
    return time.isValid() ? std::optional(DeadlineStart{*day, time}) : std::nullopt;
}

Error wrongStart(const DeadlineRule &rule)
{
    if (rule.startsWithMonth())
        return Options::usageError(Text::tr("--start wants a month such as 2026-04 for this rule."));
    if (rule.startsWithNotice())
        return Options::usageError(
            Text::tr("--start wants the day the notice was sent, such as 2026-02-13 or "
                     "2026-02-13T23:50."));
    return Options::usageError(Text::tr("--start wants a date such as 2026-02-13."));
}

/// The shipped years and those of --calendar: this command opens no cache.
Result<WorkdayCalendar> calendarOf(const QStringList &paths)
{
    QList<WorkdayYear> years;
    for (const QString &path : paths) {
        const Result<WorkdayYear> year = DeadlineParts::yearFile(path);
        if (!year)
            return year.error();
        years.append(*year);
    }
    return Workdays::shippedAnd(years);
}

Result<ExitCode> computed(Invocation &invocation, Format format)
{
    const auto rule = DeadlineRule::byName(invocation.parser.value(QStringLiteral("rule")));
    if (!rule)
        return wrongRule();
    const auto start = startOf(invocation.parser.value(QStringLiteral("start")), *rule);
    if (!start)
        return wrongStart(*rule);
    const Result<WorkdayCalendar> calendar = calendarOf(invocation.parser.values(QStringLiteral("calendar")));
    if (!calendar)
        return calendar.error();
    const Answer answer{*rule, *start, rule->run(*start, *calendar)};
    if (format == Format::Json)
        ListDocument::printJson(jsonOf(answer), invocation.output);
    else
        printTable(answer, invocation.output);
    return ExitCode::Done;
}
} // namespace

QList<QCommandLineOption> DeadlineCommand::options()
{
    return {QCommandLineOption(QStringLiteral("rule"), Text::tr("The clock; the manual page lists them."),
                               Text::tr("RULE")),
            QCommandLineOption(QStringLiteral("start"),
                               Text::tr("The day that starts the clock; a month for the rebate rules."),
                               Text::tr("DATE")),
            QCommandLineOption(QStringLiteral("calendar"),
                               Text::tr("compute: also the working days of this year file; may be repeated."),
                               Text::tr("FILE")),
            QCommandLineOption(QStringLiteral("confirm"),
                               Text::tr("calendar import: the file corrects a year the program has.")),
            Commands::formatOption()};
}

Result<ExitCode> DeadlineParts::compute(Invocation &invocation)
{
    const Result<Format> format = invocation.format();
    if (!format)
        return format.error();
    const bool complete =
        invocation.parser.isSet(QStringLiteral("rule")) && invocation.parser.isSet(QStringLiteral("start"));
    if (invocation.arguments.size() != 1 || !complete || *format == Format::Csv)
        return Options::usageError(
            Text::tr("\"deadline compute\" wants --rule RULE, --start DATE, and --format table or json."));
    return computed(invocation, *format);
}

Result<ExitCode> DeadlineCommand::run(Invocation &invocation)
{
    const QString what = invocation.arguments.value(0);
    if (what == u"compute")
        return DeadlineParts::compute(invocation);
    if (what == u"calendar")
        return DeadlineParts::calendar(invocation);
    return Options::usageError(
        Text::tr("\"deadline\" wants compute, calendar import FILE, or calendar show."));
}
