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
/// `name` is one of the two rules of the table that start with a month.
RunningDeadline rebateClock(const QString &name, Month month, const WorkdayCalendar &calendar)
{
    DeadlineCase entry;
    entry.id = name + u':' + month.iso();
    entry.rule = name;
    entry.start = month.firstDay();
    entry.subject = month.iso();
    return *RunningDeadline::of(entry, calendar);
}

bool isPosted(const RebateStatement &statement)
{
    return statement.invoice && (statement.invoice->posted || statement.invoice->received);
}

/// All of it, as far as the ledger tells; once a person has confirmed the entry the month is not open any
/// more.
bool isCredited(const RebateStatement &statement)
{
    return statement.credit.state == RebateCreditState::Credited ||
           statement.credit.state == RebateCreditState::Late;
}

QList<RunningDeadline> rebateClocks(const RebateStatement &statement, const WorkdayCalendar &calendar)
{
    QList<RunningDeadline> clocks;
    if (statement.credit.state == RebateCreditState::NothingDue)
        return clocks;
    if (!isPosted(statement))
        clocks.append(rebateClock(QStringLiteral("rebate-invoice"), statement.month, calendar));
    clocks.append(rebateClock(QStringLiteral("rebate-credit"), statement.month, calendar));
    if (isCredited(statement))
        clocks.last().state = RunningDeadline::State::ToConfirm;
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
        const std::optional<RunningDeadline> clock = RunningDeadline::of(entry, context.calendar);
        if (!clock)
            return BriefingError::unknownClock(entry.id);
        running.append(*clock);
    }
    sortByDay(running);
    return running;
}
