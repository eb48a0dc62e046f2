// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbytes.h"
#include "ui/unlock/privacypage.h"
#include "ui/unlock/unlockdesk.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QHBoxLayout;
class QLabel;

/// A recovery code that is shown this once, to be copied, printed and kept; says when somebody has kept it.
/// The desk must outlive it; GUI thread.
class RecoveryCodeView final : public QWidget
{
    Q_OBJECT
public:
    /// Without `print` there is no button for it.
    RecoveryCodeView(UnlockDesk &desk, PrivacyPage::Print print, QWidget *parent = nullptr);

    void show(const std::shared_ptr<SecretBytes> &code); ///< null: nothing is shown any more
    void setRemark(const QString &remark);               ///< what else holds for this code; printed with it
    [[nodiscard]] bool isKept() const;
    void setKept(bool kept);
    void focus();
    /// Beside its own buttons.
    void addButton(QWidget *button);

Q_SIGNALS:
    void keptChanged(bool kept);

private:
    void printCode();

    UnlockDesk &m_desk;
    PrivacyPage::Print m_print;
    std::shared_ptr<SecretBytes> m_secret;
    QLabel *m_remark;
    QLabel *m_code;
    QHBoxLayout *m_buttons;
    QCheckBox *m_kept;
};
