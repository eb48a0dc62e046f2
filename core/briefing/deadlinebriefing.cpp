// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/deadlinebriefing.h"

#include "core/briefing/briefingerrors.h"
#include "core/briefing/enteredvalues.h"
#include "core/briefing/rebatebriefing.h"
#include "core/store/cachewriter.h"

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

Result<QList<RunningDeadline>> casesThatAre(const BriefingContext &context, bool done)
{
    const Result<QList<DeadlineCase>> entered = EnteredValues::of<DeadlineCase>(context.cache);
    if (!entered)
        return entered.error();
    QList<RunningDeadline> cases;
    for (const DeadlineCase &entry : *entered) {
        if (entry.done.has_value() != done)
            continue;
        const std::optional<RunningDeadline> clock = RunningDeadline::of(entry, context.calendar);
        if (!clock)
            return BriefingError::unknownClock(entry.id);
        cases.append(*clock);
    }
    return cases;
}

// ---- what was done with a case ----

Result<std::optional<DeadlineCase>> caseOf(const DeskRevision &revision)
{
    if (!revision.value)
        return std::optional<DeadlineCase>();
    const Result<DeskFields> fields = DeskFields::parse(*revision.value);
    if (!fields)
        return fields.error();
    const Result<DeadlineCase> entry = DeskKind<DeadlineCase>::read(*fields);
    return entry ? Result<std::optional<DeadlineCase>>(std::optional(*entry)) : entry.error();
}

using DeadlineBriefing::CaseEvent;

CaseEvent::Kind kindOf(const std::optional<DeadlineCase> &before, const DeadlineCase &after)
{
    if (!before)
        return CaseEvent::Kind::Registered;
    if (after.done && after.done != before->done)
        return CaseEvent::Kind::Done;
    if (before->done && !after.done)
        return CaseEvent::Kind::Reopened;
    if (after.snoozedUntil && after.snoozedUntil != before->snoozedUntil)
        return CaseEvent::Kind::Snoozed;
    return before->snoozedUntil && !after.snoozedUntil ? CaseEvent::Kind::Reopened : CaseEvent::Kind::Changed;
}

CaseEvent eventOf(const DeskRevision &revision, const std::optional<DeadlineCase> &before,
                  const std::optional<DeadlineCase> &after)
{
    CaseEvent event{CaseEvent::Kind::Removed, revision.at, revision.who, {}, {}};
    if (revision.undoes)
        event.kind = CaseEvent::Kind::TakenBack;
    else if (after)
        event.kind = kindOf(before, *after);
    if (event.kind == CaseEvent::Kind::Done)
        event.day = after->done;
    if (event.kind == CaseEvent::Kind::Snoozed)
        event.day = after->snoozedUntil;
    if (event.day)
        event.reason = after->reason;
    return event;
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
    Result<QList<RunningDeadline>> running = casesThatAre(context, false);
    if (running)
        sortByDay(*running);
    return running;
}

Result<QList<RunningDeadline>> DeadlineBriefing::doneCases(const BriefingContext &context)
{
    Result<QList<RunningDeadline>> done = casesThatAre(context, true);
    if (done)
        std::sort(done->begin(), done->end(), [](const RunningDeadline &a, const RunningDeadline &b) {
            return std::tie(*b.entry.done, a.entry.id) < std::tie(*a.entry.done, b.entry.id);
        });
    return done;
}

Result<QList<DeadlineBriefing::CaseEvent>> DeadlineBriefing::history(const BriefingContext &context,
                                                                     const QString &id)
{
    const Result<QList<DeskRevision>> revisions =
        context.cache.desk.revisionsOf(DeskKind<DeadlineCase>::name(), id);
    if (!revisions)
        return revisions.error();
    QList<CaseEvent> events;
    std::optional<DeadlineCase> before;
    for (qsizetype i = revisions->size() - 1; i >= 0; --i) {
        const DeskRevision &revision = (*revisions)[i];
        const Result<std::optional<DeadlineCase>> after = caseOf(revision);
        if (!after)
            return after.error();
        events.prepend(eventOf(revision, before, *after));
        before = *after;
    }
    return events;
}
