// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/tablesource.h"
#include "core/report/xlsxparts.h"
#include "core/report/zipwriter.h"

#include <vector>

/// Writes a table as a workbook (XLSX) straight into a device, row by row: the memory does not grow with the
/// rows. Texts and ids are text cells and never formulas; numbers and amounts are their own decimal digits,
/// never a floating point number's; instants are dates in Beijing time. Figures of more than fifteen digits,
/// which spreadsheet programs would round, are text. Unknown is an empty cell.
///
/// One thread. begin(), then the cells of each row and endRow(), then finish(). What the workbook says of
/// itself (columns, number of rows) has to be known before; it may have 1,048,575 rows at most.
class XlsxWriter final : public TableSink
{
public:
    static constexpr qint64 mostRows = 1'048'575; ///< below the row of titles
    static constexpr qsizetype longestText = 32'767;

    XlsxWriter(QIODevice &device, XlsxParts::Workbook book);

    /// False when the device refused something, here and below.
    bool begin();
    bool endRow();
    bool finish();
    [[nodiscard]] ZipWriter::Fault fault() const { return m_zip.fault(); }
    [[nodiscard]] qint64 shortened() const { return m_shortened; } ///< texts that were too long for a cell

    [[nodiscard]] TableForm form() const override { return TableForm::People; }
    void unknown() override;
    void text(QByteArrayView text) override;
    void id(QByteArrayView id) override;
    void word(const TableWord &word) override;
    void number(qint64 value) override;
    void money(Money amount) override;
    void date(QDate day) override;
    void instant(Instant instant) override;
    void share(double share) override;
    void truth(bool truth) override;

private:
    void openRow();
    void put(QByteArrayView bytes);
    void openCell(XlsxParts::Style style);
    void textCell(XlsxParts::Style style, QByteArrayView text);
    void xmlCell(XlsxParts::Style style, QByteArrayView xml);
    void figureCell(XlsxParts::Style style, QByteArrayView digits);

    ZipWriter m_zip;
    XlsxParts::Workbook m_book;
    std::vector<QByteArray> m_cellStarts; ///< <c r="A, by column
    std::vector<QByteArray> m_styles;     ///< " s="1, by style
    QByteArray m_true;
    QByteArray m_false;
    std::vector<char> m_buffer;
    size_t m_used = 0;
    size_t m_rowStart = 0;
    QByteArray m_rowNumber;
    qint64 m_row = 0;
    size_t m_column = 0;
    qint64 m_shortened = 0;
};
