// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connections.h"

#include "core/base/notguithread.h"

Result<Connections> Connections::open(std::shared_ptr<Cache> cache, Instant now)
{
    NotGuiThread::check("opening the cache");
    Connections open;
    Result<std::unique_ptr<CacheWriter>> writer = cache->openWriter();
    if (!writer)
        return writer.error();
    open.writer = *std::move(writer);
    const Result<void> closed =
        open.writer->transact([now](CacheWriter &writing) { return writing.journal.closeInterrupted(now); });
    if (!closed && !cache->isReadOnly() && closed.error().kind != Error::Kind::Storage)
        return closed.error(); // a disk that is full or takes nothing keeps nobody from reading
    for (std::unique_ptr<CacheReader> *place : {&open.quick, &open.slow, &open.feed}) {
        Result<std::unique_ptr<CacheReader>> reader = cache->openReader();
        if (!reader)
            return reader.error();
        *place = *std::move(reader);
    }
    open.cache = std::move(cache);
    return open;
}
