// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/exportdialog.h"

#include "core/base/clock.h"
#include "core/base/privateview.h"
#include "core/base/safetext.h"
#include "core/settings/consolesettings.h"
#include "ui/common/icons.h"
#include "ui/common/privatefields.h"
#include "ui/common/questions.h"
#include "ui/common/theme.h"
#include "ui/common/wholevalues.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace
{
using TableExport::Format;

constexpr int lookEvery = 100; ///< ms, at the progress
constexpr int progressSteps = 1000;
const QString settingsName = QStringLiteral("export");
const QString formatKey = QStringLiteral("format");

void setInk(QLabel *label, Theme::Ink ink)
{
    QPalette palette = label->palette(); // what is disabled stays pale
    palette.setColor(QPalette::Active, QPalette::WindowText, Theme::ink(ink));
    palette.setColor(QPalette::Inactive, QPalette::WindowText, Theme::ink(ink));
    label->setPalette(palette);
}

/// Texts as they are, over as many lines as they take.
QLabel *plainLabel(const QString &text, Theme::Ink ink = Theme::Ink::Text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setInk(label, ink);
    return label;
}

QString grouped(qint64 number)
{
    return QLocale().toString(number);
}

QString privateViewText()
{
    return ExportDialog::tr(
        "Private view is on: names, numbers of cards, own texts and amounts of money are masked.");
}

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(1));
    return column;
}
} // namespace

ExportDialog::ExportDialog(Subject subject, ConsoleSettings &settings, const Clock &clock, QWidget *parent)
    : QDialog(parent), m_subject(std::move(subject)), m_settings(settings), m_clock(clock),
      m_choices(new QWidget), m_state(plainLabel({})), m_progress(new QProgressBar)
{
    setWindowTitle(tr("Export"));
    auto *all = new QVBoxLayout(this);
    all->setSpacing(Theme::space(3));
    QLabel *amount = plainLabel(m_subject.amount);
    amount->setObjectName(QStringLiteral("amount"));
    amount->setFont(Theme::heading(amount->font()));
    all->addWidget(amount);
    const QString &filter = m_subject.from.filter;
    QLabel *what = plainLabel(
        filter.isEmpty() ? tr("%n column(s) in the order shown, no filter.", nullptr, int(m_subject.columns))
                         : tr("%n column(s) in the order shown, filter: %1", nullptr, int(m_subject.columns))
                               .arg(SafeText::visible(PrivateView::words(filter))),
        Theme::Ink::Muted);
    what->setObjectName(QStringLiteral("what"));
    all->addWidget(what);
    if (PrivateView::isOn()) {
        QLabel *masked = plainLabel(privateViewText(), Theme::Ink::Warning);
        masked->setObjectName(QStringLiteral("privateView"));
        all->addWidget(masked);
    }
    QVBoxLayout *choices = columnIn(m_choices);
    choices->setSpacing(Theme::space(3));
    choices->addWidget(makeFormats());
    choices->addWidget(makePeople());
    choices->addWidget(makePlace());
    all->addWidget(m_choices);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    QSizePolicy kept = m_progress->sizePolicy(); // nothing moves when it appears
    kept.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(kept);
    m_progress->hide();
    all->addWidget(m_progress);
    m_state->setObjectName(QStringLiteral("state"));
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state->setFocusPolicy(Qt::NoFocus);
    m_state->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_state->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    all->addWidget(m_state, 1);
    all->addWidget(makeButtons());
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &ExportDialog::showProgress);
    recallFormat();
    m_path->setText(suggestedPath());
    judge();
    // as high as its hints want to be when they break into two lines, on a small screen too
    const QSize wanted = sizeHint();
    resize(wanted.width(), std::max(wanted.height(), heightForWidth(wanted.width())));
    m_export->setDefault(true); // a dialog knows only the buttons that it has
    m_export->setFocus();
}

ExportDialog::~ExportDialog() = default;

QString ExportDialog::nameOf(Format format)
{
    switch (format) {
    case Format::Csv:
        return QStringLiteral("csv");
    case Format::CsvForSpreadsheets:
        return QStringLiteral("csv-spreadsheets");
    case Format::Xlsx:
        break;
    }
    return QStringLiteral("xlsx");
}

// ---- what there is to choose ----

QGroupBox *ExportDialog::makeFormats()
{
    auto *box = new QGroupBox(tr("Format"));
    auto *column = new QVBoxLayout(box);
    column->setSpacing(Theme::space(1));
    const bool fits = m_subject.rows <= TableExport::mostWorkbookRows;
    m_book =
        addFormat(box, Format::Xlsx, tr("&Workbook (XLSX)"),
                  fits ? tr("For Excel, LibreOffice and WPS: card numbers as text, real figures and dates.")
                       : tr("Has room for %1 rows, and this table has %2: filter it, or use CSV.")
                             .arg(grouped(TableExport::mostWorkbookRows), grouped(m_subject.rows)));
    m_spreadsheets = addFormat(box, Format::CsvForSpreadsheets, tr("CSV for &spreadsheets"),
                               tr("Titles and words as on screen; card numbers in groups of four, so that no "
                                  "program rounds them."));
    m_programs = addFormat(box, Format::Csv, tr("CSV for &programs"),
                           tr("Field names, codes and bare digits, as the command line writes them."));
    m_book->setEnabled(fits);
    return box;
}

QRadioButton *ExportDialog::addFormat(QGroupBox *box, Format format, const QString &text, const QString &hint)
{
    auto *button = new QRadioButton(text, box);
    button->setObjectName(nameOf(format));
    button->setAccessibleDescription(hint);
    connect(button, &QRadioButton::toggled, this, &ExportDialog::followFormat);
    QLabel *below = plainLabel(hint, Theme::Ink::Muted);
    below->setIndent(Theme::space(6));
    box->layout()->addWidget(button);
    box->layout()->addWidget(below);
    return button;
}

QGroupBox *ExportDialog::makePeople()
{
    auto *box = new QGroupBox(tr("Numbers of people"));
    auto *column = new QVBoxLayout(box);
    m_whole = new QCheckBox(tr("Write &telephone and subscriber numbers whole instead of masked"));
    m_whole->setObjectName(QStringLiteral("whole"));
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setEnabled(false);
    m_reason->setPlaceholderText(tr("Why whole numbers are needed"));
    auto *label = new QLabel(tr("&Reason, kept in the activity log:"));
    label->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Reason, kept in the activity log"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Theme::space(6), 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_reason, 1);
    column->addWidget(m_whole);
    column->addLayout(row);
    connect(m_whole, &QCheckBox::toggled, this, [this](bool whole) {
        m_reason->setEnabled(whole);
        if (whole)
            m_reason->setFocus();
        judge();
    });
    connect(m_reason, &QLineEdit::textChanged, this, [this] {
        m_granted = false;
        judge();
    });
    box->setVisible(m_subject.personal && !PrivateView::isOn());
    return box;
}

QWidget *ExportDialog::makePlace()
{
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    m_path = new QLineEdit;
    PrivateFields::exempt(m_path);
    m_path->setObjectName(QStringLiteral("path"));
    m_path->setAccessibleName(tr("File"));
    m_path->setMinimumWidth(48 * fontMetrics().averageCharWidth());
    auto *label = new QLabel(tr("&File:"));
    label->setBuddy(m_path);
    auto *choose = new QPushButton(Icons::icon(Icons::Glyph::Folder), tr("&Choose…"));
    choose->setObjectName(QStringLiteral("choose"));
    choose->setAutoDefault(false);
    row->addWidget(label);
    row->addWidget(m_path, 1);
    row->addWidget(choose);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::judge);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::choosePlace);
    return place;
}

QWidget *ExportDialog::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    m_folder = new QPushButton(Icons::icon(Icons::Glyph::Folder), tr("&Open folder"));
    m_folder->setObjectName(QStringLiteral("folder"));
    m_folder->setAutoDefault(false);
    m_folder->hide();
    m_export = new QPushButton(Icons::icon(Icons::Glyph::Export), tr("&Export"));
    m_export->setObjectName(QStringLiteral("export"));
    m_close = new QPushButton(tr("Cancel"));
    m_close->setObjectName(QStringLiteral("close"));
    m_close->setAutoDefault(false);
    row->addWidget(m_folder);
    row->addStretch();
    row->addWidget(m_export);
    row->addWidget(m_close);
    connect(m_folder, &QPushButton::clicked, this, &ExportDialog::openFolder);
    connect(m_export, &QPushButton::clicked, this,
            [this] { start(!m_confirmed.isEmpty() && m_path->text() == m_confirmed); });
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    return buttons;
}

/// The format of the last time where it is possible now; a workbook at first.
void ExportDialog::recallFormat()
{
    const QString last = m_settings.layout(settingsName).value(formatKey).toString();
    for (QRadioButton *button : {m_spreadsheets, m_book, m_programs}) { // the first stays where none fits
        if (button->isEnabled() && (button == m_spreadsheets || button->objectName() == last ||
                                    (button == m_book && last.isEmpty())))
            button->setChecked(true);
    }
}

Format ExportDialog::format() const
{
    if (m_book->isChecked())
        return Format::Xlsx;
    return m_spreadsheets->isChecked() ? Format::CsvForSpreadsheets : Format::Csv;
}

ExportMasking ExportDialog::masking() const
{
    return m_whole->isChecked() && !PrivateView::isOn() ? ExportMasking::Whole : ExportMasking::Masked;
}

TableExport::Provenance ExportDialog::provenance() const
{
    TableExport::Provenance from = m_subject.from;
    from.exported = Instant::of(m_clock.now());
    if (PrivateView::isOn()) {
        from.exportedBy = PrivateView::name(from.exportedBy);
        from.filter = PrivateView::words(from.filter);
        from.notes.append(privateViewText());
    } else if (m_subject.personal)
        from.notes.append(masking() == ExportMasking::Masked
                              ? tr("Telephone and subscriber numbers are masked.")
                              : tr("Contains personal data: telephone and subscriber numbers are whole. "
                                   "Reason: %1")
                                    .arg(m_reason->text().trimmed()));
    return from;
}

/// "Cards 2026-03-02 0841.xlsx" in the folder of the last time.
QString ExportDialog::suggestedPath() const
{
    QString folder = m_settings.folder(settingsName);
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString time = Instant::of(m_clock.now()).beijingText().left(16).remove(u':');
    const QString demo = m_subject.from.demo ? QStringLiteral(" DEMO") : QString();
    const QString masked = PrivateView::isOn() ? QStringLiteral(" MASKED") : QString();
    const QString name = SafeText::fileName(m_subject.from.title + demo + masked + u' ' + time);
    return QDir::toNativeSeparators(QDir(folder).filePath(name + u'.' + TableExport::extension(format())));
}

// ---- choosing ----

/// The file's ending follows the format, unless somebody gave it another one.
void ExportDialog::followFormat()
{
    if (!m_path) // while the dialog is being made
        return;
    const QString ending = TableExport::extension(format());
    const QString other = ending == u"xlsx" ? QStringLiteral(".csv") : QStringLiteral(".xlsx");
    if (m_path->text().endsWith(other, Qt::CaseInsensitive))
        m_path->setText(m_path->text().chopped(other.size()) + u'.' + ending);
    judge();
}

void ExportDialog::choosePlace()
{
    auto *chooser = new QFileDialog(this, tr("Export to"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(TableExport::extension(format()));
    chooser->setNameFilter(format() == Format::Xlsx ? tr("Workbooks (*.xlsx)") : tr("CSV files (*.csv)"));
    const QFileInfo now(m_path->text());
    chooser->setDirectory(now.path());
    chooser->selectFile(now.fileName());
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_confirmed = QDir::toNativeSeparators(path); // the chooser has asked
        m_path->setText(m_confirmed);
    });
    chooser->open();
}

/// Whether there is all that an export needs.
void ExportDialog::judge()
{
    const bool explained = !m_whole->isChecked() || !m_reason->text().trimmed().isEmpty();
    m_export->setEnabled(!m_job && explained && !m_path->text().trimmed().isEmpty());
    if (!explained)
        say(tr("Say why whole numbers are needed; the reason is kept in the activity log."), false);
    else if (!m_job)
        say({}, false);
}

// ---- writing ----

void ExportDialog::start(bool replace)
{
    if (masking() == ExportMasking::Whole && !m_granted)
        return WholeValues::ask(this, {tr("Export with whole numbers"), m_reason->text().trimmed()},
                                [this, replace](const QString &reason) {
                                    m_reason->setText(reason);
                                    m_granted = true;
                                    start(replace);
                                });
    m_job = std::make_unique<ExportJob>(ExportJob::Order{.table = m_subject.table(masking()),
                                                         .path = QDir::fromNativeSeparators(m_path->text()),
                                                         .format = format(),
                                                         .from = provenance(),
                                                         .replace = replace});
    connect(m_job.get(), &ExportJob::finished, this, &ExportDialog::conclude, Qt::QueuedConnection);
    m_choices->setEnabled(false);
    m_export->setEnabled(false);
    m_close->setText(tr("Stop"));
    m_close->setFocus();
    m_progress->setValue(0);
    m_progress->show();
    showProgress();
    m_look.start();
    m_job->start();
}

void ExportDialog::showProgress()
{
    const qint64 rows = std::max<qint64>(1, m_job->rows());
    m_progress->setValue(int(m_job->rowsDone() * progressSteps / rows));
    say(tr("Writing row %1 of %2").arg(grouped(m_job->rowsDone()), grouped(m_job->rows())), false);
}

void ExportDialog::conclude()
{
    m_look.stop();
    const std::unique_ptr<ExportJob> job = std::exchange(m_job, nullptr);
    const Result<TableExport::Done> result = *job->result();
    m_progress->hide();
    m_choices->setEnabled(true);
    m_close->setText(tr("Cancel"));
    judge();
    if (result)
        return succeed(job->order(), *result);
    m_export->setFocus();
    if (result.error().code == u"E-EXISTS")
        return askToReplace();
    const bool stopped = result.error().kind == Error::Kind::Cancelled;
    say(stopped ? result.error().message
                : QStringLiteral("%1 (%2)").arg(result.error().message, result.error().code),
        !stopped);
}

void ExportDialog::askToReplace()
{
    const QString path = m_path->text();
    Questions::ask(this,
                   {.title = tr("Replace the file"),
                    .text = tr("%1 is there already. It will be replaced when the export is complete.")
                                .arg(SafeText::visible(path)),
                    .detail = {},
                    .accept = tr("Replace"),
                    .reject = {},
                    .dangerous = true},
                   [this, path](bool accepted) {
                       if (!accepted || m_job || m_path->text() != path)
                           return;
                       m_confirmed = path;
                       start(true);
                   });
}

void ExportDialog::succeed(const ExportJob::Order &order, const TableExport::Done &done)
{
    m_settings.setFolder(settingsName, QFileInfo(order.path).path());
    m_settings.setLayout(settingsName, {{formatKey, nameOf(order.format)}});
    m_choices->setEnabled(false);
    m_export->hide();
    m_folder->show();
    m_close->setText(tr("Close"));
    m_close->setDefault(true);
    m_close->setFocus();
    QString words = tr("Written: %Ln row(s) in %1", nullptr, int(done.rows))
                        .arg(SafeText::visible(QDir::toNativeSeparators(order.path)));
    if (done.shortened > 0)
        words += u'\n' +
                 tr("%Ln text(s) were too long for a cell and end with \"…\".", nullptr, int(done.shortened));
    m_written = order.path;
    say(words, false);
    const bool whole = m_whole->isChecked();
    Q_EMIT exported(order.path, done.rows, nameOf(order.format), whole,
                    whole ? m_reason->text().trimmed() : QString());
}

void ExportDialog::say(const QString &text, bool bad)
{
    setInk(m_state, bad ? Theme::Ink::Bad : Theme::Ink::Text);
    m_state->setText(text);
}

void ExportDialog::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_written).path()));
}

void ExportDialog::reject()
{
    if (m_job)
        return m_job->stop(); // conclude() follows
    QDialog::reject();
}
