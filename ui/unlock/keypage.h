// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/unlock/firstrunpage.h"
#include "ui/unlock/unlockdesk.h"

class QBoxLayout;
class ProxyFields;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QToolButton;
class RightsTable;
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

    /// What was typed, or nothing where an address or the end of a temporary key is none. For the test and
    /// for keeping it.
    [[nodiscard]] static std::optional<AccountSettings> accountOf(const UnlockDesk &desk,
                                                                  const FirstRunDraft &draft);

private:
    void makeFields(QBoxLayout *column);
    void makeAddresses(QBoxLayout *column);
    void makeTest(QBoxLayout *column);
    void makeRights(QBoxLayout *column);
    void makeTemporary(QBoxLayout *column);
    void makeProxy(QBoxLayout *column);
    void followKind();
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QToolButton *makeUnfolding(const QString &text, QWidget *below);
    void keep();    ///< from the fields into the draft
    void changed(); ///< what was found no longer holds
    void test();
    void follow();
    void show(const KeyTestResult &result);

    UnlockDesk &m_desk;
    FirstRunDraft &m_draft;
    QLineEdit *m_keyId = nullptr;
    SecretField *m_secret = nullptr;
    QComboBox *m_kind = nullptr;
    QWidget *m_temporary = nullptr;
    SecretField *m_token = nullptr;
    QLineEdit *m_ends = nullptr;
    ProxyFields *m_proxy = nullptr;
    QLineEdit *m_cards = nullptr;
    QLineEdit *m_billing = nullptr;
    QPushButton *m_test = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_warning = nullptr; ///< of a key that may do too much
    RightsTable *m_rights = nullptr;
    bool m_testing = false;
    bool m_passed = false; ///< the cloud did not refuse this key
};
