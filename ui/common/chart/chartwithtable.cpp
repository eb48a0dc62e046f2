// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart/chartwithtable.h"

#include "ui/common/chart/charttable.h"
#include "ui/common/chart/chartview.h"
#include "ui/common/densetable.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace
{
constexpr QLatin1StringView columnsKey("columns"), tableKey("table");

/// What makes a column what it is, so that new numbers of the same kind leave the columns alone.
QStringList headsOf(const QAbstractItemModel *model)
{
    QStringList heads;
    for (int section = 0; section < model->columnCount(); ++section)
        heads.append(model->headerData(section, Qt::Horizontal).toString());
    return heads;
}
} // namespace

ChartWithTable::ChartWithTable(const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_chart(new ChartView(this)), m_model(new ChartTable(this)),
      m_table(new DenseTable(accessibleName, this)), m_stack(new QStackedWidget(this)),
      m_tools(new QHBoxLayout), m_asTable(new QToolButton(this))
{
    m_chart->setObjectName(QStringLiteral("chart"));
    m_chart->setAccessibleName(accessibleName);
    m_table->setObjectName(QStringLiteral("chartTable"));
    m_table->setModel(m_model);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);

    const QKeySequence keys(Qt::CTRL | Qt::Key_T);
    m_asTable->setObjectName(QStringLiteral("asTable"));
    m_asTable->setText(tr("Show as table"));
    m_asTable->setToolTip(
        tr("The same numbers as a table (%1)").arg(keys.toString(QKeySequence::NativeText)));
    m_asTable->setCheckable(true);
    m_asTable->setFocusPolicy(Qt::TabFocus);
    auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    m_tools->setSpacing(Theme::space(2));
    m_tools->addStretch(1);
    m_tools->addWidget(m_asTable);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addLayout(m_tools);
    column->addWidget(m_stack, 1);

    connect(shortcut, &QShortcut::activated, m_asTable, &QToolButton::click);
    connect(m_asTable, &QToolButton::toggled, this, &ChartWithTable::refresh);
    connect(m_chart, &ChartView::activated, this, &ChartWithTable::activated);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT activated(index.row()); });
    refresh();
}

void ChartWithTable::setData(ChartData data)
{
    const bool sameX = data.dates == this->data().dates && data.categories == this->data().categories;
    const int row = sameX ? m_table->currentIndex().row() : -1;
    const int current = sameX ? m_chart->current() : -1;
    m_chart->setAccessibleName(data.title.isEmpty() ? m_table->accessibleName() : QString());
    m_model->setData(data);
    m_chart->setData(std::move(data));
    m_chart->setCurrent(current);
    arrangeColumns();
    if (row >= 0)
        m_table->selectRow(row);
    refresh();
}

/// As they were kept, or as the model proposes where there are others than before.
void ChartWithTable::arrangeColumns()
{
    const QStringList heads = headsOf(m_model);
    if (data().isEmpty() || (heads == m_heads && m_columns.isEmpty()))
        return;
    m_heads = heads;
    m_table->setColumns(std::exchange(m_columns, {}));
}

const ChartData &ChartWithTable::data() const
{
    return m_chart->data();
}

QAbstractItemModel *ChartWithTable::tableModel() const
{
    return m_model;
}

void ChartWithTable::addTool(QWidget *tool)
{
    m_tools->insertWidget(m_tools->count() - 2, tool); // before the stretch
}

bool ChartWithTable::isTable() const
{
    return m_asTable->isChecked();
}

void ChartWithTable::takeFocus()
{
    m_stack->currentWidget()->setFocus();
}

/// The keyboard and the x that is pointed at come along.
void ChartWithTable::refresh()
{
    m_asTable->setEnabled(!data().isEmpty());
    QWidget *const before = m_stack->currentWidget();
    QWidget *const shown = isTable() && !data().isEmpty() ? static_cast<QWidget *>(m_table) : m_chart;
    if (shown == before)
        return;
    const bool focused = before->hasFocus();
    const int index = before == m_chart ? m_chart->current() : m_table->currentIndex().row();
    m_stack->setCurrentWidget(shown);
    if (focused)
        shown->setFocus();
    if (index < 0)
        return;
    if (shown == m_table)
        m_table->selectRow(index);
    else if (focused)
        m_chart->setCurrent(index);
}

QJsonObject ChartWithTable::saveState() const
{
    return {{tableKey, isTable()}, {columnsKey, data().isEmpty() ? m_columns : m_table->columns()}};
}

void ChartWithTable::restoreState(const QJsonObject &state)
{
    m_columns = state.value(columnsKey).toObject();
    arrangeColumns();
    m_asTable->setChecked(state.value(tableKey).toBool());
}
