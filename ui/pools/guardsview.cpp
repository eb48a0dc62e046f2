// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pools/guardsview.h"

#include "core/base/privateview.h"
#include "ui/common/theme.h"
#include "ui/pools/adviceblock.h"
#include "ui/pools/poolactions.h"

#include <QPushButton>
#include <QVBoxLayout>

GuardsView::GuardsView(PoolsModel &model, PoolActions &actions, QWidget *parent)
    : QWidget(parent), m_model(model)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(2));
    column->setSpacing(Theme::space(1));
    for (AdviceBlock *&block : m_blocks) {
        block = new AdviceBlock(this);
        column->addWidget(block);
    }
    column->addStretch(1);
    m_recordBalance = m_blocks[0]->addButton(tr("Record the &balance reminder…"), "recordBalance");
    m_recordPool = m_blocks[1]->addButton(tr("Record the pool &reminder…"), "recordPool");
    m_showWithout = m_blocks[2]->addButton(tr("Show the cards &without"), "showWithout");
    m_copyWithout = m_blocks[2]->addButton(tr("Copy their &ICCIDs"), "copyWithout");
    m_readRules = m_blocks[2]->addButton(tr("Read the &unknown ones"), "readRules");
    connect(m_recordBalance, &QPushButton::clicked, &actions,
            [&actions] { actions.attest(GuardAttestation::Guard::BalanceReminder); });
    connect(m_recordPool, &QPushButton::clicked, &actions,
            [&actions] { actions.attest(GuardAttestation::Guard::PoolReminder); });
    connect(m_showWithout, &QPushButton::clicked, &actions, &PoolActions::showWithoutRule);
    connect(m_copyWithout, &QPushButton::clicked, &actions, &PoolActions::copyWithoutRule);
    connect(m_readRules, &QPushButton::clicked, &actions, &PoolActions::readRules);
    refresh();
}

void GuardsView::refresh()
{
    const PlanGuards *plan = m_model.plan();
    for (AdviceBlock *block : m_blocks)
        block->setVisible(plan);
    if (!plan)
        return;
    for (const GuardCheck &check : plan->checks()) {
        QString reason = check.reason;
        if (!check.value.isEmpty())
            reason = tr("Set to: %1. %2").arg(PrivateView::words(check.value), check.reason);
        m_blocks[size_t(check.kind)]->say(PoolWords::guardTitle(check), check.stateText(),
                                          PoolWords::tone(check.state), reason, check.action);
    }
    m_recordPool->setVisible(plan->poolReminder.state != GuardState::NotNeeded);
    refreshRule(*plan);
}

void GuardsView::refreshRule(const PlanGuards &plan)
{
    const StopRuleCounts counts = plan.stopRule.cards.value_or(StopRuleCounts());
    const PoolCards *cards = m_model.cards();
    m_showWithout->setVisible(plan.stopRule.open());
    m_showWithout->setText(counts.unread() > 0 && counts.without > 0
                               ? tr("Show the cards &without or unknown")
                           : counts.unread() > 0 ? tr("Show the un&known cards")
                                                 : tr("Show the cards &without"));
    m_copyWithout->setVisible(counts.without > 0);
    m_copyWithout->setEnabled(cards);
    m_readRules->setVisible(counts.unread() > 0);
    m_readRules->setEnabled(cards);
}
