// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

/// Splits a line as a POSIX shell would: blanks separate, '…' keeps everything, "…" keeps all but \ before
/// \ and ", a backslash keeps the next character, # begins a comment at the start of a word. Nothing is
/// expanded.
namespace ShellWords
{
[[nodiscard]] Result<QStringList> split(QStringView line);
}
