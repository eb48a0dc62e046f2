// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/poolsmodel.h"

#include <QWidget>

#include <array>

class AdviceBlock;
class PoolActions;
class QPushButton;

/// The three guards of the selected plan: how each stands and why, by which clause, and what can be done.
class GuardsView final : public QWidget
{
    Q_OBJECT
public:
    GuardsView(PoolsModel &model, PoolActions &actions, QWidget *parent = nullptr);
    void refresh();

private:
    void refreshRule(const PlanGuards &plan);

    PoolsModel &m_model;
    std::array<AdviceBlock *, 3> m_blocks; ///< in the order of GuardKind
    QPushButton *m_recordBalance;
    QPushButton *m_recordPool;
    QPushButton *m_showWithout;
    QPushButton *m_copyWithout;
    QPushButton *m_readRules;
};
