// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rebates/rebatepanel.h"

struct RebateEdits;
class QPushButton;

/// The month's invoice and its way to the provider, against its clocks.
class RebateInvoicePanel final : public RebatePanel
{
    Q_OBJECT
public:
    explicit RebateInvoicePanel(const RebateEdits &edits, QWidget *parent = nullptr);
    ~RebateInvoicePanel() override;
    void fill(const RebateMonthView &view);
    void edit(); ///< opens the dialog

private:
    std::unique_ptr<RebateEdits> m_edits;
    RebateLines *m_lines;
    QPushButton *m_record;
    std::optional<RebateMonthView> m_view;
};
