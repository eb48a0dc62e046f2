// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rebates/rebatepanel.h"

class QHBoxLayout;
struct RebateEdits;
class DenseTable;
class QPushButton;
class RebatesModel;

/// What came of the money: the entries of the ledger that may be it, to be confirmed or refused, and how the
/// sum stands to what is due.
class RebateCreditPanel final : public RebatePanel
{
    Q_OBJECT
public:
    explicit RebateCreditPanel(const RebateEdits &edits, QWidget *parent = nullptr);
    ~RebateCreditPanel() override;
    void fill(const RebateMonthView &view);

Q_SIGNALS:
    void ledgerWanted(const QString &transaction);

private:
    QPushButton *addButton(const QString &text, const QString &name);
    /// Those chosen in the table; where none is, the only one there is.
    [[nodiscard]] QStringList chosen() const;
    void decide(std::optional<bool> accepted, const QString &sentence);
    void refresh();

    std::unique_ptr<RebateEdits> m_edits;
    RebatesModel &m_model;
    RebateLines *m_lines;
    QLabel *m_none;
    DenseTable *m_table;
    QPushButton *m_accept = nullptr;
    QPushButton *m_refuse = nullptr;
    QPushButton *m_forget = nullptr;
    QHBoxLayout *m_buttons;
};
