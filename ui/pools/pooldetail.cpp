// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pools/pooldetail.h"

#include "models/figuretable.h"
#include "ui/common/chart/chartwithtable.h"
#include "ui/common/emptystate.h"
#include "ui/common/factgrid.h"
#include "ui/common/figurelist.h"
#include "ui/common/theme.h"
#include "ui/pools/choicesview.h"
#include "ui/pools/guardsview.h"
#include "ui/pools/poolactions.h"
#include "ui/pools/poolchart.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace
{
constexpr QLatin1StringView tabKey("tab"), sessionKey("session"), usersKey("users"), chartKey("chart");

QLabel *plain(QWidget *parent, const char *name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void mute(QLabel *label)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Theme::ink(Theme::Ink::Muted));
    label->setPalette(palette);
}

QScrollArea *scrolled(QWidget *content, const QString &name)
{
    auto *area = new QScrollArea;
    area->setObjectName(name);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    return area;
}

bool same(const ChartData &a, const ChartData &b)
{
    const auto equal = [](const ChartData::Series &one, const ChartData::Series &other) {
        return one.values == other.values && one.low == other.low && one.high == other.high;
    };
    return a.pending == b.pending && a.title == b.title && a.dates == b.dates && a.unit == b.unit &&
           a.marks.size() == b.marks.size() &&
           std::equal(a.series.begin(), a.series.end(), b.series.begin(), b.series.end(), equal);
}
} // namespace

PoolDetail::PoolDetail(PoolsModel &model, PoolActions &actions, QWidget *parent)
    : QWidget(parent), m_model(model), m_stack(new QStackedWidget(this))
{
    m_empty = new EmptyState(Icons::Glyph::Pools, tr("No pool is selected."),
                             tr("Choose a pool in the list to see its forecast and what to do."), m_stack);
    auto *page = new QWidget(m_stack);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addWidget(makeHead(actions));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(4));
    row->addWidget(makeLeft(), 1);
    makeTabs(actions);
    row->addWidget(m_tabs, 1);
    column->addLayout(row, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    refresh();
}

QWidget *PoolDetail::makeHead(PoolActions &actions)
{
    auto *head = new QWidget(this);
    m_name = plain(head, "poolName");
    m_name->setFont(Theme::heading(font()));
    m_name->setWordWrap(false);
    m_headline = plain(head, "headline");
    auto *cards = new QPushButton(tr("Show its &cards"), head);
    cards->setObjectName(QStringLiteral("showCards"));
    cards->setAutoDefault(false);
    connect(cards, &QPushButton::clicked, &actions, &PoolActions::showCards);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(3));
    row->addWidget(m_name);
    row->addWidget(m_headline, 1);
    row->addWidget(cards);
    return head;
}

QWidget *PoolDetail::makeLeft()
{
    auto *left = new QWidget(this);
    m_chart = new ChartWithTable(tr("The pool's month"), left);
    m_chart->setObjectName(QStringLiteral("course"));
    m_method = plain(left, "method");
    mute(m_method);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(1));
    column->addWidget(m_chart, 1);
    column->addWidget(m_method);
    return left;
}

void PoolDetail::makeTabs(PoolActions &actions)
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("detailTabs"));
    m_tabs->setAccessibleName(tr("About the selected pool"));
    m_tabs->setDocumentMode(true);
    m_choices = new ChoicesView(m_model, actions, m_tabs);
    m_guards = new GuardsView(m_model, actions, m_tabs);
    m_figures = new FactGrid(m_tabs);
    auto *users = new QWidget(m_tabs);
    users->setObjectName(QStringLiteral("users"));
    m_users = new FigureList(m_model.users(), tr("Largest users"), users);
    m_usersHint = plain(users, "usersHint");
    mute(m_usersHint);
    auto *column = new QVBoxLayout(users);
    column->setContentsMargins(0, Theme::space(2), 0, 0);
    column->setSpacing(Theme::space(1));
    column->addWidget(m_users, 1);
    column->addWidget(m_usersHint);
    m_tabs->addTab(scrolled(m_choices, QStringLiteral("todo")), tr("What to do"));
    m_tabs->addTab(scrolled(m_guards, QStringLiteral("guards")), tr("Guards"));
    m_tabs->addTab(users, tr("Who uses it"));
    m_tabs->addTab(scrolled(m_figures, QStringLiteral("figures")), tr("Figures"));
    connect(m_users, &FigureList::activated, this, [this](const QString &key) {
        const int row = m_model.users().shownRow(key);
        if (row >= 0)
            Q_EMIT cardWanted(m_model.users().row(row).target.what);
    });
}

void PoolDetail::refresh()
{
    const PoolsFacts::Row *row = m_model.row();
    m_stack->setCurrentIndex(row ? 1 : 0);
    if (!row)
        return;
    m_name->setText(row->forecast.credential);
    m_headline->setText(PoolWords::headline(row->forecast));
    refreshChart(*row);
    m_choices->refresh();
    m_guards->refresh();
    refreshUsers();
    m_figures->show(PoolWords::facts(*row));
}

void PoolDetail::refreshChart(const PoolsFacts::Row &row)
{
    const PoolForecast &pool = row.forecast;
    ChartData course = PoolChart::of(PoolWords::course(pool, m_model.cards()), pool.credential);
    course.pending = !m_model.cards() && m_model.cardsError().isEmpty(); // their days are being added up
    if (!same(course, m_chart->data()))
        m_chart->setData(course);
    m_method->setText(pool.methodText() + u' ' + PoolWords::exhaustion(pool));
}

void PoolDetail::refreshUsers()
{
    const PoolCards *cards = m_model.cards();
    if (!cards) {
        const QString error = m_model.cardsError();
        m_users->setEmpty(error.isEmpty() ? Icons::Glyph::Clock : Icons::Glyph::Error,
                          error.isEmpty() ? tr("Looking at its cards…") : error);
        m_usersHint->setText({});
        return;
    }
    m_users->setEmpty(Icons::Glyph::Card, tr("Of no card of this pool a week of traffic is known."),
                      tr("Synchronise the usage of its cards."));
    m_usersHint->setText(cards->perDay ? tr("On average of the last 28 whole days; shares of the %1 a day "
                                            "that %n card(s) in use are known "
                                            "to use together.",
                                            nullptr, int(cards->knownUsers))
                                             .arg(cards->perDay->text())
                                       : QString());
}

// ---- what is kept ----

void PoolDetail::showTab(const QString &name)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->widget(tab)->objectName() == name)
            m_tabs->setCurrentIndex(tab);
    }
}

QJsonObject PoolDetail::saveState() const
{
    QJsonObject users = m_users->saveState();
    users.remove(sessionKey);
    return {
        {tabKey, m_tabs->currentWidget()->objectName()}, {usersKey, users}, {chartKey, m_chart->saveState()}};
}

void PoolDetail::restoreState(const QJsonObject &state)
{
    showTab(state.value(tabKey).toString());
    m_users->restoreState(state.value(usersKey).toObject());
    m_chart->restoreState(state.value(chartKey).toObject());
}
