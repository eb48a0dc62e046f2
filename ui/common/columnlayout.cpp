// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/columnlayout.h"

#include "models/tableroles.h"
#include "ui/common/fonts.h"
#include "ui/common/theme.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QJsonArray>
#include <QTableView>

#include <algorithm>

namespace
{
constexpr QLatin1StringView columnsKey("columns"), nameKey("name"), widthKey("width"), shownKey("shown"),
    sortKey("sort"), descendingKey("descending");
constexpr int widest = 10'000; ///< what a file says may be nonsense

QVariant asked(const QTableView *table, int section, int role)
{
    return table->model()->headerData(section, Qt::Horizontal, role);
}

QString nameOf(const QTableView *table, int section)
{
    return asked(table, section, TableRoles::NameRole).toString();
}

int sectionOf(const QTableView *table, const QString &name)
{
    for (int section = 0; !name.isEmpty() && section < table->model()->columnCount(); ++section) {
        if (nameOf(table, section) == name)
            return section;
    }
    return -1;
}

/// Head and typical text, whichever is longer.
int usualWidth(const QTableView *table, int section)
{
    const QHeaderView *header = table->horizontalHeader();
    const QString typical = asked(table, section, TableRoles::TypicalTextRole).toString();
    const QFontMetrics cells(Theme::digits(table->font()));
    const QFontMetrics words(table->font());
    int width = std::max(cells.horizontalAdvance(typical), words.horizontalAdvance(typical));
    const auto kind = TableRoles::ColumnKind(asked(table, section, TableRoles::KindRole).toInt());
    if (kind == TableRoles::ColumnKind::State)
        width += Fonts::lineHeight(table->font()) + Theme::space(2);
    else if (kind == TableRoles::ColumnKind::Share)
        width += 3 * Fonts::lineHeight(table->font());
    return std::max(width + Theme::space(4), header->sectionSizeHint(section));
}

void put(QHeaderView *header, int section, int place)
{
    header->moveSection(header->visualIndex(section), place);
}
} // namespace

void ColumnLayout::resetWidths(QTableView *table)
{
    for (int section = 0; section < table->model()->columnCount(); ++section)
        table->setColumnWidth(section, usualWidth(table, section));
}

void ColumnLayout::reset(QTableView *table)
{
    choose(table, standard(table));
    resetWidths(table);
}

QJsonObject ColumnLayout::save(const QTableView *table)
{
    const QHeaderView *header = table->horizontalHeader();
    QJsonArray columns;
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        const bool shown = !header->isSectionHidden(section);
        QJsonObject column{{nameKey, nameOf(table, section)}, {shownKey, shown}};
        if (shown) // the width of a hidden one is 0
            column.insert(widthKey, header->sectionSize(section));
        columns.append(column);
    }
    QJsonObject state{{columnsKey, columns}};
    if (header->isSortIndicatorShown() && header->sortIndicatorSection() < header->count()) {
        state.insert(sortKey, nameOf(table, header->sortIndicatorSection()));
        state.insert(descendingKey, header->sortIndicatorOrder() == Qt::DescendingOrder);
    }
    return state;
}

void ColumnLayout::restore(QTableView *table, const QJsonObject &state)
{
    reset(table);
    QHeaderView *header = table->horizontalHeader();
    int place = 0;
    for (const QJsonValue &value : state.value(columnsKey).toArray()) {
        const QJsonObject column = value.toObject();
        const int section = sectionOf(table, column.value(nameKey).toString());
        if (section < 0)
            continue;
        const bool essential = asked(table, section, TableRoles::EssentialRole).toBool();
        header->setSectionHidden(section, !column.value(shownKey).toBool(true) && !essential);
        if (const int width = column.value(widthKey).toInt(); width > 0 && width < widest)
            header->resizeSection(section, width);
        put(header, section, place++);
    }
    if (const int section = sectionOf(table, state.value(sortKey).toString()); section >= 0)
        header->setSortIndicator(section, state.value(descendingKey).toBool() ? Qt::DescendingOrder
                                                                              : Qt::AscendingOrder);
}

QList<ColumnChoice> ColumnLayout::standard(const QTableView *table)
{
    QList<ColumnChoice> all;
    for (int section = 0; section < table->model()->columnCount(); ++section)
        all.append({nameOf(table, section), asked(table, section, Qt::DisplayRole).toString(),
                    !asked(table, section, TableRoles::HiddenRole).toBool(),
                    asked(table, section, TableRoles::EssentialRole).toBool()});
    return all;
}

QList<ColumnChoice> ColumnLayout::choices(const QTableView *table)
{
    const QHeaderView *header = table->horizontalHeader();
    const QList<ColumnChoice> all = standard(table);
    QList<ColumnChoice> ordered;
    for (int place = 0; place < all.size(); ++place) {
        const int section = header->logicalIndex(place);
        ordered.append(all[section]);
        ordered.last().shown = !header->isSectionHidden(section);
    }
    return ordered;
}

void ColumnLayout::choose(QTableView *table, const QList<ColumnChoice> &choices)
{
    QHeaderView *header = table->horizontalHeader();
    int place = 0;
    for (const ColumnChoice &choice : choices) {
        const int section = sectionOf(table, choice.name);
        if (section < 0)
            continue;
        const bool hide = !choice.shown && !choice.essential;
        const bool appears = header->isSectionHidden(section) && !hide;
        header->setSectionHidden(section, hide);
        if (appears && header->sectionSize(section) < header->minimumSectionSize())
            header->resizeSection(section, usualWidth(table, section));
        put(header, section, place++);
    }
}
