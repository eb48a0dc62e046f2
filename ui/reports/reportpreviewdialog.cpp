// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpreviewdialog.h"

#include "core/base/answer.h"
#include "core/base/safetext.h"
#include "core/settings/consolesettings.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/reports/pagesview.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

// A dialog with many controls, each made in its own few lines; longer than most files for that reason alone.

namespace
{
constexpr int patience = 300; ///< ms before progress is shown
constexpr int progressSteps = 1000;
const QString settingsName = QStringLiteral("print");
const QString paperKey = QStringLiteral("paper");

constexpr std::array papers{QPageSize::A4, QPageSize::A5, QPageSize::A3, QPageSize::Letter};
constexpr std::array factors{50, 75, 100, 125, 150, 200, 300}; ///< percent
constexpr int fitWidth = -1;                                   ///< in place of a percentage
constexpr int fitPage = -2;

void setInk(QLabel *label, Theme::Ink ink)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::Active, QPalette::WindowText, Theme::ink(ink));
    palette.setColor(QPalette::Inactive, QPalette::WindowText, Theme::ink(ink));
    label->setPalette(palette);
}

/// Texts as they are, over as many lines as they take.
QLabel *plainLabel(const char *name, Theme::Ink ink = Theme::Ink::Text)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setInk(label, ink);
    return label;
}

template<class Widget> Widget *named(Widget *widget, const char *name, const QString &accessible)
{
    widget->setObjectName(QLatin1StringView(name));
    widget->setAccessibleName(accessible);
    return widget;
}

QToolButton *tool(Icons::Glyph glyph, const char *name, const QString &text)
{
    auto *button = named(new QToolButton, name, text);
    button->setIcon(Icons::icon(glyph));
    button->setToolTip(SafeText::html(text));
    button->setAutoRaise(true);
    return button;
}

QString grouped(qint64 number)
{
    return QLocale().toString(number);
}

QString paperName(QPageSize::PageSizeId paper)
{
    return paper == QPageSize::Letter ? ReportPreviewDialog::tr("US Letter") : QPageSize::name(paper);
}
} // namespace

ReportPreviewDialog::ReportPreviewDialog(Subject subject, ConsoleSettings &settings,
                                         std::shared_ptr<ReportPrinters> printers, QWidget *parent)
    : QDialog(parent), m_subject(std::move(subject)), m_settings(settings), m_printers(std::move(printers)),
      m_worker(new ReportWorker(m_printers)), m_stack(new QStackedWidget), m_view(new PagesView),
      m_empty(new EmptyState)
{
    setWindowTitle(tr("Print: %1").arg(SafeText::visible(m_subject.title)));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto *all = new QHBoxLayout(this);
    all->setSpacing(Theme::space(4));
    all->addWidget(makePages(), 1);
    all->addWidget(makeSide());
    const int em = fontMetrics().averageCharWidth();
    resize(QSize(em * 140, em * 110).boundedTo(screen()->availableSize() * 9 / 10));
    if (const QByteArray geometry = m_settings.geometry(settingsName); !geometry.isEmpty())
        restoreGeometry(geometry);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, m_progress, &QWidget::show);
    recallChoices();
    connectWorker();
    m_thread.setObjectName(QStringLiteral("report"));
    m_thread.start();
    fetch();
    seekPrinters();
    m_view->setFocus();
}

ReportPreviewDialog::~ReportPreviewDialog()
{
    m_settings.setGeometry(settingsName, saveGeometry());
    m_worker->stop();
    m_worker->wish({});
    m_thread.quit();
    m_thread.wait(); // it stops between two rows or pages; the worker goes with its thread
}

// ---- what there is ----

QWidget *ReportPreviewDialog::makePages()
{
    auto *pages = new QWidget;
    auto *column = new QVBoxLayout(pages);
    column->setContentsMargins(0, 0, 0, 0);
    m_view->setObjectName(QStringLiteral("pages"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    column->addWidget(makeMoves());
    column->addWidget(m_stack, 1);
    connect(
        m_view, &PagesView::wanted, m_worker,
        [worker = m_worker](const auto &wishes) { worker->wish(wishes); }, Qt::DirectConnection);
    connect(m_view, &PagesView::currentChanged, this, [this](int page) {
        const QSignalBlocker quiet(m_page);
        m_page->setValue(page + 1);
    });
    connect(m_view, &PagesView::zoomChanged, this, &ReportPreviewDialog::showZoom);
    return pages;
}

QWidget *ReportPreviewDialog::makeMoves()
{
    auto *moves = new QWidget;
    auto *row = new QHBoxLayout(moves);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(1));
    m_previous = tool(Icons::Glyph::ArrowUp, "previous", tr("Previous page"));
    m_next = tool(Icons::Glyph::ArrowDown, "next", tr("Next page"));
    m_page = named(new QSpinBox, "page", tr("Page"));
    m_page->setKeyboardTracking(false);
    m_page->installEventFilter(this);
    m_page->findChild<QLineEdit *>()->setAccessibleName(tr("Page"));
    m_of = plainLabel("of", Theme::Ink::Muted);
    m_of->setWordWrap(false);
    m_smaller = tool(Icons::Glyph::Remove, "smaller", tr("Smaller"));
    m_larger = tool(Icons::Glyph::Add, "larger", tr("Larger"));
    m_zoom = named(new QComboBox, "zoom", tr("Size on screen"));
    m_zoom->addItem(tr("Fit width"), fitWidth);
    m_zoom->addItem(tr("Whole page"), fitPage);
    for (const int percent : factors)
        m_zoom->addItem(tr("%1 %").arg(percent), percent);
    m_zoom->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_previous, m_page, m_of, m_next})
        row->addWidget(widget);
    row->addStretch();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_smaller, m_zoom, m_larger})
        row->addWidget(widget);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_view->goTo(m_view->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_view->goTo(m_view->currentPage() + 1); });
    connect(m_page, &QSpinBox::valueChanged, this, [this](int page) { m_view->goTo(page - 1); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { m_view->zoomBy(1 / PagesView::step); });
    connect(m_larger, &QToolButton::clicked, this, [this] { m_view->zoomBy(PagesView::step); });
    connect(m_zoom, &QComboBox::activated, this, &ReportPreviewDialog::chooseZoom);
    m_smaller->setShortcut(QKeySequence::ZoomOut);
    m_larger->setShortcut(QKeySequence::ZoomIn);
    return moves;
}

QWidget *ReportPreviewDialog::makeSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(3));
    m_title = plainLabel("title");
    m_title->setFont(Theme::heading(m_title->font()));
    m_title->setText(SafeText::visible(m_subject.title));
    m_what = plainLabel("what", Theme::Ink::Muted);
    m_progress = named(new QProgressBar, "progress", tr("Progress"));
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    QSizePolicy kept = m_progress->sizePolicy(); // nothing moves when it appears
    kept.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(kept);
    m_progress->hide();
    m_state = plainLabel("state");
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->setFocusPolicy(Qt::NoFocus);
    m_state->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    column->addWidget(m_title);
    column->addWidget(m_what);
    column->addWidget(makeChoices());
    column->addStretch(1);
    column->addWidget(m_state);
    column->addWidget(m_progress);
    column->addWidget(makeButtons());
    side->setFixedWidth(fontMetrics().averageCharWidth() * 44);
    return side;
}

QWidget *ReportPreviewDialog::makeChoices()
{
    m_choices = new QWidget;
    auto *form = new QFormLayout(m_choices);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(Theme::space(2));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_paper = named(new QComboBox, "paper", tr("Paper"));
    for (const QPageSize::PageSizeId paper : papers)
        m_paper->addItem(paperName(paper), int(paper));
    m_orientation = named(new QComboBox, "orientation", tr("Orientation"));
    m_orientation->addItem(tr("Automatic"), -1);
    m_orientation->addItem(tr("Portrait"), int(QPageLayout::Portrait));
    m_orientation->addItem(tr("Landscape"), int(QPageLayout::Landscape));
    m_range = named(new QLineEdit, "range", tr("Pages to print or save"));
    m_range->setPlaceholderText(tr("all, or 3-7"));
    m_printer = named(new QComboBox, "printer", tr("Printer"));
    m_printer->addItem(tr("Looking for printers …"));
    m_printer->setEnabled(false);
    m_printer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_printerHint = plainLabel("printerHint", Theme::Ink::Muted);
    m_printerHint->hide();
    form->addRow(tr("Pap&er:"), m_paper);
    form->addRow(tr("&Orientation:"), m_orientation);
    form->addRow(tr("Pa&ges:"), m_range);
    form->addRow(tr("Pr&inter:"), m_printer);
    form->addRow(m_printerHint);
    connect(m_paper, &QComboBox::activated, this, &ReportPreviewDialog::layOut);
    connect(m_orientation, &QComboBox::activated, this, &ReportPreviewDialog::layOut);
    connect(m_range, &QLineEdit::textChanged, this, &ReportPreviewDialog::followRange);
    return m_choices;
}

QWidget *ReportPreviewDialog::makeButtons()
{
    auto *buttons = new QWidget;
    auto *column = new QVBoxLayout(buttons);
    column->setContentsMargins(0, 0, 0, 0);
    m_print = named(new QPushButton(Icons::icon(Icons::Glyph::Print), tr("&Print")), "print", tr("Print"));
    m_save = named(new QPushButton(Icons::icon(Icons::Glyph::File), tr("&Save as PDF…")), "save",
                   tr("Save as PDF"));
    m_close = new QPushButton(tr("Close"));
    m_close->setObjectName(QStringLiteral("close"));
    m_close->setAutoDefault(false);
    // not the buttons' own: those are the letters of their texts
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, m_print, &QPushButton::click);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, m_save, &QPushButton::click);
    for (QPushButton *button : {m_print, m_save, m_close})
        column->addWidget(button);
    connect(m_print, &QPushButton::clicked, this, &ReportPreviewDialog::print);
    connect(m_save, &QPushButton::clicked, this, &ReportPreviewDialog::choosePlace);
    connect(m_close, &QPushButton::clicked, this, &ReportPreviewDialog::reject);
    return buttons;
}

void ReportPreviewDialog::connectWorker()
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &ReportWorker::opened, this, &ReportPreviewDialog::showHead);
    connect(m_worker, &ReportWorker::laidOut, this, &ReportPreviewDialog::showLayout);
    connect(m_worker, &ReportWorker::painted, this, [this](int layout, int page, const QImage &picture) {
        if (m_layout && layout == m_layout->number)
            m_view->setPicture(page, picture);
    });
    connect(m_worker, &ReportWorker::progressed, this, &ReportPreviewDialog::showProgress);
    connect(m_worker, &ReportWorker::failed, this, &ReportPreviewDialog::showFailure);
    connect(m_worker, &ReportWorker::saved, this, &ReportPreviewDialog::showSaved);
    connect(m_worker, &ReportWorker::printed, this, &ReportPreviewDialog::showPrinted);
}

/// Asking the print server may take long, and longer than this dialog is there.
void ReportPreviewDialog::seekPrinters()
{
    const auto names = std::make_shared<QStringList>();
    const std::function<void()> tell = Answer::in(this, [this, names] { showPrinters(*names); });
    QThread *seeker = QThread::create([printers = m_printers, names, tell] {
        *names = printers->names();
        tell();
    });
    connect(seeker, &QThread::finished, seeker, &QObject::deleteLater);
    seeker->start();
}

/// Enter in the page's number goes there, and does not press the button that prints.
bool ReportPreviewDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_page || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    m_page->interpretText();
    m_view->setFocus();
    return true;
}

// ---- choices ----

void ReportPreviewDialog::recallChoices()
{
    const QString last = m_settings.layout(settingsName).value(paperKey).toString();
    for (int i = 0; i < m_paper->count(); ++i) {
        if (QPageSize::key(QPageSize::PageSizeId(m_paper->itemData(i).toInt())) == last)
            m_paper->setCurrentIndex(i);
    }
}

QPageSize ReportPreviewDialog::paper() const
{
    return QPageSize(QPageSize::PageSizeId(m_paper->currentData().toInt()));
}

std::optional<QPageLayout::Orientation> ReportPreviewDialog::orientation() const
{
    const int chosen = m_orientation->currentData().toInt();
    return chosen < 0 ? std::nullopt : std::optional(QPageLayout::Orientation(chosen));
}

std::optional<PageRange> ReportPreviewDialog::range() const
{
    return m_layout ? PageRange::parse(m_range->text(), m_layout->pages) : std::nullopt;
}

QString ReportPreviewDialog::printer() const
{
    return m_printer->currentData().toString();
}

QString ReportPreviewDialog::suggestedPath() const
{
    QString folder = m_settings.folder(settingsName);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString name = m_subject.file;
    if (name.isEmpty())
        name = m_head.title + u' ' + m_head.day.toString(Qt::ISODate);
    return QDir(folder).filePath(SafeText::fileName(name) + QStringLiteral(".pdf"));
}

// ---- work ----

void ReportPreviewDialog::begin(Busy what)
{
    m_busy = what;
    m_progress->setValue(0);
    m_patience.start();
    say({});
    judge();
}

void ReportPreviewDialog::end()
{
    m_busy = Busy::No;
    m_patience.stop();
    m_progress->hide();
    judge();
}

void ReportPreviewDialog::judge()
{
    const bool writing = m_busy == Busy::Writing;
    const bool ready = m_busy == Busy::No && m_layout && range();
    m_choices->setEnabled(!writing);
    m_print->setEnabled(ready && !printer().isEmpty());
    m_save->setEnabled(ready);
    (printer().isEmpty() ? m_save : m_print)->setDefault(true);
    m_close->setText(writing ? tr("Stop") : tr("Close"));
    if (writing)
        m_close->setFocus(); // what had it is disabled now
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_previous, m_next, m_page, m_smaller, m_larger, m_zoom})
        widget->setEnabled(m_layout.has_value());
}

void ReportPreviewDialog::followRange()
{
    if (m_layout && !range())
        say(tr("Write the pages as 3 or 3-7, between 1 and %1.").arg(grouped(m_layout->pages)), true);
    else
        say({});
    judge();
}

void ReportPreviewDialog::fetch()
{
    m_open = false;
    m_layout.reset();
    begin(Busy::Opening);
    m_empty->say(Icons::Glyph::File, tr("The report is being made."));
    m_stack->setCurrentWidget(m_empty);
    if (!m_subject.ask)
        return make(m_subject.make);
    m_subject.ask(this, [this](Result<std::unique_ptr<PagedReport>> report) {
        make([given = std::make_shared<Result<std::unique_ptr<PagedReport>>>(std::move(report))] {
            return std::move(*given);
        });
    });
}

void ReportPreviewDialog::make(const ReportWorker::Make &make)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, job = m_worker->nextJob(), make] { worker->open(job, make); });
}

void ReportPreviewDialog::layOut()
{
    if (!m_open)
        return; // opened() comes here
    m_settings.setLayout(settingsName, {{paperKey, QPageSize::key(paper().id())}});
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, number = ++m_layoutNumber, paper = paper(),
                               orientation = orientation()] { worker->layOut(number, paper, orientation); });
}

void ReportPreviewDialog::print()
{
    const std::optional<PageRange> pages = range();
    if (m_busy != Busy::No || !pages || printer().isEmpty())
        return;
    begin(Busy::Writing);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, job = m_worker->nextJob(), printer = printer(),
                                         pages = *pages] { worker->print(job, printer, pages); });
}

void ReportPreviewDialog::choosePlace()
{
    auto *chooser = new QFileDialog(this, tr("Save as PDF"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("pdf"));
    chooser->setNameFilter(tr("PDF files (*.pdf)"));
    const QFileInfo suggested(suggestedPath());
    chooser->setDirectory(suggested.path());
    chooser->selectFile(suggested.fileName());
    connect(chooser, &QFileDialog::fileSelected, this, &ReportPreviewDialog::save);
    chooser->open();
}

void ReportPreviewDialog::save(const QString &path)
{
    const std::optional<PageRange> pages = range();
    if (m_busy != Busy::No || !pages)
        return;
    begin(Busy::Writing);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, job = m_worker->nextJob(), path, pages = *pages] {
        worker->save(job, path, pages);
    });
}

void ReportPreviewDialog::reject()
{
    if (m_busy == Busy::Writing)
        return m_worker->stop(); // its end comes as a failure
    m_worker->stop();
    QDialog::reject();
}

// ---- answers ----

void ReportPreviewDialog::showHead(const PreviewHead &head)
{
    m_head = head;
    m_open = true;
    end();
    m_title->setText(SafeText::visible(head.title));
    setWindowTitle(tr("Print: %1").arg(SafeText::visible(head.title)));
    layOut();
}

void ReportPreviewDialog::showLayout(const PreviewLayout &layout)
{
    if (layout.number != m_layoutNumber)
        return; // an answer to an earlier choice
    m_layout = layout;
    {
        const QSignalBlocker quiet(m_page);
        m_page->setRange(1, layout.pages);
    }
    m_of->setText(tr("of %1").arg(grouped(layout.pages)));
    const QString lie = layout.orientation == QPageLayout::Portrait ? tr("portrait") : tr("landscape");
    QString words = tr("%Ln page(s), %1, %2", nullptr, layout.pages).arg(m_paper->currentText(), lie);
    if (!layout.comfortable)
        words +=
            u'\n' +
            tr("Some texts are shortened to fit. On larger paper, or with fewer columns, they are whole.");
    m_what->setText(words);
    m_stack->setCurrentWidget(m_view);
    m_view->setPages(layout.pages, layout.size);
    followRange();
}

void ReportPreviewDialog::showPrinters(const QStringList &names)
{
    m_printer->clear();
    for (const QString &name : names)
        m_printer->addItem(SafeText::visible(name), name);
    m_printer->setEnabled(!names.isEmpty());
    if (names.isEmpty()) {
        m_printer->addItem(tr("No printer"));
        m_printerHint->setText(tr("No printer was found on this computer. The report can be saved as PDF."));
    }
    m_printerHint->setVisible(names.isEmpty());
    judge();
}

void ReportPreviewDialog::showProgress(const ReportProgress &progress)
{
    if (m_busy == Busy::No)
        return;
    const qint64 of = std::max<qint64>(progress.of, 1);
    m_progress->setValue(int(progress.done * progressSteps / of));
    if (m_progress->isHidden())
        return;
    say(progress.stage == ReportProgress::Stage::Measuring
            ? tr("Laying out row %1 of %2").arg(grouped(progress.done), grouped(progress.of))
            : tr("Writing page %1 of %2").arg(grouped(progress.done + 1), grouped(progress.of)));
}

void ReportPreviewDialog::showFailure(ReportWorker::Step step, const Error &error)
{
    const bool stopped = error.kind == Error::Kind::Cancelled;
    const QString words = stopped ? error.message : QStringLiteral("%1 (%2)").arg(error.message, error.code);
    end();
    if (step == ReportWorker::Step::Write) {
        say(words, !stopped);
        if (error.code == u"E-PRINTER")
            seekPrinters(); // what is there now
        return;
    }
    m_layout.reset();
    m_what->clear();
    m_of->clear();
    m_empty->say(Icons::Glyph::Warning, words);
    if (step == ReportWorker::Step::Open && !m_subject.once)
        m_empty->offer(tr("Try again"), [this] { fetch(); });
    m_stack->setCurrentWidget(m_empty);
    judge();
}

void ReportPreviewDialog::showSaved(const QString &path, int pages)
{
    end();
    m_settings.setFolder(settingsName, QFileInfo(path).path());
    say(tr("Saved: %Ln page(s) in %1", nullptr, pages)
            .arg(SafeText::visible(QDir::toNativeSeparators(path))));
    Q_EMIT concluded({ReportOutcome::Kind::Saved, path, pages, m_head.title, m_head.inputHash});
}

void ReportPreviewDialog::showPrinted(const QString &printer, int pages)
{
    end();
    say(tr("Sent to the printer %1: %Ln page(s)", nullptr, pages).arg(SafeText::visible(printer)));
    Q_EMIT concluded({ReportOutcome::Kind::Printed, printer, pages, m_head.title, m_head.inputHash});
}

// ---- zoom ----

void ReportPreviewDialog::showZoom()
{
    const int percent = qRound(m_view->factor() * 100);
    int value = percent;
    if (m_view->zoom() != PagesView::Zoom::Fixed)
        value = m_view->zoom() == PagesView::Zoom::FitWidth ? fitWidth : fitPage;
    int index = m_zoom->findData(value);
    const int listed = 2 + int(factors.size());
    if (index < 0 || index == listed) { // one beside the usual ones comes last
        m_zoom->setCurrentIndex(-1);
        if (m_zoom->count() > listed)
            m_zoom->removeItem(listed);
        m_zoom->addItem(tr("%1 %").arg(percent), percent);
        index = listed;
    }
    m_zoom->setCurrentIndex(index);
}

void ReportPreviewDialog::chooseZoom()
{
    const int value = m_zoom->currentData().toInt();
    if (value > 0)
        m_view->setZoom(PagesView::Zoom::Fixed, value / 100.0);
    else
        m_view->setZoom(value == fitWidth ? PagesView::Zoom::FitWidth : PagesView::Zoom::FitPage);
}

void ReportPreviewDialog::say(const QString &text, bool bad)
{
    setInk(m_state, bad ? Theme::Ink::Bad : Theme::Ink::Text);
    m_state->setText(text);
}
