// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/recoverypage.h"

#include "core/base/safetext.h"
#include "models/backupsmodel.h"
#include "ui/backups/backupsview.h"
#include "ui/backups/putbackdialog.h"
#include "ui/common/gatewidgets.h"
#include "ui/common/icons.h"
#include "ui/common/languageswitch.h"
#include "ui/common/questions.h"

#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

RecoveryPage::RecoveryPage(BackupsModel &model, const Case &what, QWidget *parent)
    : QWidget(parent), m_model(model), m_missing(what.missing)
{
    setObjectName(QStringLiteral("recoveryPage"));
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(makeCard(what), 8);
    row->addStretch(1);
    auto *languages = new LanguageSwitch(Qt::Horizontal, this);
    connect(languages, &LanguageSwitch::chosen, this, &RecoveryPage::languageChosen);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(6), Theme::space(6), Theme::space(6), Theme::space(4));
    column->addLayout(row, 1);
    column->addWidget(languages);
    setBusy(false);
}

QWidget *RecoveryPage::makeCard(const Case &what)
{
    auto *card = new QWidget(this);
    card->setMaximumWidth(GateWidgets::characters(*this, 120));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    addText(column, what);
    m_view = new BackupsView(m_model, card);
    column->addWidget(m_view, 2);
    addButtons(column);
    column->addStretch(1);
    connect(m_view, &BackupsView::putBackWanted, this, &RecoveryPage::preview);
    return card;
}

void RecoveryPage::addText(QBoxLayout *column, const Case &what)
{
    QLabel *title = GateWidgets::heading(
        m_missing ? tr("The cache file is missing") : tr("The cache cannot be opened"), 2);
    title->setObjectName(QStringLiteral("title"));
    column->addWidget(title);
    column->addWidget(GateWidgets::plain(tr("Data directory: %1").arg(SafeText::visible(what.directory)),
                                         Theme::Ink::Muted));
    m_problem = GateWidgets::messagePlace(QStringLiteral("problem"), 2);
    GateWidgets::say(m_problem, what.problem);
    column->addWidget(m_problem);
    QLabel *kept = GateWidgets::plain(m_missing ? tr("Your passphrase was right. If somebody moved the file, "
                                                     "put it back and try again. Otherwise put "
                                                     "a backup in its place.")
                                                : tr("Your passphrase was right, and nothing was changed. No "
                                                     "backup was put in the place of the cache "
                                                     "by itself: none was found whole, or none could be. "
                                                     "Whatever you choose, the damaged file is set "
                                                     "aside under another name and never deleted."));
    kept->setObjectName(QStringLiteral("kept"));
    column->addWidget(kept);
    column->addSpacing(Theme::space(2));
    column->addWidget(GateWidgets::heading(tr("Put a backup back")));
}

void RecoveryPage::addButtons(QBoxLayout *column)
{
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("puttingBack"));
    m_progress->setAccessibleName(tr("Putting the backup back…"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(Theme::space(1));
    GateWidgets::keepRoom(m_progress);
    m_anew = new QPushButton(Icons::icon(Icons::Glyph::Cloud), tr("Start a&new…"), this);
    m_anew->setObjectName(QStringLiteral("anew"));
    m_again = new QPushButton(Icons::icon(Icons::Glyph::Sync), tr("&Try again"), this);
    m_again->setObjectName(QStringLiteral("again"));
    m_leave = new QPushButton(Icons::icon(Icons::Glyph::Lock), tr("&Lock"), this);
    m_leave->setObjectName(QStringLiteral("leave"));
    m_stop = new QPushButton(tr("Cancel"), this);
    m_stop->setObjectName(QStringLiteral("cancel"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    for (QPushButton *button : {m_anew, m_again, m_leave, m_stop})
        row->addWidget(button);
    row->addStretch(1);
    column->addWidget(GateWidgets::heading(tr("Or start anew")));
    column->addWidget(GateWidgets::plain(tr(
        "An empty cache under the same passphrase, into which cards and money are read from the provider "
        "again. "
        "It asks for the AccessKey. What you entered yourself (notes, cases, confirmed prices, statements) "
        "cannot be fetched again.")));
    column->addWidget(m_progress);
    column->addLayout(row);
    connect(m_anew, &QPushButton::clicked, this, &RecoveryPage::askForAnew);
    connect(m_again, &QPushButton::clicked, this, &RecoveryPage::againWanted);
    connect(m_leave, &QPushButton::clicked, this, &RecoveryPage::leaveWanted);
    connect(m_stop, &QPushButton::clicked, this, &RecoveryPage::stopWanted);
}

void RecoveryPage::setBusy(bool busy)
{
    m_view->setEnabled(!busy);
    for (QPushButton *button : {m_anew, m_again, m_leave})
        button->setEnabled(!busy);
    m_progress->setVisible(busy);
    m_stop->setVisible(busy);
    if (busy)
        m_stop->setFocus();
    else if (isVisible())
        m_view->takeFocus();
}

void RecoveryPage::refuse(const Error &error)
{
    if (error.kind != Error::Kind::Cancelled)
        GateWidgets::say(m_problem, error);
}

void RecoveryPage::preview(const QString &name)
{
    auto *dialog = new PutBackDialog(m_model, name, {}, this);
    connect(dialog, &QDialog::accepted, this, [this, name] { Q_EMIT putBackWanted(name); });
    connect(dialog, &QDialog::rejected, this, [this] { m_model.checkRest(); }); // the preview stopped it
    dialog->open();
}

void RecoveryPage::askForAnew()
{
    Questions::Question question;
    question.title = tr("Start anew");
    question.text = tr("Begin with an empty cache and read everything from the provider again?");
    question.detail =
        m_missing
            ? tr("The next pages ask for the AccessKey and for your consent; nothing is written before "
                 "the last one. What you had entered yourself cannot be fetched again.")
            : tr("The next pages ask for the AccessKey and for your consent; nothing is changed before the "
                 "last one. Then the damaged file is set aside, never deleted. What you had entered "
                 "yourself cannot be fetched again.");
    question.accept = tr("Go on");
    question.dangerous = true;
    Questions::ask(this, question, [this](bool accepted) {
        if (accepted)
            Q_EMIT anewWanted();
    });
}

void RecoveryPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_stop->isVisible())
        Q_EMIT stopWanted();
    else if (m_model.work() != BackupsModel::Work::None)
        m_model.cancel();
}

void RecoveryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_view->takeFocus();
}
