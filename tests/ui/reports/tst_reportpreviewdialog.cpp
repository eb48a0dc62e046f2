// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/notguithread.h"
#include "core/base/platform.h"
#include "core/report/cardreport.h"
#include "core/report/reporttext.h"
#include "core/settings/consolesettings.h"
#include "tests/core/inventory/randomfleet.h"
#include "tests/core/report/reporttest.h"
#include "tests/ui/sharedletters.h"
#include "tests/ui/unnamedcontrols.h"
#include "ui/common/emptystate.h"
#include "ui/common/heartbeat.h"
#include "ui/common/theme.h"
#include "ui/reports/pagesview.h"
#include "ui/reports/reportpreview.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPdfWriter>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QSpinBox>
#include <QToolButton>

using namespace ReportTest;

namespace
{
/// Printers that print into PDF files.
class FakePrinters final : public ReportPrinters
{
public:
    class Job final : public ReportPrintJob
    {
    public:
        explicit Job(FakePrinters &printers) : m_printers(printers), m_writer(printers.file)
        {
            m_writer.setResolution(600);
        }
        [[nodiscard]] QPagedPaintDevice &device() override { return m_writer; }
        [[nodiscard]] bool broken() const override { return m_printers.breaks; }
        void abort() override { m_printers.aborted = true; }

    private:
        FakePrinters &m_printers;
        QPdfWriter m_writer;
    };
    explicit FakePrinters(const QString &path) : file(path) {}
    [[nodiscard]] QStringList names() override
    {
        const std::lock_guard lock(mutex);
        return there;
    }
    [[nodiscard]] Result<std::unique_ptr<ReportPrintJob>> begin(const QString &printer, const QString &,
                                                                const QPageLayout &page) override
    {
        if (!names().contains(printer))
            return gone(printer);
        auto job = std::make_unique<Job>(*this);
        job->device().setPageLayout(page);
        return std::unique_ptr<ReportPrintJob>(std::move(job));
    }
    void set(const QStringList &names)
    {
        const std::lock_guard lock(mutex);
        there = names;
    }

    QString file;
    std::atomic<bool> breaks = false;
    std::atomic<bool> aborted = false;

private:
    std::mutex mutex;
    QStringList there;
};

/// Rows; in the middle of its second reading, which writes, it waits until it may go on.
class GatedRows final : public ReportRows
{
public:
    GatedRows(qint64 rows, QSemaphore *gate, QSemaphore *reached)
        : m_rows(rows), m_gate(gate), m_reached(reached)
    {
    }
    [[nodiscard]] qint64 count() const override { return m_rows; }
    [[nodiscard]] QStringList row(qint64 index) const override
    {
        if (index == m_rows / 2 && ++m_middles == 2) {
            m_reached->release();
            m_gate->acquire();
        }
        return {CountedRows::name(index), QStringLiteral("89860400112233445566"), QString::number(index)};
    }

private:
    qint64 m_rows;
    QSemaphore *m_gate;
    QSemaphore *m_reached;
    mutable int m_middles = 0;
};

ReportWorker::Make table(qint64 rows)
{
    return [rows]() -> Result<std::unique_ptr<PagedReport>> {
        auto report = std::make_unique<FlowReport>(frame(QStringLiteral("卡片清单")));
        report->add(std::make_unique<ReportTable>(QString(), columns(), std::make_unique<CountedRows>(rows),
                                                  QStringLiteral("nothing here")));
        return std::unique_ptr<PagedReport>(std::move(report));
    };
}

Error noFont()
{
    return ReportFont::missingChinese();
}
} // namespace

class TestReportPreviewDialog : public QObject
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

    void pagesAppearAndAreTurned();
    void onlyPagesInSightArePainted();
    void zoomPaintsAnewAndSharp();
    void keysTurnPagesAndChangeTheSize();
    void enterInThePageNumberGoesThereAndPrintsNothing();
    void paperAndOrientationLayOutAnew();
    void theFileIsTheOneOfTheCommandLine();
    void someOfThePagesAreSaved();
    void wrongPagesAreSaidAndNothingIsDone();
    void stoppingInTheMiddleLeavesNoFile();
    void closingInTheMiddleLeavesNoFile();
    void theChooserSuggestsANameAndTheFolderOfLastTime();
    void whatCannotBeWrittenIsSaid();
    void withoutAPrinterThePdfIsOffered();
    void aPrinterTakesThePages();
    void aPrinterThatVanishesIsSaid();
    void aPrinterThatBreaksIsSaid();
    void aReportThatCannotBeMadeIsSaidAndTriedAgain();
    void paperThatIsTooSmallIsSaid();
    void theWindowStaysAliveWithManyRows();
    void everyControlIsReachedAndHasAName();
    void aReportThatIsThereOpensInOneCall();
    void aReportIsAskedForAndComesLater();
    void closingBeforeTheAnswerIsHarmless();

private:
    /// The only answer is the one that `give` is called with.
    ReportPreviewDialog::Ask ask(ReportPreviewDialog::Give &give)
    {
        return [&give](QObject *, ReportPreviewDialog::Give answer) { give = std::move(answer); };
    }
    ReportPreviewDialog &open(ReportWorker::Make make, bool wait = true);
    template<class Widget> Widget *child(const char *name)
    {
        auto *widget = m_dialog->findChild<Widget *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    [[nodiscard]] QString state() { return child<QLabel>("state")->text(); }
    [[nodiscard]] QString path(const QString &name) const { return m_directory->filePath(name); }
    [[nodiscard]] QStringList pdfs() const
    {
        return QDir(m_directory->path())
            .entryList({QStringLiteral("*.pdf"), QStringLiteral(".simledger*")}, QDir::Files | QDir::Hidden);
    }
    void choose(const char *combo, const QString &text)
    {
        auto *box = child<QComboBox>(combo);
        const int index = box->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<ConsoleSettings> m_settings;
    std::shared_ptr<FakePrinters> m_printers;
    std::unique_ptr<ReportPreviewDialog> m_dialog;
    QList<ReportOutcome> m_outcomes;
};

void TestReportPreviewDialog::init()
{
    m_outcomes.clear();
    m_directory = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<ConsoleSettings>(path(QStringLiteral("settings.ini")));
    m_printers = std::make_shared<FakePrinters>(path(QStringLiteral("paper.out")));
    m_printers->set({QStringLiteral("Office"), QStringLiteral("Hall")});
}

ReportPreviewDialog &TestReportPreviewDialog::open(ReportWorker::Make make, bool wait)
{
    m_dialog = std::make_unique<ReportPreviewDialog>(
        ReportPreviewDialog::Subject{.title = QStringLiteral("Cards"), .make = std::move(make)}, *m_settings,
        m_printers);
    connect(m_dialog.get(), &ReportPreviewDialog::concluded, this,
            [this](const ReportOutcome &outcome) { m_outcomes.append(outcome); });
    m_dialog->resize(900, 700);
    m_dialog->open();
    if (wait && !QTest::qWaitFor([this] { return m_dialog->view().pageCount() > 0; }, 60'000))
        qFatal("no pages");
    return *m_dialog;
}

void TestReportPreviewDialog::pagesAppearAndAreTurned()
{
    PagesView &view = open(table(200)).view();
    QTRY_VERIFY(view.isSharp(0));
    QCOMPARE(child<QLabel>("title")->text(), QStringLiteral("卡片清单"));
    QVERIFY(m_dialog->windowTitle().contains(QStringLiteral("卡片清单")));
    QVERIFY(view.pageCount() > 3);
    QVERIFY(child<QLabel>("of")->text().contains(QString::number(view.pageCount())));
    child<QToolButton>("next")->click();
    QCOMPARE(view.currentPage(), 1);
    QCOMPARE(child<QSpinBox>("page")->value(), 2);
    child<QSpinBox>("page")->setValue(4);
    QCOMPARE(view.currentPage(), 3);
    QTRY_VERIFY(view.isSharp(3));
    const QImage seen = view.viewport()->grab().toImage();
    QSet<QRgb> colours; // letters, not blank paper
    for (int y = 0; y < seen.height(); ++y)
        colours.insert(seen.pixel(seen.width() / 4, y));
    QVERIFY(colours.size() > 3);
}

void TestReportPreviewDialog::onlyPagesInSightArePainted()
{
    PagesView &view = open(table(3000)).view();
    QTRY_VERIFY(view.isSharp(0));
    QVERIFY(view.pageCount() > 40);
    QVERIFY(!view.isSharp(20));
    view.goTo(20);
    QTRY_VERIFY(view.isSharp(20));
    QVERIFY(!view.isSharp(0)); // forgotten
}

void TestReportPreviewDialog::zoomPaintsAnewAndSharp()
{
    PagesView &view = open(table(100)).view();
    QTRY_VERIFY(view.isSharp(0));
    choose("zoom", QStringLiteral("200 %"));
    QVERIFY(!view.isSharp(0));
    QTRY_VERIFY(view.isSharp(0));
    choose("zoom", QStringLiteral("Whole page"));
    QCOMPARE(view.zoom(), PagesView::Zoom::FitPage);
    QTRY_VERIFY(view.isSharp(0));
    child<QToolButton>("larger")->click();
    QCOMPARE(view.zoom(), PagesView::Zoom::Fixed);
    QCOMPARE(child<QComboBox>("zoom")->currentText(),
             QStringLiteral("%1 %").arg(qRound(view.factor() * 100)));
    for (int i = 0; i < 30; ++i)
        child<QToolButton>("smaller")->click();
    QCOMPARE(view.factor(), PagesView::least);
    QTRY_VERIFY(view.isSharp(0));
}

void TestReportPreviewDialog::keysTurnPagesAndChangeTheSize()
{
    PagesView &view = open(table(300)).view();
    QTest::keyClick(&view, Qt::Key_PageDown);
    QCOMPARE(view.currentPage(), 1);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.currentPage(), view.pageCount() - 1);
    QTest::keyClick(&view, Qt::Key_PageUp);
    QCOMPARE(view.currentPage(), view.pageCount() - 2);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.currentPage(), 0);
}

void TestReportPreviewDialog::enterInThePageNumberGoesThereAndPrintsNothing()
{
    PagesView &view = open(table(300)).view();
    QTRY_VERIFY(child<QPushButton>("print")->isEnabled() && child<QPushButton>("print")->isDefault());
    auto *page = child<QSpinBox>("page");
    page->setFocus();
    page->selectAll();
    QTest::keyClicks(page, QStringLiteral("5"));
    QTest::keyClick(page, Qt::Key_Return);
    QCOMPARE(view.currentPage(), 4);
    QVERIFY(child<QPushButton>("print")->isEnabled()); // nothing is under way
}

void TestReportPreviewDialog::paperAndOrientationLayOutAnew()
{
    PagesView &view = open(table(200)).view();
    const int upright = view.pageCount();
    choose("orientation", QStringLiteral("Landscape"));
    QTRY_VERIFY(view.pageCount() > upright);
    choose("paper", QStringLiteral("A3"));
    QTRY_VERIFY(child<QLabel>("what")->text().contains(QStringLiteral("A3")));
    choose("orientation", QStringLiteral("Automatic"));
    QTRY_VERIFY(view.pageCount() < upright);
    open(table(10));
    QCOMPARE(child<QComboBox>("paper")->currentText(), QStringLiteral("A3")); // remembered
}

void TestReportPreviewDialog::theFileIsTheOneOfTheCommandLine()
{
    open(table(500));
    m_dialog->save(path(QStringLiteral("dialog.pdf")));
    QTRY_COMPARE(m_outcomes.size(), 1);
    const int pages = m_outcomes[0].pages;
    QCOMPARE(pages, m_dialog->view().pageCount());
    QVERIFY(state().contains(QStringLiteral("dialog.pdf")));
    NotGuiThread::unmark();
    TableReport same(500);
    const Result<int> written = ReportPdf::write(same.report, path(QStringLiteral("cli.pdf")));
    NotGuiThread::mark();
    QVERIFY(written);
    QCOMPARE(*written, pages);
    QVERIFY(bytesOf(path(QStringLiteral("dialog.pdf"))) == bytesOf(path(QStringLiteral("cli.pdf"))));
}

void TestReportPreviewDialog::someOfThePagesAreSaved()
{
    open(table(500));
    child<QLineEdit>("range")->setText(QStringLiteral("2-4"));
    m_dialog->save(path(QStringLiteral("some.pdf")));
    QTRY_COMPARE(m_outcomes.size(), 1);
    QCOMPARE(m_outcomes[0].pages, 3);
    QCOMPARE(pagesIn(bytesOf(path(QStringLiteral("some.pdf")))), 3);
}

void TestReportPreviewDialog::wrongPagesAreSaidAndNothingIsDone()
{
    open(table(100));
    const int pages = m_dialog->view().pageCount();
    for (const QString &wrong : {QStringLiteral("0"), QString::number(pages + 1), QStringLiteral("3-1"),
                                 QStringLiteral("x"), QStringLiteral("1,2"), QStringLiteral("99999999999")}) {
        child<QLineEdit>("range")->setText(wrong);
        QVERIFY2(!child<QPushButton>("save")->isEnabled(), qPrintable(wrong));
        QVERIFY(!child<QPushButton>("print")->isEnabled());
        QVERIFY(state().contains(QString::number(pages)));
    }
    for (const QString &right :
         {QStringLiteral(" 1 - 2 "), QStringLiteral("1–2"), QStringLiteral("2-"), QString()}) {
        child<QLineEdit>("range")->setText(right);
        QVERIFY2(child<QPushButton>("save")->isEnabled(), qPrintable(right));
        QVERIFY(state().isEmpty());
    }
}

/// Halfway through the file.
void TestReportPreviewDialog::stoppingInTheMiddleLeavesNoFile()
{
    QSemaphore gate, reached;
    open([&]() -> Result<std::unique_ptr<PagedReport>> {
        auto report = std::make_unique<FlowReport>(frame(QStringLiteral("卡片清单")));
        report->add(std::make_unique<ReportTable>(
            QString(), columns(), std::make_unique<GatedRows>(20'000, &gate, &reached), QString()));
        return std::unique_ptr<PagedReport>(std::move(report));
    });
    m_dialog->save(path(QStringLiteral("half.pdf")));
    QVERIFY(QTest::qWaitFor([&] { return reached.tryAcquire(); }, 120'000));
    QVERIFY(!child<QPushButton>("save")->isEnabled());
    QTRY_VERIFY(child<QProgressBar>("progress")->isVisible());
    QCOMPARE(pdfs().size(), 1); // the sibling, that is not in its place yet
    child<QPushButton>("close")->click();
    QVERIFY(m_dialog->isVisible());
    gate.release();
    QTRY_VERIFY(state().contains(QStringLiteral("stopped")));
    QCOMPARE(pdfs(), QStringList());
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!child<QProgressBar>("progress")->isVisible());
    QVERIFY(child<QPushButton>("save")->isEnabled());
}

void TestReportPreviewDialog::closingInTheMiddleLeavesNoFile()
{
    open(table(20'000));
    m_dialog->save(path(QStringLiteral("half.pdf")));
    QTRY_VERIFY(!pdfs().isEmpty());
    m_dialog.reset();
    QCOMPARE(pdfs(), QStringList());
}

void TestReportPreviewDialog::theChooserSuggestsANameAndTheFolderOfLastTime()
{
    open(table(10));
    m_dialog->save(path(QStringLiteral("first.pdf")));
    QTRY_COMPARE(m_outcomes.size(), 1);
    child<QPushButton>("save")->click();
    auto *chooser = m_dialog->findChild<QFileDialog *>();
    QVERIFY(chooser);
    QCOMPARE(QDir(chooser->directory().path()).canonicalPath(), QDir(m_directory->path()).canonicalPath());
    QCOMPARE(chooser->acceptMode(), QFileDialog::AcceptSave);
    QVERIFY(!chooser->testOption(QFileDialog::DontConfirmOverwrite));
    QVERIFY(chooser->selectedFiles().constFirst().endsWith(QStringLiteral("卡片清单 2026-03-02.pdf")));
    QMetaObject::invokeMethod(chooser, "fileSelected", Q_ARG(QString, path(QStringLiteral("second.pdf"))));
    chooser->close();
    QTRY_COMPARE(m_outcomes.size(), 2);
    QVERIFY(QFile::exists(path(QStringLiteral("second.pdf"))));
}

void TestReportPreviewDialog::whatCannotBeWrittenIsSaid()
{
    open(table(10));
    m_dialog->save(path(QStringLiteral("missing/report.pdf")));
    QTRY_VERIFY(state().contains(QStringLiteral("E-S02")));
    QVERIFY(child<QPushButton>("save")->isEnabled());
    QVERIFY(QDir(m_directory->path()).mkdir(QStringLiteral("folder.pdf")));
    m_dialog->save(path(QStringLiteral("folder.pdf")));
    QTRY_VERIFY(state().contains(QStringLiteral("E-S10")));
    QCOMPARE(m_outcomes.size(), 0);
}

void TestReportPreviewDialog::withoutAPrinterThePdfIsOffered()
{
    m_printers->set({});
    open(table(10));
    QTRY_VERIFY(child<QLabel>("printerHint")->isVisible());
    QVERIFY(child<QLabel>("printerHint")->text().contains(QStringLiteral("PDF")));
    QVERIFY(!child<QPushButton>("print")->isEnabled());
    QVERIFY(child<QPushButton>("save")->isEnabled());
    QVERIFY(child<QPushButton>("save")->isDefault());
    const auto begun = ReportPrinters::system()->begin(QStringLiteral("no such printer"), {}, QPageLayout());
    QVERIFY(!begun);
    QCOMPARE(begun.error().code, QStringLiteral("E-PRINTER"));
}

void TestReportPreviewDialog::aPrinterTakesThePages()
{
    open(table(200));
    QTRY_VERIFY(child<QPushButton>("print")->isEnabled());
    choose("printer", QStringLiteral("Hall"));
    child<QPushButton>("print")->click();
    QTRY_COMPARE(m_outcomes.size(), 1);
    QCOMPARE(m_outcomes[0].kind, ReportOutcome::Kind::Printed);
    QCOMPARE(m_outcomes[0].target, QStringLiteral("Hall"));
    QCOMPARE(m_outcomes[0].pages, m_dialog->view().pageCount());
    QCOMPARE(pagesIn(bytesOf(m_printers->file)), qsizetype(m_dialog->view().pageCount()));
    QVERIFY(state().contains(QStringLiteral("Hall")));
}

void TestReportPreviewDialog::aPrinterThatVanishesIsSaid()
{
    open(table(10));
    QTRY_VERIFY(child<QPushButton>("print")->isEnabled());
    m_printers->set({QStringLiteral("Hall")});
    child<QPushButton>("print")->click();
    QTRY_VERIFY(state().contains(QStringLiteral("E-PRINTER")));
    QVERIFY(state().contains(QStringLiteral("Office")));
    QCOMPARE(m_outcomes.size(), 0);
    QTRY_COMPARE(child<QComboBox>("printer")->currentText(), QStringLiteral("Hall")); // looked again
    child<QPushButton>("print")->click();
    QTRY_COMPARE(m_outcomes.size(), 1);
}

void TestReportPreviewDialog::aPrinterThatBreaksIsSaid()
{
    open(table(10));
    QTRY_VERIFY(child<QPushButton>("print")->isEnabled());
    m_printers->breaks = true;
    child<QPushButton>("print")->click();
    QTRY_VERIFY(state().contains(QStringLiteral("E-PRINTER")));
    QCOMPARE(m_outcomes.size(), 0);
}

void TestReportPreviewDialog::aReportThatCannotBeMadeIsSaidAndTriedAgain()
{
    std::atomic<int> calls = 0;
    open(
        [&calls]() -> Result<std::unique_ptr<PagedReport>> {
            if (++calls == 1)
                return noFont();
            return table(10)();
        },
        false);
    auto *empty = m_dialog->findChild<EmptyState *>();
    QTRY_VERIFY(empty->sentence().contains(QStringLiteral("fonts-noto-cjk")));
    QVERIFY(empty->sentence().contains(QStringLiteral("E-FONT")));
    QVERIFY(!child<QPushButton>("save")->isEnabled());
    auto *again = empty->findChild<QPushButton *>();
    QVERIFY(again && again->isVisible());
    again->click();
    QTRY_COMPARE(m_dialog->view().pageCount(), 1);
    QTRY_VERIFY(child<QPushButton>("save")->isEnabled());
}

void TestReportPreviewDialog::paperThatIsTooSmallIsSaid()
{
    open([]() -> Result<std::unique_ptr<PagedReport>> {
        QList<ReportColumn> many;
        QStringList cells;
        for (int i = 0; i < 9; ++i) {
            many.append({QStringLiteral("Column %1").arg(i)});
            cells.append(QStringLiteral("8986040011223344556%1").arg(i));
        }
        auto report = std::make_unique<FlowReport>(frame(QStringLiteral("宽表")));
        report->add(std::make_unique<ReportTable>(
            QString(), many, std::make_unique<ReportRowList>(QList<QStringList>{cells}), QString()));
        return std::unique_ptr<PagedReport>(std::move(report));
    });
    choose("paper", QStringLiteral("A5"));
    auto *empty = m_dialog->findChild<EmptyState *>();
    QTRY_VERIFY(empty->isVisible() && empty->sentence().contains(QStringLiteral("E-PAPER")));
    QVERIFY(!child<QPushButton>("save")->isEnabled());
    choose("paper", QStringLiteral("A3"));
    QTRY_VERIFY(m_dialog->view().isVisible());
    QTRY_VERIFY(child<QPushButton>("save")->isEnabled());
}

/// SIMLEDGER_MEASURE=1 takes a hundred thousand and prints time, memory and the longest silence.
void TestReportPreviewDialog::theWindowStaysAliveWithManyRows()
{
    const bool measuring = qEnvironmentVariableIsSet("SIMLEDGER_MEASURE");
    const RandomFleet fleet(measuring ? 100'000 : 8'000);
    const std::shared_ptr<const CardColumns> cards = fleet.columns();
    Heartbeat heartbeat;
    open(
        [cards]() -> Result<std::unique_ptr<PagedReport>> {
            return CardReport::of(cards, CardOrder::all(*cards), CardReport::usualFields(), frame(QString()));
        },
        false);
    QTest::qWait(0); // the window is there
    const qint64 before = Platform::peakResidentBytes();
    QElapsedTimer time;
    time.start();
    heartbeat.start();
    QVERIFY(QTest::qWaitFor([this] { return m_dialog->view().pageCount() > 0; }, 240'000));
    const qint64 prepared = time.restart();
    m_dialog->save(path(QStringLiteral("large.pdf")));
    const int page = m_dialog->view().pageCount() / 3;
    m_dialog->view().goTo(page); // is looked at meanwhile
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->view().isSharp(page) || m_outcomes.size() == 1, 240'000);
    QVERIFY(m_outcomes.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(m_outcomes.size(), 1, 240'000);
    heartbeat.stop();
    const auto gap = std::chrono::duration_cast<std::chrono::milliseconds>(heartbeat.longestGap());
    QVERIFY(heartbeat.beats() > 10); // the window heard people meanwhile
    if (measuring)
        qInfo("pages %d, laid out in %lld ms, saved in %lld ms, longest gap %lld ms, peak grew %.1f MB",
              m_dialog->view().pageCount(), prepared, time.elapsed(), qint64(gap.count()),
              double(Platform::peakResidentBytes() - before) / (1 << 20));
}

void TestReportPreviewDialog::everyControlIsReachedAndHasAName()
{
    open(table(10));
    QTRY_VERIFY(child<QPushButton>("print")->isEnabled());
    QCOMPARE(unnamedControls(m_dialog.get()), QStringList());
    QCOMPARE(brokenLetters(m_dialog.get()).join(u'\n'), QString());
    QSet<QWidget *> reached;
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    for (const char *name : {"pages", "previous", "next", "page", "smaller", "zoom", "larger", "paper",
                             "orientation", "range", "printer", "print", "save", "close"})
        QVERIFY2(reached.contains(child<QWidget>(name)), name);
    QVERIFY(m_dialog->view().accessibleDescription().contains(QStringLiteral("1")));
}

void TestReportPreviewDialog::aReportThatIsThereOpensInOneCall()
{
    ReportFrame around = frame(QStringLiteral("今日"));
    around.inputHash = QStringLiteral("0a1b");
    auto report = std::make_unique<FlowReport>(around);
    report->add(std::make_unique<ReportText>(QString(), QList<ReportText::Item>{{{}, QStringLiteral("…")}}));
    const QPointer<ReportPreviewDialog> dialog =
        ReportPreview::open(nullptr, std::move(report), *m_settings,
                            [this](const ReportOutcome &outcome) { m_outcomes.append(outcome); });
    QTRY_COMPARE(dialog->view().pageCount(), 1);
    dialog->save(path(QStringLiteral("today.pdf")));
    QTRY_COMPARE(m_outcomes.size(), 1);
    QCOMPARE(m_outcomes[0].kind, ReportOutcome::Kind::Saved);
    QCOMPARE(m_outcomes[0].target, path(QStringLiteral("today.pdf")));
    QCOMPARE(m_outcomes[0].title, QStringLiteral("今日"));
    QCOMPARE(m_outcomes[0].inputHash, QStringLiteral("0a1b"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

void TestReportPreviewDialog::aReportIsAskedForAndComesLater()
{
    ReportPreviewDialog::Give give;
    const QPointer<ReportPreviewDialog> dialog =
        ReportPreview::open(nullptr, {.title = QStringLiteral("Card"), .ask = ask(give)}, *m_settings);
    QVERIFY(give);
    std::exchange(give, {})(noFont());
    auto *empty = dialog->findChild<EmptyState *>();
    QTRY_VERIFY(empty->sentence().contains(QStringLiteral("E-FONT")));
    empty->findChild<QPushButton *>()->click();
    QVERIFY(give); // asked again
    std::exchange(give, {})(table(10)());
    QTRY_COMPARE(dialog->view().pageCount(), 1);
    delete dialog;
}

void TestReportPreviewDialog::closingBeforeTheAnswerIsHarmless()
{
    ReportPreviewDialog::Give give;
    const QPointer<ReportPreviewDialog> dialog =
        ReportPreview::open(nullptr, {.title = QStringLiteral("Card"), .ask = ask(give)}, *m_settings);
    dialog->reject();
    if (dialog) // the answer of a reader that was faster than the deletion
        give(table(10)());
    QTRY_VERIFY(!dialog);
}

QTEST_MAIN(TestReportPreviewDialog)
#include "tst_reportpreviewdialog.moc"
