// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/briefingsetting.h"

#include "app/cli/partage.h"
#include "app/cli/session.h"
#include "core/desk/workdays.h"

namespace
{
QString topicOf(ReadingClass which)
{
    switch (which) {
    case ReadingClass::Usage:
        return QStringLiteral("usage");
    case ReadingClass::Identity:
        return QStringLiteral("identity");
    case ReadingClass::Detail:
        break;
    }
    return QStringLiteral("detail");
}
} // namespace

Result<BriefingSetting> BriefingSetting::open(Invocation &invocation)
{
    const Result<std::shared_ptr<const CardColumns>> fleet = invocation.session.fleet();
    if (!fleet)
        return fleet.error();
    const Result<CacheReader *> cache = invocation.session.reader();
    if (!cache)
        return cache.error();
    Result<WorkdayCalendar> calendar = Workdays::with(**cache);
    if (!calendar)
        return calendar.error();
    return BriefingSetting(**cache, *fleet, *std::move(calendar), invocation.clock.today(), invocation.now());
}

Result<std::optional<Instant>> BriefingSetting::oldest(ReadingClass which) const
{
    const Result<ReadingCounts> counts = m_cache->readings.counts(which);
    if (!counts)
        return counts.error();
    if (!counts->oldest)
        PartAge::sayNeverRead(topicOf(which));
    return counts->oldest;
}
