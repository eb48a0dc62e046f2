// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/passphrasepage.h"

#include "ui/common/gatewidgets.h"
#include "ui/unlock/newpassphrase.h"
#include "ui/unlock/recoverycodeview.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace
{
QVBoxLayout *columnIn(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(1));
    return column;
}
} // namespace

PassphrasePage::PassphrasePage(UnlockDesk &desk, FirstRunDraft &draft, PrivacyPage::Print print,
                               QWidget *parent)
    : FirstRunPage(parent), m_desk(desk), m_draft(draft), m_stack(new QStackedWidget(this)),
      m_words(new NewPassphrase(desk)), m_code(new RecoveryCodeView(desk, std::move(print)))
{
    m_choosing = makePassphrase();
    columnIn(this)->addWidget(m_stack);
    m_stack->addWidget(m_choosing);
    m_stack->addWidget(m_code);
    auto *another = new QPushButton(tr("Choose &another passphrase"));
    another->setObjectName(QStringLiteral("chooseAnother"));
    connect(another, &QPushButton::clicked, this, &PassphrasePage::chooseAnother);
    m_code->addButton(another);
    m_code->setKept(m_draft.codeKept);
    connect(m_code, &RecoveryCodeView::keptChanged, this, [this](bool kept) {
        m_draft.codeKept = kept;
        Q_EMIT completeChanged();
    });
    connect(m_words, &NewPassphrase::edited, this, &PassphrasePage::follow);
    connect(&m_desk, &UnlockDesk::created, this, [this](const std::shared_ptr<SecretBytes> &code) {
        m_draft.recoveryCode = code;
        showCode();
        m_code->focus();
    });
    connect(&m_desk, &UnlockDesk::failed, this, [this](const Error &error) {
        if (m_stack->currentWidget() == m_choosing)
            GateWidgets::say(m_words->verdict(), error);
    });
    connect(&m_desk, &UnlockDesk::busyChanged, this, &PassphrasePage::follow);
    showCode();
}

QWidget *PassphrasePage::makePassphrase()
{
    auto *page = new QWidget;
    QVBoxLayout *column = columnIn(page);
    column->addWidget(GateWidgets::plain(
        tr("The passphrase encrypts everything the program keeps. Nobody can tell it to you or set it anew: "
           "keep it, and the recovery code that comes next.")));
    column->addSpacing(Theme::space(2));
    column->addWidget(m_words);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("making"));
    m_progress->setAccessibleName(tr("Making the encrypted cache…"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(Theme::space(1));
    GateWidgets::keepRoom(m_progress);
    m_progress->hide();
    column->addWidget(m_progress);
    column->addStretch(1);
    return page;
}

bool PassphrasePage::isComplete() const
{
    return m_draft.recoveryCode && m_code->isKept();
}

void PassphrasePage::enter()
{
    showCode();
    if (m_draft.recoveryCode)
        m_code->focus();
    else
        m_words->focus();
}

void PassphrasePage::leave()
{
    m_words->wipe();
    m_code->show(nullptr);
}

/// The passphrase is judged, and the account made; a weak one has to be confirmed by a second Enter.
bool PassphrasePage::act()
{
    if (m_draft.recoveryCode)
        return !isComplete();
    if (!m_desk.isBusy() && m_words->judgeForGood())
        m_desk.create(m_words->words());
    return true;
}

bool PassphrasePage::stop()
{
    if (!m_desk.isBusy() || m_draft.recoveryCode)
        return false;
    m_desk.cancel();
    return true;
}

void PassphrasePage::follow()
{
    const bool busy = m_desk.isBusy() && !m_draft.recoveryCode;
    m_progress->setVisible(busy);
    m_words->setFieldsEnabled(!busy);
    Q_EMIT completeChanged();
}

void PassphrasePage::showCode()
{
    m_code->show(m_draft.recoveryCode);
    m_stack->setCurrentWidget(m_draft.recoveryCode ? static_cast<QWidget *>(m_code) : m_choosing);
    if (m_draft.recoveryCode)
        m_words->wipe();
    follow();
}

void PassphrasePage::chooseAnother()
{
    m_draft.recoveryCode.reset();
    m_draft.codeKept = false;
    m_code->setKept(false);
    m_desk.discard();
    showCode();
    m_words->focus();
}
