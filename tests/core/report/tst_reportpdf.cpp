// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/reporttest.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QRegularExpression>

using namespace ReportTest;

namespace
{
/// Takes some bytes and then none, as a full disk does.
class FullDevice final : public QBuffer
{
public:
    explicit FullDevice(qint64 room) : m_room(room) { open(QIODevice::WriteOnly); }

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        return pos() + size > m_room ? -1 : QBuffer::writeData(data, size);
    }

private:
    qint64 m_room;
};

/// Text in several scripts, so that several fonts are needed.
std::unique_ptr<FlowReport> manyFonts()
{
    auto report = std::make_unique<FlowReport>(frame(QStringLiteral("返佣结算单")));
    report->add(std::make_unique<ReportText>(
        QStringLiteral("日月金人"),
        QList<ReportText::Item>{{QStringLiteral("Cyrillic"), QStringLiteral("Привет")},
                                {QStringLiteral("Arabic"), QStringLiteral("مرحبا")},
                                {QStringLiteral("Georgian"), QStringLiteral("გამარჯობა")},
                                {QStringLiteral("Armenian"), QStringLiteral("բարեւ")},
                                {QStringLiteral("Signs"), QStringLiteral("✓ ⚠ ♞ ⠿ 𝄞")}}));
    return report;
}

QStringList tokens(const QString &text)
{
    QStringList found;
    static const QRegularExpression token(QStringLiteral("row-\\d+\\."));
    for (QRegularExpressionMatchIterator i = token.globalMatch(text); i.hasNext();)
        found.append(i.next().captured());
    return found;
}
} // namespace

class TestReportPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsPrintedOnceAndInOrder();
    void eachPageHasFrameHeaderRowAndItsNumber();
    void chineseTitleAndTotalsAreInTheText();
    void theFileHasAsManyPagesAsItSays();
    void twoRunsGiveTheSameBytes();
    void theDateIsThatOfTheData();
    void noPersonAndNoComputerIsInTheProperties();
    void stoppingLeavesNoFile_data();
    void stoppingLeavesNoFile();
    void stoppingKeepsTheOldFile();
    void aFolderThatIsNotThereIsSaid();
    void aFolderIsNotReplaced();
    void aFullDiskIsSaidAndNothingStays();
    void widePagesLieAcross();
    void paperThatIsTooSmallIsSaid();
    void everyPaperSizeWorks();
    void aCompanyThatIsNotKnownLeavesNoMark();
    void withoutAChineseFontThePackagesAreNamed();
};

void TestReportPdf::everyRowIsPrintedOnceAndInOrder()
{
    if (!canRead())
        QSKIP("pdftotext (poppler-utils) is not installed");
    const Place place;
    for (const int count : {1, 2, 41, 46, 47, 48, 49, 50, 51, 52, 53, 500}) {
        TableReport table(count);
        const Result<int> pages = ReportPdf::write(table.report, place.file(QStringLiteral("rows.pdf")));
        QVERIFY(pages);
        QStringList expected;
        for (int i = 0; i < count; ++i)
            expected.append(CountedRows::name(i));
        QCOMPARE(tokens(textOf(place.file(QStringLiteral("rows.pdf")))), expected);
        QCOMPARE(table.rows->asked, QList<int>(count, 2)); // measured once, painted once
    }
}

void TestReportPdf::eachPageHasFrameHeaderRowAndItsNumber()
{
    if (!canRead())
        QSKIP("pdftotext (poppler-utils) is not installed");
    const Place place;
    TableReport table(200);
    const Result<int> pages = ReportPdf::write(table.report, place.file(QStringLiteral("frame.pdf")));
    QVERIFY(pages && *pages > 2);
    for (int page = 1; page <= *pages; ++page) {
        const QString text = textOf(place.file(QStringLiteral("frame.pdf")), page);
        for (const QString &part : {QStringLiteral("蓝海对讲有限公司"), QStringLiteral("卡片清单"),
                                    QStringLiteral("DEMO"), QStringLiteral("status:stopped vendor:CMCC"),
                                    QStringLiteral("Data as of 2026-03-02 08:41:00 (Beijing time)"),
                                    QStringLiteral("Printed on 2026-03-02 by demo"), QStringLiteral("Name"),
                                    QStringLiteral("ICCID"), QStringLiteral("Amount"),
                                    QStringLiteral("Page %1 of %2").arg(page).arg(*pages)})
            QVERIFY2(text.contains(part), qPrintable(part));
    }
}

void TestReportPdf::chineseTitleAndTotalsAreInTheText()
{
    if (!canRead())
        QSKIP("pdftotext (poppler-utils) is not installed");
    const Place place;
    TableReport table(100);
    QVERIFY(ReportPdf::write(table.report, place.file(QStringLiteral("totals.pdf"))));
    const QString text = textOf(place.file(QStringLiteral("totals.pdf")));
    QVERIFY(text.contains(QStringLiteral("卡片清单")));
    QVERIFY(text.contains(QStringLiteral("4950"))); // 0 + … + 99
}

void TestReportPdf::theFileHasAsManyPagesAsItSays()
{
    for (const int count : {0, 1, 50, 300}) {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        TableReport table(count);
        const Result<int> pages = ReportPdf::write(table.report, buffer);
        QVERIFY(pages);
        QCOMPARE(pagesIn(buffer.data()), *pages);
        QVERIFY(*pages >= 1);
    }
}

void TestReportPdf::twoRunsGiveTheSameBytes()
{
    QByteArrayList files;
    for (int run = 0; run < 4; ++run) {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        const std::unique_ptr<FlowReport> report = manyFonts();
        QVERIFY(ReportPdf::write(*report, buffer));
        files.append(buffer.data());
    }
    QVERIFY(files[0].count("/FontFile2") > 1); // else it would prove little
    QCOMPARE(files[1], files[0]);
    QCOMPARE(files[2], files[0]);
    QCOMPARE(files[3], files[0]);
}

void TestReportPdf::theDateIsThatOfTheData()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    TableReport table(1);
    QVERIFY(ReportPdf::write(table.report, buffer));
    QVERIFY(buffer.data().contains("/CreationDate (D:20260302004100Z)"));
    QCOMPARE(buffer.data().count("Date"), 1);
}

void TestReportPdf::noPersonAndNoComputerIsInTheProperties()
{
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    TableReport table(1);
    QVERIFY(ReportPdf::write(table.report, buffer));
    const QByteArray properties = buffer.data().left(buffer.data().indexOf("endobj"));
    const QList<QByteArray> keys{"/Title", "/Creator", "/Producer", "/CreationDate"};
    for (const QByteArray &key : keys)
        QCOMPARE(properties.count(key), 1);
    QCOMPARE(properties.count("\n/"), keys.size());
}

void TestReportPdf::stoppingLeavesNoFile_data()
{
    QTest::addColumn<int>("questions"); // answered with yes before the no
    QTest::newRow("at once") << 0;
    QTest::newRow("while measuring") << 1;
    QTest::newRow("at the first page") << 4;
    QTest::newRow("later") << 9;
}

void TestReportPdf::stoppingLeavesNoFile()
{
    QFETCH(int, questions);
    const Place place;
    TableReport table(2000);
    const Result<int> pages = ReportPdf::write(
        table.report, place.empty(), {}, [&questions](const ReportProgress &) { return questions-- > 0; });
    QVERIFY(!pages);
    QCOMPARE(pages.error().kind, Error::Kind::Cancelled);
    QCOMPARE(place.all(), QStringList());
}

void TestReportPdf::stoppingKeepsTheOldFile()
{
    const Place place;
    TableReport table(1);
    QVERIFY(ReportPdf::write(table.report, place.empty()));
    const QByteArray before = bytesOf(place.empty());
    TableReport other(2);
    QVERIFY(!ReportPdf::write(other.report, place.empty(), {}, [](const ReportProgress &progress) {
        return progress.stage == ReportProgress::Stage::Measuring;
    }));
    QCOMPARE(bytesOf(place.empty()), before);
    QVERIFY(ReportPdf::write(other.report, place.empty()));
    QVERIFY(bytesOf(place.empty()) != before);
    QCOMPARE(place.all().size(), 1);
}

void TestReportPdf::aFolderThatIsNotThereIsSaid()
{
    const Place place;
    TableReport table(1);
    const QString path = place.empty() + QStringLiteral("/missing/report.pdf");
    const Result<int> pages = ReportPdf::write(table.report, path);
    QVERIFY(!pages);
    QCOMPARE(pages.error().kind, Error::Kind::Storage);
    QCOMPARE(pages.error().code, QStringLiteral("E-S02"));
    QVERIFY(pages.error().message.contains(path));
}

void TestReportPdf::aFolderIsNotReplaced()
{
    const QTemporaryDir directory;
    TableReport table(1);
    const Result<int> pages = ReportPdf::write(table.report, directory.path());
    QVERIFY(!pages);
    QCOMPARE(pages.error().code, QStringLiteral("E-S10"));
    QVERIFY(QDir(directory.path()).isEmpty());
}

void TestReportPdf::aFullDiskIsSaidAndNothingStays()
{
    for (const qint64 room : {0, 1000, 300'000}) {
        FullDevice device(room);
        TableReport table(6000);
        const Result<int> pages = ReportPdf::write(table.report, device);
        QVERIFY(!pages);
        QCOMPARE(pages.error().code, QStringLiteral("E-S02"));
    }
}

void TestReportPdf::widePagesLieAcross()
{
    QList<ReportColumn> many;
    QStringList cells;
    for (int i = 0; i < 9; ++i) {
        many.append({QStringLiteral("Column %1").arg(i)});
        cells.append(QStringLiteral("8986040011223344556%1").arg(i));
    }
    FlowReport report(frame(QStringLiteral("宽表")));
    report.add(std::make_unique<ReportTable>(
        QString(), many, std::make_unique<ReportRowList>(QList<QStringList>{cells}), QString()));
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(ReportPdf::write(report, buffer));
    QVERIFY(buffer.data().contains("/MediaBox [0.0000000 0.0000000 842") ||
            buffer.data().contains("/MediaBox [0 0 842"));
}

void TestReportPdf::paperThatIsTooSmallIsSaid()
{
    TableReport table(1);
    QVERIFY(table.report.prepare({}));
    const Result<std::unique_ptr<ReportPages>> narrow =
        table.report.pages({QSizeF(120, 800), QMarginsF(10, 10, 10, 10)});
    QVERIFY(!narrow);
    QCOMPARE(narrow.error().code, QStringLiteral("E-PAPER"));
    const Result<std::unique_ptr<ReportPages>> low =
        table.report.pages({QSizeF(600, 100), QMarginsF(10, 10, 10, 10)});
    QVERIFY(!low);
    QCOMPARE(low.error().code, QStringLiteral("E-PAPER"));
}

void TestReportPdf::everyPaperSizeWorks()
{
    for (int id = 0; id < QPageSize::LastPageSize; ++id) {
        const QPageSize paper{QPageSize::PageSizeId(id)};
        TableReport table(15);
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        const Result<int> pages = ReportPdf::write(table.report, buffer, {paper, {}});
        if (pages)
            QCOMPARE(table.rows->asked, QList<int>(15, 2));
        else
            QCOMPARE(pages.error().code, QStringLiteral("E-PAPER"));
    }
}

/// Runs itself with a font configuration that has none.
void TestReportPdf::aCompanyThatIsNotKnownLeavesNoMark()
{
    if (!canRead())
        QSKIP("pdftotext is not installed");
    const Place place;
    ReportFrame unnamed = frame(QStringLiteral("Card list"));
    unnamed.company.clear();
    TableReport table(1, unnamed);
    const QString path = place.file(QStringLiteral("unnamed.pdf"));
    QVERIFY(ReportPdf::write(table.report, path));
    const QString text = textOf(path);
    QVERIFY(text.contains(QStringLiteral("Card list")));
    QVERIFY(!text.contains(QStringLiteral("· Card list")));
}

void TestReportPdf::withoutAChineseFontThePackagesAreNamed()
{
#ifndef Q_OS_LINUX
    QSKIP("fontconfig chooses the fonts on Linux only");
#endif
    if (!qEnvironmentVariableIsSet("SIMLEDGER_NO_CHINESE")) {
        const QTemporaryDir directory;
        const QString config = directory.filePath(QStringLiteral("fonts.conf"));
        QFile file(config);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<?xml version=\"1.0\"?><fontconfig><dir>/usr/share/fonts/truetype/dejavu</dir>"
                   "<cachedir>" +
                   directory.path().toUtf8() + "</cachedir></fontconfig>");
        file.close();
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("FONTCONFIG_FILE"), config);
        environment.insert(QStringLiteral("SIMLEDGER_NO_CHINESE"), QStringLiteral("1"));
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("withoutAChineseFontThePackagesAreNamed")});
        QVERIFY(child.waitForFinished(60'000));
        QVERIFY2(child.exitCode() == 0, child.readAllStandardOutput().constData());
        return;
    }
    QVERIFY(QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty());
    const Place place;
    TableReport table(1);
    const Result<int> pages = ReportPdf::write(table.report, place.empty());
    QVERIFY(!pages);
    QCOMPARE(pages.error().code, QStringLiteral("E-FONT"));
    QVERIFY(pages.error().message.contains(QStringLiteral("fonts-noto-cjk")));
    QCOMPARE(place.all(), QStringList());

    ReportFrame latin = frame(QStringLiteral("Card list"));
    latin.company = QStringLiteral("Lanhai");
    TableReport plain(1, latin);
    QVERIFY(ReportPdf::write(plain.report, place.empty())); // nothing Chinese, nothing missing
}

QTEST_MAIN(TestReportPdf)
#include "tst_reportpdf.moc"
