// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deadlinefacts.h"

namespace
{
Result<void> addHistory(DeadlineFacts &facts, const BriefingContext &context,
                        const QList<RunningDeadline> &clocks)
{
    for (const RunningDeadline &clock : clocks) {
        const Result<QList<DeadlineBriefing::CaseEvent>> events =
            DeadlineBriefing::history(context, clock.entry.id);
        if (!events)
            return events.error();
        if (!events->isEmpty())
            facts.history.insert(clock.entry.id, *events);
    }
    return {};
}
} // namespace

Result<DeadlineFacts> DeadlineFacts::read(const BriefingContext &context)
{
    DeadlineFacts facts;
    facts.today = context.today;
    facts.calendar = context.calendar;
    const Result<QList<RunningDeadline>> running = DeadlineBriefing::running(context);
    if (!running)
        return running.error();
    const Result<QList<RunningDeadline>> done = DeadlineBriefing::doneCases(context);
    if (!done)
        return done.error();
    facts.running = *running;
    facts.doneCount = done->size();
    facts.done = done->mid(0, mostDone);
    for (const QList<RunningDeadline> *clocks : {&facts.running, &facts.done}) {
        if (const Result<void> added = addHistory(facts, context, *clocks); !added)
            return added.error();
    }
    return facts;
}

const RunningDeadline *DeadlineFacts::find(const QString &id) const
{
    for (const QList<RunningDeadline> *clocks : {&running, &done}) {
        for (const RunningDeadline &clock : *clocks) {
            if (clock.entry.id == id)
                return &clock;
        }
    }
    return nullptr;
}
