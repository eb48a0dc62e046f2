// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deskvalues.h"
#include "ui/common/entrydialog.h"

class QDateEdit;
class QLineEdit;

/// Records what a reminder is set to at the provider: no interface tells it. Value in, value out; whoever
/// opens it keeps what entered() brings and then calls conclude().
class GuardDialog final : public EntryDialog
{
    Q_OBJECT
public:
    /// Guard and credential of the attestation stand; its value, day and person are proposed.
    GuardDialog(const GuardAttestation &attestation, QDate today, QWidget *parent = nullptr);

    [[nodiscard]] GuardAttestation attestation() const;

Q_SIGNALS:
    void entered(const GuardAttestation &attestation);

protected:
    [[nodiscard]] Complaint complaint() const override;
    void enter() override;

private:
    GuardAttestation m_subject;
    QLineEdit *m_value;
    QDateEdit *m_day;
    QLineEdit *m_who;
};
