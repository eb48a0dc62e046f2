// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/deskvalues.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

/// Sets the three thresholds of the balance; each can be left out. Value in, value out: it stays open with
/// what was typed until saving is said to have worked.
class ThresholdsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ThresholdsDialog(const BalanceThresholds &thresholds, QWidget *parent = nullptr);

    /// Nothing while something typed is no amount.
    [[nodiscard]] std::optional<BalanceThresholds> thresholds() const;
    /// What saving came to: closes it, or says what went wrong.
    void conclude(const Result<void> &saved);

Q_SIGNALS:
    void saveWanted(const BalanceThresholds &thresholds);

private:
    void check();
    void save();

    QCheckBox *m_hasAmount;
    QCheckBox *m_hasDays;
    QCheckBox *m_hasCharge;
    QLineEdit *m_amount;
    QSpinBox *m_days;
    QSpinBox *m_charge;
    QLabel *m_problem;
    QPushButton *m_save;
};
