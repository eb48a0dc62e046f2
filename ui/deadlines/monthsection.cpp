// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadlines/monthsection.h"

#include "models/deadlinereport.h"
#include "models/deadlinesmodel.h"
#include "ui/common/icons.h"
#include "ui/deadlines/monthview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

MonthSection::MonthSection(DeadlinesModel &model, const PaneOutputs &outputs, QWidget *parent)
    : PaneSection(parent), m_model(model), m_outputs(outputs), m_view(new MonthView(model.month(), this)),
      m_heading(new QLabel(this))
{
    m_heading->setObjectName(QStringLiteral("monthName"));
    m_heading->setFont(Theme::heading(font()));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    const auto button = [&](const QString &text, const QString &tip, const QString &name, int by) {
        auto *made = new QToolButton(this);
        made->setText(text);
        made->setObjectName(name);
        made->setToolTip(tip);
        made->setAccessibleName(tip);
        made->setFocusPolicy(Qt::TabFocus);
        connect(made, &QToolButton::clicked, this, [this, by] {
            const QDate today = m_outputs.room.today();
            const QDate day = m_view->currentDay().isValid() ? m_view->currentDay() : today;
            m_view->setCurrentDay(by == 0 ? today : day.addMonths(by));
        });
        row->addWidget(made);
    };
    button(QStringLiteral("‹"), tr("Month before (PageUp)"), QStringLiteral("previous"), -1);
    button(tr("Today"), tr("Today (Home)"), QStringLiteral("today"), 0);
    button(QStringLiteral("›"), tr("Next month (PageDown)"), QStringLiteral("next"), 1);
    row->addWidget(m_heading);
    row->addStretch(1);
    m_unpublished = new QPushButton(this);
    m_unpublished->setObjectName(QStringLiteral("unpublished"));
    m_unpublished->setIcon(Icons::icon(Icons::Glyph::Warning, Theme::Ink::Warning));
    m_unpublished->setAutoDefault(false);
    connect(m_unpublished, &QPushButton::clicked, this, &MonthSection::yearWanted);
    row->addWidget(m_unpublished);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addLayout(row);
    column->addWidget(m_view, 1);
    connect(m_view, &MonthView::keyWanted, this, &MonthSection::keyWanted);
    connect(m_view, &MonthView::dayWanted, this, &MonthSection::caseWanted);
    connect(&model, &DeadlinesModel::changed, this, &MonthSection::present);
    connect(&model.month(), &DeadlineMonth::monthChanged, this, &MonthSection::present);
    const Month month = model.month().month();
    const QDate today = m_outputs.room.today();
    m_view->setCurrentDay(Month::of(today) == month ? today : month.firstDay());
    present();
}

void MonthSection::present()
{
    const Month month = m_model.month().month();
    m_heading->setText(QLocale().toString(month.firstDay(), tr("MMMM yyyy", "a date format, for a month")));
    m_unpublished->setVisible(!m_model.month().calendarPublished());
    m_unpublished->setText(tr("Calendar of %1 not published: import…").arg(month.year()));
    Q_EMIT changed();
}

QString MonthSection::name() const
{
    return QStringLiteral("month");
}

QString MonthSection::title() const
{
    return tr("Month");
}

std::optional<Instant> MonthSection::asOf() const
{
    return m_outputs.room.fleet.listAsOf();
}

bool MonthSection::isUpdating() const
{
    return m_model.question().isUpdating();
}

QString MonthSection::statusText() const
{
    return m_model.summary();
}

void MonthSection::activate()
{
    m_view->setFocus();
}

void MonthSection::setWatched(bool watched)
{
    m_model.setWatched(watched);
}

bool MonthSection::open(const QString &what)
{
    const std::optional<Month> month = Month::parse(what.toLatin1());
    if (month)
        m_view->setCurrentDay(month->firstDay());
    return month.has_value();
}

bool MonthSection::canPrint() const
{
    return m_model.facts() != nullptr;
}

void MonthSection::printShown()
{
    if (m_model.facts())
        m_outputs.print(this, DeadlineReport::of(m_model, m_outputs.room), QStringLiteral("deadlines"));
}
