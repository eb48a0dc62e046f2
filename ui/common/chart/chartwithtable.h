// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chart/chartdata.h"

#include <QJsonObject>
#include <QWidget>

class ChartTable;
class ChartView;
class DenseTable;
class QAbstractItemModel;
class QHBoxLayout;
class QStackedWidget;
class QToolButton;

/// A chart, and in its place the same numbers as a table: "Show as table", Ctrl+T, goes to and fro and keeps
/// the place. Where nothing is known it stays the chart, which says why.
class ChartWithTable final : public QWidget
{
    Q_OBJECT
public:
    /// The name is what assistive technology calls the table, and the chart while its data has no title.
    explicit ChartWithTable(const QString &accessibleName, QWidget *parent = nullptr);

    void setData(ChartData data); ///< all at once; the place pointed at stays if the x are the same
    [[nodiscard]] const ChartData &data() const;

    [[nodiscard]] ChartView *chart() const { return m_chart; }
    [[nodiscard]] DenseTable *table() const { return m_table; }
    [[nodiscard]] QToolButton *asTable() const { return m_asTable; }
    /// The numbers for export and paper: texts as on screen, and as values under ChartTable::ValueRole.
    [[nodiscard]] QAbstractItemModel *tableModel() const;

    /// A choice at the left end of the button's line: day or month, which period.
    void addTool(QWidget *tool);
    [[nodiscard]] bool isTable() const; ///< shows it, or would if anything were known
    void takeFocus();

    [[nodiscard]] QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    void activated(int index); ///< an x, in the chart or in the table

private:
    void arrangeColumns();
    void refresh();

    ChartView *m_chart;
    ChartTable *m_model;
    DenseTable *m_table;
    QStackedWidget *m_stack;
    QHBoxLayout *m_tools;
    QToolButton *m_asTable;
    QStringList m_heads;   ///< of the columns as they are arranged
    QJsonObject m_columns; ///< as they were kept; waits for data
};
