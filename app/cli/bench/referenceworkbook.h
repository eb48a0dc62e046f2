// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/bench/benchmark.h"

#include "core/report/tablesource.h"

/// The same workbook as people without us would write it: a minimal program over libxlsxwriter with its
/// constant_memory, compiled where a C compiler and the library are there.
namespace ReferenceWorkbook
{

/// Compiles the program and writes the table's cells into a file for it; gives the command that writes the
/// workbook. Empty where it cannot be compiled.
[[nodiscard]] Result<QString> command(const BenchRoom &room, const TableSource &table);

/// What is in the first sheet of a workbook: read by inflating it, whoever wrote it.
struct Seen {
    qint64 rows = 0;   ///< with the row of titles
    quint64 first = 0; ///< over the texts of the first column, in their order
    qint64 bytes = 0;  ///< of XML
};
[[nodiscard]] Result<Seen> look(const QString &path);

/// Into Seen::first, text by text.
[[nodiscard]] quint64 mixed(quint64 sum, QByteArrayView text);

} // namespace ReferenceWorkbook
