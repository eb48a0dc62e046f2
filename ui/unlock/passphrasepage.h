// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/unlock/firstrunpage.h"
#include "ui/unlock/privacypage.h"
#include "ui/unlock/unlockdesk.h"

class QBoxLayout;
class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class SecretField;

/// A new passphrase, twice, with an estimate of its strength; then the recovery code, to be written down. The
/// account is made between the two, and made anew where somebody wants another passphrase.
class PassphrasePage final : public FirstRunPage
{
    Q_OBJECT
public:
    /// Without `print` there is no button for it.
    PassphrasePage(UnlockDesk &desk, FirstRunDraft &draft, PrivacyPage::Print print,
                   QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Passphrase and recovery code"); }
    [[nodiscard]] bool isComplete() const override;
    void enter() override;
    void leave() override;
    bool act() override;
    bool stop() override;

private:
    [[nodiscard]] QWidget *makePassphrase();
    [[nodiscard]] QWidget *makeCode();
    void suggest();
    void judge();
    void follow();
    void showCode();
    void chooseAnother();
    void printCode();

    UnlockDesk &m_desk;
    FirstRunDraft &m_draft;
    PrivacyPage::Print m_print;
    QStackedWidget *m_stack;
    QWidget *m_choosing = nullptr;
    QWidget *m_keeping = nullptr;
    SecretField *m_first = nullptr;
    SecretField *m_again = nullptr;
    QLineEdit *m_suggestion = nullptr;
    QLabel *m_caps = nullptr;
    QProgressBar *m_strength = nullptr;
    QLabel *m_verdict = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_code = nullptr;
    QCheckBox *m_kept = nullptr;
    bool m_accepted = false; ///< a weak one that somebody insisted on
};
