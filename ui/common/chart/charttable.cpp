// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart/charttable.h"

#include "models/tableroles.h"

#include <algorithm>
#include <cmath>

void ChartTable::setData(ChartData data)
{
    beginResetModel();
    m_data = std::move(data);
    m_columns.clear();
    for (qsizetype series = 0; series < m_data.series.size(); ++series) {
        m_columns.append({series, Part::Value});
        if (m_data.hasBand(series))
            m_columns << Column{series, Part::Low} << Column{series, Part::High};
    }
    endResetModel();
}

int ChartTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_data.count());
}

int ChartTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_columns.size());
}

const ChartData::Values &ChartTable::values(const Column &column) const
{
    const ChartData::Series &series = m_data.series[column.series];
    return column.part == Part::Value ? series.values : column.part == Part::Low ? series.low : series.high;
}

QVariant ChartTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    if (role == Qt::AccessibleTextRole && index.column() == 0) // what is read for the whole row
        return m_data.pointText(row);
    if (role != Qt::DisplayRole && role != ValueRole)
        return {};
    if (index.column() == 0) {
        return role == ValueRole && !m_data.dates.isEmpty() ? QVariant(m_data.dates[row])
                                                            : QVariant(m_data.xText(row));
    }
    const std::optional<double> value = values(m_columns[index.column() - 1]).value(row);
    if (role == Qt::DisplayRole)
        return m_data.reads(value);
    return value && !m_data.hidden ? QVariant(*value) : QVariant();
}

QString ChartTable::title(int section) const
{
    if (section == 0)
        return !m_data.xTitle.isEmpty() ? m_data.xTitle : m_data.dates.isEmpty() ? tr("Name") : tr("Date");
    const Column &column = m_columns[section - 1];
    const QString &name = m_data.series[column.series].name;
    const QString &shown = name.isEmpty() ? m_data.title : name;
    switch (column.part) {
    case Part::Low:
        return tr("%1, at least", "name of an estimate").arg(shown);
    case Part::High:
        return tr("%1, at most", "name of an estimate").arg(shown);
    case Part::Value:
        break;
    }
    return shown;
}

/// The longest: of values, that of the one farthest from 0.
QString ChartTable::typicalText(int section) const
{
    if (section == 0) {
        const auto longest =
            std::max_element(m_data.categories.begin(), m_data.categories.end(),
                             [](const QString &a, const QString &b) { return a.size() < b.size(); });
        return longest == m_data.categories.end() ? m_data.xText(0) : *longest;
    }
    std::optional<double> farthest;
    for (const std::optional<double> &value : values(m_columns[section - 1])) {
        if (value && (!farthest || std::abs(*value) > std::abs(*farthest)))
            farthest = value;
    }
    return farthest ? m_data.reads(farthest) : QStringLiteral("12,345.67 MB");
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    using TableRoles::ColumnKind;
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool x = section == 0;
    switch (role) {
    case Qt::DisplayRole:
        return title(section);
    case TableRoles::KindRole:
        return int(!x ? ColumnKind::Number : m_data.dates.isEmpty() ? ColumnKind::Text : ColumnKind::Date);
    case TableRoles::NameRole:
        return x ? QStringLiteral("x") : QStringLiteral("series%1").arg(section);
    case TableRoles::TypicalTextRole:
        return typicalText(section);
    case TableRoles::EssentialRole:
        return x;
    default:
        return {};
    }
}
