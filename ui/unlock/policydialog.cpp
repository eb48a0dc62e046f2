// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/policydialog.h"

#include "core/sync/policytext.h"
#include "ui/common/clipboard.h"
#include "ui/common/gatewidgets.h"
#include "ui/common/icons.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

PolicyDialog::PolicyDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("policyDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Policy text"));
    const QString policy = QString::fromLatin1(PolicyText::json());
    auto *text = new QPlainTextEdit(policy);
    text->setObjectName(QStringLiteral("policy"));
    text->setAccessibleName(tr("Policy text"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(Theme::digits(text->font()));
    auto *buttons = new QDialogButtonBox;
    auto *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyPolicy"));
    copy->setIcon(Icons::icon(Icons::Glyph::Copy));
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::space(3));
    column->addWidget(GateWidgets::plain(
        tr("These are all the calls that Simledger makes, and each of them only reads. In the provider's "
           "console open the "
           "access control (RAM), make a custom policy, switch to the script, paste this text, and give the "
           "policy to the user whose key you enter here; nothing else.")));
    column->addWidget(text, 1);
    column->addWidget(buttons);
    copy->setDefault(true);
    copy->setFocus();
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 34);
    connect(copy, &QPushButton::clicked, this, [policy] { Clipboard::put(policy); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}
