// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Synchronisations through random faults, with the most talkative log.
namespace FaultRuns
{

/// So many of them, each with its own seed, the log in `directory`. Then the log is searched for planted
/// texts, for the key, and for what a signed request holds; prints a line and gives the program's exit code.
int run(const QString &directory, int runs);

} // namespace FaultRuns
