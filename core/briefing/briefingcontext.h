// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/inventory/cardcolumns.h"

#include <QDate>

#include <memory>

class CacheReader;
class WorkdayCalendar;

/// What every briefing is about: one cache, one snapshot of its fleet, one moment. Whoever makes it keeps
/// reader and calendar alive. Belongs to the reader's thread.
///
/// The snapshot must be one of this cache (rows are card ids − 1); cards that are only in one of both are
/// left out.
struct BriefingContext {
    CacheReader &cache;
    std::shared_ptr<const CardColumns> fleet; ///< never null; CardColumns::none() for an empty cache
    const WorkdayCalendar &calendar;
    QDate today; ///< the business day, in Beijing
    Instant now; ///< what ages are counted from
};
