// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/bench/benchmark.h"
#include "tests/bench/figure.h"

/// From the start of the process to the window's first frame with a gate page, in processes of their own.
namespace ShellBench
{
extern const QString childOption; ///< "--shell": the program's first word in the other process

Result<QList<Figure>> run(const BenchRoom &room);
/// The other process: does what the program's main() does, says "painted" and ends. Its settings are in this
/// directory.
int child(int argc, char **argv, const QString &directory);
} // namespace ShellBench
