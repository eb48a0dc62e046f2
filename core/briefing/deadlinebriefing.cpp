// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/deadlinebriefing.h"

#include "core/briefing/briefingerrors.h"
#include "core/briefing/enteredvalues.h"
#include "core/briefing/rebatebriefing.h"

#include <algorithm>
#include <tuple>

namespace
{
RunningDeadline runningOf(const DeadlineCase &entry, const DeadlineRule &rule,
                          const WorkdayCalendar &calendar)
{
    return {entry, rule.run({entry.start, entry.sentAt}, calendar), rule.clause(), rule.meaningText()};
}

/// `name` is one of the two rules of the table that start with a month.
RunningDeadline rebateClock(const QString &name, Month month, const WorkdayCalendar &calendar)
{
    DeadlineCase entry;
    entry.id = name + u':' + month.iso();
    entry.rule = name;
    entry.start = month.firstDay();
    entry.subject = month.iso();
    return runningOf(entry, *DeadlineRule::byName(name), calendar);
}

bool isPosted(const RebateStatement &statement)
{
    return statement.invoice && (statement.invoice->posted || statement.invoice->received);
}

QList<RunningDeadline> rebateClocks(const RebateStatement &statement, const WorkdayCalendar &calendar)
{
    QList<RunningDeadline> clocks;
    if (statement.credit.state == RebateCreditState::NothingDue)
        return clocks;
    if (!isPosted(statement))
        clocks.append(rebateClock(QStringLiteral("rebate-invoice"), statement.month, calendar));
    clocks.append(rebateClock(QStringLiteral("rebate-credit"), statement.month, calendar));
    return clocks;
}

void sortByDay(QList<RunningDeadline> &running)
{
    std::sort(running.begin(), running.end(), [](const RunningDeadline &a, const RunningDeadline &b) {
        return std::tie(a.deadline.due, a.entry.id) < std::tie(b.deadline.due, b.entry.id);
    });
}
} // namespace

Result<QList<RunningDeadline>> DeadlineBriefing::running(const BriefingContext &context,
                                                         std::optional<QDate> until)
{
    Result<QList<RunningDeadline>> running = cases(context);
    if (!running)
        return running;
    const Result<QList<RebateStatement>> statements = RebateBriefing::openStatements(context);
    if (!statements)
        return statements.error();
    for (const RebateStatement &statement : *statements)
        running->append(rebateClocks(statement, context.calendar));
    if (until)
        running->removeIf([&](const RunningDeadline &one) { return one.deadline.due > *until; });
    sortByDay(*running);
    return running;
}

Result<QList<RunningDeadline>> DeadlineBriefing::cases(const BriefingContext &context)
{
    const Result<QList<DeadlineCase>> entered = EnteredValues::of<DeadlineCase>(context.cache);
    if (!entered)
        return entered.error();
    QList<RunningDeadline> running;
    for (const DeadlineCase &entry : *entered) {
        if (entry.done)
            continue;
        const std::optional<DeadlineRule> rule = DeadlineRule::byName(entry.rule);
        if (!rule)
            return BriefingError::unknownClock(entry.id);
        running.append(runningOf(entry, *rule, context.calendar));
    }
    sortByDay(running);
    return running;
}
