// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/limiterlesson.h"

#include "core/sync/keptmoment.h"

namespace
{
constexpr std::chrono::seconds howLong = std::chrono::hours(24 * 30);

const QString name = MetaStore::ofProvider(QLatin1StringView("counts_last_second")); // since when it is known
} // namespace

Result<bool> LimiterLesson::holds(MetaStore &meta, Instant now)
{
    const Result<std::optional<Instant>> learned = KeptMoment::read(meta, name);
    if (!learned)
        return learned.error();
    return *learned && KeptMoment::stands(**learned, now, howLong);
}

Result<void> LimiterLesson::keep(MetaStore &meta, Instant learned)
{
    return KeptMoment::keep(meta, name, learned);
}
