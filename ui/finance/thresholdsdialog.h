// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deskvalues.h"
#include "ui/common/entrydialog.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

/// Sets the three thresholds of the balance; each can be left out. Whoever opens it keeps what entered()
/// brings and then calls conclude().
class ThresholdsDialog final : public EntryDialog
{
    Q_OBJECT
public:
    explicit ThresholdsDialog(const BalanceThresholds &thresholds, QWidget *parent = nullptr);

    /// Nothing while something typed is no amount.
    [[nodiscard]] std::optional<BalanceThresholds> thresholds() const;

Q_SIGNALS:
    void entered(const BalanceThresholds &thresholds);

private:
    [[nodiscard]] Complaint complaint() const override;
    void enter() override;
    void addRow(QCheckBox *has, QWidget *value, const char *name, const QString &accessibleName);

    QCheckBox *m_hasAmount;
    QCheckBox *m_hasDays;
    QCheckBox *m_hasCharge;
    QLineEdit *m_amount;
    QSpinBox *m_days;
    QSpinBox *m_charge;
};
