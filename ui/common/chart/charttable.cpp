// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart/charttable.h"

#include "models/tableroles.h"

void ChartTable::setData(ChartData data)
{
    beginResetModel();
    m_data = std::move(data);
    endResetModel();
}

int ChartTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_data.count());
}

int ChartTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_data.series.size());
}

QVariant ChartTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return index.column() == 0 ? m_data.xText(index.row())
                                   : m_data.valueText(index.column() - 1, index.row());
    if (role == Qt::AccessibleTextRole && index.column() == 0) // what is read for the whole row
        return m_data.pointText(index.row());
    return {};
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    using TableRoles::ColumnKind;
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool x = section == 0;
    switch (role) {
    case Qt::DisplayRole:
        if (x)
            return m_data.dates.isEmpty() ? QString() : tr("Date");
        return m_data.series[section - 1].name.isEmpty() ? m_data.title : m_data.series[section - 1].name;
    case TableRoles::KindRole:
        return int(!x ? ColumnKind::Number : m_data.dates.isEmpty() ? ColumnKind::Text : ColumnKind::Date);
    case TableRoles::NameRole:
        return x ? QStringLiteral("x") : QStringLiteral("series%1").arg(section);
    case TableRoles::TypicalTextRole:
        return x ? m_data.xText(0) : QStringLiteral("12,345.67 MB");
    case TableRoles::EssentialRole:
        return x;
    default:
        return {};
    }
}
