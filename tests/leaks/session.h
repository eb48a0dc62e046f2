// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A day of somebody in the real window, over an account of planted texts whose every file is below one
/// directory. Each function is one process; it ends the program where something does not go as people would
/// expect.
namespace Session
{

/// Makes the account, opens it (after a wrong passphrase), looks at everything, searches, copies, stops two
/// exports on their way, prints a list onto `paper`, and dies by a signal.
[[noreturn]] void workAndCrash(const QString &directory, const QString &paper);

/// Opens what the crash left, stops an export, locks, unlocks, erases a person, and ends as the window is
/// closed.
void comeBackAndErase(const QString &directory);

} // namespace Session
