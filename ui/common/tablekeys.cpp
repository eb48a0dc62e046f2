// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tablekeys.h"

#include "ui/common/icons.h"
#include "ui/common/noticebar.h"

#include <QAbstractItemView>
#include <QAction>
#include <QMenu>

TableKeys::TableKeys(QAbstractItemView *view)
    : QObject(view), m_view(view), m_clipboard(new TableCopy(view)), m_copy(new QAction(this)),
      m_copyWithHeaders(new QAction(this))
{
    m_copy->setText(tr("&Copy"));
    m_copy->setIcon(Icons::icon(Icons::Glyph::Copy));
    m_copy->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_C));
    m_copyWithHeaders->setText(tr("Copy with &headings"));
    m_copyWithHeaders->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    for (QAction *action : {m_copy, m_copyWithHeaders}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setShortcutVisibleInContextMenu(true);
        view->addAction(action);
    }
    connect(m_copy, &QAction::triggered, this, [this] { m_clipboard->start(TableCopy::Headers::Without); });
    connect(m_copyWithHeaders, &QAction::triggered, this,
            [this] { m_clipboard->start(TableCopy::Headers::With); });
    connect(m_clipboard, &TableCopy::finished, this, &TableKeys::noticed);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QWidget::customContextMenuRequested, this, &TableKeys::openMenu);
}

void TableKeys::openMenu(const QPoint &position)
{
    QModelIndex index = m_view->indexAt(position);
    QPoint place = position;
    if (!index.isValid() &&
        m_view->currentIndex().isValid()) { // the menu key: at the cell that has the keyboard
        index = m_view->currentIndex();
        place = m_view->visualRect(index).bottomLeft();
    }
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT menuOpening(menu, index);
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addActions({m_copy, m_copyWithHeaders});
    menu->popup(m_view->viewport()->mapToGlobal(place));
}
