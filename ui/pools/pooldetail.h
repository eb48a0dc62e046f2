// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/poolsmodel.h"

#include <QJsonObject>
#include <QWidget>

class ChartWithTable;
class ChoicesView;
class EmptyState;
class FactGrid;
class FigureList;
class GuardsView;
class PoolActions;
class QLabel;
class QStackedWidget;
class QTabWidget;

/// Everything about the selected pool: what is expected, its month as a chart, what to do, its guards, who
/// uses it.
class PoolDetail final : public QWidget
{
    Q_OBJECT
public:
    PoolDetail(PoolsModel &model, PoolActions &actions, QWidget *parent = nullptr);

    void refresh();

    [[nodiscard]] FigureList *users() const { return m_users; }
    void showTab(const QString &name); ///< "todo", "guards", "users", "figures"
    [[nodiscard]] QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    void cardWanted(const QString &what); ///< "card:8986…"

private:
    QWidget *makeHead(PoolActions &actions);
    QWidget *makeLeft();
    void makeTabs(PoolActions &actions);
    void refreshChart(const PoolsFacts::Row &row);
    void refreshUsers();
    void refreshFigures(const PoolsFacts::Row &row);

    PoolsModel &m_model;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QLabel *m_name;
    QLabel *m_headline;
    ChartWithTable *m_chart;
    QLabel *m_method;
    QTabWidget *m_tabs;
    ChoicesView *m_choices;
    GuardsView *m_guards;
    FigureList *m_users;
    QLabel *m_usersHint;
    FactGrid *m_figures;
};
