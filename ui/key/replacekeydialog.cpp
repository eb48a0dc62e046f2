// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/key/replacekeydialog.h"

#include "ui/common/gatewidgets.h"
#include "ui/unlock/keypage.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace
{
/// The next key is usually one of the same kind, asked for the same way.
FirstRunDraft draftOf(const UnlockDesk &desk, const AccountSettings *now)
{
    FirstRunDraft draft;
    if (!now)
        return draft;
    const auto typed = [](const QUrl &url, const QUrl &usual) {
        return url == usual ? QString() : url.toString();
    };
    draft.cardEndpoint = typed(now->endpoint, desk.cardEndpoint());
    draft.billingEndpoint = typed(now->billingEndpoint, desk.billingEndpoint());
    draft.temporary = now->isTemporary();
    draft.proxy = now->proxy.clone();
    return draft;
}
} // namespace

ReplaceKeyDialog::ReplaceKeyDialog(UnlockDesk &desk, const AccountSettings *now, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_draft(draftOf(desk, now)), m_page(new KeyPage(desk, m_draft)),
      m_problem(GateWidgets::messagePlace(QStringLiteral("problem"), 1))
{
    setObjectName(QStringLiteral("replaceKeyDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Replace the AccessKey"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_use = buttons->addButton(tr("&Use this key"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(QStringLiteral("use"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::space(3));
    column->addWidget(GateWidgets::plain(
        tr("The provider lets a user have two keys for a while. Make the new one there, enter "
           "and test it here; the old one is used until then. When a synchronisation with "
           "the new one has succeeded, disable the old one at the provider and delete it.")));
    auto *scroll = new QScrollArea; // all fields unfolded are higher than a small screen
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_page);
    column->addWidget(scroll, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    m_use->setDefault(true); // only now that it belongs to the dialog
    resize(fontMetrics().averageCharWidth() * 88, fontMetrics().height() * 46);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReplaceKeyDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReplaceKeyDialog::reject);
    m_page->enter();
}

ReplaceKeyDialog::~ReplaceKeyDialog()
{
    m_page->leave();
    delete m_page; // it looks at the draft
}

/// Enter tests a key that was not tested, as in the first run.
void ReplaceKeyDialog::accept()
{
    if (m_saving || m_page->act())
        return;
    m_page->leave();
    const std::optional<AccountSettings> account = KeyPage::accountOf(m_desk, m_draft);
    if (!account)
        return;
    m_saving = true;
    m_use->setEnabled(false);
    Q_EMIT given(std::make_shared<AccountSettings>(account->clone()));
}

void ReplaceKeyDialog::reject()
{
    if (!m_page->stop())
        QDialog::reject();
}

void ReplaceKeyDialog::conclude(const Result<void> &kept)
{
    m_saving = false;
    m_use->setEnabled(true);
    if (kept)
        return QDialog::accept();
    GateWidgets::say(m_problem, kept.error());
}
