// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbytes.h"
#include "ui/unlock/unlockdesk.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QVBoxLayout;
class SecretField;

/// The fields for a new passphrase, twice, with a suggestion and an estimate of its strength. The desk must
/// outlive it; GUI thread.
class NewPassphrase final : public QWidget
{
    Q_OBJECT
public:
    explicit NewPassphrase(UnlockDesk &desk, QWidget *parent = nullptr);

    /// Whether it may be taken; else says why not and goes to where that is mended. A weak one has to be
    /// insisted on: it passes at the second time.
    [[nodiscard]] bool judgeForGood();
    [[nodiscard]] SecretBytes words() const;
    void wipe();
    void focus();
    void setFieldsEnabled(bool enabled);
    [[nodiscard]] QLabel *verdict() const { return m_verdict; } ///< also for what went wrong afterwards

Q_SIGNALS:
    void edited();

private:
    void addFields(QVBoxLayout *column);
    void addSuggestion(QVBoxLayout *column);
    void suggest();
    void judge();

    UnlockDesk &m_desk;
    SecretField *m_first = nullptr;
    SecretField *m_again = nullptr;
    QLineEdit *m_suggestion = nullptr;
    QLabel *m_caps = nullptr;
    QProgressBar *m_strength = nullptr;
    QLabel *m_verdict = nullptr;
    bool m_accepted = false; ///< a weak one that somebody insisted on
};
