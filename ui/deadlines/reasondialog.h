// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDialog>

class DeadlinesModel;
class QLabel;
class QLineEdit;
class QPushButton;

/// A day and a reason: for a clock that is done, or put off. Closes when the edit was kept; what was typed
/// stays while it was not. The model must outlive it.
class ReasonDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Deed { Done, PutOff };
    ReasonDialog(DeadlinesModel &model, const QString &key, Deed deed, QWidget *parent);

Q_SIGNALS:
    void kept();

private:
    [[nodiscard]] QString problem() const;
    void check();
    void save();
    void answered(const Result<void> &saved);

    DeadlinesModel &m_model;
    QString m_key;
    Deed m_deed;
    QLineEdit *m_day;
    QLineEdit *m_reason;
    QLabel *m_problem;
    QPushButton *m_save;
};
