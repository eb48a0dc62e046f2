// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadlines/casedialog.h"

#include "core/base/safetext.h"
#include "models/deadlinesmodel.h"
#include "models/deadlinetext.h"
#include "ui/common/factgrid.h"
#include "ui/common/statemarks.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace
{
void colour(QLabel *label, Theme::Ink ink)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Theme::ink(ink));
    label->setPalette(palette);
}

QLabel *plain(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLineEdit *field(const QString &name, const QString &text, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setMaxLength(DeadlineDraft::longestText);
    edit->setText(text);
    return edit;
}
} // namespace

CaseDialog::CaseDialog(DeadlinesModel &model, const DeadlineDraft &draft, const QString &source,
                       QWidget *parent)
    : QDialog(parent), m_model(model), m_given(draft), m_rule(new QComboBox(this)),
      m_day(field(QStringLiteral("day"), draft.day, this)),
      m_time(field(QStringLiteral("time"), draft.time, this)),
      m_subject(field(QStringLiteral("subject"), draft.subject, this)),
      m_note(field(QStringLiteral("note"), draft.note, this)), m_dayLabel(new QLabel(this)),
      m_timeLabel(new QLabel(tr("&Hour (Beijing)"), this)),
      m_headline(plain(QStringLiteral("headline"), this)), m_facts(new FactGrid(this)),
      m_problem(plain(QStringLiteral("problem"), this))
{
    setObjectName(QStringLiteral("case"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New case"));
    fillRules();
    layOut(source);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &CaseDialog::ruleChosen);
    for (QLineEdit *edit : {m_day, m_time, m_subject, m_note})
        connect(edit, &QLineEdit::textChanged, this, &CaseDialog::present);
    connect(&m_model, &DeadlinesModel::changed, this, &CaseDialog::present);
    m_rule->setCurrentIndex(m_rule->findData(draft.rule));
    present();
    QWidget *first = draft.rule.isEmpty() ? static_cast<QWidget *>(m_rule) : m_day;
    first->setFocus();
    m_day->selectAll();
}

/// Group titles stand between the rules and cannot be chosen.
void CaseDialog::fillRules()
{
    m_rule->setObjectName(QStringLiteral("rule"));
    m_rule->setPlaceholderText(tr("Choose…"));
    m_rule->setMaxVisibleItems(24);
    auto *items = qobject_cast<QStandardItemModel *>(m_rule->model());
    for (const DeadlineRuleGroup &group : DeadlineRuleGroup::all()) {
        m_rule->addItem(group.title);
        if (items)
            items->item(m_rule->count() - 1)->setFlags(Qt::NoItemFlags);
        for (const DeadlineRuleGroup::Rule &rule : group.rules)
            m_rule->addItem(rule.title, rule.name);
    }
    m_rule->setCurrentIndex(-1);
}

void CaseDialog::layOut(const QString &source)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space(3));
    grid->setVerticalSpacing(Theme::space(2));
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(3, 1);
    const auto row = [&](int at, QLabel *label, QWidget *editor, int columns) {
        label->setBuddy(editor);
        grid->addWidget(label, at, 0);
        grid->addWidget(editor, at, 1, 1, columns);
    };
    row(0, new QLabel(tr("&What"), this), m_rule, 3);
    row(1, m_dayLabel, m_day, 1);
    m_timeLabel->setBuddy(m_time);
    grid->addWidget(m_timeLabel, 1, 2);
    grid->addWidget(m_time, 1, 3);
    m_time->setPlaceholderText(tr("unknown"));
    row(2, new QLabel(tr("&About"), this), m_subject, 3);
    m_subject->setPlaceholderText(tr("a card, an order, a customer, or the subject of the notice"));
    row(3, new QLabel(tr("&Note"), this), m_note, 3);
    m_headline->setFont(Theme::heading(font()));
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("facts"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_facts);
    scroll->setAccessibleName(tr("How the day is computed"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Start the clock"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &CaseDialog::save);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::space(3));
    if (!source.isEmpty()) {
        QLabel *from = plain(QStringLiteral("source"), this);
        from->setText(SafeText::visible(source));
        colour(from, Theme::Ink::Muted);
        column->addWidget(from);
    }
    column->addLayout(grid);
    column->addWidget(m_problem);
    column->addWidget(m_headline);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 88, fontMetrics().height() * 38);
}

DeadlineDraft CaseDialog::draft() const
{
    return {m_rule->currentData().toString(), m_day->text(), m_time->text(), m_subject->text(),
            m_note->text()};
}

/// The day of a mail starts only the clocks of mails; for the others somebody has to say the day.
void CaseDialog::ruleChosen()
{
    const bool ofMail = DeadlineText::startsWithMail(m_rule->currentData().toString());
    if (!m_given.day.isEmpty()) {
        if (!ofMail && m_day->text() == m_given.day)
            m_day->clear();
        else if (ofMail && m_day->text().isEmpty())
            m_day->setText(m_given.day);
    }
    present();
}

void CaseDialog::present()
{
    const DeadlineDraft typed = draft();
    const DeadlinePreview preview = m_model.preview(typed);
    m_dayLabel->setText(DeadlineText::startLabel(typed.rule));
    m_day->setPlaceholderText(preview.startsWithMonth ? QStringLiteral("2026-04")
                                                      : QStringLiteral("2026-02-13"));
    m_timeLabel->setVisible(preview.startsWithNotice);
    m_time->setVisible(preview.startsWithNotice);
    const bool answered = m_model.facts() != nullptr;
    m_problem->setText(!preview.problem.sentence.isEmpty() ? preview.problem.sentence
                       : answered                          ? QString()
                                                           : tr("The working days are still being read."));
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_headline->setText(preview.headline);
    m_headline->setVisible(!preview.headline.isEmpty());
    colour(m_headline, StateMarks::ink(preview.tone));
    m_facts->show({CardSection{QStringLiteral("preview"), tr("The clock"), preview.facts}});
    m_facts->setVisible(!preview.facts.isEmpty());
    m_save->setEnabled(answered && preview.problem.field == DeadlineDraft::Field::None);
}

void CaseDialog::save()
{
    if (!m_save->isEnabled())
        return;
    m_save->setEnabled(false);
    m_model.add(draft(), this, [this](const Result<QString> &key) { answered(key); });
}

void CaseDialog::answered(const Result<QString> &key)
{
    m_save->setEnabled(true);
    if (!key) {
        m_problem->setText(key.error().message);
        m_problem->show();
        return;
    }
    Q_EMIT added(*key);
    accept();
}
