// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backupsdialog.h"

#include "core/base/safetext.h"
#include "models/backupsmodel.h"
#include "ui/backups/backupsview.h"
#include "ui/backups/putbackdialog.h"
#include "ui/common/densetable.h"
#include "ui/common/gatewidgets.h"
#include "ui/common/icons.h"
#include "ui/common/questions.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using Work = BackupsModel::Work;

BackupsDialog::BackupsDialog(BackupsModel &model, Setting setting, QWidget *parent)
    : QDialog(parent), m_model(model), m_setting(std::move(setting)), m_view(new BackupsView(model, this))
{
    setObjectName(QStringLiteral("backupsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Backups"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::space(3));
    column->addWidget(GateWidgets::plain(
        tr("Each backup is an encrypted copy of the whole cache and opens with the same passphrase. Three "
           "are "
           "kept beside the cache: one a day when you entered something, one before an upgrade, and those "
           "you "
           "make here. They help against a damaged file; against a lost disk, copy the data directory "
           "elsewhere."),
        Theme::Ink::Muted));
    column->addWidget(m_view, 1);
    column->addWidget(makeAside(), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &BackupsDialog::reject);
    connect(m_view, &BackupsView::putBackWanted, this, &BackupsDialog::preview);
    connect(&m_model, &BackupsModel::changed, this, &BackupsDialog::followAside);
    connect(&m_model, &BackupsModel::workChanged, this, &BackupsDialog::followAside);
    if (m_setting.demo)
        m_view->setRefusal(tr("The demo account is made anew at each start; nothing can be put back."));
    resize(fontMetrics().averageCharWidth() * 128, fontMetrics().height() * 34);
    followAside();
    m_model.look();
    m_view->takeFocus();
}

BackupsDialog::~BackupsDialog()
{
    disconnect(&m_model, nullptr, this, nullptr);
    m_model.cancel();
}

QWidget *BackupsDialog::makeAside()
{
    m_asidePart = new QWidget(this);
    m_aside = BackupsView::makeTable(m_model.aside(), tr("Files that were set aside"), 2, m_asidePart);
    m_aside->setObjectName(QStringLiteral("aside"));
    m_delete = new QPushButton(Icons::icon(Icons::Glyph::Remove), tr("&Delete this file…"), m_asidePart);
    m_delete->setObjectName(QStringLiteral("delete"));
    m_delete->setAutoDefault(false);
    QLabel *heading = GateWidgets::heading(tr("Files that were set aside"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_delete);
    row->addStretch(1);
    auto *column = new QVBoxLayout(m_asidePart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addWidget(heading);
    column->addWidget(GateWidgets::plain(tr("Caches that made room for another one. They are encrypted, too, "
                                            "and may hold entries of yours that "
                                            "are nowhere else. The program never deletes one by itself."),
                                         Theme::Ink::Muted));
    column->addWidget(m_aside, 1);
    column->addLayout(row);
    connect(m_delete, &QPushButton::clicked, this, &BackupsDialog::askToDelete);
    return m_asidePart;
}

void BackupsDialog::followAside()
{
    const bool hadFocus = m_delete->hasFocus() || m_aside->hasFocus();
    const bool any = m_model.aside().rowCount() > 0;
    m_asidePart->setVisible(any);
    BackupsView::fitColumns(m_aside);
    m_delete->setEnabled(any && m_model.work() != Work::Making && m_model.work() != Work::Deleting);
    if (hadFocus && !any)
        m_view->takeFocus();
}

void BackupsDialog::preview(const QString &name)
{
    auto *dialog = new PutBackDialog(m_model, name, m_setting.exportEntries, this);
    connect(dialog, &QDialog::accepted, this, [this, name] { Q_EMIT putBackWanted(name); });
    connect(dialog, &QDialog::rejected, this, [this] { m_model.checkRest(); }); // the preview stopped it
    dialog->open();
}

void BackupsDialog::askToDelete()
{
    const QString name = BackupsView::currentKey(m_aside);
    if (name.isEmpty())
        return;
    Questions::Question question;
    question.title = tr("Delete a file that was set aside");
    question.text = tr("Delete %1 for good?").arg(SafeText::visible(name));
    question.detail =
        tr("It is deleted at once and cannot be brought back. What you had entered in that cache "
           "and nowhere else is lost with it.");
    question.accept = tr("Delete");
    question.dangerous = true;
    Questions::ask(this, question, [this, name](bool accepted) {
        if (accepted)
            m_model.remove(name);
    });
}

void BackupsDialog::reject()
{
    if (m_model.work() == Work::Making)
        return m_model.cancel();
    QDialog::reject();
}
