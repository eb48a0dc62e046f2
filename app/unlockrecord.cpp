// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unlockrecord.h"

#include "core/base/platform.h"
#include "core/store/cache.h"

QString UnlockRecord::detail() const
{
    const QString word = by == By::Passphrase ? QStringLiteral("passphrase")
                         : by == By::Keyring  ? QStringLiteral("keyring")
                                              : QStringLiteral("recovery-code");
    return program.isEmpty() ? word : word + u' ' + program;
}

void UnlockRecord::keep(Cache &cache, const Clock &clock) const
{
    if (cache.isReadOnly())
        return;
    const Instant now = Instant::of(clock.now());
    const Result<std::unique_ptr<CacheWriter>> writer = cache.openWriter();
    const Result<void> kept =
        !writer ? Result<void>(writer.error()) : (*writer)->transact([&](CacheWriter &open) -> Result<void> {
            const QString who = Platform::userName();
            if (refused > 0) {
                const Result<void> noted =
                    open.audit.append(now, who, QStringLiteral("unlock-refused"), QString::number(refused));
                if (!noted)
                    return noted;
            }
            return open.audit.append(now, who, QStringLiteral("unlocked"), detail());
        });
    if (!kept)
        qWarning("the unlock is not in the audit trail: %s", qPrintable(kept.error().detail));
}
