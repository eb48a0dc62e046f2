// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include "core/briefing/briefingcontext.h"
#include "core/rules/workdaycalendar.h"
#include "core/store/readingages.h"

/// What the commands that answer with the rules work with: the cache, its fleet, the calendar, the day. Made
/// for one call; the session must outlive it and not write meanwhile.
class BriefingSetting
{
public:
    static Result<BriefingSetting> open(Invocation &invocation);

    [[nodiscard]] CacheReader &cache() const { return *m_cache; }
    /// Valid as long as this room, in its place.
    [[nodiscard]] BriefingContext context() const { return {*m_cache, m_fleet, m_calendar, m_today, m_now}; }

    /// The reading longest ago of a class that is read card by card; people are told how to read it when no
    /// card has one.
    [[nodiscard]] Result<std::optional<Instant>> oldest(ReadingClass which) const;

private:
    BriefingSetting(CacheReader &cache, std::shared_ptr<const CardColumns> fleet, WorkdayCalendar calendar,
                    QDate today, Instant now)
        : m_cache(&cache), m_fleet(std::move(fleet)), m_calendar(std::move(calendar)), m_today(today),
          m_now(now)
    {
    }

    CacheReader *m_cache;
    std::shared_ptr<const CardColumns> m_fleet;
    WorkdayCalendar m_calendar;
    QDate m_today;
    Instant m_now;
};
