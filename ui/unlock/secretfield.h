// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbytes.h"

#include <QLineEdit>

/// A field for a passphrase or a secret: never shown, never copied, no suggestions, and wiped when its words
/// were taken out, as far as Qt lets us. Notices the Caps Lock key from what is typed.
class SecretField final : public QLineEdit
{
    Q_OBJECT
public:
    static constexpr int longest = 256; ///< characters

    explicit SecretField(QWidget *parent = nullptr);
    ~SecretField() override;

    /// What was typed, as UTF-8. The field is empty and wiped afterwards.
    [[nodiscard]] SecretBytes take();
    /// A copy; the field keeps what it has.
    [[nodiscard]] SecretBytes words() const;
    void fill(const SecretBytes &words);
    void wipe();

    [[nodiscard]] bool capsLock() const { return m_capsLock; }

Q_SIGNALS:
    void capsLockChanged(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void noticeCapsLock(const QKeyEvent &event);
    void setCapsLock(bool on);
    bool m_capsLock = false;
};
