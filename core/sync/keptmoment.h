// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/instant.h"
#include "core/store/metastore.h"

#include <chrono>
#include <optional>

/// Moments that a run notes in the cache and a later one judges by their age. Internal to core/sync.
namespace KeptMoment
{

inline constexpr std::chrono::hours wrongClock{24}; ///< a moment that far ahead was noted by a wrong clock

[[nodiscard]] inline bool stands(Instant then, Instant now, std::chrono::seconds howLong)
{
    const qint64 old = now.seconds - then.seconds;
    return old < howLong.count() && old >= -std::chrono::seconds(wrongClock).count();
}

/// Nothing: never noted, or no number.
inline Result<std::optional<Instant>> read(MetaStore &meta, const QString &name)
{
    const Result<std::optional<QString>> text = meta.value(name);
    if (!text)
        return text.error();
    bool isNumber = false;
    const qint64 seconds = text->value_or(QString()).toLongLong(&isNumber);
    return isNumber ? std::optional(Instant{seconds}) : std::nullopt;
}

/// Nothing forgets it.
inline Result<void> keep(MetaStore &meta, const QString &name, std::optional<Instant> at)
{
    return meta.set(name, at ? QString::number(at->seconds) : QString());
}

} // namespace KeptMoment
