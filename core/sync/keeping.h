// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/reading.h"
#include "core/store/writer.h"

#include <QByteArray>

/// How the plans of a run keep what came: first what was odd about it, then the values.
namespace Keeping
{

/// A job that notes what was odd and then calls `save(cache)`, which gives a Result of anything.
template<class Save> Writer::Job job(const QByteArray &action, DecodeNotes notes, Instant at, Save save)
{
    return [action, notes = std::move(notes), at,
            save = std::move(save)](CacheWriter &cache) -> Result<void> {
        if (const Result<void> noted = cache.quarantine.add(QString::fromLatin1(action), notes, at); !noted)
            return noted;
        const auto saved = save(cache);
        return saved ? Result<void>() : Result<void>(saved.error());
    };
}

} // namespace Keeping
