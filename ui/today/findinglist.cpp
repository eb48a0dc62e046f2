// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/findinglist.h"

#include "models/todaymodel.h"
#include "ui/common/clipboard.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/today/findingdelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

FindingList::FindingList(TodayModel &model, QWidget *parent)
    : QListView(parent), m_model(model), m_delegate(new FindingDelegate(this))
{
    setObjectName(QStringLiteral("findings"));
    setAccessibleName(tr("What needs somebody, worst first"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(Theme::space(5));
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, changed, m_delegate, &FindingDelegate::forget);
    connect(&model, &QAbstractItemModel::dataChanged, m_delegate, &FindingDelegate::forget);
    connect(this, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT explainWanted(index.row()); });
}

QSize FindingList::minimumSizeHint() const
{
    const int lines = 3 * 2;
    return {fontMetrics().averageCharWidth() * 48, lines * (fontMetrics().height() + Theme::space(2))};
}

void FindingList::copySelected() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty() && currentIndex().isValid())
        rows = {currentIndex()};
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows))
        lines.append(m_model.plainText(row.row()));
    if (!lines.isEmpty())
        Clipboard::put(lines.join(u'\n'));
}

void FindingList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        return copySelected();
    if (enter && currentIndex().isValid() && event->modifiers() & Qt::AltModifier)
        Q_EMIT explainWanted(currentIndex().row());
    else if (enter && currentIndex().isValid())
        Q_EMIT actionWanted(currentIndex().row());
    else
        QListView::keyPressEvent(event);
}

bool FindingList::isOnLink(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid())
        return false;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return m_delegate->linkRect(option, index).contains(position);
}

void FindingList::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(isOnLink(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void FindingList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint position = event->position().toPoint();
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && isOnLink(position))
        Q_EMIT actionWanted(indexAt(position).row());
}

void FindingList::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index =
        event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex row(index);
    const auto then = [this, row](void (FindingList::*wanted)(int)) {
        return [this, row, wanted] {
            if (row.isValid())
                Q_EMIT(this->*wanted)(row.row());
        };
    };
    if (m_model.actionOf(index.row()).kind != FindingAction::Kind::Explain)
        menu->addAction(Icons::icon(Icons::Glyph::ArrowRight), m_model.actionOf(index.row()).label(), this,
                        then(&FindingList::actionWanted));
    menu->addAction(Icons::icon(Icons::Glyph::Info), tr("Explain"), this, then(&FindingList::explainWanted));
    menu->addSeparator();
    menu->addAction(Icons::icon(Icons::Glyph::Copy), tr("Copy"), this, &FindingList::copySelected);
    menu->popup(event->reason() == QContextMenuEvent::Mouse
                    ? event->globalPos()
                    : viewport()->mapToGlobal(visualRect(index).center()));
}

/// Heights follow the width.
void FindingList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}
