// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringView>

#include <optional>

/// The program's log: Qt's logging, filtered by SafeText::logLine, into a ring of small files and, for
/// what the user asked to see, onto standard error. Safe from every thread.
///
/// A line is "2026-03-02T01:00:00.000Z 000042 warning simledger.sync: text". The number counts the lines of
/// this process, because a clock may be set back (reliability U10).
namespace Log
{

enum class Level { Debug, Info, Warning, Critical };

/// "debug", "info", "warning", "critical".
[[nodiscard]] std::optional<Level> levelByName(QStringView name);

/// Takes over Qt's message handler. Lines below `level` are dropped; the rest go to standard error.
void start(Level level);

/// From now on lines are also kept in `directory`/simledger.log, five files of at most 2 MiB each, private
/// to their owner. A full disk later on loses lines, never the program's work.
Result<void> keepIn(const QString &directory);

/// Gives Qt its own handler back and closes the file.
void stop();

/// Deletes the ring in `directory` and the note of a crash; logging into it goes on in a new file.
void removeFrom(const QString &directory);

/// The note that a crash of an earlier run left in `directory`, empty without one. keepIn() prepares for the
/// next; the caller shows it and then calls forgetCrash().
[[nodiscard]] QString crashNote(const QString &directory);
void forgetCrash(const QString &directory);

} // namespace Log
