// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringView>

#include <optional>

/// The program's log: Qt's logging, filtered by SafeText::logLine, into a ring of small files and, for
/// what the user asked to see, onto standard error.
namespace Log {

enum class Level { Debug, Info, Warning, Critical };

/// "debug", "info", "warning", "critical".
[[nodiscard]] std::optional<Level> levelByName(QStringView name);

/// Takes over Qt's message handler. Lines below `level` are dropped; the rest go to standard error.
void start(Level level);

/// From now on lines are also kept in `directory`/simledger.log, five files of at most 2 MiB each, private
/// to their owner.
Result<void> keepIn(const QString &directory);

} // namespace Log
