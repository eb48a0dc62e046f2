// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/densetable.h"

#include "models/tableroles.h"
#include "ui/common/celldelegate.h"
#include "ui/common/columnchooser.h"
#include "ui/common/tablekeys.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QKeyEvent>

DenseHeader::DenseHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setTextElideMode(Qt::ElideRight);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
}

void DenseHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    using TableRoles::ColumnKind;
    const auto kind = ColumnKind(model()->headerData(section, orientation(), TableRoles::KindRole).toInt());
    const bool right = kind == ColumnKind::Number || kind == ColumnKind::Share;
    option->textAlignment = (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

DenseTable::DenseTable(const QString &accessibleName, QWidget *parent) : QTableView(parent)
{
    setAccessibleName(accessibleName);
    setHorizontalHeader(new DenseHeader(this));
    setItemDelegate(new CellDelegate(this));
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerItem);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_keys = new TableKeys(this);
    m_headerMenu = new HeaderMenu(this);
    measure();
}

void DenseTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (model)
        setColumns({});
}

/// Headers ask of each column whether all its rows are selected, row by row: a third of a second in a
/// million. They show nothing of it here, so they look at a selection that stays empty.
void DenseTable::setSelectionModel(QItemSelectionModel *selection)
{
    QTableView::setSelectionModel(selection);
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()})
        header->setSelectionModel(new QItemSelectionModel(selection->model(), selection));
}

QStyleOptionViewItem DenseTable::cellOption() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    return option;
}

QJsonObject DenseTable::columns() const
{
    return model() ? ColumnLayout::save(this) : QJsonObject();
}

void DenseTable::setColumns(const QJsonObject &state)
{
    ColumnLayout::restore(this, state);
}

void DenseTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

/// Home and End go to the first and last row, not to the first and last column of this one.
void DenseTable::keyPressEvent(QKeyEvent *event)
{
    const bool ends = event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    if (ends && !event->modifiers().testFlag(Qt::ControlModifier) && selectionBehavior() == SelectRows) {
        QKeyEvent whole(event->type(), event->key(), event->modifiers() | Qt::ControlModifier);
        return QTableView::keyPressEvent(&whole);
    }
    QTableView::keyPressEvent(event);
}

void DenseTable::measure()
{
    const int height = Theme::rowHeight(font());
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}
