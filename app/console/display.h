// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Whether there is a display to show a window on, asked before Qt is: where there is none, Qt ends the
/// program with a core dump.
namespace ConsoleDisplay
{

/// Nothing that speaks of a display is set, and no platform that needs none was asked for.
[[nodiscard]] bool isMissing();

/// What a program without a display can do instead, in one sentence.
[[nodiscard]] QString advice();

/// While the application is made: a platform that does not start (a stale DISPLAY) ends the program with the
/// advice and exit code 3 instead of a core dump. Ends its watch when destroyed.
class StartWatch
{
public:
    StartWatch();
    ~StartWatch();
    StartWatch(const StartWatch &) = delete;
    StartWatch &operator=(const StartWatch &) = delete;
};

} // namespace ConsoleDisplay
