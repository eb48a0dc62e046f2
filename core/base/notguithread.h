// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Guards the window against waiting. A program with a window names its GUI thread once; whatever may take
/// long (database, files, key derivation, network, printing) then checks that it is not run there. Programs
/// without a window name none and nothing is checked.
namespace NotGuiThread
{

/// The calling thread is the one that must not wait.
void mark();
void unmark(); ///< at the end of the program, when waiting is right again

/// Ends the program with the name of the work where it runs on the marked thread. A mistake of ours, never of
/// a user: in builds with NDEBUG it is a line in the log instead.
void check(const char *work);

} // namespace NotGuiThread
