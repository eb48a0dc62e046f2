// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chart/chartdata.h"

#include <QAbstractTableModel>

/// The same numbers as a table: one row an x, one column a series and two more for its band. For a
/// DenseTable.
class ChartTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { ValueRole = Qt::UserRole + 301 }; ///< QDate or double as it was handed over; invalid: unknown

    using QAbstractTableModel::QAbstractTableModel;

    void setData(ChartData data);
    using QAbstractTableModel::setData;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    enum class Part { Value, Low, High };
    struct Column {
        qsizetype series;
        Part part;
    };

    [[nodiscard]] const ChartData::Values &values(const Column &column) const;
    [[nodiscard]] QString title(int section) const;
    [[nodiscard]] QString typicalText(int section) const;

    ChartData m_data;
    QList<Column> m_columns; ///< after the first, which is x
};
