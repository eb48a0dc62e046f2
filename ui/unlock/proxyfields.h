// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class SecretField;

/// How to get to the provider: as the system says, straight, or through a proxy with its user and password.
/// The password can be replaced and never be seen again.
class ProxyFields final : public QWidget
{
    Q_OBJECT
public:
    explicit ProxyFields(QWidget *parent = nullptr);

    void fill(const ProxySettings &proxy);
    [[nodiscard]] QString problem() const; ///< a sentence; empty: everything is as it should be
    /// What is entered. The password goes out of its field and is remembered here.
    [[nodiscard]] ProxySettings take();

Q_SIGNALS:
    void edited();

private:
    void follow();
    [[nodiscard]] bool isManual() const;

    QComboBox *m_mode;
    QWidget *m_manual;
    QLineEdit *m_host;
    QLineEdit *m_port;
    QLineEdit *m_user;
    SecretField *m_password;
    SecretBytes m_kept; ///< the password of before
};
