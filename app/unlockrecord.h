// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

class Cache;

/// What the audit trail says of the way into a cache: what opened it, in which program, and how often
/// somebody was refused since the last time. The words are stable; AuditWords has them for people.
struct UnlockRecord {
    enum class By { Passphrase, RecoveryCode, Keyring };
    By by = By::Passphrase;
    int refused = 0; ///< since the last time it was opened
    QString program; ///< "simledger-cli cards"; empty: the window

    /// Right after the cache was opened, on a writing connection of its own: there may be no other one. A
    /// cache that takes nothing is opened all the same, and the log says so. Not for the GUI thread.
    void keep(Cache &cache, const Clock &clock) const;

    /// "passphrase", "recovery-code simledger-cli cards"
    [[nodiscard]] QString detail() const;
};
