// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rebatemonthview.h"

#include <QDialog>

class QFormLayout;
struct RebateEdits;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

/// The invoice of a month's rebate and its way to the provider. Says what is wrong where it is typed; closes
/// only when it is kept.
class RebateInvoiceDialog final : public QDialog
{
    Q_OBJECT
public:
    RebateInvoiceDialog(const RebateMonthView &view, const RebateEdits &edits, QWidget *parent);
    ~RebateInvoiceDialog() override;

private:
    QLineEdit *addField(QFormLayout *form, const QString &label, const QString &name, const QString &text,
                        const QString &hint);
    [[nodiscard]] std::optional<QDate> dayIn(const QLineEdit *field) const;
    /// What is wrong; empty: nothing.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString hint() const;
    void refresh();
    void save();

    std::unique_ptr<RebateEdits> m_edits;
    RebateMonthView m_view;
    QLineEdit *m_number;
    QLineEdit *m_gross;
    QLineEdit *m_posted;
    QLineEdit *m_courier;
    QLineEdit *m_received;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};
