// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traffic/periodchooser.h"

#include "ui/common/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace
{
using Period = TrafficChoice::Period;
using Compare = TrafficChoice::Compare;

QDateEdit *dateEdit(const char *name, const QString &accessible, QWidget *parent)
{
    auto *edit = new QDateEdit(parent);
    edit->setObjectName(QLatin1StringView(name));
    edit->setAccessibleName(accessible);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setCalendarPopup(true);
    edit->setKeyboardTracking(false); // a date that is half typed asks nothing
    return edit;
}
} // namespace

PeriodChooser::PeriodChooser(TrafficModel &model, const ModelRoom &room, QWidget *parent)
    : QWidget(parent), m_model(model), m_room(room), m_period(new QComboBox(this)),
      m_fromLabel(new QLabel(tr("F&rom"), this)), m_from(dateEdit("from", tr("First day"), this)),
      m_toLabel(new QLabel(tr("&to"), this)), m_to(dateEdit("to", tr("Last day"), this)),
      m_compare(new QComboBox(this)), m_otherLabel(new QLabel(tr("fr&om"), this)),
      m_other(dateEdit("otherFrom", tr("First day of the period to compare with"), this))
{
    m_period->setObjectName(QStringLiteral("period"));
    m_period->setAccessibleName(tr("Period"));
    m_period->addItem(tr("This month"), int(Period::ThisMonth));
    m_period->addItem(tr("Last month"), int(Period::LastMonth));
    m_period->addItem(tr("Last 30 days"), int(Period::Days30));
    m_period->addItem(tr("Last 90 days"), int(Period::Days90));
    m_period->addItem(tr("Last 12 months"), int(Period::Months12));
    m_period->addItem(tr("From … to …"), int(Period::Range));
    auto *periodLabel = new QLabel(tr("&Period"), this);
    periodLabel->setBuddy(m_period);
    m_compare->setObjectName(QStringLiteral("compare"));
    m_compare->setAccessibleName(tr("Compare with"));
    m_compare->addItem(tr("nothing"), int(Compare::Nothing));
    m_compare->addItem(tr("the period before"), int(Compare::Before));
    m_compare->addItem(tr("as long a period"), int(Compare::SpanFrom));
    auto *compareLabel = new QLabel(tr("Co&mpare with"), this);
    compareLabel->setBuddy(m_compare);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    m_otherLabel->setBuddy(m_other);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{periodLabel, m_period, m_fromLabel, m_from, m_toLabel, m_to,
                                          compareLabel, m_compare, m_otherLabel, m_other})
        row->addWidget(widget);
    connect(m_period, &QComboBox::activated, this, &PeriodChooser::periodChosen);
    connect(m_compare, &QComboBox::activated, this, &PeriodChooser::apply);
    for (QDateEdit *edit : {m_from, m_to, m_other})
        connect(edit, &QDateEdit::dateChanged, this, &PeriodChooser::apply);
    connect(&m_model, &TrafficModel::chosen, this, &PeriodChooser::refresh);
    refresh();
}

void PeriodChooser::refresh()
{
    const TrafficChoice &choice = m_model.choice();
    const TrafficSpan span = choice.span(m_room.today());
    const QSignalBlocker period(m_period), compare(m_compare), from(m_from), to(m_to), other(m_other);
    m_period->setCurrentIndex(m_period->findData(int(choice.period)));
    m_compare->setCurrentIndex(m_compare->findData(int(choice.compare)));
    m_from->setDate(span.from);
    m_to->setDate(span.to);
    const std::optional<TrafficSpan> with = choice.other(m_room.today());
    m_other->setDate(with ? with->from : span.from.addYears(-1));
    const bool range = choice.period == Period::Range;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_fromLabel, m_from, m_toLabel, m_to})
        widget->setVisible(range);
    m_otherLabel->setVisible(choice.compare == Compare::SpanFrom);
    m_other->setVisible(choice.compare == Compare::SpanFrom);
}

/// A range begins as the period that was shown before.
void PeriodChooser::periodChosen()
{
    TrafficChoice choice = m_model.choice();
    if (Period(m_period->currentData().toInt()) == Period::Range && choice.period != Period::Range) {
        const TrafficSpan span = choice.span(m_room.today());
        choice.from =
            std::max(span.from, std::min(span.to, m_room.today()).addDays(1 - TrafficChoice::mostDays));
        choice.to = std::min(span.to, m_room.today());
        choice.period = Period::Range;
        m_model.choose(choice);
        return m_from->setFocus();
    }
    apply();
}

void PeriodChooser::apply()
{
    TrafficChoice choice = m_model.choice();
    choice.period = Period(m_period->currentData().toInt());
    choice.compare = Compare(m_compare->currentData().toInt());
    if (choice.period == Period::Range) {
        if (m_to->date() < m_from->date()) {
            Q_EMIT problem(tr("The period ends before it begins."));
            return;
        }
        if (m_from->date().daysTo(m_to->date()) >= TrafficChoice::mostDays) {
            Q_EMIT problem(
                tr("A period of days is at most %n day(s) long. For more choose the last 12 months.", nullptr,
                   TrafficChoice::mostDays));
            return;
        }
        choice.from = m_from->date();
        choice.to = m_to->date();
    }
    if (choice.compare == Compare::SpanFrom)
        choice.otherFrom = m_other->date();
    Q_EMIT problem({});
    m_model.choose(choice);
}
