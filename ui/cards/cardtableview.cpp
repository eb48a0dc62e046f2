// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardtableview.h"

#include "ui/common/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

CardTableView::CardTableView(const QString &accessibleName, QWidget *parent)
    : DenseTable(accessibleName, parent), m_frozenHeader(new DenseHeader(this))
{
    m_frozenHeader->setAccessibleName(accessibleName);
    m_frozenHeader->setFocusPolicy(Qt::NoFocus);
    m_frozenHeader->setSortIndicatorShown(true);
    m_frozenHeader->setSectionResizeMode(QHeaderView::Fixed);
    m_frozenHeader->hide();
    QHeaderView *header = horizontalHeader();
    header->setSortIndicatorShown(true);
    connect(header, &QHeaderView::sectionMoved, this, &CardTableView::keepFirst);
    connect(header, &QHeaderView::sectionResized, this, &CardTableView::placeHeader);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int section, Qt::SortOrder order) {
        const QSignalBlocker quiet(m_frozenHeader);
        m_frozenHeader->setSortIndicator(section, order);
        m_frozenHeader->viewport()->update();
    });
    connect(m_frozenHeader, &QHeaderView::sortIndicatorChanged, header, &QHeaderView::setSortIndicator);
    m_frozenHeader->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_frozenHeader, &QWidget::customContextMenuRequested, header,
            &QWidget::customContextMenuRequested);
}

void CardTableView::setModel(QAbstractItemModel *model)
{
    m_frozenHeader->setModel(model);
    DenseTable::setModel(model);
    for (int section = 0; model && section < model->columnCount(); ++section)
        m_frozenHeader->setSectionHidden(section, section != frozenColumn());
    placeHeader();
}

QModelIndex CardTableView::indexAt(const QPoint &position) const
{
    if (isAside() && position.x() < frozenWidth()) {
        const int row = rowAt(position.y());
        return row < 0 ? QModelIndex() : model()->index(row, frozenColumn(), rootIndex());
    }
    return DenseTable::indexAt(position);
}

QRect CardTableView::visualRect(const QModelIndex &index) const
{
    QRect rect = DenseTable::visualRect(index);
    if (index.isValid() && index.column() == frozenColumn() && isAside())
        rect.moveLeft(0);
    return rect;
}

/// The first column is always in sight; another must not be hidden behind it.
void CardTableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QScrollBar *sideways = horizontalScrollBar();
    const int before = sideways->value();
    DenseTable::scrollTo(index, hint);
    if (!index.isValid())
        return;
    if (index.column() == frozenColumn())
        sideways->setValue(before);
    else if (const int left = columnViewportPosition(index.column()); isAside() && left < frozenWidth())
        sideways->setValue(sideways->value() - (frozenWidth() - left));
}

int CardTableView::topRow() const
{
    return rowAt(0);
}

void CardTableView::setTopRow(int row)
{
    executeDelayedItemsLayout();
    updateGeometries();
    verticalScrollBar()->setValue(row); // rows are scrolled one by one, and none is hidden
}

bool CardTableView::isAside() const
{
    return model() && horizontalScrollBar()->value() > 0;
}

void CardTableView::keepFirst()
{
    QHeaderView *header = horizontalHeader();
    if (const int place = header->visualIndex(frozenColumn()); place > 0)
        header->moveSection(place, 0);
    placeHeader();
}

void CardTableView::placeHeader()
{
    const QRect header = horizontalHeader()->geometry();
    m_frozenHeader->setVisible(isAside());
    if (!model())
        return;
    m_frozenHeader->resizeSection(frozenColumn(), frozenWidth());
    m_frozenHeader->setGeometry(header.left(), header.top(), std::min(frozenWidth(), header.width()),
                                header.height());
    m_frozenHeader->raise();
}

void CardTableView::updateGeometries()
{
    DenseTable::updateGeometries();
    placeHeader();
}

/// The view moves its pixels; those of the first column have to stay.
void CardTableView::scrollContentsBy(int dx, int dy)
{
    DenseTable::scrollContentsBy(dx, dy);
    if (dx != 0) {
        placeHeader();
        viewport()->update();
    }
}

/// Whole rows: a band each, however many columns there are and wherever they stand.
QRegion CardTableView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const QRect seen = viewport()->rect();
    for (const QItemSelectionRange &range : selection) {
        if (!range.isValid())
            continue;
        const int top = rowViewportPosition(range.top());
        const int bottom = rowViewportPosition(range.bottom()) + rowHeight(range.bottom());
        region += QRect(0, top, seen.width(), bottom - top).intersected(seen);
    }
    return region;
}

void CardTableView::paintEvent(QPaintEvent *event)
{
    DenseTable::paintEvent(event);
    if (!isAside() || event->rect().left() >= frozenWidth())
        return;
    QPainter painter(viewport());
    const int first = rowAt(event->rect().top());
    const int below = rowAt(event->rect().bottom());
    const int last = below < 0 ? model()->rowCount(rootIndex()) - 1 : below;
    for (int row = first; row >= 0 && row <= last; ++row)
        paintFrozen(&painter, row);
    painter.setPen(Theme::ink(Theme::Ink::Line));
    const int end = last < 0 ? 0 : rowViewportPosition(last) + rowHeight(last);
    painter.drawLine(frozenWidth() - 1, 0, frozenWidth() - 1, end);
}

void CardTableView::paintFrozen(QPainter *painter, int row) const
{
    const QModelIndex index = model()->index(row, frozenColumn(), rootIndex());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(0, rowViewportPosition(row), frozenWidth(), rowHeight(row));
    const bool other = alternatingRowColors() && row % 2 == 1;
    painter->fillRect(option.rect, option.palette.brush(other ? QPalette::AlternateBase : QPalette::Base));
    if (selectionModel() && selectionModel()->isSelected(index))
        option.state |= QStyle::State_Selected;
    if (index == currentIndex() && hasFocus())
        option.state |= QStyle::State_HasFocus;
    itemDelegateForIndex(index)->paint(painter, option, index);
}
