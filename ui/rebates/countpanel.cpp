// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rebates/countpanel.h"

#include "core/base/privateview.h"
#include "ui/rebates/rebateedits.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace
{
constexpr int mostCards = 1'000'000'000;
}

RebateCountPanel::RebateCountPanel(const RebateEdits &edits, QWidget *parent)
    : RebatePanel(tr("How many cards"), parent), m_edits(std::make_unique<RebateEdits>(edits)),
      m_model(edits.model), m_counts(new RebateLines(this)), m_orders(label(Theme::Ink::Muted, this)),
      m_verdicts(new RebateLines(this)), m_plans(new QPushButton(this))
{
    body()->addWidget(m_counts);
    addFields();
    body()->addWidget(m_verdicts);
    body()->addWidget(m_orders);
    auto *cards = new QPushButton(tr("Card by card"), this);
    cards->setObjectName(QStringLiteral("cardByCard"));
    connect(cards, &QPushButton::clicked, this, &RebateCountPanel::cardsWanted);
    m_plans->setObjectName(QStringLiteral("decidePlans"));
    connect(m_plans, &QPushButton::clicked, this, &RebateCountPanel::plansWanted);
    auto *row = new QHBoxLayout;
    row->addWidget(cards);
    row->addWidget(m_plans);
    row->addStretch(1);
    body()->addLayout(row);
    body()->addStretch(1);
}

RebateCountPanel::~RebateCountPanel() = default;

void RebateCountPanel::addFields()
{
    m_count = new QLineEdit(this);
    m_count->setObjectName(QStringLiteral("platformCount"));
    m_count->setValidator(new QIntValidator(0, mostCards, m_count));
    m_count->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    m_source = new QLineEdit(this);
    m_source->setObjectName(QStringLiteral("platformSource"));
    m_source->setAccessibleName(tr("Where the platform's count was read"));
    m_source->setPlaceholderText(tr("where it was read (page, mail, day)"));
    auto *name = new QLabel(tr("Platform's c&ount"), this);
    name->setBuddy(m_count);
    auto *fields = new QHBoxLayout;
    fields->addWidget(name);
    fields->addWidget(m_count);
    fields->addWidget(m_source, 1);
    m_confirm = new QPushButton(this);
    m_confirm->setObjectName(QStringLiteral("confirmCount"));
    m_remove = new QPushButton(tr("Take it back"), this);
    m_remove->setObjectName(QStringLiteral("removeCount"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_confirm);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    body()->addLayout(fields);
    body()->addLayout(buttons);
    connect(m_confirm, &QPushButton::clicked, this, &RebateCountPanel::confirm);
    for (QLineEdit *field : {m_count, m_source}) {
        connect(field, &QLineEdit::textChanged, this, &RebateCountPanel::refresh);
        connect(field, &QLineEdit::returnPressed, this, [this] {
            if (m_confirm->isEnabled())
                confirm();
        });
    }
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_model.removePlatformCount(this, m_edits->done(tr("The platform's count was taken back.")));
    });
}

void RebateCountPanel::fill(const RebateMonthView &view)
{
    QList<RebateMonthView::Line> lines{{tr("Our count"), view.ourCount}};
    if (view.platform) {
        lines.append({tr("Platform's count"), QLocale().toString(view.platform->count)});
        lines.append({tr("Entered"), view.platformEntered, RebateMonthView::Tone::Muted});
        if (!view.platform->source.isEmpty())
            lines.append(
                {tr("Source"), PrivateView::words(view.platform->source), RebateMonthView::Tone::Muted});
    }
    lines.append({tr("Difference"), view.difference, view.differenceTone});
    m_counts->fill(lines);
    m_verdicts->fill(view.verdicts);
    m_orders->setText(view.orders);
    const int undecided = m_model.undecidedPlans();
    m_plans->setVisible(undecided > 0);
    m_plans->setText(tr("Decide about %n plan(s)", nullptr, undecided));
    propose(view);
    refresh();
}

/// The count that would be confirmed with one click: what was entered, else ours.
void RebateCountPanel::propose(const RebateMonthView &view)
{
    const bool isTyped = m_month == view.month && m_count->text() != m_proposed;
    const bool isOther = m_month != view.month;
    m_month = view.month;
    m_platform = view.platform;
    const std::optional<qint64> number = view.platform ? std::optional(view.platform->count) : view.ourNumber;
    m_proposed = number ? QString::number(*number) : QString();
    if (!isTyped)
        m_count->setText(m_proposed);
    if (isOther)
        m_source->setText(view.platform ? view.platform->source : QString());
}

void RebateCountPanel::refresh()
{
    const QString text = m_count->text();
    const bool isSame = m_platform && text == QString::number(m_platform->count) &&
                        m_source->text().trimmed() == m_platform->source;
    m_confirm->setEnabled(!text.isEmpty() && !isSame);
    m_confirm->setText(text.isEmpty()
                           ? tr("&Confirm the platform's count")
                           : tr("&Confirm platform count %1").arg(QLocale().toString(text.toLongLong())));
    m_remove->setVisible(m_platform.has_value());
}

void RebateCountPanel::confirm()
{
    m_model.savePlatformCount(m_count->text().toLongLong(), m_source->text().trimmed(), this,
                              m_edits->done(tr("The platform's count was confirmed.")));
}
