// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rebates/rebatepanel.h"

struct RebateEdits;
class QLineEdit;
class QPushButton;
class RebatesModel;

/// What a month is worth: the amount, both readings with net and tax, which of them counts, and what more
/// cards would bring.
class RebateWorthPanel final : public RebatePanel
{
    Q_OBJECT
public:
    explicit RebateWorthPanel(const RebateEdits &edits, QWidget *parent = nullptr);
    ~RebateWorthPanel() override;
    void fill(const RebateMonthView &view);

Q_SIGNALS:
    void tiersWanted(); ///< the table is missing

private:
    struct Row {
        QLabel *title;
        QLabel *gross;
        QLabel *net;
        QLabel *tax;
        QLabel *counts;
        QPushButton *use;
    };
    void addReadings();
    void addWhatIf();
    void fillRow(const Row &row, const RebateMonthView::Amount &amount, bool mayChoose);
    void choose(RebateReading reading);
    void refreshWhatIf();

    std::unique_ptr<RebateEdits> m_edits;
    RebatesModel &m_model;
    QLabel *m_amount;
    QLabel *m_hint;
    QWidget *m_readings = nullptr;
    QList<Row> m_rows;
    QLabel *m_tables;
    QPushButton *m_enter;
    QWidget *m_whatIfBox = nullptr;
    QLabel *m_next = nullptr;
    QLineEdit *m_count = nullptr;
    QLabel *m_worth = nullptr;
};
