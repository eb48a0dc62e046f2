// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/key/leakdialog.h"

#include "models/accesskeymodel.h"
#include "ui/common/clipboard.h"
#include "ui/common/gatewidgets.h"
#include "ui/common/icons.h"
#include "ui/common/questions.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

LeakDialog::LeakDialog(const AccessKeyModel &model, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("leakDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Suspected leak of the AccessKey"));
    QLabel *steps = GateWidgets::plain(tr(
        "1. Disable the key at the provider, now: access control (RAM), users, the user of this key. That "
        "alone "
        "stops whoever has it.\n"
        "2. Tell the provider at once; the agreement asks for it (S 4.2.3). The words are below.\n"
        "3. Take the key out of this program, so that it does not go on calling with it. Everything that was "
        "read stays.\n"
        "4. Make another key and enter it under AccessKey, Replace.\n"
        "5. Look through orders, ledger and card states since the day the key may have leaked, and write "
        "down what "
        "is not yours.\n"
        "6. Delete the old key at the provider. Backups of this account still hold it, encrypted.\n"
        "7. If a copy of this account may be in other hands, too: File, Replace the data key."));
    steps->setObjectName(QStringLiteral("steps"));
    auto *notice = new QPlainTextEdit(model.leakNotice());
    notice->setObjectName(QStringLiteral("notice"));
    notice->setAccessibleName(tr("Notice to the provider"));
    notice->setReadOnly(true);
    notice->setTabChangesFocus(true);
    auto *copy = new QPushButton(Icons::icon(Icons::Glyph::Copy), tr("&Copy the notice"));
    copy->setObjectName(QStringLiteral("copyNotice"));
    auto *forget = new QPushButton(Icons::icon(Icons::Glyph::Remove), tr("&Take the key out…"));
    forget->setObjectName(QStringLiteral("forget"));
    forget->setEnabled(model.facts().has_value());
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    buttons->addButton(forget, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::space(3));
    column->addWidget(steps);
    column->addWidget(notice, 1);
    column->addWidget(buttons);
    copy->setDefault(true);
    copy->setFocus();
    resize(fontMetrics().averageCharWidth() * 88, fontMetrics().height() * 32);
    connect(copy, &QPushButton::clicked, this, [this, notice] {
        Clipboard::put(notice->toPlainText());
        Q_EMIT noticeCopied();
    });
    connect(forget, &QPushButton::clicked, this, &LeakDialog::askToForget);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void LeakDialog::askToForget()
{
    Questions::Question question;
    question.title = tr("Take the key out");
    question.text = tr("Take the AccessKey out of this account?");
    question.detail =
        tr("Nothing can be synchronised until another key is entered. What was read, your entries and the "
           "backups stay.");
    question.accept = tr("Take it out");
    question.dangerous = true;
    Questions::ask(this, question, [this](bool accepted) {
        if (accepted)
            Q_EMIT forgetWanted();
    });
}
