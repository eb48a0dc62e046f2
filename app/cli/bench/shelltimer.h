// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>

/// Runs a reference as people would, in a shell, and says what it took.
namespace ShellTimer
{

struct Taken {
    std::chrono::microseconds wall{0};
    std::chrono::microseconds cpu{0}; ///< of the command and its children
    QByteArray output;
};

[[nodiscard]] bool isThere(const QString &program);
/// Failed when the command does not end with 0.
Result<Taken> run(const QString &command, const QByteArray &input = {});

} // namespace ShellTimer
