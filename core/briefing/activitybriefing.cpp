// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/activitybriefing.h"

#include "core/store/cachewriter.h"

#include <algorithm>

namespace
{
using ActivityBriefing::Period;

constexpr int mostRead = 50'000; ///< of the journal and of the audit log: some years
constexpr int someRuns = 100;    ///< one that was cut short at once is not the one people mean

Period periodOf(const SyncRun &run, Instant now)
{
    return {run.started, Instant{run.finished.value_or(now).seconds + 1}};
}

bool hasRead(const SyncRun &run)
{
    return run.state == SyncRun::State::Succeeded || run.state == SyncRun::State::InPart;
}
} // namespace

Result<std::optional<Period>> ActivityBriefing::lastRun(const BriefingContext &context)
{
    const Result<QList<SyncRun>> newest = context.cache.journal.newestRuns(someRuns);
    if (!newest)
        return newest.error();
    for (const SyncRun &run : *newest) {
        if (hasRead(run))
            return std::optional(Period{run.started, Instant{context.now.seconds + 1}});
    }
    return std::optional<Period>();
}

Result<std::optional<Period>> ActivityBriefing::lastTwoRuns(const BriefingContext &context)
{
    Result<QList<SyncRun>> runs = context.cache.journal.newestRuns(someRuns);
    if (!runs)
        return runs.error();
    runs->removeIf([](const SyncRun &run) { return !hasRead(run); });
    if (runs->isEmpty())
        return std::optional<Period>();
    Period period = periodOf(runs->first(), context.now);
    if (runs->size() > 1) // what a run between them found that did not end on belongs to it
        period.from = std::min(period.from, periodOf(runs->at(1), context.now).until);
    return std::optional(period);
}

Result<std::optional<Period>> ActivityBriefing::ofRun(const BriefingContext &context, qint64 run)
{
    const Result<std::optional<SyncRun>> found = context.cache.journal.run(run);
    if (!found)
        return found.error();
    return *found ? std::optional(periodOf(**found, context.now)) : std::nullopt;
}

Period ActivityBriefing::lastDays(const BriefingContext &context, int days)
{
    return {Instant::startOfBeijingDay(context.today.addDays(1 - days)), Instant{context.now.seconds + 1}};
}

Period ActivityBriefing::thisMonth(const BriefingContext &context)
{
    const QDate first(context.today.year(), context.today.month(), 1);
    return {Instant::startOfBeijingDay(first), Instant{context.now.seconds + 1}};
}

Result<QList<SyncRun>> ActivityBriefing::runs(const BriefingContext &context, const Period &period,
                                              qsizetype most)
{
    Result<QList<SyncRun>> runs = context.cache.journal.newestRuns(mostRead);
    if (!runs)
        return runs;
    runs->removeIf([&period](const SyncRun &run) { return !period.has(run.started); });
    runs->resize(std::min(runs->size(), most));
    return runs;
}

Result<QList<AuditEntry>> ActivityBriefing::deeds(const BriefingContext &context, const Period &period,
                                                  qsizetype most)
{
    Result<QList<AuditEntry>> deeds = context.cache.audit.newest(mostRead);
    if (!deeds)
        return deeds;
    deeds->removeIf([&period](const AuditEntry &deed) { return !period.has(deed.at); });
    deeds->resize(std::min(deeds->size(), most));
    return deeds;
}

Result<ActivityBriefing::Trail> ActivityBriefing::trail(const BriefingContext &context, qsizetype most)
{
    Result<AuditVerification> found = context.cache.verifyAudit();
    if (!found)
        return found.error();
    Result<QList<AuditEntry>> newest = context.cache.audit.newest(int(most));
    if (!newest)
        return newest.error();
    return Trail{*std::move(found), *std::move(newest)};
}
