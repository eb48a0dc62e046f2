// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rebates/worthpanel.h"

#include "ui/rebates/rebateedits.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace
{
constexpr int mostCards = 1'000'000'000;
}

RebateWorthPanel::RebateWorthPanel(const RebateEdits &edits, QWidget *parent)
    : RebatePanel(tr("What it is worth"), parent), m_edits(std::make_unique<RebateEdits>(edits)),
      m_model(edits.model)
{
    m_amount = label(Theme::Ink::Text, this);
    m_amount->setObjectName(QStringLiteral("amount"));
    m_amount->setFont(Theme::heading(Theme::digits(font()), 2));
    m_hint = label(Theme::Ink::Muted, this);
    m_hint->setObjectName(QStringLiteral("amountHint"));
    body()->addWidget(m_amount);
    body()->addWidget(m_hint);
    addReadings();
    m_enter = new QPushButton(tr("Enter the tier table…"), this);
    m_enter->setObjectName(QStringLiteral("enterTiers"));
    connect(m_enter, &QPushButton::clicked, this, &RebateWorthPanel::tiersWanted);
    body()->addWidget(m_enter, 0, Qt::AlignLeft);
    m_tables = label(Theme::Ink::Muted, this);
    body()->addWidget(m_tables);
    addWhatIf();
    body()->addStretch(1);
}

RebateWorthPanel::~RebateWorthPanel() = default;

void RebateWorthPanel::addReadings()
{
    m_readings = new QWidget(this);
    auto *grid = new QGridLayout(m_readings);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::space(4));
    grid->setVerticalSpacing(Theme::space(1));
    const QStringList heads{tr("Reading"), tr("Gross, with tax"), tr("Net"), tr("Tax, 6%")};
    for (int column = 0; column < heads.size(); ++column) {
        QLabel *head = label(Theme::Ink::Muted, m_readings);
        head->setWordWrap(false);
        head->setText(heads[column]);
        grid->addWidget(head, 0, column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
    }
    grid->setColumnStretch(int(heads.size()), 1);
    const QStringList names{QStringLiteral("useAllUnits"), QStringLiteral("useMarginal")};
    for (int i = 0; i < names.size(); ++i) {
        Row row{};
        for (QLabel **cell : {&row.title, &row.gross, &row.net, &row.tax, &row.counts}) {
            *cell = label(Theme::Ink::Text, m_readings);
            (*cell)->setWordWrap(false);
        }
        setInk(row.counts, Theme::Ink::Good);
        row.gross->setObjectName(i == 0 ? QStringLiteral("allUnits") : QStringLiteral("marginal"));
        row.use = new QPushButton(tr("Use this reading"), m_readings);
        row.use->setObjectName(names[i]);
        grid->addWidget(row.title, i + 1, 0);
        grid->addWidget(row.gross, i + 1, 1, Qt::AlignRight);
        grid->addWidget(row.net, i + 1, 2, Qt::AlignRight);
        grid->addWidget(row.tax, i + 1, 3, Qt::AlignRight);
        grid->addWidget(row.counts, i + 1, 4, Qt::AlignLeft);
        grid->addWidget(row.use, i + 1, 4, Qt::AlignLeft);
        const RebateReading reading = i == 0 ? RebateReading::AllUnits : RebateReading::Marginal;
        connect(row.use, &QPushButton::clicked, this, [this, reading] { choose(reading); });
        m_rows.append(row);
    }
    body()->addWidget(m_readings);
}

void RebateWorthPanel::addWhatIf()
{
    m_whatIfBox = new QWidget(this);
    auto *column = new QVBoxLayout(m_whatIfBox);
    column->setContentsMargins(0, Theme::space(1), 0, 0);
    column->setSpacing(Theme::space(1));
    m_next = label(Theme::Ink::Text, m_whatIfBox);
    m_next->setObjectName(QStringLiteral("nextStep"));
    column->addWidget(m_next);
    m_count = new QLineEdit(m_whatIfBox);
    m_count->setObjectName(QStringLiteral("whatIfCount"));
    m_count->setValidator(new QIntValidator(0, mostCards, m_count));
    m_count->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    auto *question = new QLabel(tr("&What if it were"), m_whatIfBox);
    question->setBuddy(m_count);
    m_worth = label(Theme::Ink::Text, m_whatIfBox);
    m_worth->setObjectName(QStringLiteral("whatIfText"));
    auto *row = new QHBoxLayout;
    row->addWidget(question);
    row->addWidget(m_count);
    row->addWidget(m_worth, 100); // all the room, while it says something
    row->addStretch(1);
    column->addLayout(row);
    body()->addWidget(m_whatIfBox);
    connect(m_count, &QLineEdit::textChanged, this, &RebateWorthPanel::refreshWhatIf);
}

void RebateWorthPanel::fill(const RebateMonthView &view)
{
    m_amount->setText(view.amount);
    m_amount->setAccessibleName(tr("Amount: %1").arg(view.amount));
    m_hint->setText(view.amountHint);
    for (qsizetype i = 0; i < m_rows.size() && i < view.amounts.size(); ++i)
        fillRow(m_rows[i], view.amounts[i], view.mayChoose);
    m_readings->setVisible(view.hasTables);
    m_enter->setVisible(!view.hasTables);
    m_tables->setText(view.tables.join(u'\n'));
    m_tables->setVisible(view.hasTables);
    m_next->setText(view.whatIf.join(u'\n'));
    m_whatIfBox->setVisible(view.hasTables);
    refreshWhatIf();
}

void RebateWorthPanel::fillRow(const Row &row, const RebateMonthView::Amount &amount, bool mayChoose)
{
    row.title->setText(amount.title);
    row.gross->setText(amount.gross);
    row.net->setText(amount.net);
    row.tax->setText(amount.tax);
    row.counts->setText(amount.chosen ? tr("counts") : QString());
    row.counts->setVisible(!mayChoose && amount.chosen);
    row.use->setVisible(mayChoose);
    row.use->setAccessibleName(tr("Use this reading: %1").arg(amount.title));
}

void RebateWorthPanel::choose(RebateReading reading)
{
    m_model.chooseReading(reading, this, m_edits->done(tr("The reading of the tier table was chosen.")));
}

void RebateWorthPanel::refreshWhatIf()
{
    const QString text = m_count->text();
    m_worth->setText(text.isEmpty() ? QString() : m_model.whatIf(text.toLongLong()));
    m_worth->setVisible(!m_worth->text().isEmpty());
}
