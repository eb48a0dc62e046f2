// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

#include <chrono>

/// Wrong passphrases at one data directory and the wait they cost: after the fifth 1 s, then 2, 4 … 60 s.
/// They are kept in a small file beside the cache, so that a new start does not forget them; nothing is ever
/// destroyed (reliability 3.4). A value; the functions that take a directory read or write that file and are
/// not for the GUI thread.
struct UnlockAttempts {
    static constexpr int withoutWait = 4;
    int wrong = 0;   ///< in a window, since the right one
    int refused = 0; ///< those, and the ones at the command line, which cost no wait: for the audit trail
    std::chrono::nanoseconds until{0}; ///< Clock::monotonic() from which on the next one may be tried

    /// A file that cannot be read counts as none and is kept as ".bad" (S29). A clock that was set back makes
    /// no wait longer than it was.
    [[nodiscard]] static UnlockAttempts load(const QString &directory, const Clock &clock);
    /// One more was wrong. What could not be kept still counts in this process.
    void addWrong(const QString &directory, const Clock &clock);
    /// One more was wrong where nobody is made to wait: at the command line.
    void addRefused(const QString &directory, const Clock &clock);
    /// The right one was found: forgets all. Gives how many were refused before.
    int forget(const QString &directory);

    [[nodiscard]] std::chrono::milliseconds remaining(const Clock &clock) const; ///< 0: it may be tried
    [[nodiscard]] static std::chrono::seconds waitAfter(int wrong);

private:
    void keep(const QString &directory, const Clock &clock) const;
};
