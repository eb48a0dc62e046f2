// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/unlock/privacypage.h"
#include "ui/unlock/unlockdesk.h"

#include <QDialog>
#include <QTimer>

class NewPassphrase;
class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class RecoveryCodeView;
class SecretField;

/// Changes what opens an account that is open: its passphrase, its recovery code, or the system's keyring.
/// Whoever sits here has to say what opens it now. A code that was made is shown until somebody says that it
/// is kept. The desk must outlive it; GUI thread.
class AccessDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose { ChangePassphrase, RenewCode, AddKeyring, RemoveKeyring, ReplaceDataKey };

    AccessDialog(UnlockDesk &desk, Purpose purpose, PrivacyPage::Print print, QWidget *parent = nullptr);

    void reject() override;
    /// A new code is shown that nobody said to have kept.
    [[nodiscard]] bool holdsUnkeptCode() const;

Q_SIGNALS:
    void passphraseChanged();
    void codeRenewed();
    void keyringAdded(const QString &keeper);
    void keyringRemoved(const std::optional<Error> &left);
    void dataKeyWanted(); ///< its recovery code is kept

private:
    [[nodiscard]] QWidget *makeAsking();
    void act();
    void follow();
    void refuse(const Error &error);
    void showCode(const std::shared_ptr<SecretBytes> &code);
    void followKeyring();
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] QString acceptText() const;
    [[nodiscard]] bool showsCode() const
    {
        return m_purpose == Purpose::RenewCode || m_purpose == Purpose::ReplaceDataKey;
    }
    [[nodiscard]] bool takesCode() const
    {
        return m_purpose == Purpose::ChangePassphrase || m_purpose == Purpose::RemoveKeyring;
    }

    UnlockDesk &m_desk;
    const Purpose m_purpose;
    QStackedWidget *m_stack;
    SecretField *m_now = nullptr;
    NewPassphrase *m_next = nullptr; ///< null: no new passphrase is wanted
    RecoveryCodeView *m_code = nullptr;
    QLabel *m_problem = nullptr;
    QProgressBar *m_progress = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_accept = nullptr;
    QTimer m_keyringWatch;
    bool m_underWay = false; ///< asked for here, not answered yet
    bool m_made = false;     ///< a code is shown
};
