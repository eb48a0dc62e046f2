// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/accessdialog.h"

#include "ui/common/gatewidgets.h"
#include "ui/unlock/newpassphrase.h"
#include "ui/unlock/recoverycodeview.h"
#include "ui/unlock/secretfield.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace std::chrono_literals;

AccessDialog::AccessDialog(UnlockDesk &desk, Purpose purpose, PrivacyPage::Print print, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_purpose(purpose), m_stack(new QStackedWidget)
{
    setWindowTitle(title());
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::space(3));
    m_stack->setFixedWidth(GateWidgets::characters(*this, 72));
    m_stack->addWidget(makeAsking());
    if (showsCode()) {
        m_code = new RecoveryCodeView(desk, std::move(print));
        m_stack->addWidget(m_code);
        if (m_purpose == Purpose::ReplaceDataKey)
            m_code->setRemark(tr("This code counts once everything has been encrypted anew. Until then, and "
                                 "after a cancel, the old recovery code opens the cache: keep both."));
        connect(m_code, &RecoveryCodeView::keptChanged, this, &AccessDialog::follow);
    }
    column->addWidget(m_stack, 1);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = m_buttons->addButton(acceptText(), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("accept"));
    column->addWidget(m_buttons);
    m_accept->setDefault(true); // only now that it belongs to the dialog
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AccessDialog::act);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &AccessDialog::reject);
    connect(&m_desk, &UnlockDesk::busyChanged, this, &AccessDialog::follow);
    connect(&m_desk, &UnlockDesk::waitChanged, this, &AccessDialog::follow);
    connect(&m_desk, &UnlockDesk::failed, this, &AccessDialog::refuse);
    connect(&m_desk, &UnlockDesk::passphraseChanged, this, [this] {
        m_underWay = false;
        Q_EMIT passphraseChanged();
        accept();
    });
    connect(&m_desk, &UnlockDesk::codeRenewed, this, &AccessDialog::showCode);
    connect(&m_desk, &UnlockDesk::dataKeyPrepared, this, &AccessDialog::showCode);
    connect(&m_desk, &UnlockDesk::keyringAdded, this, [this](const QString &keeper) {
        m_underWay = false;
        Q_EMIT keyringAdded(keeper);
        accept();
    });
    connect(&m_desk, &UnlockDesk::keyringRemoved, this, [this](const std::optional<Error> &left) {
        m_underWay = false;
        Q_EMIT keyringRemoved(left);
        accept();
    });
    m_keyringWatch.setSingleShot(true);
    m_keyringWatch.setInterval(3s);
    connect(&m_keyringWatch, &QTimer::timeout, this, [this] {
        GateWidgets::say(m_problem,
                         tr("Waiting for the system's keyring… It may be asking for its own passphrase, "
                            "perhaps behind this window."),
                         Theme::Ink::Muted);
    });
    follow();
    m_now->setFocus();
}

QString AccessDialog::title() const
{
    switch (m_purpose) {
    case Purpose::ChangePassphrase:
        return tr("Change the passphrase");
    case Purpose::RenewCode:
        return tr("New recovery code");
    case Purpose::AddKeyring:
        return tr("Open without passphrase on this computer");
    case Purpose::ReplaceDataKey:
        return tr("Replace the data key");
    case Purpose::RemoveKeyring:
        break;
    }
    return tr("Ask for the passphrase again");
}

QString AccessDialog::explanation() const
{
    switch (m_purpose) {
    case Purpose::ChangePassphrase:
        return tr("The data need not be encrypted anew, and the recovery code stays. Whoever kept a copy of "
                  "the key file as it is now, and knows the old passphrase, can open that copy.");
    case Purpose::RenewCode:
        return tr("The old recovery code opens nothing from then on; the passphrase stays. Whoever kept a "
                  "copy of the key file as it is now can open that copy with the old code.");
    case Purpose::AddKeyring:
        return tr("The system's keyring keeps a secret that opens the account when the program starts. "
                  "Whoever sits at your unlocked desktop can then open it, and so can every program that "
                  "runs there as you. Passphrase and recovery code stay, and are asked for where the "
                  "keyring is locked or gone.");
    case Purpose::ReplaceDataKey:
        return tr(
            "For when a copy of this account or of its key file may be in other hands. Everything is "
            "encrypted anew with a new random key: that takes as much free space as the cache, and up to "
            "some minutes. Whoever has an old copy and what opened it can go on reading that copy, and "
            "nothing newer. All backups and caches that were set aside are deleted, since the old key "
            "reads them; a new backup is made. The passphrase stays: change it afterwards if somebody "
            "may know it. There will be a new recovery code, which is shown first.");
    case Purpose::RemoveKeyring:
        break;
    }
    return tr("The system's keyring opens the account no more, and its entry is removed. The passphrase is "
              "asked for now, so that it is certain that you know it.");
}

QString AccessDialog::acceptText() const
{
    switch (m_purpose) {
    case Purpose::ChangePassphrase:
        return tr("&Change");
    case Purpose::RenewCode:
        return tr("&Make a new code");
    case Purpose::AddKeyring:
        return tr("&Give it to the keyring");
    case Purpose::ReplaceDataKey:
        return tr("&Make a new key");
    case Purpose::RemoveKeyring:
        break;
    }
    return tr("&Remove from the keyring");
}

QWidget *AccessDialog::makeAsking()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(1));
    column->addWidget(GateWidgets::plain(explanation()));
    column->addSpacing(Theme::space(2));
    m_now = new SecretField;
    m_now->setObjectName(QStringLiteral("now"));
    GateWidgets::addField(column,
                          takesCode() ? tr("The passphrase of &now, or the recovery code")
                                      : tr("The passphrase of &now"),
                          m_now);
    if (m_purpose == Purpose::ChangePassphrase) {
        column->addSpacing(Theme::space(2));
        m_next = new NewPassphrase(m_desk);
        column->addWidget(m_next);
    }
    m_problem = GateWidgets::messagePlace(QStringLiteral("problem"), 2);
    column->addWidget(m_problem);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setAccessibleName(windowTitle());
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(Theme::space(1));
    GateWidgets::keepRoom(m_progress);
    column->addWidget(m_progress);
    column->addStretch(1);
    connect(m_now, &QLineEdit::textChanged, this, &AccessDialog::follow);
    return page;
}

void AccessDialog::act()
{
    if (m_made && m_purpose == Purpose::ReplaceDataKey)
        Q_EMIT dataKeyWanted();
    if (m_made)
        return accept();
    if (m_desk.isBusy() || m_desk.wait() > 0ms)
        return;
    m_problem->clear();
    if (m_next && !m_next->judgeForGood())
        return;
    m_underWay = true;
    switch (m_purpose) {
    case Purpose::ChangePassphrase:
        return m_desk.changePassphrase(m_now->words(), m_next->words());
    case Purpose::RenewCode:
        return m_desk.renewCode(m_now->words());
    case Purpose::AddKeyring:
        return m_desk.addKeyring(m_now->words());
    case Purpose::RemoveKeyring:
        return m_desk.removeKeyring(m_now->words());
    case Purpose::ReplaceDataKey:
        return m_desk.prepareDataKey(m_now->words());
    }
}

void AccessDialog::refuse(const Error &error)
{
    if (!std::exchange(m_underWay, false))
        return;
    GateWidgets::say(m_problem, error);
    m_now->selectAll();
    m_now->setFocus();
    follow();
}

void AccessDialog::showCode(const std::shared_ptr<SecretBytes> &code)
{
    if (!m_code || !std::exchange(m_underWay, false))
        return;
    m_made = true;
    m_now->wipe();
    m_code->show(code);
    m_stack->setCurrentWidget(m_code);
    const bool isVoid = m_purpose == Purpose::RenewCode; // the old one, from now on
    m_buttons->button(QDialogButtonBox::Cancel)->setVisible(!isVoid);
    m_accept->setText(isVoid ? tr("&Done") : tr("&Encrypt everything anew"));
    m_code->focus();
    follow();
    if (isVoid)
        Q_EMIT codeRenewed();
}

void AccessDialog::followKeyring()
{
    const bool asking = m_underWay && m_desk.isAskingKeyring();
    if (asking && !m_keyringWatch.isActive() && m_problem->text().isEmpty())
        m_keyringWatch.start();
    if (!asking)
        m_keyringWatch.stop();
}

void AccessDialog::follow()
{
    followKeyring();
    const bool busy = m_underWay && m_desk.isBusy();
    const auto wait = std::chrono::ceil<std::chrono::seconds>(m_desk.wait());
    m_progress->setVisible(busy);
    m_now->setEnabled(!busy);
    if (m_next)
        m_next->setFieldsEnabled(!busy);
    if (wait > 0s && !m_made)
        GateWidgets::say(m_problem,
                         tr("Too many wrong tries. Wait %n second(s).", nullptr, int(wait.count())),
                         Theme::Ink::Warning);
    m_accept->setEnabled(m_made ? m_code->isKept() : !busy && wait == 0s && !m_now->text().isEmpty());
}

bool AccessDialog::holdsUnkeptCode() const
{
    return m_made && m_purpose == Purpose::RenewCode && isVisible() && !m_code->isKept();
}

void AccessDialog::reject()
{
    if (m_made && m_purpose == Purpose::ReplaceDataKey) {
        m_desk.forgetDataKey();
        return QDialog::reject();
    }
    if (m_made)
        return; // the old code is void: the new one must be kept first
    if (m_underWay && m_desk.isAskingKeyring() && m_purpose == Purpose::AddKeyring)
        m_desk.cancel(); // nothing has been changed yet
    if (m_underWay && m_desk.isBusy())
        return; // a key file is being replaced: a second, then it is known how it ended
    QDialog::reject();
}
