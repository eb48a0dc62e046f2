// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/deskwriting.h"

#include "app/cli/session.h"

#include "core/base/platform.h"
#include "core/desk/desk.h"

Result<void> DeskWriting::transact(Invocation &invocation, const std::function<Result<void>(Desk &)> &edits)
{
    const Result<Cache *> cache = invocation.session.cache();
    if (!cache)
        return cache.error();
    invocation.session.forgetReader();
    const Result<std::unique_ptr<CacheWriter>> writer = (*cache)->openWriter();
    if (!writer)
        return writer.error();
    const QString who = invocation.session.options().demo ? QStringLiteral("demo") : Platform::userName();
    return (*writer)->transact([&](CacheWriter &writing) {
        Desk desk(writing, invocation.clock, who);
        return edits(desk);
    });
}
