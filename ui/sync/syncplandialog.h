// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deskvalues.h"
#include "ui/common/entrydialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

/// How the account is synchronised: the share of the allowance, the schedule, the quiet hours. Whoever opens
/// it keeps what entered() brings and then calls conclude().
class SyncPlanDialog final : public EntryDialog
{
    Q_OBJECT
public:
    explicit SyncPlanDialog(const SyncPlan &plan, QWidget *parent = nullptr);

    /// Nothing while the times of day cannot be read.
    [[nodiscard]] std::optional<SyncPlan> plan() const;

Q_SIGNALS:
    void entered(const SyncPlan &plan);

private:
    void layOut();
    void fill(const SyncPlan &plan);
    void follow();
    [[nodiscard]] Complaint complaint() const override;
    void enter() override;
    [[nodiscard]] SyncPlan::When when() const;
    [[nodiscard]] std::optional<QList<QTime>> times() const;

    QSpinBox *m_share;
    QComboBox *m_when;
    QSpinBox *m_hours;
    QLineEdit *m_times;
    QCheckBox *m_quiet;
    QTimeEdit *m_from;
    QTimeEdit *m_until;
};
