// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rebates/rebatepanel.h"

struct RebateEdits;
class QLineEdit;
class QPushButton;
class RebatesModel;

/// How many cards: ours and how it came about, the platform's and where to confirm it, the difference.
class RebateCountPanel final : public RebatePanel
{
    Q_OBJECT
public:
    explicit RebateCountPanel(const RebateEdits &edits, QWidget *parent = nullptr);
    ~RebateCountPanel() override;
    /// What somebody is typing about the same month stays.
    void fill(const RebateMonthView &view);

Q_SIGNALS:
    void cardsWanted();
    void plansWanted();

private:
    void addFields();
    void propose(const RebateMonthView &view);
    void refresh();
    void confirm();

    std::unique_ptr<RebateEdits> m_edits;
    RebatesModel &m_model;
    RebateLines *m_counts;
    QLineEdit *m_count = nullptr;
    QLineEdit *m_source = nullptr;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_orders;
    RebateLines *m_verdicts;
    QPushButton *m_plans;
    std::optional<Month> m_month;
    std::optional<PlatformCount> m_platform;
    QString m_proposed; ///< what stood in the field before somebody typed
};
