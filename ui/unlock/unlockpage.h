// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/unlock/unlockdesk.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;
class SecretField;

/// Asks for the passphrase of one data directory until it opens, or says why it cannot be opened. Keeps no
/// copy of what was typed. The desk must outlive it; GUI thread.
class UnlockPage final : public QWidget
{
    Q_OBJECT
public:
    explicit UnlockPage(UnlockDesk &desk, QWidget *parent = nullptr);

    /// Why it is locked; until somebody tries.
    void explain(const QString &sentence);

Q_SIGNALS:
    void languageChosen(const QString &language);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeCard();
    void makeButtons(QBoxLayout *column);
    void follow(); ///< what the desk knows
    void followPlace();
    void followWait();
    void tryUnlock();
    void refuse(const Error &error);
    void followKeyring();
    void setCodeAlone(bool codeAlone);
    [[nodiscard]] bool canTry() const;

    UnlockDesk &m_desk;
    QLabel *m_title = nullptr;
    QLabel *m_fieldLabel = nullptr;
    SecretField *m_words = nullptr;
    QLabel *m_caps = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_wait = nullptr;
    QLabel *m_reason = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_unlock = nullptr;
    QPushButton *m_keyring = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_previous = nullptr;
    QToolButton *m_code = nullptr;
    QTimer m_keyringWatch; ///< running or over while the keyring is asked
    bool m_askingKeyring = false;
    bool m_codeAlone = false;
    bool m_problemOfPlace = false; ///< what is said is wrong with the place, not with a try
};
