// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/unlock/firstrunpage.h"
#include "ui/unlock/unlockdesk.h"

class QBoxLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableWidget;
class QToolButton;
class SecretField;

/// The AccessKey, and what the cloud says it may do. The secret can be replaced and never be seen again.
class KeyPage final : public FirstRunPage
{
    Q_OBJECT
public:
    KeyPage(UnlockDesk &desk, FirstRunDraft &draft, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("AccessKey"); }
    [[nodiscard]] bool isComplete() const override { return m_passed && !m_testing; }
    void enter() override;
    void leave() override;
    bool act() override;
    bool stop() override;

    /// What was typed, or nothing where an address is not allowed. For the test and for keeping it.
    [[nodiscard]] static std::optional<AccountSettings> accountOf(const UnlockDesk &desk,
                                                                  const FirstRunDraft &draft);

private:
    void makeFields(QBoxLayout *column);
    void makeAddresses(QBoxLayout *column);
    void makeTest(QBoxLayout *column);
    void makeRights(QBoxLayout *column);
    [[nodiscard]] QToolButton *makeUnfolding(const QString &text, QWidget *below);
    void keep();    ///< from the fields into the draft
    void changed(); ///< what was found no longer holds
    void test();
    void follow();
    void show(const KeyTestResult &result);
    void fill(const QList<KeyRight> &rights);

    UnlockDesk &m_desk;
    FirstRunDraft &m_draft;
    QLineEdit *m_keyId = nullptr;
    SecretField *m_secret = nullptr;
    QLineEdit *m_cards = nullptr;
    QLineEdit *m_billing = nullptr;
    QPushButton *m_test = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_state = nullptr;
    QTableWidget *m_rights = nullptr;
    bool m_testing = false;
    bool m_passed = false; ///< the cloud did not refuse this key
};
