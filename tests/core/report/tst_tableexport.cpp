// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"
#include "core/base/safetext.h"
#include "core/report/tableexport.h"
#include "core/report/tablelist.h"
#include "core/report/tabletext.h"
#include "core/report/xlsxparts.h"
#include "core/report/xlsxwriter.h"
#include "tests/core/base/hostiletexts.h"
#include "tests/core/report/workbook.h"

#include <QBuffer>
#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using TableExport::Format;

namespace
{
const QString longId = QStringLiteral("89860012345678901234");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<missing>");
}

TableExport::Provenance provenance()
{
    return {.title = QStringLiteral("Cards"),
            .filter = QStringLiteral("status:stopped <&>"),
            .asOf = Instant{1'772'412'060},
            .exported = Instant{1'772'413'000},
            .exportedBy = QStringLiteral("li"),
            .demo = true,
            .notes = {QStringLiteral("Numbers are masked.")}};
}

/// One column of every kind and a row of usual values.
std::unique_ptr<TableList> everyKind()
{
    auto table = std::make_unique<TableList>(
        QList<TableColumn>{{QStringLiteral("iccid"), QStringLiteral("ICCID"), TableKind::Id},
                           {QStringLiteral("status"), QStringLiteral("状态"), TableKind::Text},
                           {QStringLiteral("cards"), QStringLiteral("Cards"), TableKind::Integer},
                           {QStringLiteral("used_bytes"), QStringLiteral("Used"), TableKind::Bytes},
                           {QStringLiteral("amount"), QStringLiteral("Amount"), TableKind::Money},
                           {QStringLiteral("day"), QStringLiteral("Day"), TableKind::Date},
                           {QStringLiteral("at"), QStringLiteral("At"), TableKind::Instant},
                           {QStringLiteral("share"), QStringLiteral("Share"), TableKind::Share},
                           {QStringLiteral("listed"), QStringLiteral("Listed"), TableKind::Truth}});
    table->add({TableValue::id(longId), TableValue::code(QStringLiteral("30"), QStringLiteral("in use")),
                TableValue::number(-5), TableValue::number(13'138'657),
                TableValue::money(Money{-1'234'560'000}), TableValue::date(QDate(2026, 2, 28)),
                TableValue::instant(Instant{1'772'412'060}), TableValue::share(0.583),
                TableValue::truth(true)});
    table->add({{}, {}, {}, {}, {}, {}, {}, {}, {}});
    return table;
}

/// As many rows as wanted, made while they are asked for; counts them.
class ManyRows final : public TableSource
{
public:
    explicit ManyRows(qint64 rows) : m_rows(rows) {}
    [[nodiscard]] QList<TableColumn> columns() const override
    {
        return {{QStringLiteral("iccid"), QStringLiteral("ICCID"), TableKind::Id},
                {QStringLiteral("remark"), QStringLiteral("Remark"), TableKind::Text},
                {QStringLiteral("row"), QStringLiteral("Row"), TableKind::Integer}};
    }
    [[nodiscard]] qint64 rows() const override { return m_rows; }
    void row(qint64 index, TableSink &sink) const override
    {
        ++asked;
        sink.id("8986" + QByteArray::number(index).rightJustified(16, '0'));
        sink.text(QByteArray::number(index * 7919 % 1'000'003));
        sink.number(index);
    }
    mutable qint64 asked = 0;

private:
    qint64 m_rows;
};

/// Everything a table writes as CSV.
QByteArray csvOf(const TableSource &table, TableForm form)
{
    QByteArray all;
    const auto take = [&all](QByteArrayView piece) {
        all += piece;
        return true;
    };
    return TableExport::writeCsv(table, form, take) ? all : QByteArray();
}

std::unique_ptr<TableList> textsOf(const QStringList &texts)
{
    auto table = std::make_unique<TableList>(
        QList<TableColumn>{{QStringLiteral("text"), QStringLiteral("Text"), TableKind::Text},
                           {QStringLiteral("id"), QStringLiteral("Id"), TableKind::Id}});
    for (const QString &text : texts)
        table->add({TableValue::text(text), TableValue::id(text)});
    return table;
}

/// Hostile ones and random ones, as UTF-8 can hold them.
QStringList difficultTexts()
{
    QStringList texts = hostileTexts();
    QRandomGenerator random(11);
    for (int i = 0; i < 2000; ++i)
        texts.append(randomText(random, 40));
    for (QString &text : texts) // Qt takes a mark in front for a sign of UTF-8, not for text
        text = QString::fromUtf8(text.toUtf8()).remove(QRegularExpression(QStringLiteral("\\A\\x{feff}+")));
    return texts;
}

QString field(const QString &text)
{
    const QList<QStringList> rows = readCsv(SafeText::csvField(text).toUtf8() + "\r\n");
    return rows.isEmpty() ? QString() : rows[0][0];
}
} // namespace

class TestTableExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void csvForProgramsHasNamesCodesAndBareDigits();
    void csvForSpreadsheetsHasTitlesWordsAndWholeIds();
    void everyTextComesBackFromCsv();
    void aWorkbookHasTypedCells();
    void noTextBecomesAFormulaInAWorkbook();
    void figuresNobodyCouldKeepAreText();
    void datesAreThoseOfBeijing();
    void aWorkbookSaysWhereItComesFrom();
    void aTextThatIsTooLongIsCutAndCounted();
    void titlesAndNamesOfSheetsAreHarmless();
    void theSameTableGivesTheSameBytes();
    void columnsAreNamedAsInSpreadsheets();
    void figuresReadAsEverywhereElse();
    void tooManyRowsAreRefusedBeforeAnythingIsAsked();
    void stoppingHalfWayKeepsTheOldFile_data();
    void stoppingHalfWayKeepsTheOldFile();
    void aFullDiskKeepsTheOldFile_data();
    void aFullDiskKeepsTheOldFile();
    void everyRefusedPieceIsNoticed();
    void aFileThatIsOpenElsewhereIsNotReplaced();
    void aFileIsForItsOwnerAlone();
    void progressGoesToTheEnd();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_directory->filePath(name); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_directory->path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }
    Workbook written(const TableSource &table)
    {
        const QString file = path(QStringLiteral("table.xlsx"));
        const auto done = TableExport::write(table, file, Format::Xlsx, provenance());
        return done ? Workbook::of(file) : Workbook({});
    }
    void formats();

    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestTableExport::csvForProgramsHasNamesCodesAndBareDigits()
{
    QCOMPARE(csvOf(*everyKind(), TableForm::Programs),
             QByteArray("iccid,status,cards,used_bytes,amount,day,at,share,listed\r\n"
                        "89860012345678901234,30,-5,13138657,-1234.56,2026-02-28,"
                        "2026-03-02T08:41:00+08:00,0.583,true\r\n,,,,,,,,\r\n"));
}

void TestTableExport::csvForSpreadsheetsHasTitlesWordsAndWholeIds()
{
    QCOMPARE(csvOf(*everyKind(), TableForm::People),
             QByteArray("\xEF\xBB\xBFICCID,状态,Cards,Used (bytes),Amount,Day,At,Share,Listed\r\n"
                        "8986 0012 3456 7890 1234,in use,-5,13138657,-1234.56,2026-02-28,"
                        "2026-03-02 08:41:00,0.583,yes\r\n,,,,,,,,\r\n"));
}

void TestTableExport::everyTextComesBackFromCsv()
{
    const QStringList texts = difficultTexts();
    QVERIFY(texts.size() > 2300);
    const std::unique_ptr<TableList> table = textsOf(texts);
    const QList<QStringList> rows = readCsv(csvOf(*table, TableForm::Programs));
    QCOMPARE(rows.size(), texts.size() + 1);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QCOMPARE(rows[i + 1], QStringList({field(texts[i]), field(texts[i])}));
        QCOMPARE(QString(rows[i + 1][0]).remove(u'\''), QString(texts[i]).remove(u'\''));
    }
    const QList<QStringList> forPeople = readCsv(csvOf(*table, TableForm::People).sliced(3));
    QCOMPARE(forPeople.size(), texts.size() + 1);
    for (qsizetype i = 0; i < texts.size(); ++i)
        QCOMPARE(forPeople[i + 1][0], field(SafeText::stripped(texts[i])));
}

void TestTableExport::aWorkbookHasTypedCells()
{
    const Workbook book = written(*everyKind());
    QVERIFY(book.whole());
    for (const QByteArray &part : book.parts())
        QVERIFY2(Workbook::wellFormed(part), part.constData());
    const auto cells = book.cells();
    const auto is = [&cells](const char *place, const char *type, XlsxParts::Style style, const char *value) {
        const Workbook::Cell cell = cells.value(QString::fromLatin1(place));
        QCOMPARE(cell.value, QString::fromUtf8(value));
        QCOMPARE(cell.type, QString::fromLatin1(type));
        QCOMPARE(cell.style.toInt(), int(style));
    };
    is("A1", "inlineStr", XlsxParts::Style::Head, "ICCID");
    is("D1", "inlineStr", XlsxParts::Style::Head, "Used (bytes)");
    is("A2", "inlineStr", XlsxParts::Style::Id, "89860012345678901234");
    is("B2", "inlineStr", XlsxParts::Style::Plain, "in use");
    is("C2", "", XlsxParts::Style::Number, "-5");
    is("D2", "", XlsxParts::Style::Number, "13138657");
    is("E2", "", XlsxParts::Style::Money, "-1234.56");
    is("F2", "", XlsxParts::Style::Date, "46081");
    is("G2", "", XlsxParts::Style::Instant, "46083.3618055556");
    is("H2", "", XlsxParts::Style::Share, "0.583");
    is("I2", "inlineStr", XlsxParts::Style::Plain, "yes");
    QCOMPARE(cells.size(), 18); // nothing stands for what is unknown
    QVERIFY(book.sheet().contains("<pane xSplit=\"1\" ySplit=\"1\""));
    QVERIFY(book.sheet().contains("<autoFilter ref=\"A1:I3\"/>"));
}

void TestTableExport::noTextBecomesAFormulaInAWorkbook()
{
    const QStringList texts = difficultTexts();
    const Workbook book = written(*textsOf(texts));
    QVERIFY(book.whole());
    QVERIFY(Workbook::wellFormed(book.sheet()));
    QCOMPARE(book.sheet().count("<f"), 0);
    const auto cells = book.cells();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString shown = SafeText::stripped(texts[i]);
        for (const QChar column : {u'A', u'B'}) {
            const Workbook::Cell cell = cells.value(column + QString::number(i + 2));
            QCOMPARE(cell.value,
                     QString(shown).replace(QStringLiteral("_x0041_"), QStringLiteral("_x005F_x0041_")));
            QCOMPARE(cell.type, shown.isEmpty() ? QString() : QStringLiteral("inlineStr"));
        }
    }
}

void TestTableExport::figuresNobodyCouldKeepAreText()
{
    TableList table({{QStringLiteral("n"), QStringLiteral("N"), TableKind::Integer},
                     {QStringLiteral("m"), QStringLiteral("M"), TableKind::Money}});
    table.add({TableValue::number(999'999'999'999'999), TableValue::money(Money{9'223'372'036'854'770'000})});
    table.add(
        {TableValue::number(1'000'000'000'000'000), TableValue::money(Money{1'000'000'000'000'000'001})});
    table.add({TableValue::number(std::numeric_limits<qint64>::min()), TableValue::money(Money{1})});
    const auto cells = written(table).cells();
    QCOMPARE(cells[QStringLiteral("A2")].type, QString());
    QCOMPARE(cells[QStringLiteral("B2")].value, QStringLiteral("9223372036854.77"));
    QCOMPARE(cells[QStringLiteral("B2")].type, QString());
    QCOMPARE(cells[QStringLiteral("A3")].value, QStringLiteral("1000000000000000"));
    QCOMPARE(cells[QStringLiteral("A3")].type, QStringLiteral("inlineStr"));
    QCOMPARE(cells[QStringLiteral("B3")].value, QStringLiteral("1000000000000.000001"));
    QCOMPARE(cells[QStringLiteral("B3")].type, QStringLiteral("inlineStr"));
    QCOMPARE(cells[QStringLiteral("A4")].value, QStringLiteral("-9223372036854775808"));
    QCOMPARE(cells[QStringLiteral("B4")].value, QStringLiteral("0.000001"));
    QCOMPARE(cells[QStringLiteral("B4")].type, QString());
}

void TestTableExport::datesAreThoseOfBeijing()
{
    TableList table({{QStringLiteral("at"), QStringLiteral("At"), TableKind::Instant}});
    // the first and last second of a day in Beijing, the beginning of 1970, and a time workbooks do not know
    for (const Instant instant : {Instant::startOfBeijingDay(QDate(2026, 3, 1)),
                                  Instant{Instant::startOfBeijingDay(QDate(2026, 3, 1)).seconds - 1},
                                  Instant{0}, Instant::startOfBeijingDay(QDate(1899, 1, 1))})
        table.add({TableValue::instant(instant)});
    const auto cells = written(table).cells();
    QCOMPARE(cells[QStringLiteral("A2")].value, QStringLiteral("46082"));
    QCOMPARE(cells[QStringLiteral("A3")].value, QStringLiteral("46081.9999884259"));
    QCOMPARE(cells[QStringLiteral("A4")].value, QStringLiteral("25569.3333333333"));
    QCOMPARE(cells[QStringLiteral("A5")].value, QStringLiteral("1899-01-01 00:00:00"));
    QCOMPARE(cells[QStringLiteral("A5")].type, QStringLiteral("inlineStr"));
}

void TestTableExport::aWorkbookSaysWhereItComesFrom()
{
    const Workbook book = written(*everyKind());
    QStringList said;
    for (const Workbook::Cell &cell : book.cells(2))
        said.append(cell.value);
    for (const QString &text :
         {QStringLiteral("Cards"), QStringLiteral("status:stopped <&>"),
          QStringLiteral("2026-03-02 08:41:00 (Beijing time)"), QStringLiteral("2"), QStringLiteral("9"),
          QStringLiteral("2026-03-02 08:56:40 (Beijing time)"), QStringLiteral("li"),
          QStringLiteral("Numbers are masked."), QStringLiteral("DEMO")})
        QVERIFY2(said.contains(text), qPrintable(text));
    QVERIFY(book.parts()[QStringLiteral("xl/workbook.xml")].contains("name=\"Cards DEMO\""));
    QVERIFY(book.sheet().contains("&amp;RDEMO</oddHeader>")); // on each printed page
}

void TestTableExport::aTextThatIsTooLongIsCutAndCounted()
{
    const QString longest(XlsxWriter::longestText, u'x');
    const QString file = path(QStringLiteral("long.xlsx"));
    const auto done =
        TableExport::write(*textsOf({longest, longest + u'y'}), file, Format::Xlsx, provenance());
    QVERIFY(done);
    QCOMPARE(done->shortened, 2); // text and id
    const auto cells = Workbook::of(file).cells();
    QCOMPARE(cells[QStringLiteral("A2")].value, longest);
    QCOMPARE(cells[QStringLiteral("A3")].value.size(), longest.size());
    QVERIFY(cells[QStringLiteral("A3")].value.endsWith(u'…'));
}

void TestTableExport::titlesAndNamesOfSheetsAreHarmless()
{
    TableExport::Provenance from = provenance();
    from.title = QStringLiteral("'=a:b*c?<\"x\">[1]\\/&P \u202e rather long it is'");
    TableList table({{QStringLiteral("a"), QStringLiteral("<=1&\"2\">"), TableKind::Text}});
    const QString file = path(QStringLiteral("names.xlsx"));
    QVERIFY(TableExport::write(table, file, Format::Xlsx, from));
    const Workbook book = Workbook::of(file);
    QVERIFY(book.whole());
    for (const QByteArray &part : book.parts())
        QVERIFY2(Workbook::wellFormed(part), part.constData());
    QXmlStreamReader reader(book.parts()[QStringLiteral("xl/workbook.xml")]);
    while (!(reader.readNextStartElement() && reader.name() == u"sheets") && !reader.atEnd()) {
        if (reader.name() != u"workbook")
            reader.skipCurrentElement();
    }
    QVERIFY(reader.readNextStartElement());
    const QString name = reader.attributes().value(QStringLiteral("name")).toString();
    QVERIFY2(name.size() <= 31 && name.endsWith(u" DEMO"), qPrintable(name));
    QVERIFY(!name.contains(QRegularExpression(QStringLiteral("[\\[\\]:*?/\\\\']"))));
    QVERIFY(book.sheet().contains("&amp;&amp;P ")); // no order to print the page's number
}

void TestTableExport::theSameTableGivesTheSameBytes()
{
    const ManyRows table(5000);
    const QString first = path(QStringLiteral("1.xlsx")), second = path(QStringLiteral("2.xlsx"));
    QVERIFY(TableExport::write(table, first, Format::Xlsx, provenance()));
    QVERIFY(TableExport::write(table, second, Format::Xlsx, provenance()));
    QCOMPARE(bytesOf(first), bytesOf(second));
    const auto cells = Workbook::of(first).cells();
    QCOMPARE(cells.size(), 3 * 5001);
    QCOMPARE(cells[QStringLiteral("A5001")].value, QStringLiteral("89860000000000004999"));
}

void TestTableExport::columnsAreNamedAsInSpreadsheets()
{
    QCOMPARE(XlsxParts::columnName(0), QByteArray("A"));
    QCOMPARE(XlsxParts::columnName(25), QByteArray("Z"));
    QCOMPARE(XlsxParts::columnName(26), QByteArray("AA"));
    QCOMPARE(XlsxParts::columnName(701), QByteArray("ZZ"));
    QCOMPARE(XlsxParts::columnName(702), QByteArray("AAA"));
    QCOMPARE(XlsxParts::columnName(16383), QByteArray("XFD"));
}

void TestTableExport::figuresReadAsEverywhereElse()
{
    std::array<char, TableText::room> out;
    const auto text = [&out](char *end) { return QString::fromLatin1(out.data(), end - out.data()); };
    QRandomGenerator64 random(5);
    for (int round = 0; round < 20000; ++round) {
        const Instant instant{qint64(random.bounded(quint64(320'000'000'000))) - 62'500'000'000};
        QCOMPARE(text(TableText::instantForPrograms(out.data(), instant)), instant.beijingIso());
        QCOMPARE(text(TableText::instantForPeople(out.data(), instant)), instant.beijingText());
        const Money amount{qint64(random.generate() >> random.bounded(60)) * (round % 2 ? 1 : -1)};
        QCOMPARE(text(TableText::money(out.data(), amount)), amount.decimal());
        const QDate day = instant.beijingDate();
        QCOMPARE(text(TableText::date(out.data(), day)), day.toString(Qt::ISODate));
    }
    QCOMPARE(text(TableText::share(out.data(), 0)), QStringLiteral("0"));
    QCOMPARE(text(TableText::share(out.data(), 1)), QStringLiteral("1"));
    QCOMPARE(text(TableText::share(out.data(), 0.33333)), QStringLiteral("0.3333"));
    QCOMPARE(text(TableText::share(out.data(), -0.00001)), QStringLiteral("0"));
    QCOMPARE(text(TableText::share(out.data(), 1e300)), QStringLiteral("1000000000000000"));
    QCOMPARE(text(TableText::share(out.data(), std::numeric_limits<double>::quiet_NaN())), QString());
}

void TestTableExport::tooManyRowsAreRefusedBeforeAnythingIsAsked()
{
    const ManyRows table(XlsxWriter::mostRows + 1);
    const auto done =
        TableExport::write(table, path(QStringLiteral("many.xlsx")), Format::Xlsx, provenance());
    QVERIFY(!done);
    QCOMPARE(done.error().code, QStringLiteral("E-ROWS"));
    QVERIFY(QString(done.error().message).remove(u',').contains(QStringLiteral("1048576")));
    QCOMPARE(table.asked, 0);
    QVERIFY(names().isEmpty());
}

void TestTableExport::formats()
{
    QTest::addColumn<Format>("format");
    QTest::newRow("csv") << Format::Csv;
    QTest::newRow("csv for spreadsheets") << Format::CsvForSpreadsheets;
    QTest::newRow("xlsx") << Format::Xlsx;
}

void TestTableExport::stoppingHalfWayKeepsTheOldFile_data()
{
    formats();
}

void TestTableExport::stoppingHalfWayKeepsTheOldFile()
{
    QFETCH(Format, format);
    const QString file = path(QStringLiteral("cards"));
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    const ManyRows table(100'000);
    QFile unwanted; // held open: what is read from it later is what became of its blocks
    const auto done = TableExport::write(table, file, format, provenance(), [&](qint64 row, qint64 of) {
        if (!unwanted.isOpen() && row > 0) {
            for (const QString &name : names()) {
                if (name.endsWith(u".new"))
                    unwanted.setFileName(path(name));
            }
            (void)unwanted.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        }
        return row < of / 2;
    });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Cancelled);
    QVERIFY(table.asked >= 50'000 && table.asked < 51'000);
    QCOMPARE(bytesOf(file), QByteArray("old"));
    QCOMPARE(names(), QStringList(QStringLiteral("cards")));
    const QByteArray blocks = unwanted.readAll();
    QVERIFY(blocks.size() > 100'000);
    QVERIFY(!blocks.contains("89860000") &&
            !blocks.contains("xl/worksheets")); // no three bytes: it is noise now
}

void TestTableExport::aFullDiskKeepsTheOldFile_data()
{
    formats();
}

/// The limit of this process for files: a write beyond it is refused as on a full disk.
void TestTableExport::aFullDiskKeepsTheOldFile()
{
#ifndef Q_OS_UNIX
    QSKIP("no limits for files there");
#else
    QFETCH(Format, format);
    Platform::prepareProcess(); // a limit is said, not deadly
    const QString file = path(QStringLiteral("cards"));
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{300'000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const auto done = TableExport::write(ManyRows(100'000), file, format, provenance());
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Storage);
    QVERIFY(done.error().message.contains(file));
    QCOMPARE(bytesOf(file), QByteArray("old"));
    QCOMPARE(names(), QStringList(QStringLiteral("cards")));
#endif
}

void TestTableExport::everyRefusedPieceIsNoticed()
{
    /// Takes some bytes and then none.
    class FullDevice final : public QBuffer
    {
    public:
        explicit FullDevice(qint64 room) : m_room(room) { open(QIODevice::ReadWrite); }

    protected:
        qint64 writeData(const char *data, qint64 size) override
        {
            return pos() + size > m_room ? -1 : QBuffer::writeData(data, size);
        }

    private:
        qint64 m_room;
    };
    const ManyRows table(300);
    QBuffer whole;
    QVERIFY(whole.open(QIODevice::ReadWrite));
    const auto write = [&table](QIODevice &device) {
        XlsxWriter writer(device, {.columns = table.columns(), .rows = table.rows()});
        bool written = writer.begin();
        for (qint64 row = 0; row < table.rows(); ++row) {
            table.row(row, writer);
            written = writer.endRow() && written;
        }
        return writer.finish() && written;
    };
    QVERIFY(write(whole));
    for (qint64 room = 0; room < whole.size(); room += 97) {
        FullDevice full(room);
        QVERIFY(!write(full));
    }
}

void TestTableExport::aFileThatIsOpenElsewhereIsNotReplaced()
{
    const QString file = path(QStringLiteral("cards.xlsx"));
    const std::unique_ptr<TableList> table = everyKind();
    QVERIFY(TableExport::write(*table, file, Format::Xlsx, provenance()));
    for (const QString &mark : {QStringLiteral(".~lock.cards.xlsx#"), QStringLiteral("~$cards.xlsx")}) {
        QFile lock(path(mark));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        const auto done = TableExport::write(*table, file, Format::Xlsx, provenance());
        QVERIFY(!done);
        QCOMPARE(done.error().code, QStringLiteral("E-S27"));
        QVERIFY(done.error().message.contains(QStringLiteral("Close the file in the spreadsheet program")));
        QVERIFY(lock.remove());
    }
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));
    QCOMPARE(TableExport::write(*table, file, Format::Xlsx, provenance()).error().code,
             QStringLiteral("E-S27"));
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(TableExport::write(*table, file, Format::Xlsx, provenance()));
}

void TestTableExport::aFileIsForItsOwnerAlone()
{
    const QString file = path(QStringLiteral("cards.csv"));
    QVERIFY(TableExport::write(*everyKind(), file, Format::Csv, provenance()));
    QCOMPARE(bytesOf(file), csvOf(*everyKind(), TableForm::Programs));
#ifdef Q_OS_UNIX
    QCOMPARE(QFile(file).permissions() &
                 (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
#endif
}

void TestTableExport::progressGoesToTheEnd()
{
    for (const qint64 rows : {0, 1, 255, 256, 257, 100'000}) {
        QList<qint64> seen;
        QVERIFY(TableExport::write(ManyRows(rows), path(QStringLiteral("p.csv")), Format::Csv, provenance(),
                                   [&](qint64 done, qint64 of) {
                                       seen.append(of == rows ? done : -1);
                                       return true;
                                   }));
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        QCOMPARE(seen.constLast(), rows);
        QVERIFY(seen.constFirst() >= 0 && seen.size() <= 502);
    }
}

QTEST_GUILESS_MAIN(TestTableExport)
#include "tst_tableexport.moc"
