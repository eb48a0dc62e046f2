// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <array>

/// Why an open account is locked.
enum class LockReason : quint8 {
    Asked,         ///< by its user
    Idle,          ///< nobody touched the window
    Sleep,         ///< the computer goes to sleep
    SessionLocked, ///< the desktop was locked
    UserSwitched,  ///< another user has the screen
};

/// Stable, for the audit trail.
[[nodiscard]] inline QString lockReasonName(LockReason reason)
{
    constexpr std::array names{"asked", "idle", "sleep", "session-locked", "user-switched"};
    return QString::fromLatin1(names[size_t(reason)]);
}
