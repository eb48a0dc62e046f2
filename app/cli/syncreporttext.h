// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "app/cli/terminal.h"

#include "core/sync/syncreport.h"

#include <QJsonObject>

/// How a run of the synchronisation reads on the command line.
namespace SyncReportText
{
[[nodiscard]] QJsonObject json(const SyncReport &report);
/// The account of what is fresh and what is not.
void print(const SyncReport &report, Terminal::MachineOutput &output);
/// What went wrong and what people should know, onto standard error.
void sayTrouble(const SyncReport &report);
[[nodiscard]] ExitCode exitCode(const SyncReport &report);
} // namespace SyncReportText
