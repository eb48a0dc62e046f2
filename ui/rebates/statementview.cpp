// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rebates/statementview.h"

#include "ui/common/questions.h"
#include "ui/common/statemarks.h"
#include "ui/rebates/countpanel.h"
#include "ui/rebates/creditpanel.h"
#include "ui/rebates/invoicepanel.h"
#include "ui/rebates/rebateedits.h"
#include "ui/rebates/stepstrip.h"
#include "ui/rebates/worthpanel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

RebateStatementView::RebateStatementView(const RebateEdits &edits, QWidget *parent)
    : QWidget(parent), m_edits(std::make_unique<RebateEdits>(edits)), m_model(edits.model)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, Theme::space(2), 0);
    column->setSpacing(Theme::space(2));
    addHeader(column);
    addReasons(column);
    addPanels(column, edits);
    column->addStretch(1);
}

RebateStatementView::~RebateStatementView() = default;

void RebateStatementView::addHeader(QVBoxLayout *column)
{
    m_month = new QLabel(this);
    m_month->setObjectName(QStringLiteral("month"));
    m_month->setFont(Theme::heading(font(), 2));
    m_headline = RebatePanel::label(Theme::Ink::Text, this);
    m_headline->setObjectName(QStringLiteral("headline"));
    m_freeze = new QPushButton(tr("Freeze the statement"), this);
    m_freeze->setObjectName(QStringLiteral("freeze"));
    m_freeze->setToolTip(tr("Keeps count and amounts as they are now, whatever is read later"));
    m_thaw = new QPushButton(tr("Give it free again…"), this);
    m_thaw->setObjectName(QStringLiteral("thaw"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(3));
    row->addWidget(m_month);
    row->addWidget(m_headline, 1);
    row->addWidget(m_freeze);
    row->addWidget(m_thaw);
    column->addLayout(row);
    connect(m_freeze, &QPushButton::clicked, this,
            [this] { m_model.freeze(this, m_edits->done(tr("The statement was frozen."))); });
    connect(m_thaw, &QPushButton::clicked, this, &RebateStatementView::thaw);
}

void RebateStatementView::addReasons(QVBoxLayout *column)
{
    m_steps = new RebateStepStrip(this);
    column->addWidget(m_steps);
    m_frozen = RebatePanel::label(Theme::Ink::Text, this);
    m_frozen->setObjectName(QStringLiteral("frozen"));
    column->addWidget(m_frozen);
    m_drafts = RebatePanel::label(Theme::Ink::Muted, this);
    m_drafts->setObjectName(QStringLiteral("drafts"));
    column->addWidget(m_drafts);
}

void RebateStatementView::addPanels(QVBoxLayout *column, const RebateEdits &edits)
{
    m_worth = new RebateWorthPanel(edits, this);
    m_count = new RebateCountPanel(edits, this);
    m_invoice = new RebateInvoicePanel(edits, this);
    m_credit = new RebateCreditPanel(edits, this);
    auto *grid = new QGridLayout;
    grid->setSpacing(Theme::space(2));
    grid->addWidget(m_count, 0, 0);
    grid->addWidget(m_worth, 0, 1);
    grid->addWidget(m_invoice, 1, 0);
    grid->addWidget(m_credit, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    connect(m_worth, &RebateWorthPanel::tiersWanted, this,
            [this] { Q_EMIT sectionWanted(QStringLiteral("tiers")); });
    connect(m_count, &RebateCountPanel::cardsWanted, this,
            [this] { Q_EMIT sectionWanted(QStringLiteral("cards")); });
    connect(m_count, &RebateCountPanel::plansWanted, this,
            [this] { Q_EMIT sectionWanted(QStringLiteral("plans")); });
    connect(m_credit, &RebateCreditPanel::ledgerWanted, this, &RebateStatementView::ledgerWanted);
}

void RebateStatementView::fill(const RebateMonthView &view)
{
    m_month->setText(view.month.iso());
    m_headline->setText(view.headline);
    RebatePanel::setInk(m_headline, StateMarks::ink(view.headlineTone));
    m_steps->fill(view.steps);
    QStringList frozen = view.frozenDifferences;
    if (!view.frozen.isEmpty())
        frozen.prepend(view.frozen);
    else if (view.isFinal)
        frozen.prepend(tr("The statement is final: nothing is missing."));
    m_frozen->setText(frozen.join(u'\n'));
    m_frozen->setVisible(!frozen.isEmpty());
    RebatePanel::setInk(m_frozen, view.frozenDifferences.isEmpty() ? Theme::Ink::Good : Theme::Ink::Warning);
    QStringList reasons = view.drafts;
    if (!reasons.isEmpty())
        reasons.prepend(tr("The statement is a draft:"));
    m_drafts->setText(reasons.join(QStringLiteral("\n• ")));
    m_drafts->setVisible(!reasons.isEmpty());
    m_freeze->setVisible(view.mayFreeze);
    m_thaw->setVisible(!view.frozen.isEmpty());
    m_worth->fill(view);
    m_count->fill(view);
    m_invoice->fill(view);
    m_credit->fill(view);
}

void RebateStatementView::thaw()
{
    const QPointer<RebateStatementView> self(this);
    Questions::ask(this,
                   {tr("Give the statement free"),
                    tr("The frozen figures of %1 will be removed; those of today take their place.")
                        .arg(m_month->text()),
                    {},
                    tr("Give free"),
                    {},
                    false},
                   [self](bool accepted) {
                       if (self && accepted)
                           self->m_model.thaw(self, self->m_edits->done(tr("The statement is free again.")));
                   });
}
