// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/bench/benchmark.h"
#include "app/cli/bench/shelltimer.h"

/// The invented fleet as people without us would keep it: one table of 25 columns with a unique ICCID in a
/// database of the sqlcipher shell, under a throw-away key.
class ReferenceDatabase
{
public:
    explicit ReferenceDatabase(const BenchRoom &room);

    [[nodiscard]] static bool canBeMade(); ///< the shell is there
    /// Makes the table from a CSV file, by the shell's own import, and says what that took.
    Result<ShellTimer::Taken> import();
    /// Runs the shell on it.
    Result<ShellTimer::Taken> run(const QString &script) const;

    [[nodiscard]] QString command() const;                      ///< as it is run
    [[nodiscard]] QString imported() const { return m_script; } ///< what it read the first time

private:
    const BenchRoom &m_room;
    QString m_path;
    QString m_script;
};
