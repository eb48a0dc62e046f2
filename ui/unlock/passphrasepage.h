// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/unlock/firstrunpage.h"
#include "ui/unlock/privacypage.h"
#include "ui/unlock/unlockdesk.h"

class NewPassphrase;
class QProgressBar;
class QStackedWidget;
class RecoveryCodeView;

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
    void follow();
    void showCode();
    void chooseAnother();

    UnlockDesk &m_desk;
    FirstRunDraft &m_draft;
    QStackedWidget *m_stack;
    NewPassphrase *m_words;
    RecoveryCodeView *m_code;
    QWidget *m_choosing = nullptr;
    QProgressBar *m_progress = nullptr;
};
