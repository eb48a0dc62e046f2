// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cardtablemodel.h"

#include "core/domain/fieldtext.h"
#include "models/cardlook.h"

#include <algorithm>

CardTableModel::CardTableModel(QObject *parent) : QAbstractTableModel(parent), m_reads(readRows) {}

void CardTableModel::show(Columns columns, Order order, QDate today)
{
    const bool samePlaces = order == m_order || order->rows == m_order->rows;
    if (samePlaces) {
        const bool sameCards = columns == m_columns && today == m_today;
        m_columns = std::move(columns);
        m_order = std::move(order);
        m_today = today;
        forget();
        if (!sameCards && rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    Q_EMIT aboutToRearrange();
    beginResetModel();
    m_columns = std::move(columns);
    m_order = std::move(order);
    m_today = today;
    forget();
    endResetModel();
    Q_EMIT rearranged();
}

std::optional<int> CardTableModel::rowOf(quint32 cardRow) const
{
    const auto found = std::find(m_order->rows.begin(), m_order->rows.end(), cardRow);
    return found == m_order->rows.end() ? std::nullopt : std::optional(int(found - m_order->rows.begin()));
}

void CardTableModel::retranslate()
{
    forget();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int CardTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order->rows.size());
}

int CardTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(CardFields::all().size());
}

QVariant CardTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::DoNotUseParent))
        return {};
    const CardField field = CardTableModel::field(index.column());
    Read &read = this->read(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell(read, field);
    case Qt::ToolTipRole:
        return CardLook::tip(field, *read.record);
    case TableRoles::StateGlyphRole:
        return int(CardLook::mark(field, *read.record));
    case TableRoles::ToneRole:
        return int(CardLook::tone(field, *read.record, m_today));
    case TableRoles::CopyTextRole:
        return FieldText::display(field, *read.record);
    case TableRoles::UsageShareRole: {
        const std::optional<double> share = CardLook::usedShare(read.record->card);
        return share ? QVariant(*share) : QVariant();
    }
    default:
        return {};
    }
}

QVariant CardTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const CardField field = CardTableModel::field(section);
    switch (role) {
    case Qt::DisplayRole:
        return CardFields::title(field);
    case Qt::ToolTipRole:
        return CardFields::meaning(field);
    case TableRoles::KindRole:
        return int(CardLook::kind(field));
    case TableRoles::NameRole:
        return QString(CardFields::name(field));
    case TableRoles::TypicalTextRole:
        return CardLook::typical(field);
    case TableRoles::HiddenRole:
        return !CardLook::isUsual(field);
    case TableRoles::EssentialRole:
        return field == CardField::Iccid;
    case TableRoles::TonedRole:
        return CardLook::isToned(field);
    default:
        return {};
    }
}

CardTableModel::Read &CardTableModel::read(int row) const
{
    Read &read = m_reads[size_t(row) % readRows];
    const quint32 card = cardRow(row);
    if (!read.record || read.cardRow != card) {
        read.record = m_columns->record(card);
        read.cardRow = card;
        read.cells.assign(CardFields::all().size(), QString());
    }
    return read;
}

const QString &CardTableModel::cell(Read &read, CardField field) const
{
    QString &text = read.cells[size_t(field)];
    if (text.isNull())
        text = CardLook::cell(field, *read.record);
    return text;
}

void CardTableModel::forget()
{
    for (Read &read : m_reads)
        read.record.reset();
}
