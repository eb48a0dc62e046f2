// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figurecell.h"

#include <QAbstractTableModel>

#include <memory>

/// A list of some thousand rows for a DenseTable: searched, sorted, exported and printed as it is shown. Its
/// rows are handed to it whole; a row that is still there keeps its place in selections (by its key). GUI
/// thread.
class FigureTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr qsizetype mostRows = 50'000; ///< more belong into the Cards pane
    enum Role { KeyRole = Qt::UserRole + 201, TargetRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// The order is the one rows are handed over in, until somebody sorts. Only in a reset.
    void setColumns(QList<FigureColumn> columns);
    /// One cell a column in each; no key twice.
    void setRows(QList<FigureRow> rows);

    [[nodiscard]] const QList<FigureColumn> &columns() const { return m_columns; }
    [[nodiscard]] const QList<FigureRow> &rows() const { return m_rows; } ///< all, as they were handed over
    [[nodiscard]] const FigureRow &row(int shown) const { return m_rows[m_order[shown]]; }
    [[nodiscard]] QString key(int shown) const { return row(shown).key; }
    [[nodiscard]] int shownRow(const QString &key) const; ///< -1: not shown
    [[nodiscard]] int column(const QString &name) const;  ///< -1: there is none

    /// Rows of which some cell has each of these words; case and the gaps of an ICCID do not count.
    void setSearch(const QString &words);
    [[nodiscard]] const QString &search() const { return m_search; }

    /// Column -1: as handed over.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    /// What is shown now, in this order of columns, as values: for a worker.
    [[nodiscard]] std::unique_ptr<TableSource> source(const QList<int> &columns) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void shownChanged(); ///< how many rows, or which

private:
    [[nodiscard]] QList<int> arranged() const;
    [[nodiscard]] bool matches(const FigureRow &row, const QStringList &words) const;
    void arrange();

    QList<FigureColumn> m_columns;
    QList<FigureRow> m_rows;
    QList<int> m_order; ///< places in m_rows
    QString m_search;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};
