// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsxwriter.h"
#include "core/base/safetext.h"
#include "core/report/tabletext.h"

#include <algorithm>
#include <array>

namespace
{
using XlsxParts::Style;

constexpr size_t pieceSize = 256 * 1024;
constexpr qint64 greatestExact = 999'999'999'999'999; ///< fifteen digits
constexpr qint64 beijingOffset = 8 * 3600;
constexpr qint64 daySeconds = 86400;

/// Days as workbooks count them. Before March 1900 they believe in a leap day that never was.
constexpr qint64 epochDay = 25569; ///< 1970-01-01
constexpr qint64 firstDay = 61, lastDay = 2'958'465;

bool hasDay(qint64 day)
{
    return day >= firstDay && day <= lastDay;
}

/// A text as long as a cell can hold, marked where something is missing.
QString cut(QString text)
{
    text.truncate(XlsxWriter::longestText - 1);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return text + u'…';
}
} // namespace

XlsxWriter::XlsxWriter(QIODevice &device, XlsxParts::Workbook book)
    : m_zip(device), m_book(std::move(book)),
      m_true(SafeText::xmlText(TableText::truth(true, TableForm::People)).toUtf8()),
      m_false(SafeText::xmlText(TableText::truth(false, TableForm::People)).toUtf8()),
      m_buffer(pieceSize + pieceSize / 4)
{
    for (qsizetype i = 0; i < m_book.columns.size(); ++i)
        m_cellStarts.push_back("<c r=\"" + XlsxParts::columnName(i));
    for (int style = 0; style <= int(Style::Wrapped); ++style)
        m_styles.push_back(style == 0 ? QByteArray("\"") : "\" s=\"" + QByteArray::number(style) + '"');
}

bool XlsxWriter::begin()
{
    const bool begun = m_zip.add("[Content_Types].xml", XlsxParts::contentTypes()) &&
                       m_zip.add("_rels/.rels", XlsxParts::rootRelations()) &&
                       m_zip.add("docProps/app.xml", XlsxParts::application()) &&
                       m_zip.add("docProps/core.xml", XlsxParts::properties(m_book)) &&
                       m_zip.add("xl/workbook.xml", XlsxParts::workbook(m_book)) &&
                       m_zip.add("xl/_rels/workbook.xml.rels", XlsxParts::workbookRelations()) &&
                       m_zip.add("xl/styles.xml", XlsxParts::styles()) &&
                       m_zip.add("xl/worksheets/sheet2.xml", XlsxParts::aboutSheet(m_book)) &&
                       m_zip.begin("xl/worksheets/sheet1.xml") && m_zip.write(XlsxParts::sheetHead(m_book));
    if (!begun)
        return false;
    openRow();
    for (const TableColumn &column : std::as_const(m_book.columns))
        textCell(Style::Head, TableText::title(column).toUtf8());
    return endRow();
}

void XlsxWriter::openRow()
{
    ++m_row;
    m_column = 0;
    m_rowNumber = QByteArray::number(m_row);
    m_rowStart = m_used;
    put("<row r=\"");
    put(m_rowNumber);
    put("\">");
}

bool XlsxWriter::endRow()
{
    Q_ASSERT(m_column == m_cellStarts.size());
    put("</row>");
    bool taken = true;
    if (m_used >= pieceSize) {
        taken = m_zip.write(QByteArrayView(m_buffer.data(), qsizetype(m_used)));
        m_used = 0;
    }
    openRow();
    return taken;
}

/// The row that endRow() opened in advance is not there.
bool XlsxWriter::finish()
{
    return m_zip.write(QByteArrayView(m_buffer.data(), qsizetype(m_rowStart))) &&
           m_zip.write(XlsxParts::sheetTail(m_book)) && m_zip.end() && m_zip.finish();
}

void XlsxWriter::put(QByteArrayView bytes)
{
    const size_t end = m_used + size_t(bytes.size());
    if (end > m_buffer.size())
        m_buffer.resize(end + m_buffer.size() / 2);
    std::copy(bytes.begin(), bytes.end(), m_buffer.data() + m_used);
    m_used = end;
}

void XlsxWriter::openCell(Style style)
{
    put(m_cellStarts[m_column++]);
    put(m_rowNumber);
    put(m_styles[size_t(style)]);
}

void XlsxWriter::figureCell(Style style, QByteArrayView digits)
{
    openCell(style);
    put("><v>");
    put(digits);
    put("</v></c>");
}

/// Blanks at the ends stay only when asked for.
void XlsxWriter::xmlCell(Style style, QByteArrayView xml)
{
    openCell(style);
    const bool blanks = !xml.isEmpty() && (xml.front() == ' ' || xml.back() == ' ');
    put(blanks ? " t=\"inlineStr\"><is><t xml:space=\"preserve\">" : " t=\"inlineStr\"><is><t>");
    put(xml);
    put("</t></is></c>");
}

void XlsxWriter::textCell(Style style, QByteArrayView text)
{
    if (text.isEmpty())
        return unknown();
    if (text.size() <= longestText && SafeText::isPlainXmlText(text))
        return xmlCell(style, text);
    QString all = SafeText::stripped(QString::fromUtf8(text));
    if (all.isEmpty())
        return unknown();
    if (all.size() > longestText) {
        all = cut(std::move(all));
        ++m_shortened;
    }
    xmlCell(style, SafeText::xmlText(all).toUtf8());
}

void XlsxWriter::unknown()
{
    ++m_column;
}

void XlsxWriter::text(QByteArrayView text)
{
    textCell(Style::Plain, text);
}

void XlsxWriter::id(QByteArrayView id)
{
    textCell(Style::Id, id);
}

void XlsxWriter::word(const TableWord &word)
{
    if (word.plainXml && !word.text.isEmpty() && word.text.size() <= longestText)
        return xmlCell(Style::Plain, word.text);
    textCell(Style::Plain, word.text);
}

void XlsxWriter::number(qint64 value)
{
    std::array<char, TableText::room> out;
    const QByteArrayView digits(out.data(), TableText::number(out.data(), value) - out.data());
    if (value > greatestExact || value < -greatestExact)
        return xmlCell(Style::Id, digits);
    figureCell(Style::Number, digits);
}

void XlsxWriter::money(Money amount)
{
    std::array<char, TableText::room> out;
    const QByteArrayView decimal(out.data(), TableText::money(out.data(), amount) - out.data());
    const auto digits = std::count_if(decimal.begin(), decimal.end(), [](char c) { return c >= '0'; });
    if (digits > 15)
        return xmlCell(Style::Id, decimal);
    figureCell(Style::Money, decimal);
}

void XlsxWriter::date(QDate day)
{
    std::array<char, TableText::room> out;
    const qint64 number = QDate(1970, 1, 1).daysTo(day) + epochDay;
    if (!hasDay(number))
        return xmlCell(Style::Plain,
                       QByteArrayView(out.data(), TableText::date(out.data(), day) - out.data()));
    figureCell(Style::Date, QByteArrayView(out.data(), TableText::number(out.data(), number) - out.data()));
}

/// The time of the day as ten decimals of a day, which is finer than any clock of ours.
void XlsxWriter::instant(Instant instant)
{
    constexpr qint64 scale = 10'000'000'000;
    std::array<char, TableText::room> out;
    const qint64 local = instant.seconds + beijingOffset;
    const qint64 time = (local % daySeconds + daySeconds) % daySeconds;
    const qint64 day = (local - time) / daySeconds + epochDay;
    if (!hasDay(day))
        return xmlCell(
            Style::Plain,
            QByteArrayView(out.data(), TableText::instantForPeople(out.data(), instant) - out.data()));
    char *at = TableText::number(out.data(), day);
    if (time > 0) {
        char *const point = at;
        at = TableText::number(point, scale + (time * scale + daySeconds / 2) / daySeconds);
        *point = '.'; // in place of the one in front of the ten decimals
    }
    figureCell(Style::Instant, QByteArrayView(out.data(), at - out.data()));
}

void XlsxWriter::share(double share)
{
    std::array<char, TableText::room> out;
    const qsizetype size = TableText::share(out.data(), share) - out.data();
    if (size == 0)
        return unknown();
    figureCell(Style::Share, QByteArrayView(out.data(), size));
}

void XlsxWriter::truth(bool truth)
{
    xmlCell(Style::Plain, truth ? m_true : m_false);
}
