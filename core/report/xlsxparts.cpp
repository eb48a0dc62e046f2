// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsxparts.h"
#include "core/base/safetext.h"

#include <QCoreApplication>

#include <algorithm>

// The order of elements is the schema's; programs refuse a file that has another.
namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(TableExport)
};

const QByteArray declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const QByteArray mainSpace = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
const QByteArray relationSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const QByteArray packageSpace = "http://schemas.openxmlformats.org/package/2006";

QByteArray xml(const QString &text)
{
    return SafeText::xmlText(text).toUtf8();
}

/// Inside quotes, where the schema takes one line.
QByteArray attribute(const QString &text)
{
    return SafeText::html(SafeText::stripped(text)).toUtf8();
}

QByteArray relation(int number, const QByteArray &type, const QByteArray &target)
{
    return "<Relationship Id=\"rId" + QByteArray::number(number) + "\" Type=\"" + type + "\" Target=\"" +
           target + "\"/>";
}

QByteArray relations(const QByteArray &all)
{
    return declaration + "<Relationships xmlns=\"" + packageSpace + "/relationships\">" + all +
           "</Relationships>";
}

/// What a sheet may be called: 31 characters without []:*?/\ and no apostrophe at its ends.
QString sheetName(const XlsxParts::Workbook &book)
{
    constexpr qsizetype longest = 31;
    QString name = SafeText::stripped(book.title).trimmed();
    for (QChar &c : name) {
        if (QStringView(u"[]:*?/\\'").contains(c))
            c = u'_';
    }
    const QString mark = book.mark.isEmpty() ? QString() : u' ' + book.mark;
    name = name.left(longest - mark.size());
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return (name.isEmpty() ? QStringLiteral("Table") : name) + mark;
}

QByteArray definedName(const QByteArray &attributes, const XlsxParts::Workbook &book, const QByteArray &area)
{
    return "<definedName " + attributes + ">" + xml(u'\'' + sheetName(book) + QStringLiteral("'!")) + area +
           "</definedName>";
}

QByteArray lastColumn(const XlsxParts::Workbook &book)
{
    return XlsxParts::columnName(std::max<qsizetype>(1, book.columns.size()) - 1);
}

QByteArray lastRow(const XlsxParts::Workbook &book)
{
    return QByteArray::number(book.rows + 1);
}

/// For headers and footers, where & gives orders; all of one may have 255 characters.
QByteArray onPage(const QString &text)
{
    constexpr qsizetype longest = 80;
    return xml(text.left(longest).replace(u'&', QStringLiteral("&&")));
}

QByteArray format(int font, int border, int number, const QByteArray &more = {})
{
    return "<xf numFmtId=\"" + QByteArray::number(number) + "\" fontId=\"" + QByteArray::number(font) +
           "\" fillId=\"0\" borderId=\"" + QByteArray::number(border) +
           "\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyBorder=\"1\"" +
           (more.isEmpty() ? QByteArray("/>") : " applyAlignment=\"1\">" + more + "</xf>");
}

QByteArray textCell(const QByteArray &place, XlsxParts::Style style, const QString &text)
{
    return "<c r=\"" + place + "\" s=\"" + QByteArray::number(int(style)) +
           "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + xml(text) + "</t></is></c>";
}
} // namespace

QByteArray XlsxParts::contentTypes()
{
    const QByteArray sheets = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    const auto part = [](const QByteArray &name, const QByteArray &type) {
        return "<Override PartName=\"/" + name + "\" ContentType=\"" + type + "+xml\"/>";
    };
    return declaration + "<Types xmlns=\"" + packageSpace + "/content-types\">" +
           "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships"
           "+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>" +
           part("xl/workbook.xml", sheets + "sheet.main") +
           part("xl/worksheets/sheet1.xml", sheets + "worksheet") +
           part("xl/worksheets/sheet2.xml", sheets + "worksheet") + part("xl/styles.xml", sheets + "styles") +
           part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties") +
           part("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties") +
           "</Types>";
}

QByteArray XlsxParts::rootRelations()
{
    return relations(
        relation(1, relationSpace + "/officeDocument", "xl/workbook.xml") +
        relation(2, packageSpace + "/relationships/metadata/core-properties", "docProps/core.xml") +
        relation(3, relationSpace + "/extended-properties", "docProps/app.xml"));
}

QByteArray XlsxParts::application()
{
    return declaration +
           "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
           "<Application>Simledger</Application></Properties>";
}

QByteArray XlsxParts::properties(const Workbook &book)
{
    return declaration + "<cp:coreProperties xmlns:cp=\"" + packageSpace +
           "/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
           "xmlns:dcterms=\"http://purl.org/dc/terms/\" "
           "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>" +
           xml(book.title) + "</dc:title><dc:creator>Simledger</dc:creator>" +
           "<dcterms:created xsi:type=\"dcterms:W3CDTF\">" +
           book.exported.utc().toString(Qt::ISODate).toLatin1() + "</dcterms:created></cp:coreProperties>";
}

QByteArray XlsxParts::workbook(const Workbook &book)
{
    QString aboutName = Text::tr("About this table");
    if (aboutName == sheetName(book))
        aboutName += u'.';
    return declaration + "<workbook " + mainSpace + " xmlns:r=\"" + relationSpace +
           "\"><bookViews><workbookView xWindow=\"0\" yWindow=\"0\" windowWidth=\"24000\" "
           "windowHeight=\"12000\"/></bookViews><sheets><sheet name=\"" +
           attribute(sheetName(book)) + "\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"" +
           attribute(aboutName) + "\" sheetId=\"2\" r:id=\"rId2\"/></sheets><definedNames>" +
           definedName("name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\"", book,
                       "$A$1:$" + lastColumn(book) + "$" + lastRow(book)) +
           definedName("name=\"_xlnm.Print_Titles\" localSheetId=\"0\"", book, "$1:$1") +
           "</definedNames></workbook>";
}

QByteArray XlsxParts::workbookRelations()
{
    return relations(relation(1, relationSpace + "/worksheet", "worksheets/sheet1.xml") +
                     relation(2, relationSpace + "/worksheet", "worksheets/sheet2.xml") +
                     relation(3, relationSpace + "/styles", "styles.xml"));
}

QByteArray XlsxParts::styles()
{
    const QByteArray font = "<sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>";
    const QByteArray top = "<alignment vertical=\"top\"/>";
    const QByteArray wrapped = "<alignment vertical=\"top\" wrapText=\"1\"/>";
    constexpr int asText = 49, whole = 3, cents = 4, day = 164, moment = 165, share = 166;
    return declaration + "<styleSheet " + mainSpace + "><numFmts count=\"3\">" +
           "<numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>"
           "<numFmt numFmtId=\"165\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm:ss\"/>"
           "<numFmt numFmtId=\"166\" formatCode=\"0.0%\"/></numFmts>" +
           "<fonts count=\"2\"><font>" + font + "<font><b/>" + font + "</fonts>" +
           "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
           "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
           "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>"
           "<border><left/><right/><top/><bottom style=\"thin\"><color auto=\"1\"/></bottom><diagonal/>"
           "</border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" "
           "borderId=\"0\"/></cellStyleXfs><cellXfs count=\"10\">" +
           format(0, 0, 0) + format(1, 1, 0) + format(0, 0, asText) + format(0, 0, whole) +
           format(0, 0, cents) + format(0, 0, day) + format(0, 0, moment) + format(0, 0, share) +
           format(1, 0, 0, top) + format(0, 0, asText, wrapped) +
           "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
           "</cellStyles></styleSheet>";
}

QByteArray XlsxParts::sheetHead(const Workbook &book)
{
    // the row of titles stays in view, and the first column where it says which row it is
    const bool named = book.columns.size() > 1 && book.columns.constFirst().kind == TableKind::Id;
    const QByteArray pane =
        named ? QByteArray("xSplit=\"1\" ySplit=\"1\" topLeftCell=\"B2\" activePane=\"bottomRight\"")
              : QByteArray("ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\"");
    QByteArray head = declaration + "<worksheet " + mainSpace + "><sheetPr><pageSetUpPr fitToPage=\"1\"/>" +
                      "</sheetPr><dimension ref=\"A1:" + lastColumn(book) + lastRow(book) +
                      "\"/><sheetViews><sheetView tabSelected=\"1\" workbookViewId=\"0\"><pane " + pane +
                      " state=\"frozen\"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>";
    if (!book.widths.isEmpty())
        head += "<cols>";
    for (qsizetype i = 0; i < book.widths.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        head += "<col min=\"" + number + "\" max=\"" + number + "\" width=\"" +
                QByteArray::number(book.widths[i]) + "\" customWidth=\"1\"/>";
    }
    return head + (book.widths.isEmpty() ? "" : "</cols>") + "<sheetData>";
}

QByteArray XlsxParts::sheetTail(const Workbook &book)
{
    QByteArray ids; // digits as text on purpose: no warning marks beside them
    for (qsizetype i = 0; i < book.columns.size(); ++i) {
        if (book.columns[i].kind == TableKind::Id)
            ids += (ids.isEmpty() ? "" : " ") + columnName(i) + "1:" + columnName(i) + lastRow(book);
    }
    const QByteArray pages =
        onPage(Text::tr("Page %1 of %2")).replace("%1", "&amp;P").replace("%2", "&amp;N");
    return "</sheetData><autoFilter ref=\"A1:" + lastColumn(book) + lastRow(book) +
           "\"/><pageMargins left=\"0.4\" right=\"0.4\" top=\"0.7\" bottom=\"0.6\" header=\"0.3\" "
           "footer=\"0.3\"/><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>"
           "<headerFooter><oddHeader>&amp;L" +
           onPage(book.title) + "&amp;R" + onPage(book.mark) + "</oddHeader><oddFooter>&amp;L" +
           onPage(book.exported.beijingText()) + "&amp;R" + pages + "</oddFooter></headerFooter>" +
           (ids.isEmpty() ? QByteArray()
                          : "<ignoredErrors><ignoredError sqref=\"" + ids +
                                "\" numberStoredAsText=\"1\"/></ignoredErrors>") +
           "</worksheet>";
}

QByteArray XlsxParts::aboutSheet(const Workbook &book)
{
    QByteArray rows;
    for (qsizetype i = 0; i < book.about.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        rows += "<row r=\"" + number + "\">" + textCell("A" + number, Style::Label, book.about[i].label) +
                textCell("B" + number, Style::Wrapped, book.about[i].text) + "</row>";
    }
    return declaration + "<worksheet " + mainSpace +
           "><cols><col min=\"1\" max=\"1\" width=\"24\" customWidth=\"1\"/><col min=\"2\" max=\"2\" "
           "width=\"90\" customWidth=\"1\"/></cols><sheetData>" +
           rows + "</sheetData></worksheet>";
}

QByteArray XlsxParts::columnName(qsizetype column)
{
    QByteArray name;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(char('A' + (rest - 1) % 26));
    return name;
}
