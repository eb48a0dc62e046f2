// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/partage.h"

#include "app/cli/terminal.h"

#include "core/store/cachewriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(PartAge)
};
} // namespace

Result<std::optional<Instant>> PartAge::of(CacheReader &reader, const QString &part, const QString &topic)
{
    const Result<SyncPart> read = reader.journal.part(part);
    if (!read)
        return read.error();
    if (!read->completedAt)
        sayNeverRead(topic);
    return read->completedAt;
}

void PartAge::sayNeverRead(const QString &topic)
{
    Terminal::say(
        Text::tr("This was never read whole from the cloud. Read it with \"simledger-cli sync --only %1\".")
            .arg(topic));
}

std::optional<Instant> PartAge::older(std::optional<Instant> one, std::optional<Instant> other)
{
    return one && other ? std::min(one, other) : one ? one : other;
}
