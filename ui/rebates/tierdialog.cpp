// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rebates/tierdialog.h"

#include "core/domain/cardcodes.h"
#include "ui/rebates/rebateedits.h"
#include "ui/rebates/rebatepanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace
{
constexpr int linesAtFirst = 5;
}

RebateTierDialog::RebateTierDialog(RebatesModel &model, const QString &key, const RebateEdits &edits,
                                   QWidget *parent)
    : QDialog(parent), m_model(model), m_key(key), m_edits(std::make_unique<RebateEdits>(edits))
{
    setWindowTitle(key.isEmpty() ? tr("Enter a tier table") : tr("Change the tier table"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::space(3));
    addFields(column);
    addGrid(column);
    m_problem = RebatePanel::label(Theme::Ink::Bad, this);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextInteractionFlags(Qt::NoTextInteraction); // else an empty one takes the keyboard
    column->addWidget(m_problem);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RebateTierDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    RebateTierEntry first;
    first.month = model.month().iso();
    fill(model.tierEntry(key).value_or(first));
    setMinimumWidth(fontMetrics().averageCharWidth() * 76);
    m_month->setFocus();
}

RebateTierDialog::~RebateTierDialog() = default;

void RebateTierDialog::makeRoomFor(const QJsonObject &typed)
{
    while (typed.contains(QStringLiteral("from%1").arg(m_lines.size() + 1)))
        addLine();
}

void RebateTierDialog::addFields(QVBoxLayout *column)
{
    auto *form = new QFormLayout;
    m_month = new QLineEdit(this);
    m_month->setObjectName(QStringLiteral("from"));
    m_month->setPlaceholderText(QStringLiteral("2026-01"));
    form->addRow(tr("&From the month"), m_month);
    m_reward = new QComboBox(this);
    m_reward->setObjectName(QStringLiteral("reward"));
    m_reward->addItem(tr("yuan a card"), int(RebateReward::PerCard));
    m_reward->addItem(tr("percent of the month's fees"), int(RebateReward::PercentOfFees));
    form->addRow(tr("&Paid in"), m_reward);
    m_reading = new QComboBox(this);
    m_reading->setObjectName(QStringLiteral("reading"));
    m_reading->addItem(tr("undecided: ask the provider in writing"), int(RebateReading::Undecided));
    m_reading->addItem(tr("all units: the line reached counts for every card"), int(RebateReading::AllUnits));
    m_reading->addItem(tr("marginal: each line counts for its own cards"), int(RebateReading::Marginal));
    form->addRow(tr("&Reading"), m_reading);
    form->addRow(tr("Only for operators"),
                 addLimits({QStringLiteral("CMCC"), QStringLiteral("CUCC"), QStringLiteral("CTCC")},
                           &CardCodes::vendor, m_vendors));
    form->addRow(tr("Only for kinds of plan"),
                 addLimits({QStringLiteral("directionalcard"), QStringLiteral("directional_sameflowcard")},
                           &CardCodes::planKind, m_kinds));
    m_source = new QLineEdit(this);
    m_source->setObjectName(QStringLiteral("source"));
    m_source->setPlaceholderText(tr("letter or page, and its day"));
    form->addRow(tr("&Source"), m_source);
    column->addLayout(form);
    for (QComboBox *box : {m_reward, m_reading})
        connect(box, &QComboBox::currentIndexChanged, this, &RebateTierDialog::refresh);
    for (QLineEdit *field : {m_month, m_source})
        connect(field, &QLineEdit::textChanged, this, &RebateTierDialog::refresh);
}

QHBoxLayout *RebateTierDialog::addLimits(const QStringList &codes, QString (*meaning)(QStringView),
                                         QList<Limit> &limits)
{
    auto *row = new QHBoxLayout;
    for (const QString &code : codes) {
        auto *box = new QCheckBox(meaning(code), this);
        box->setObjectName(code);
        connect(box, &QCheckBox::toggled, this, &RebateTierDialog::refresh);
        row->addWidget(box);
        limits.append({code, box});
    }
    row->addStretch(1);
    return row;
}

void RebateTierDialog::addGrid(QVBoxLayout *column)
{
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(Theme::space(2));
    m_grid->setVerticalSpacing(Theme::space(1));
    auto *from = new QLabel(tr("From this quantity"), this);
    m_valueHead = new QLabel(this);
    m_grid->addWidget(from, 0, 1);
    m_grid->addWidget(m_valueHead, 0, 2);
    m_grid->setColumnStretch(3, 1);
    column->addLayout(m_grid);
    auto *more = new QPushButton(tr("Another line"), this);
    more->setObjectName(QStringLiteral("addLine"));
    more->setAutoDefault(false);
    connect(more, &QPushButton::clicked, this, [this] {
        addLine();
        m_lines.last().from->setFocus();
    });
    column->addWidget(more, 0, Qt::AlignLeft);
}

void RebateTierDialog::addLine()
{
    const int number = int(m_lines.size()) + 1;
    const Line line{new QLineEdit(this), new QLineEdit(this)};
    line.from->setObjectName(QStringLiteral("from%1").arg(number));
    line.from->setAccessibleName(tr("Line %1: from this quantity").arg(number));
    line.value->setObjectName(QStringLiteral("value%1").arg(number));
    line.value->setAccessibleName(tr("Line %1: how much").arg(number));
    m_grid->addWidget(new QLabel(QString::number(number), this), number, 0);
    int column = 1;
    for (QLineEdit *field : {line.from, line.value}) {
        field->setAlignment(Qt::AlignRight);
        field->setFont(Theme::digits(font()));
        m_grid->addWidget(field, number, column++);
        connect(field, &QLineEdit::textChanged, this, &RebateTierDialog::refresh);
    }
    m_lines.append(line);
    if (m_lines.size() > 1) {
        QWidget::setTabOrder(m_lines[number - 2].value, line.from);
        QWidget::setTabOrder(line.from, line.value);
    }
}

void RebateTierDialog::fill(const RebateTierEntry &entry)
{
    m_month->setText(entry.month);
    m_reward->setCurrentIndex(m_reward->findData(int(entry.reward)));
    m_reading->setCurrentIndex(m_reading->findData(int(entry.reading)));
    for (const Limit &limit : std::as_const(m_vendors))
        limit.box->setChecked(entry.vendors.contains(limit.code));
    for (const Limit &limit : std::as_const(m_kinds))
        limit.box->setChecked(entry.planKinds.contains(limit.code));
    m_source->setText(entry.source);
    while (m_lines.size() < std::max<qsizetype>(linesAtFirst, entry.steps.size() + 1))
        addLine();
    for (qsizetype i = 0; i < entry.steps.size(); ++i) {
        m_lines[i].from->setText(entry.steps[i].from);
        m_lines[i].value->setText(entry.steps[i].value);
    }
    refresh();
}

RebateTierEntry RebateTierDialog::entry() const
{
    RebateTierEntry entry;
    entry.month = m_month->text();
    entry.reward = RebateReward(m_reward->currentData().toInt());
    entry.reading = RebateReading(m_reading->currentData().toInt());
    for (const Line &line : m_lines)
        entry.steps.append({line.from->text(), line.value->text()});
    entry.source = m_source->text();
    const auto chosen = [](const QList<Limit> &limits, QStringList &codes) {
        for (const Limit &limit : limits) {
            if (limit.box->isChecked())
                codes.append(limit.code);
        }
    };
    chosen(m_vendors, entry.vendors);
    chosen(m_kinds, entry.planKinds);
    return entry;
}

void RebateTierDialog::refresh()
{
    const bool perCard = m_reward->currentData().toInt() == int(RebateReward::PerCard);
    m_valueHead->setText(perCard ? tr("Yuan a card") : tr("Percent of the fees"));
    m_reading->setEnabled(perCard);
    if (!m_problem)
        return;
    const RebateTierEntry typed = entry();
    const QString wrong = m_model.checkTiers(typed, m_key).sentence;
    m_problem->setText(wrong.isEmpty() ? m_model.tiersHint(typed, m_key) : wrong);
    RebatePanel::setInk(m_problem, wrong.isEmpty() ? Theme::Ink::Warning : Theme::Ink::Bad);
}

QWidget *RebateTierDialog::fieldOf(const RebateTierEntry::Problem &problem) const
{
    using Field = RebateTierEntry::Field;
    const Line &line = m_lines.at(std::clamp<qsizetype>(problem.step, 0, m_lines.size() - 1));
    switch (problem.field) {
    case Field::From:
        return line.from;
    case Field::Value:
        return line.value;
    case Field::Source:
        return m_source;
    case Field::Month:
    case Field::Whole:
        break;
    }
    return m_month;
}

/// What is wrong takes the keyboard there; nothing is lost.
void RebateTierDialog::save()
{
    const RebateTierEntry typed = entry();
    const RebateTierEntry::Problem problem = m_model.checkTiers(typed, m_key);
    if (!problem.sentence.isEmpty()) {
        refresh();
        return fieldOf(problem)->setFocus();
    }
    const RebatesModel::Done done = m_edits->done(tr("The tier table was kept."));
    m_model.saveTiers(typed, m_key, this, [this, done](const Result<void> &saved) {
        if (!saved) {
            m_problem->setText(saved.error().message);
            RebatePanel::setInk(m_problem, Theme::Ink::Bad);
            return;
        }
        done(saved);
        accept();
    });
}
