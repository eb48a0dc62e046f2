// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadlines/deadlinespane.h"

#include "core/base/safetext.h"
#include "ui/common/drafts.h"
#include "ui/common/questions.h"
#include "ui/deadlines/casedialog.h"
#include "ui/deadlines/clocklist.h"
#include "ui/deadlines/monthsection.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>

namespace
{
constexpr qsizetype mostYearsTold = 4;
const QString caseKind = QStringLiteral("case");
const QString sourceName = QStringLiteral("source");
} // namespace

DeadlinesPane::DeadlinesPane(DeadlinesModel &model, const ModelRoom &room, ConsoleSettings &settings,
                             QWidget *parent)
    : SectionedPane(room.clock, parent), m_model(model), m_outputs{room, settings}
{
    setAcceptDrops(true);
    makeTools();
    makeLater([this] { makeSections(); });
    connect(&model, &DeadlinesModel::changed, this, &DeadlinesPane::present);
    present();
}

void DeadlinesPane::makeSections()
{
    m_list = new ClockList(m_model, m_outputs, this);
    m_month = new MonthSection(m_model, m_outputs, this);
    addSection(m_list);
    addSection(m_month);
    connect(m_list, &ClockList::caseWanted, this, [this] { newCase(); });
    connect(m_month, &MonthSection::keyWanted, this, [this](const QString &key) {
        open(key);
        m_list->activate();
    });
    connect(m_month, &MonthSection::caseWanted, this, [this](QDate day) {
        DeadlineDraft draft;
        draft.day = day.toString(Qt::ISODate);
        newCase(draft);
    });
    connect(m_month, &MonthSection::yearWanted, this, &DeadlinesPane::chooseYear);
}

void DeadlinesPane::makeTools()
{
    auto *create = new QPushButton(Icons::icon(Icons::Glyph::Add), tr("&New case…"), this);
    create->setObjectName(QStringLiteral("newCase"));
    create->setToolTip(tr("A notice, an order, a change (Ctrl+N); or drop a mail here, or paste its text"));
    create->setAutoDefault(false);
    connect(create, &QPushButton::clicked, this, [this] { newCase(); });
    m_years = new QPushButton(this);
    m_years->setObjectName(QStringLiteral("years"));
    m_years->setAutoDefault(false);
    connect(m_years, &QPushButton::clicked, this, &DeadlinesPane::chooseYear);
    addTool(m_years);
    addTool(create);
    const auto shortcut = [this](const QKeySequence &keys, auto act) {
        auto *made = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, act);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_N), [this] { newCase(); });
    shortcut(QKeySequence::Paste, [this] { take(QGuiApplication::clipboard()->mimeData()); });
}

void DeadlinesPane::present()
{
    const QList<int> years = m_model.unpublishedYears();
    QStringList texts;
    for (const int year : years.mid(0, mostYearsTold))
        texts.append(QString::number(year));
    if (years.size() > mostYearsTold)
        texts.append(QStringLiteral("…"));
    m_years->setText(years.isEmpty()
                         ? tr("Working days…")
                         : tr("Working days of %1 not published…").arg(texts.join(QStringLiteral(", "))));
    m_years->setIcon(years.isEmpty() ? Icons::icon(Icons::Glyph::Calendar)
                                     : Icons::icon(Icons::Glyph::Warning, Theme::Ink::Warning));
    m_years->setToolTip(
        tr("Import the file of a year's working days; until then Monday to Friday are taken."));
}

QString DeadlinesPane::name() const
{
    return QStringLiteral("deadlines");
}

QString DeadlinesPane::title() const
{
    return tr("Deadlines");
}

Icons::Glyph DeadlinesPane::glyph() const
{
    return Icons::Glyph::Deadlines;
}

// ---- new cases ----

CaseDialog *DeadlinesPane::newCase(const DeadlineDraft &draft, const QString &source)
{
    auto *dialog = new CaseDialog(m_model, draft, source, this);
    Drafts::mark(dialog, caseKind, {{sourceName, source}});
    connect(dialog, &CaseDialog::added, this, [this](const QString &key) {
        showSection(m_list->name());
        m_list->awaitKey(key);
        m_list->activate();
        Q_EMIT noticed({Notice::Severity::Good, tr("The clock runs."), {}, {}, {}, QStringLiteral("case")});
    });
    dialog->open();
    return dialog;
}

QDialog *DeadlinesPane::reopen(const Draft &draft)
{
    if (draft.kind == caseKind)
        return newCase({}, draft.about.value(sourceName).toString());
    return SectionedPane::reopen(draft);
}

void DeadlinesPane::readFile(const QString &path)
{
    const QString fileName = QFileInfo(path).fileName();
    m_model.readMail(path, this, [this, fileName](const Result<MailHead> &head) {
        if (!head) {
            Q_EMIT noticed(Notice::of(head.error(), QStringLiteral("mail")));
            return;
        }
        newCase(DeadlineDraft::of(*head),
                head->sent ? tr("Read from %1: check when it was sent. Its text is not kept.").arg(fileName)
                           : tr("%1 does not say when it was sent: type the day.").arg(fileName));
    });
}

void DeadlinesPane::readText(const QString &text)
{
    const MailHead head = MailHead::readText(text);
    newCase(DeadlineDraft::of(head),
            head.sent ? tr("Read from the text: check when it was sent. The text is not kept.")
                      : tr("The text does not say when it was sent: type the day."));
}

bool DeadlinesPane::take(const QMimeData *dropped)
{
    if (!dropped)
        return false;
    for (const QUrl &url : dropped->urls()) {
        if (url.isLocalFile()) {
            readFile(url.toLocalFile());
            return true;
        }
    }
    if (!dropped->hasText() || dropped->text().trimmed().isEmpty())
        return false;
    readText(dropped->text());
    return true;
}

void DeadlinesPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void DeadlinesPane::dropEvent(QDropEvent *event)
{
    if (take(event->mimeData()))
        event->acceptProposedAction();
}

// ---- working days ----

void DeadlinesPane::chooseYear()
{
    auto *chooser = new QFileDialog(this, tr("Working days of a year"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilter(tr("Year files (*.json)"));
    connect(chooser, &QFileDialog::fileSelected, this, &DeadlinesPane::importYear);
    chooser->open();
}

void DeadlinesPane::importYear(const QString &path)
{
    m_model.readYear(path, this, [this](const Result<DeadlinesModel::YearImport> &import) {
        if (import)
            askAboutYear(*import);
        else
            Questions::tell(this, tr("Working days"), import.error());
    });
}

/// What would not count beside the year the program has is not kept without a word.
void DeadlinesPane::askAboutYear(const DeadlinesModel::YearImport &import)
{
    const QString year = QString::number(import.year.year);
    switch (import.standing) {
    case WorkdayYear::Standing::Counts:
        return keepYear(import.year);
    case WorkdayYear::Standing::Older:
        return Questions::tell(this, tr("Working days"),
                               tr("Nothing was changed: the program has the working days of %1 from a newer "
                                  "notice than this file.")
                                   .arg(year));
    case WorkdayYear::Standing::Unconfirmed:
        break;
    }
    Questions::Question question;
    question.title = tr("Working days");
    question.text = tr("The program has the working days of %1 already, and this file is not from a newer "
                       "notice. Shall it count in their place?")
                        .arg(year);
    question.detail = tr("Source of the file: %1").arg(SafeText::visible(import.year.source));
    question.accept = tr("Let it count");
    Questions::ask(this, question, [this, corrected = import.year](bool accepted) mutable {
        corrected.confirmed = true;
        if (accepted)
            keepYear(corrected);
    });
}

void DeadlinesPane::keepYear(const WorkdayYear &year)
{
    m_model.keepYear(year, this, [this, number = year.year](const Result<void> &kept) {
        if (!kept)
            return Questions::tell(this, tr("Working days"), kept.error());
        Q_EMIT noticed({Notice::Severity::Good,
                        tr("The working days of %1 are kept and count from now on.").arg(number),
                        {},
                        {},
                        {},
                        QStringLiteral("working days")});
    });
}
