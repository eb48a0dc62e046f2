// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <chrono>
#include <functional>

/// The reference R11 of the benchmarks: what writing the same rows again costs with plain INSERT OR REPLACE
/// on a table with a unique first column. Uses a new file with a throw-away key; nothing of the product
/// depends on it.
namespace ReplaceReference
{

/// CPU time of replacing `rows` rows that are there already. `line` gives a row as a line of CSV without
/// quoting; the file must not exist yet.
Result<std::chrono::microseconds> cpuOfReplacing(const QString &path, qint64 rows,
                                                 const std::function<QByteArray(qint64)> &line);

} // namespace ReplaceReference
