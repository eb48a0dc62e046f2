// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/csvwriter.h"

#include <QStringList>

#include <functional>
#include <optional>

/// Writes tables to files: exactly what a view shows, every row of it, or nothing. Works on any one thread
/// but the window's; the memory does not grow with the rows, and nothing stands in other files meanwhile.
namespace TableExport
{

enum class Format {
    Csv,                ///< for programs: names, codes, bare digits
    CsvForSpreadsheets, ///< for people: titles, words, ids kept whole
    Xlsx,               ///< for people: a workbook with typed cells
};

/// "csv" or "xlsx".
[[nodiscard]] QString extension(Format format);

/// Where a table comes from: what a workbook says on its second sheet. CSV is header and rows alone.
struct Provenance {
    QString title;               ///< "Cards"
    QString filter;              ///< as the user wrote it; empty: none
    std::optional<Instant> asOf; ///< when the data were read; nothing: never
    Instant exported;
    QString exportedBy;
    bool demo = false;
    QStringList notes; ///< what a reader should know besides: masked numbers, what is unknown
};

struct Done {
    qint64 rows = 0;
    qint64 shortened = 0; ///< texts that were too long for a cell of a workbook
};

/// Called some hundred times, from the thread that writes; false asks to stop.
using Watch = std::function<bool(qint64 done, qint64 of)>;

/// More rows than this are refused as a workbook (E-ROWS) before anything is asked or written.
constexpr qint64 mostWorkbookRows = 1'048'575;

/// Writes the file whole or not at all: it appears in the end and at once, readable by its owner alone. After
/// an error, or when `watch` asks to stop (Cancelled, E-INT), there is nothing new and the old file stays.
/// A file that a spreadsheet program holds open, or that is protected from writing, is not replaced (E-S27).
Result<Done> write(const TableSource &table, const QString &path, Format format, const Provenance &provenance,
                   const Watch &watch = {});

/// The same as CSV into whatever takes pieces of it. A piece that was not taken is Storage (E-S02).
Result<Done> writeCsv(const TableSource &table, TableForm form, const CsvWriter::Target &target,
                      const Watch &watch = {});

} // namespace TableExport
