// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finance/balancesection.h"

#include "core/base/privateview.h"
#include "core/domain/agetext.h"
#include "ui/common/agelabel.h"
#include "ui/common/chart/chartview.h"
#include "ui/common/drafts.h"
#include "ui/common/figurelist.h"
#include "ui/common/theme.h"
#include "ui/finance/assumptioneditor.h"
#include "ui/finance/figureblock.h"
#include "ui/finance/financecharts.h"
#include "ui/finance/thresholdlist.h"
#include "ui/finance/thresholdsdialog.h"

#include <QGridLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace
{
const QString thresholdsKind = QStringLiteral("thresholds");

using Tone = TableRoles::Tone;
constexpr QLatin1StringView assumptionsKey("assumptions"), tableKey("table"), daysKey("days");
const QString dash = QStringLiteral("–");

QLabel *paragraph(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void colour(QLabel *label, Theme::Ink ink)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Theme::ink(ink));
    label->setPalette(palette);
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString money(Money amount, const Runway &runway)
{
    return amount.text(runway.currency.value_or(QStringLiteral("CNY")));
}

QString endText(const RunwayEnd &end, const Runway &runway)
{
    switch (end.state) {
    case RunwayEnd::State::OnDay:
        return iso(*end.day);
    case RunwayEnd::State::NotBefore:
        return BalanceSection::tr("after %1").arg(iso(runway.today.addDays(runway.assumptions.horizonDays)));
    case RunwayEnd::State::Unknown:
        break;
    }
    return dash;
}

QString lastsText(const Runway &runway)
{
    if (runway.expected.days)
        return BalanceSection::tr("%n day(s)", nullptr, *runway.expected.days);
    if (runway.expected.state == RunwayEnd::State::NotBefore)
        return BalanceSection::tr("> %n day(s)", nullptr, runway.assumptions.horizonDays);
    return dash;
}
} // namespace

BalanceSection::BalanceSection(FinanceModel &model, const PaneOutputs &outputs, QWidget *parent)
    : FinanceSection(model, outputs, parent)
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(scroll);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, Theme::space(1), 0);
    column->setSpacing(Theme::space(3));
    makeFigures(column);
    makeChart(column);
    makeFoot(column);
    scroll->setWidget(body);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(&model, &FinanceModel::moneyChanged, this, &BalanceSection::refresh);
    refresh();
}

void BalanceSection::makeFigures(QBoxLayout *column)
{
    m_old = paragraph(QStringLiteral("old"), this);
    colour(m_old, Theme::Ink::Bad);
    QFont loud = m_old->font();
    loud.setBold(true);
    m_old->setFont(loud);
    m_sync = new QPushButton(tr("Synchronise the &money"), this);
    m_sync->setObjectName(QStringLiteral("syncMoney"));
    connect(m_sync, &QPushButton::clicked, this, [this] { readMoney(); });
    auto *warning = new QHBoxLayout;
    warning->addWidget(m_old, 1);
    warning->addWidget(m_sync);
    column->addLayout(warning);

    m_balance = new FigureBlock(tr("Balance"), QStringLiteral("balanceBlock"), this);
    m_age = new AgeLabel(model().room().clock, m_balance);
    m_balance->add(m_age);
    m_lasts = new FigureBlock(tr("Runway"), QStringLiteral("runwayBlock"), this);
    m_topUp = new FigureBlock(tr("Top up"), QStringLiteral("topUpBlock"), this);
    m_vouchers = new FigureBlock(tr("Vouchers"), QStringLiteral("voucherBlock"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(3));
    for (FigureBlock *block : {m_balance, m_lasts, m_topUp, m_vouchers})
        row->addWidget(block, 1);
    column->addLayout(row);
    m_gaps = paragraph(QStringLiteral("gaps"), this);
    column->addWidget(m_gaps);
}

void BalanceSection::makeChart(QBoxLayout *column)
{
    m_chart = new ChartView(this);
    m_chart->setObjectName(QStringLiteral("runwayChart"));
    m_chart->setMinimumHeight(fontMetrics().height() * 13);
    m_days = new FigureList(model().dayTable(), tr("Days of the runway"), this);
    m_days->setObjectName(QStringLiteral("days"));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_days);
    m_asTable = new QToolButton(this);
    m_asTable->setObjectName(QStringLiteral("asTable"));
    m_asTable->setText(tr("Show as table"));
    m_asTable->setToolTip(tr("The same numbers day by day, with what they are made of (Ctrl+T)"));
    m_asTable->setCheckable(true);
    m_asTable->setFocusPolicy(Qt::TabFocus);
    connect(m_asTable, &QToolButton::toggled, m_stack, &QStackedWidget::setCurrentIndex);
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_T), this, nullptr, nullptr,
                                   Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, m_asTable, &QToolButton::click);
    auto *head = new QLabel(tr("Balance day by day"), this);
    head->setFont(Theme::heading(font(), 1));
    auto *row = new QHBoxLayout;
    row->addWidget(head, 1);
    row->addWidget(m_asTable);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
}

void BalanceSection::makeFoot(QBoxLayout *column)
{
    auto *left = new QGroupBox(tr("Thresholds"), this);
    m_thresholds = new ThresholdList(left);
    m_edit = new QPushButton(tr("Set th&resholds…"), left);
    m_edit->setObjectName(QStringLiteral("setThresholds"));
    connect(m_edit, &QPushButton::clicked, this, [this] { editThresholds(); });
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->addWidget(m_thresholds);
    leftColumn->addWidget(m_edit, 0, Qt::AlignLeft);
    leftColumn->addStretch(1);

    auto *right = new QGroupBox(tr("Assumptions"), this);
    m_assumptions = new AssumptionEditor(right);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->addWidget(m_assumptions);
    rightColumn->addStretch(1);
    connect(m_assumptions, &AssumptionEditor::changed, &model(), &FinanceModel::setAssumptions);
    m_assumptions->setAssumptions(model().assumptions());

    auto *below = new QGroupBox(tr("What is assumed"), this);
    m_assumed = paragraph(QStringLiteral("assumed"), below);
    colour(m_assumed, Theme::Ink::Muted);
    auto *belowColumn = new QVBoxLayout(below);
    belowColumn->addWidget(m_assumed);

    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(3));
    for (QGroupBox *box : {left, right})
        row->addWidget(box, 1);
    column->addLayout(row);
    column->addWidget(below);
}

// ---- what is shown ----

void BalanceSection::refresh()
{
    const auto &facts = model().money().facts();
    const Runway runway = facts ? facts->runway : Runway();
    showFigures(runway);
    showGaps();
    const QString currency = runway.currency.value_or(QStringLiteral("CNY"));
    m_thresholds->show(runway.thresholds, model().thresholds(), currency);
    m_edit->setEnabled(bool(facts));
    if (!model().money().isUpdating() || !facts)
        m_chart->setData(FinanceCharts::runway(runway, model().thresholds()));
    sayEmpty(*m_days, runway.balance.has_value(), tr("How long the balance lasts is unknown."),
             runway.gaps().value(0));
    Q_EMIT changed();
}

void BalanceSection::showFigures(const Runway &runway)
{
    showBalance(runway);
    m_lasts->show(lastsText(runway), Tone::Plain,
                  {{tr("expected until %1").arg(endText(runway.expected, runway))},
                   {tr("at the busiest week's pace %1").arg(endText(runway.early, runway))},
                   {tr("at the quietest week's pace %1").arg(endText(runway.late, runway))},
                   {tr("cash only %1").arg(endText(runway.cashOnly, runway))}});
    showTopUp(runway);
    const bool lapses = runway.willLapse && runway.willLapse->micros > 0;
    m_vouchers->show(runway.voucherMoney ? money(*runway.voucherMoney, runway) : dash, Tone::Plain,
                     {{runway.willLapse ? tr("of this will lapse: %1").arg(money(*runway.willLapse, runway))
                                        : tr("how much will lapse is unknown"),
                       lapses ? Tone::Warning : Tone::Plain},
                      {runway.nextCharge
                           ? tr("next known charge: %1 on %2")
                                 .arg(money(runway.nextCharge->renewals, runway), iso(runway.nextCharge->day))
                           : tr("no charge of a known day and price is ahead")}});
}

void BalanceSection::showBalance(const Runway &runway)
{
    QList<FigureBlock::Line> lines;
    for (const ThresholdCheck &one : runway.thresholds) {
        if (one.state == ThresholdCheck::State::Broken)
            lines.append({one.text, Tone::Bad});
    }
    const Tone tone = lines.isEmpty() ? Tone::Plain : Tone::Bad;
    if (!runway.balance)
        lines.append({tr("Synchronise the money; the key needs the billing right."), Tone::Muted});
    m_balance->show(runway.balance ? money(*runway.balance, runway) : dash, tone, lines);
    m_age->setAsOf(runway.balanceAsOf);
    m_age->setVisible(runway.balance.has_value());
    const bool old = runway.balance && runway.balanceOld;
    m_old->setText(!old                 ? QString()
                   : runway.balanceAsOf ? tr("The balance was read %1: too long ago to rely on.")
                                              .arg(AgeText::ago(*runway.balanceAsOf, model().room().now()))
                                        : tr("When the balance was read is unknown."));
    m_old->setVisible(old);
    m_sync->setVisible(old || !runway.balance);
}

void BalanceSection::showTopUp(const Runway &runway)
{
    if (runway.topUp)
        return m_topUp->show(money(runway.topUp->amount, runway), Tone::Warning,
                             {{tr("at least, by %1").arg(iso(runway.topUp->by)), Tone::Warning},
                              {tr("lasts until %1").arg(iso(runway.topUp->lastsUntil))}});
    const bool known = runway.balance && runway.expected.state != RunwayEnd::State::Unknown;
    m_topUp->show(
        dash, Tone::Plain,
        {{known ? tr("Nothing is missing for the next %n day(s).", nullptr, runway.assumptions.adviceDays)
                : tr("Whether something is missing is unknown.")}});
}

void BalanceSection::showGaps()
{
    const auto &facts = model().money().facts();
    if (!facts) {
        m_gaps->setText(model().money().state() == PaneQuestion::State::Failed
                            ? model().money().error().message
                            : tr("Reading the cache…"));
        m_assumed->clear();
        return;
    }
    const QStringList gaps = facts->runway.gaps();
    m_gaps->setText(gaps.isEmpty() ? tr("Everything this needs is known.") : gaps.join(u'\n'));
    colour(m_gaps, gaps.isEmpty() ? Theme::Ink::Text : Theme::Ink::Warning);
    m_assumed->setText(PrivateView::figures(facts->runway.assumptionTexts().join(u'\n')));
}

std::optional<Instant> BalanceSection::asOf() const
{
    return model().money().facts() ? model().money().facts()->runway.balanceAsOf : std::nullopt;
}

QString BalanceSection::statusText() const
{
    const auto &facts = model().money().facts();
    if (!facts)
        return {};
    if (!facts->runway.balance)
        return tr("The balance is unknown.");
    if (facts->runway.topUp)
        return tr("Top up at least %1 by %2.")
            .arg(money(facts->runway.topUp->amount, facts->runway), iso(facts->runway.topUp->by));
    return {};
}

// ---- what is done ----

void BalanceSection::activate()
{
    m_stack->currentIndex() == 0 ? m_chart->setFocus() : m_days->takeFocus();
}

void BalanceSection::find()
{
    m_asTable->setChecked(true);
    m_days->find();
}

bool BalanceSection::open(const QString &what)
{
    if (what == u"thresholds")
        return editThresholds() != nullptr;
    if (what != u"assumptions")
        return false;
    m_assumptions->setFocus();
    return true;
}

/// Once the money is there.
QDialog *BalanceSection::reopen(const Draft &draft)
{
    return draft.kind == thresholdsKind ? editThresholds() : nullptr;
}

ThresholdsDialog *BalanceSection::editThresholds()
{
    if (!model().money().facts())
        return nullptr;
    auto *dialog = new ThresholdsDialog(model().thresholds(), this);
    Drafts::mark(dialog, thresholdsKind);
    connect(dialog, &ThresholdsDialog::entered, this, [this, dialog](const BalanceThresholds &wanted) {
        const EditNotice notice = editNotice();
        model().saveThresholds(wanted, dialog, [this, dialog, notice](const Result<void> &saved) {
            dialog->conclude(saved);
            if (saved)
                tellSaved(saved, notice, tr("The thresholds were saved."));
        });
    });
    dialog->open();
    return dialog;
}

bool BalanceSection::canExport() const
{
    return model().dayTable().rowCount() > 0;
}

void BalanceSection::exportShown()
{
    outputs().exportList(this, *m_days, tr("Runway"), asOf());
}

// ---- what is kept ----

QJsonObject BalanceSection::saveState() const
{
    return {{assumptionsKey, FinanceModel::json(model().assumptions())},
            {tableKey, m_asTable->isChecked()},
            {daysKey, m_days->saveState()}};
}

void BalanceSection::restoreState(const QJsonObject &state)
{
    const RunwayAssumptions kept = FinanceModel::assumptions(state.value(assumptionsKey).toObject());
    m_assumptions->setAssumptions(kept);
    model().setAssumptions(kept);
    m_asTable->setChecked(state.value(tableKey).toBool());
    m_days->restoreState(state.value(daysKey).toObject());
}
