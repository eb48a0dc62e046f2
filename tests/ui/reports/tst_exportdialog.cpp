// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/notguithread.h"
#include "core/settings/consolesettings.h"
#include "tests/fakes/fakeclock.h"
#include "tests/ui/sharedletters.h"
#include "tests/ui/unnamedcontrols.h"
#include "ui/common/questions.h"
#include "ui/common/theme.h"
#include "ui/common/wholevalues.h"
#include "ui/reports/exportdialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace
{
/// A table of numbers; in the middle of it waits until it may go on, where that is wanted.
class Numbers final : public TableSource
{
public:
    Numbers(qint64 rows, ExportMasking masking, QSemaphore *gate)
        : m_rows(rows), m_masking(masking), m_gate(gate)
    {
    }
    [[nodiscard]] QList<TableColumn> columns() const override
    {
        return {{QStringLiteral("iccid"), QStringLiteral("ICCID"), TableKind::Id},
                {QStringLiteral("msisdn"), QStringLiteral("MSISDN"), TableKind::Id}};
    }
    [[nodiscard]] qint64 rows() const override { return m_rows; }
    void row(qint64 index, TableSink &sink) const override
    {
        if (m_gate && index == m_rows / 2)
            m_gate->acquire();
        sink.id("8986" + QByteArray::number(index).rightJustified(16, '0'));
        sink.id(m_masking == ExportMasking::Masked ? "144******01" : "14400000001");
    }

private:
    qint64 m_rows;
    ExportMasking m_masking;
    QSemaphore *m_gate;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<missing>");
}
} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Theme::apply(Theme::Mode::Light);
        NotGuiThread::mark();
    }
    void cleanupTestCase() { NotGuiThread::unmark(); }
    void init();
    void cleanup() { m_dialog.reset(); }

    void enterExportsWhatIsSuggested();
    void itSaysWhatWillBeExported();
    void wholeNumbersNeedAReason();
    void aTableWithoutNumbersOfPeopleAsksNothing();
    void stoppingKeepsTheOldFile();
    void closingTheDialogStopsTheWork();
    void aFileThatIsThereIsAskedAbout();
    void whatTheChooserConfirmedIsNotAskedAgain();
    void tooManyRowsLeaveCsv();
    void anErrorIsSaidAndMended();
    void formatAndFolderAreRemembered();
    void theEndingFollowsTheFormat();
    void theFolderIsOpened();
    void everyControlHasAName();
    void openFolderOf(const QUrl &url) { m_opened = url; }

private:
    ExportDialog &open(qint64 rows = 1000, bool personal = true, const QString &filter = {});
    template<class Widget> Widget *child(const char *name)
    {
        return m_dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString state() { return child<QLabel>("state")->text(); }
    [[nodiscard]] QString path(const QString &name) const { return m_directory->filePath(name); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_directory->path())
            .entryList({QStringLiteral("*.csv"), QStringLiteral("*.xlsx"), QStringLiteral(".simledger*")},
                       QDir::Files | QDir::Hidden, QDir::Name);
    }
    void writeOld(const QString &path)
    {
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    }

    FakeClock m_clock; ///< 2026-03-02 09:00 in Beijing
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<ConsoleSettings> m_settings;
    std::unique_ptr<QSemaphore> m_gate;
    std::unique_ptr<ExportDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_exported;
    QList<ExportMasking> m_asked;
    QUrl m_opened;
};

void TestExportDialog::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<ConsoleSettings>(path(QStringLiteral("console.ini")));
    m_settings->setFolder(QStringLiteral("export"), m_directory->path());
    m_gate.reset();
    m_asked.clear();
}

ExportDialog &TestExportDialog::open(qint64 rows, bool personal, const QString &filter)
{
    ExportDialog::Subject subject{.amount = QStringLiteral("1,000 cards"),
                                  .rows = rows,
                                  .columns = 2,
                                  .personal = personal,
                                  .from = {.title = QStringLiteral("Cards"), .filter = filter, .demo = true},
                                  .table = [this, rows](ExportMasking masking) {
                                      m_asked.append(masking);
                                      return std::make_unique<Numbers>(rows, masking, m_gate.get());
                                  }};
    m_dialog = std::make_unique<ExportDialog>(std::move(subject), *m_settings, m_clock);
    m_exported = std::make_unique<QSignalSpy>(m_dialog.get(), &ExportDialog::exported);
    m_dialog->open();
    return *m_dialog;
}

void TestExportDialog::enterExportsWhatIsSuggested()
{
    open();
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QTRY_COMPARE(m_exported->size(), 1);
    const QString file = path(QStringLiteral("Cards DEMO 2026-03-02 0900.xlsx"));
    QCOMPARE(m_exported->at(0), QVariantList({file, qint64(1000), QStringLiteral("xlsx"), false, QString()}));
    QVERIFY(bytesOf(file).startsWith("PK"));
    QCOMPARE(m_asked, QList<ExportMasking>{ExportMasking::Masked});
    QVERIFY2(state().contains(QStringLiteral("1,000 row(s)")) && state().contains(file), qPrintable(state()));
    QTest::keyClick(m_dialog.get(), Qt::Key_Return); // and goes away
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_exported->size(), 1);
}

void TestExportDialog::itSaysWhatWillBeExported()
{
    open(1000, true, QStringLiteral("status:stopped <b>\n"));
    QCOMPARE(child<QLabel>("amount")->text(), QStringLiteral("1,000 cards"));
    const auto *what = child<QLabel>("what");
    QVERIFY(what->text().contains(QStringLiteral("2 column(s)")));
    QVERIFY(what->text().contains(QStringLiteral("status:stopped <b>␊")));
    QCOMPARE(what->textFormat(), Qt::PlainText);
}

void TestExportDialog::wholeNumbersNeedAReason()
{
    QString asked;
    WholeValues::setAsker(
        [&asked](QWidget *, const WholeValues::Wish &wish, const WholeValues::Granted &granted) {
            asked = wish.reason;
            granted(wish.reason);
        });
    open();
    child<QRadioButton>("csv")->click();
    child<QCheckBox>("whole")->click();
    QVERIFY(!child<QPushButton>("export")->isEnabled());
    QVERIFY(state().contains(QStringLiteral("why")));
    QCOMPARE(m_dialog->focusWidget(), child<QLineEdit>("reason"));
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QTest::keyClicks(child<QLineEdit>("reason"), QStringLiteral("   "));
    QVERIFY(!child<QPushButton>("export")->isEnabled());
    QTest::keyClicks(child<QLineEdit>("reason"), QStringLiteral("police request 7 "));
    QTest::keyClick(child<QLineEdit>("reason"), Qt::Key_Return);
    QTRY_COMPARE(m_exported->size(), 1);
    QCOMPARE(m_exported->at(0).at(3).toBool(), true);
    QCOMPARE(m_exported->at(0).at(4).toString(), QStringLiteral("police request 7"));
    QCOMPARE(asked, QStringLiteral("police request 7"));
    WholeValues::setAsker({});
    QCOMPARE(m_asked, QList<ExportMasking>{ExportMasking::Whole});
    QVERIFY(bytesOf(m_exported->at(0).at(0).toString()).contains(",14400000001\r\n"));
}

void TestExportDialog::aTableWithoutNumbersOfPeopleAsksNothing()
{
    open(10, false);
    QVERIFY(!child<QCheckBox>("whole")->isVisible());
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QTRY_COMPARE(m_exported->size(), 1);
}

void TestExportDialog::stoppingKeepsTheOldFile()
{
    const QString file = path(QStringLiteral("old.csv"));
    writeOld(file);
    m_gate = std::make_unique<QSemaphore>();
    open(100'000);
    child<QRadioButton>("csv")->click();
    child<QLineEdit>("path")->setText(file);
    const Questions::Rehearsal yes(true);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QTRY_VERIFY(child<QWidget>("progress")->isVisible() && yes.asked.size() == 1);
    QTRY_VERIFY(state().contains(QStringLiteral("of 100,000")));
    QTRY_VERIFY(!state().contains(QStringLiteral("row 0 "))); // half way
    QVERIFY(!child<QLineEdit>("path")->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    m_gate->release();
    QTRY_VERIFY(!child<QWidget>("progress")->isVisible());
    QVERIFY(m_dialog->isVisible());
    QVERIFY2(state().contains(QStringLiteral("stopped")), qPrintable(state()));
    QCOMPARE(bytesOf(file), QByteArray("old"));
    QCOMPARE(names(), QStringList(QStringLiteral("old.csv")));
    QVERIFY(m_exported->isEmpty());
    m_gate->release(); // and once more, to the end
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QTRY_COMPARE(m_exported->size(), 1);
    QCOMPARE(bytesOf(file).count('\n'), 100'001);
}

void TestExportDialog::closingTheDialogStopsTheWork()
{
    m_gate = std::make_unique<QSemaphore>();
    open(100'000);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QTRY_VERIFY(child<QWidget>("progress")->isVisible());
    m_gate->release();
    m_dialog.reset(); // waits for the worker
    QCOMPARE(names(), QStringList());
}

void TestExportDialog::aFileThatIsThereIsAskedAbout()
{
    const QString file = path(QStringLiteral("Cards DEMO 2026-03-02 0900.xlsx"));
    writeOld(file);
    open();
    {
        const Questions::Rehearsal no(false);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QTRY_COMPARE(no.asked.size(), 1);
        QVERIFY(no.asked[0].dangerous && no.asked[0].text.contains(file));
        QTRY_VERIFY(child<QPushButton>("export")->isEnabled());
        QCOMPARE(bytesOf(file), QByteArray("old"));
    }
    const Questions::Rehearsal yes(true);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QTRY_COMPARE(m_exported->size(), 1);
    QVERIFY(bytesOf(file).startsWith("PK"));
}

void TestExportDialog::whatTheChooserConfirmedIsNotAskedAgain()
{
    const QString file = path(QStringLiteral("chosen.xlsx"));
    writeOld(file);
    open();
    child<QPushButton>("choose")->click();
    auto *chooser = m_dialog->findChild<QFileDialog *>();
    QVERIFY(chooser && chooser->isVisible());
    Q_EMIT chooser->fileSelected(file);
    chooser->close();
    QCOMPARE(child<QLineEdit>("path")->text(), file);
    const Questions::Rehearsal none(false);
    child<QPushButton>("export")->click();
    QTRY_COMPARE(m_exported->size(), 1);
    QVERIFY(none.asked.isEmpty());
}

void TestExportDialog::tooManyRowsLeaveCsv()
{
    open(1'048'576);
    QVERIFY(!child<QRadioButton>("xlsx")->isEnabled());
    QVERIFY(child<QRadioButton>("csv-spreadsheets")->isChecked());
    QVERIFY(child<QLineEdit>("path")->text().endsWith(QStringLiteral(".csv")));
    QVERIFY(child<QRadioButton>("xlsx")->accessibleDescription().contains(QStringLiteral("1,048,575")));
}

void TestExportDialog::anErrorIsSaidAndMended()
{
    open();
    child<QLineEdit>("path")->setText(path(QStringLiteral("none/cards.xlsx")));
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QTRY_VERIFY(state().contains(QStringLiteral("E-S02")));
    QVERIFY(state().contains(QStringLiteral("does not exist")));
    child<QLineEdit>("path")->setText(QString());
    QVERIFY(!child<QPushButton>("export")->isEnabled());
    child<QLineEdit>("path")->setText(path(QStringLiteral("cards.xlsx")));
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QTRY_VERIFY2(m_exported->size() == 1, qPrintable(state()));
}

void TestExportDialog::formatAndFolderAreRemembered()
{
    QVERIFY(QDir(m_directory->path()).mkdir(QStringLiteral("other")));
    open();
    child<QRadioButton>("csv-spreadsheets")->click();
    child<QLineEdit>("path")->setText(path(QStringLiteral("other/a.csv")));
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QTRY_COMPARE(m_exported->size(), 1);
    QVERIFY(bytesOf(path(QStringLiteral("other/a.csv"))).startsWith("\xEF\xBB\xBF"));
    open();
    QVERIFY(child<QRadioButton>("csv-spreadsheets")->isChecked());
    QCOMPARE(child<QLineEdit>("path")->text(), path(QStringLiteral("other/Cards DEMO 2026-03-02 0900.csv")));
    const QByteArray kept = bytesOf(path(QStringLiteral("console.ini")));
    QVERIFY(!kept.contains("a.csv")); // the folder, and no name
}

void TestExportDialog::theEndingFollowsTheFormat()
{
    open();
    auto *file = child<QLineEdit>("path");
    file->setText(QStringLiteral("/tmp/a.b.xlsx"));
    child<QRadioButton>("csv")->click();
    QCOMPARE(file->text(), QStringLiteral("/tmp/a.b.csv"));
    child<QRadioButton>("csv-spreadsheets")->click();
    QCOMPARE(file->text(), QStringLiteral("/tmp/a.b.csv"));
    child<QRadioButton>("xlsx")->click();
    QCOMPARE(file->text(), QStringLiteral("/tmp/a.b.xlsx"));
    file->setText(QStringLiteral("/tmp/a.txt"));
    child<QRadioButton>("csv")->click();
    QCOMPARE(file->text(), QStringLiteral("/tmp/a.txt"));
}

void TestExportDialog::theFolderIsOpened()
{
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "openFolderOf");
    open();
    QVERIFY(!child<QPushButton>("folder")->isVisible());
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QTRY_VERIFY(child<QPushButton>("folder")->isVisible());
    child<QPushButton>("folder")->click();
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    QCOMPARE(m_opened, QUrl::fromLocalFile(m_directory->path()));
}

void TestExportDialog::everyControlHasAName()
{
    open();
    QCOMPARE(unnamedControls(m_dialog.get()).join(u'\n'), QString());
    QCOMPARE(brokenLetters(m_dialog.get()).join(u'\n'), QString());
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
