// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/briefing/briefingcontext.h"
#include "core/desk/deskservice.h"
#include "core/rules/workdaycalendar.h"
#include "core/store/fleetfeed.h"
#include "core/store/reader.h"

#include <QObject>

#include <functional>
#include <memory>

/// What the models of an open account work with. Made by the app, which keeps everything in it alive longer
/// than the models. GUI thread.
struct ModelRoom {
    Reader &quick; ///< for what somebody waits with his eyes: filters, sorts, one card
    Reader &slow;  ///< for what may take seconds: briefings, exports, reports
    FleetFeed &fleet;
    DeskService &desk;
    const Clock &clock;
    /// The working days that count here, years that people imported included. Run in a reader.
    std::function<Result<WorkdayCalendar>(CacheReader &)> calendar;
    QString company;   ///< for paper and the window's title; empty: not known
    bool demo = false; ///< every page and print says so

    [[nodiscard]] QDate today() const { return clock.today(); }
    [[nodiscard]] Instant now() const { return Instant::of(clock.now()); }
};

/// Questions to the rules, asked in a reader.
namespace Briefings
{

/// Runs `job(const BriefingContext &)` over the newest snapshot in `reader`, which is one of the room's;
/// `done` gets its Result on the GUI thread, unless `context` has died.
template<class Job, class Done>
ReaderTicket ask(const ModelRoom &room, Reader &reader, QObject *context, Job job, Done done)
{
    using Answered = std::invoke_result_t<Job, const BriefingContext &>;
    return reader.ask(
        context,
        [fleet = room.fleet.snapshot(), calendar = room.calendar, today = room.today(), now = room.now(),
         job = std::move(job)](CacheReader &cache, const ReaderTicket &) -> Answered {
            const Result<WorkdayCalendar> days = calendar(cache);
            if (!days)
                return days.error();
            return job(BriefingContext{cache, fleet, *days, today, now});
        },
        std::move(done));
}

} // namespace Briefings
