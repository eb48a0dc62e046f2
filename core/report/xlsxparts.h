// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/tablesource.h"

#include <QByteArray>

/// What stands in a workbook besides the rows of its table (ECMA-376, the parts that every spreadsheet
/// program writes), as XML. Texts are made harmless here.
namespace XlsxParts
{

/// Formats of cells, by their place in styles().
enum class Style { Plain, Head, Id, Number, Money, Date, Instant, Share, Label, Wrapped };

struct Line {
    QString label;
    QString text;
};

struct Workbook {
    QString title; ///< of the document; the table's sheet has this name as far as one can be
    QString mark;  ///< "DEMO", on each page and in the sheet's name; or empty
    Instant exported;
    QList<TableColumn> columns;
    QList<int> widths; ///< of the columns, in digits
    qint64 rows = 0;
    QList<Line> about; ///< the second sheet: where the table comes from
};

[[nodiscard]] QByteArray contentTypes();
[[nodiscard]] QByteArray rootRelations();
[[nodiscard]] QByteArray application();
[[nodiscard]] QByteArray properties(const Workbook &book);
[[nodiscard]] QByteArray workbook(const Workbook &book);
[[nodiscard]] QByteArray workbookRelations();
[[nodiscard]] QByteArray styles();
[[nodiscard]] QByteArray sheetHead(const Workbook &book); ///< before the first row
[[nodiscard]] QByteArray sheetTail(const Workbook &book); ///< behind the last
[[nodiscard]] QByteArray aboutSheet(const Workbook &book);

/// "A", "Z", "AA": the name of a column, counted from 0.
[[nodiscard]] QByteArray columnName(qsizetype column);

} // namespace XlsxParts
