// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figuretable.h"

#include "core/base/privateview.h"

#include <QRegularExpression>

#include <algorithm>

namespace
{
TableRoles::ColumnKind kindOf(TableKind kind)
{
    switch (kind) {
    case TableKind::Text:
    case TableKind::Truth:
        return TableRoles::ColumnKind::Text;
    case TableKind::Id:
        return TableRoles::ColumnKind::Identifier;
    case TableKind::Integer:
    case TableKind::Bytes:
    case TableKind::Money:
        return TableRoles::ColumnKind::Number;
    case TableKind::Date:
    case TableKind::Instant:
        return TableRoles::ColumnKind::Date;
    case TableKind::Share:
        return TableRoles::ColumnKind::Share;
    }
    return TableRoles::ColumnKind::Text;
}

QString typicalOf(TableKind kind)
{
    switch (kind) {
    case TableKind::Text:
        return QStringLiteral("mmmmmmmmmmmm");
    case TableKind::Id:
        return QStringLiteral("8986 0400 1122 3344 5566");
    case TableKind::Integer:
        return QStringLiteral("1,000,000");
    case TableKind::Bytes:
        return QStringLiteral("1023.99 MB");
    case TableKind::Money:
        return QStringLiteral("-¥1,234,567.89");
    case TableKind::Date:
        return QStringLiteral("2026-02-28");
    case TableKind::Instant:
        return QStringLiteral("2026-02-28 23:59:59");
    case TableKind::Share:
        return QStringLiteral("mmm 100.0 %");
    case TableKind::Truth:
        return QStringLiteral("mmm");
    }
    return {};
}

QString squeezed(const QString &text)
{
    QString bare = text;
    return bare.remove(u' ');
}

/// Less, equal or more; unknown ones behind all others in either direction.
int compare(const FigureCell &a, const FigureCell &b, Qt::SortOrder order)
{
    if (a.isUnknown() || b.isUnknown())
        return int(a.isUnknown()) - int(b.isUnknown());
    const auto *left = std::get_if<qint64>(&a.order);
    const auto *right = std::get_if<qint64>(&b.order);
    const int rising = left && right ? (*left < *right ? -1 : int(*left > *right))
                                     : QString::localeAwareCompare(a.text, b.text);
    return order == Qt::AscendingOrder ? rising : -rising;
}
} // namespace

void FigureTable::setColumns(QList<FigureColumn> columns)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_rows.clear();
    m_order.clear();
    endResetModel();
}

void FigureTable::setRows(QList<FigureRow> rows)
{
    if (PrivateView::isOn()) { // an answer may have been written before
        for (FigureRow &row : rows) {
            for (FigureCell &cell : row.cells)
                cell = cell.ofNow();
        }
    }
    const bool samePlaces = rows.size() == m_rows.size() &&
                            std::equal(rows.begin(), rows.end(), m_rows.begin(),
                                       [](const FigureRow &a, const FigureRow &b) { return a.key == b.key; });
    if (!samePlaces) {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        QStringList keys;
        for (const QModelIndex &index : before)
            keys.append(key(index.row()));
        m_rows = std::move(rows);
        m_order = arranged();
        QHash<QString, int> places;
        for (int shown = 0; shown < m_order.size() && !before.isEmpty(); ++shown)
            places.insert(key(shown), shown);
        for (qsizetype i = 0; i < before.size(); ++i) {
            const int now = places.value(keys[i], -1);
            changePersistentIndex(before[i], now < 0 ? QModelIndex() : index(now, before[i].column()));
        }
        Q_EMIT layoutChanged();
        Q_EMIT shownChanged();
        return;
    }
    m_rows = std::move(rows);
    arrange();
    if (!m_order.isEmpty() && !m_columns.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int FigureTable::shownRow(const QString &key) const
{
    for (int shown = 0; shown < m_order.size(); ++shown) {
        if (m_rows[m_order[shown]].key == key)
            return shown;
    }
    return -1;
}

int FigureTable::column(const QString &name) const
{
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_columns[column].name == name)
            return column;
    }
    return -1;
}

// ---- which rows, in which order ----

void FigureTable::setSearch(const QString &words)
{
    if (m_search == words)
        return;
    m_search = words;
    arrange();
}

void FigureTable::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < m_columns.size() ? column : -1;
    m_sortOrder = order;
    arrange();
}

bool FigureTable::matches(const FigureRow &row, const QStringList &words) const
{
    return std::all_of(words.begin(), words.end(), [&row](const QString &word) {
        return std::any_of(row.cells.begin(), row.cells.end(), [&word](const FigureCell &cell) {
            return cell.text.contains(word, Qt::CaseInsensitive) ||
                   cell.copied.contains(word, Qt::CaseInsensitive);
        });
    });
}

QList<int> FigureTable::arranged() const
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    QStringList words = m_search.split(blanks, Qt::SkipEmptyParts);
    static const QRegularExpression digits(QStringLiteral("^[0-9 ]+$"));
    if (digits.match(m_search).hasMatch() && words.size() > 1)
        words = {squeezed(m_search)}; // a card's number, copied with its gaps
    QList<int> order;
    for (int place = 0; place < m_rows.size(); ++place) {
        if (matches(m_rows[place], words))
            order.append(place);
    }
    if (m_sortColumn >= 0)
        std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
            return compare(m_rows[a].cells[m_sortColumn], m_rows[b].cells[m_sortColumn], m_sortOrder) < 0;
        });
    return order;
}

void FigureTable::arrange()
{
    const QList<int> order = arranged();
    if (std::equal(order.begin(), order.end(), m_order.begin(), m_order.end()))
        return;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<int> shown(m_rows.size(), -1);
    for (int i = 0; i < order.size(); ++i)
        shown[order[i]] = i;
    for (const QModelIndex &index : before) {
        const int now = shown[m_order[index.row()]];
        changePersistentIndex(index, now < 0 ? QModelIndex() : createIndex(now, index.column()));
    }
    m_order = order;
    Q_EMIT layoutChanged();
    Q_EMIT shownChanged();
}

// ---- what leaves it ----

std::unique_ptr<TableSource> FigureTable::source(const QList<int> &columns) const
{
    QList<TableColumn> heads;
    for (const int column : columns)
        heads.append({m_columns[column].name, m_columns[column].title, m_columns[column].kind});
    auto list = std::make_unique<TableList>(heads);
    for (const int place : m_order) {
        QList<TableValue> values;
        for (const int column : columns)
            values.append(m_rows[place].cells[column].value);
        list->add(values);
    }
    return list;
}

// ---- for the view ----

int FigureTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int FigureTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant FigureTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FigureRow &row = m_rows[m_order[index.row()]];
    const FigureCell &cell = row.cells[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case TableRoles::UsageShareRole:
        return cell.share ? QVariant(*cell.share) : QVariant();
    case TableRoles::ToneRole:
        return int(cell.tone);
    case TableRoles::CopyTextRole:
        return cell.copied.isEmpty() ? QVariant() : QVariant(cell.copied);
    case KeyRole:
        return row.key;
    case TargetRole:
        return QVariant::fromValue(row.target);
    default:
        return {};
    }
}

QVariant FigureTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const FigureColumn &column = m_columns[section];
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case TableRoles::KindRole:
        return int(kindOf(column.kind));
    case TableRoles::NameRole:
        return column.name;
    case TableRoles::TypicalTextRole:
        return column.typical.isEmpty() ? typicalOf(column.kind) : column.typical;
    case TableRoles::HiddenRole:
        return column.hidden;
    case TableRoles::EssentialRole:
        return column.essential;
    case TableRoles::TonedRole:
        return true;
    default:
        return {};
    }
}
