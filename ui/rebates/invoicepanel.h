// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rebates/rebatepanel.h"

struct RebateEdits;
class QDialog;
class QPushButton;
struct Draft;

/// The month's invoice and its way to the provider, against its clocks.
class RebateInvoicePanel final : public RebatePanel
{
    Q_OBJECT
public:
    explicit RebateInvoicePanel(const RebateEdits &edits, QWidget *parent = nullptr);
    ~RebateInvoicePanel() override;
    void fill(const RebateMonthView &view);
    QDialog *edit(); ///< opens the dialog; null: no month is shown yet
    QDialog *reopen(const Draft &draft);

private:
    std::unique_ptr<RebateEdits> m_edits;
    RebateLines *m_lines;
    QPushButton *m_record;
    std::optional<RebateMonthView> m_view;
};
