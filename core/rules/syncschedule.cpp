// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/syncschedule.h"

#include <algorithm>

namespace
{
constexpr qint64 hour = 3600;
constexpr int daysAhead = 3; ///< a day may be missing from a zone's calendar

qint64 offsetAt(qint64 seconds, const QTimeZone &zone)
{
    return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC));
}

/// The local clock, written as if it were UTC.
QDateTime localAt(Instant at, const QTimeZone &zone)
{
    return QDateTime::fromSecsSinceEpoch(at.seconds + offsetAt(at.seconds, zone), Qt::UTC);
}

bool isQuietTime(const SyncPlan &plan, QTime time)
{
    if (!plan.quiet || plan.quiet->from == plan.quiet->until)
        return false;
    const auto &[from, until] = *plan.quiet;
    return from < until ? time >= from && time < until : time >= from || time < until;
}

/// This moment, or the end of the quiet hours it falls into.
Instant outOfQuiet(const SyncPlan &plan, Instant from, const QTimeZone &zone)
{
    Instant moment = from;
    while (SyncSchedule::isQuiet(plan, moment, zone)) {
        const QDateTime local = localAt(moment, zone);
        const bool today = local.time() < plan.quiet->until;
        const Instant end = SyncSchedule::at(local.date().addDays(today ? 0 : 1), plan.quiet->until, zone);
        moment = {std::max(end.seconds, moment.seconds + 60)}; // where an hour comes twice, minute by minute
    }
    return moment;
}

/// The first of the plan's times of day behind this moment.
std::optional<Instant> firstAfter(const SyncPlan &plan, Instant moment, const QTimeZone &zone)
{
    const QDate day = localAt(moment, zone).date();
    std::optional<Instant> first;
    for (int ahead = -1; ahead <= daysAhead; ++ahead) {
        for (const QTime time : plan.times) {
            const Instant at = SyncSchedule::at(day.addDays(ahead), time, zone);
            if (at > moment && (!first || at < *first))
                first = at;
        }
    }
    return first;
}

std::optional<Instant> dueAt(const SyncPlan &plan, std::optional<Instant> last, Instant now,
                             const QTimeZone &zone)
{
    if (plan.when == SyncPlan::When::Off)
        return std::nullopt;
    if (!last)
        return now; // nothing was ever read
    if (plan.when == SyncPlan::When::EveryHours)
        return Instant{last->seconds + plan.hours * hour};
    return firstAfter(plan, *last, zone);
}
} // namespace

Instant SyncSchedule::at(QDate day, QTime time, const QTimeZone &zone)
{
    const qint64 local = QDateTime(day, time, Qt::UTC).toSecsSinceEpoch();
    const qint64 before = offsetAt(local - 24 * hour, zone), after = offsetAt(local + 24 * hour, zone);
    const auto fits = [&](qint64 offset) { return offsetAt(local - offset, zone) == offset; };
    if (fits(before))
        return {local - before};                     // where a time exists twice, this is the first
    return {local - (fits(after) ? after : before)}; // in a gap: as the clock ran before it
}

bool SyncSchedule::isQuiet(const SyncPlan &plan, Instant at, const QTimeZone &zone)
{
    return isQuietTime(plan, localAt(at, zone).time());
}

std::optional<Instant> SyncSchedule::next(const SyncPlan &plan, std::optional<Instant> lastBegun, Instant now,
                                          const QTimeZone &zone)
{
    if (lastBegun && *lastBegun > now)
        lastBegun = now; // the clock was set back: no waiting for a past that is to come
    const std::optional<Instant> due = dueAt(plan, lastBegun, now, zone);
    if (!due)
        return std::nullopt;
    return outOfQuiet(plan, std::max(*due, now), zone);
}
