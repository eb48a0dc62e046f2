// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rebates/creditpanel.h"

#include "ui/common/densetable.h"
#include "ui/rebates/rebateedits.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace
{
constexpr int rowsShown = 4;
}

RebateCreditPanel::RebateCreditPanel(const RebateEdits &edits, QWidget *parent)
    : RebatePanel(tr("Credit"), parent), m_edits(std::make_unique<RebateEdits>(edits)), m_model(edits.model),
      m_lines(new RebateLines(this)), m_none(label(Theme::Ink::Muted, this)),
      m_table(new DenseTable(tr("Credits in the ledger that may be this rebate"), this)),
      m_buttons(new QHBoxLayout)
{
    m_none->setText(tr("The ledger has no entry that may be this rebate."));
    m_table->setObjectName(QStringLiteral("credits"));
    m_table->setModel(&m_model.credits());
    m_table->setSortingEnabled(false);
    m_table->setFixedHeight(Theme::rowHeight(font()) * (rowsShown + 1) + Theme::space(2));
    m_accept = addButton(tr("Co&nfirm"), QStringLiteral("acceptCredit"));
    m_refuse = addButton(tr("Refu&se"), QStringLiteral("refuseCredit"));
    m_forget = addButton(tr("&Undecided"), QStringLiteral("forgetCredit"));
    m_buttons->addStretch(1);
    connect(m_accept, &QPushButton::clicked, this, [this] { decide(true, tr("The credit was confirmed.")); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { decide(false, tr("The credit was refused.")); });
    connect(m_forget, &QPushButton::clicked, this,
            [this] { decide({}, tr("The decision about the credit was taken back.")); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RebateCreditPanel::refresh);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT ledgerWanted(m_model.credits().key(index.row())); });
    body()->addWidget(m_lines);
    body()->addWidget(m_none);
    body()->addWidget(m_table);
    body()->addLayout(m_buttons);
    body()->addStretch(1);
}

RebateCreditPanel::~RebateCreditPanel() = default;

QPushButton *RebateCreditPanel::addButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    m_buttons->addWidget(button);
    return button;
}

void RebateCreditPanel::fill(const RebateMonthView &view)
{
    m_lines->fill(view.creditLines);
    const bool any = m_model.credits().rowCount() > 0;
    m_none->setVisible(!any);
    m_table->setVisible(any);
    for (QPushButton *button : {m_accept, m_refuse, m_forget})
        button->setVisible(any);
    refresh();
}

QStringList RebateCreditPanel::chosen() const
{
    QStringList keys;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        keys.append(m_model.credits().key(index.row()));
    if (keys.isEmpty() && m_model.credits().rowCount() == 1)
        keys.append(m_model.credits().key(0));
    return keys;
}

void RebateCreditPanel::decide(std::optional<bool> accepted, const QString &sentence)
{
    m_model.decideCredits(chosen(), accepted, this, m_edits->done(sentence));
}

void RebateCreditPanel::refresh()
{
    const bool any = !chosen().isEmpty();
    for (QPushButton *button : {m_accept, m_refuse, m_forget})
        button->setEnabled(any);
}
