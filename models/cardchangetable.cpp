// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cardchangetable.h"

#include "core/base/privateview.h"
#include "core/domain/changetext.h"
#include "models/tableroles.h"

#include <algorithm>

namespace
{
bool same(const CardChange &a, const CardChange &b)
{
    return a.at == b.at && a.field == b.field && a.before == b.before && a.after == b.after;
}

/// Numbers of the card are whole on screen: they name a device, not a person.
QString value(const CardChange &change, bool isAfter)
{
    const std::optional<QString> &machine = isAfter ? change.after : change.before;
    const bool number = change.field == u"msisdn" || change.field == u"imsi";
    if (number && machine)
        return PrivateView::numbers(*machine);
    const ChangeText::Sides sides = ChangeText::sides(change.field, change.before, change.after);
    return isAfter ? sides.after : sides.before;
}
} // namespace

void CardChangeTable::show(const QList<CardChange> &history)
{
    const bool unchanged = history.size() == m_changes.size() &&
                           std::equal(history.begin(), history.end(), m_changes.rbegin(), same);
    if (unchanged)
        return;
    beginResetModel();
    m_changes = QList<CardChange>(history.rbegin(), history.rend());
    endResetModel();
}

void CardChangeTable::retranslate()
{
    beginResetModel();
    endResetModel();
}

int CardChangeTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int CardChangeTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : After + 1;
}

QVariant CardChangeTable::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CardChange &change = m_changes.at(index.row());
    switch (index.column()) {
    case When:
        return change.at.beijingText();
    case Field:
        return ChangeText::field(change.field);
    case Before:
        return value(change, false);
    default:
        return value(change, true);
    }
}

QVariant CardChangeTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section > After)
        return {};
    static const QStringList names{QStringLiteral("when"), QStringLiteral("field"), QStringLiteral("before"),
                                   QStringLiteral("after")};
    switch (role) {
    case Qt::DisplayRole:
        return QStringList{tr("Read at"), tr("Field"), tr("Before"), tr("After")}.at(section);
    case TableRoles::KindRole:
        return int(section == When ? TableRoles::ColumnKind::Date : TableRoles::ColumnKind::Text);
    case TableRoles::NameRole:
        return names.at(section);
    case TableRoles::TypicalTextRole:
        return section == When ? QStringLiteral("2026-02-28 23:59:59") : QStringLiteral("mmmmmmmmmmmm");
    default:
        return {};
    }
}
