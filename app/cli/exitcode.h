// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

/// The exit codes of the command line (docs and man page list them; scripts rely on them).
enum class ExitCode {
    Done = 0,
    Failed = 1,
    Usage = 2,
    Locked = 4,
    Cloud = 5,
    Partly = 6,
    Busy = 7,
    Interrupted = 130,
};

[[nodiscard]] inline ExitCode exitCodeOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Usage:
        return ExitCode::Usage;
    case Error::Kind::Locked:
        return ExitCode::Locked;
    case Error::Kind::Network:
    case Error::Kind::Refused:
    case Error::Kind::BadReply:
        return ExitCode::Cloud;
    case Error::Kind::Busy:
        return ExitCode::Busy;
    case Error::Kind::Cancelled:
        return ExitCode::Interrupted;
    default:
        return ExitCode::Failed;
    }
}
