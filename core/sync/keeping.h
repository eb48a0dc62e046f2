// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/reading.h"
#include "core/store/writer.h"

#include <QByteArray>

/// How the plans of a run keep what came, and see whether there is more.
namespace Keeping
{

/// More rows are promised behind this page; without a total, behind every full one.
template<class T> bool goesOn(const DecodedPage<T> &page, int number, int pageSize)
{
    return page.rowCount > 0 &&
           (page.total ? qint64(number) * pageSize < *page.total : page.rowCount >= pageSize);
}

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
