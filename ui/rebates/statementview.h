// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rebatemonthview.h"

#include <QWidget>

class QVBoxLayout;
struct RebateEdits;
class RebateCountPanel;
class RebateCreditPanel;
class RebateInvoicePanel;
class QGridLayout;
class QLabel;
class QPushButton;
class RebatesModel;
class RebateStepStrip;
class RebateWorthPanel;

/// One month's rebate in full: its steps, what it is worth, how many cards, the invoice, the credit, and why
/// the statement is a draft or by whom it was frozen.
class RebateStatementView final : public QWidget
{
    Q_OBJECT
public:
    explicit RebateStatementView(const RebateEdits &edits, QWidget *parent = nullptr);
    ~RebateStatementView() override;
    void fill(const RebateMonthView &view);

Q_SIGNALS:
    void sectionWanted(const QString &section); ///< "cards", "plans", "tiers"
    void ledgerWanted(const QString &transaction);

private:
    void addHeader(QVBoxLayout *column);
    void addReasons(QVBoxLayout *column);
    void addPanels(QVBoxLayout *column, const RebateEdits &edits);
    void thaw();

    std::unique_ptr<RebateEdits> m_edits;
    RebatesModel &m_model;
    QLabel *m_month = nullptr;
    QLabel *m_headline = nullptr;
    QLabel *m_frozen = nullptr;
    QLabel *m_drafts = nullptr;
    QPushButton *m_freeze = nullptr;
    QPushButton *m_thaw = nullptr;
    RebateStepStrip *m_steps = nullptr;
    RebateWorthPanel *m_worth = nullptr;
    RebateCountPanel *m_count = nullptr;
    RebateInvoicePanel *m_invoice = nullptr;
    RebateCreditPanel *m_credit = nullptr;
};
