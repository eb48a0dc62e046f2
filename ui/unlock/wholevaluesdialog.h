// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/wholevalues.h"
#include "ui/unlock/unlockdesk.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class SecretField;

/// Asks for the reason and the passphrase before personal data are shown or written whole. In the demo, whose
/// people are invented, for the reason alone. The desk must outlive it; GUI thread.
class WholeValuesDialog final : public QDialog
{
    Q_OBJECT
public:
    static constexpr int longestReason = 200;

    /// `desk`: null in the demo.
    WholeValuesDialog(UnlockDesk *desk, const WholeValues::Wish &wish, QWidget *parent = nullptr);

Q_SIGNALS:
    void granted(const QString &reason); ///< then it closes

private:
    void act();
    void refuse(const Error &error);
    void follow();
    [[nodiscard]] QString reason() const;

    UnlockDesk *m_desk;
    QLineEdit *m_reason;
    SecretField *m_now = nullptr;
    QLabel *m_problem;
    QProgressBar *m_progress;
    QPushButton *m_accept;
    bool m_underWay = false; ///< asked for here, not answered yet
};
