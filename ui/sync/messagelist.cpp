// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/messagelist.h"

#include "models/messagesmodel.h"
#include "ui/common/clipboard.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/sync/messagedelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMouseEvent>
#include <QPersistentModelIndex>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

MessageList::MessageList(MessagesModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_list(new QListView(this)), m_delegate(new MessageDelegate(m_list)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("messageList"));
    setAccessibleName(tr("Messages"));
    m_list->setObjectName(QStringLiteral("messages"));
    m_list->setAccessibleName(tr("Messages, newest first"));
    m_list->setModel(&model);
    m_list->setItemDelegate(m_delegate);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->installEventFilter(this);
    m_list->viewport()->setMouseTracking(true);
    m_list->viewport()->installEventFilter(this);
    connect(m_delegate, &MessageDelegate::actionWanted, this, &MessageList::runLater);

    auto *title = new QLabel(tr("Messages"), this);
    QFont bold = font();
    bold.setWeight(QFont::Bold);
    title->setFont(bold);
    auto *copyAll = new QPushButton(Icons::icon(Icons::Glyph::Copy), tr("Copy"), this);
    connect(copyAll, &QPushButton::clicked, this, &MessageList::copy);
    auto *clear = new QPushButton(tr("Clear"), this);
    connect(clear, &QPushButton::clicked, &m_model, &MessagesModel::clear);
    auto *top = new QHBoxLayout;
    top->addWidget(title, 1);
    top->addWidget(copyAll);
    top->addWidget(clear);

    auto *none = new EmptyState(m_stack);
    none->say(Icons::Glyph::Info, tr("Nothing has happened yet."),
              tr("Results of synchronisations, exports and prints appear here."));
    m_stack->addWidget(m_list);
    m_stack->addWidget(none);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_list);
    setMinimumSize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 20);

    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &MessageList::refresh);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &MessageList::refresh);
    refresh();
}

void MessageList::refresh()
{
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
}

/// The chosen messages, or all of them.
void MessageList::copy() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows))
        lines.append(m_model.plainText(row.row()));
    for (int row = 0; rows.isEmpty() && row < m_model.rowCount(); ++row)
        lines.append(m_model.plainText(row));
    Clipboard::put(lines.join(u'\n'));
}

/// What is done may add messages, and the list still handles the click.
void MessageList::runLater(const QModelIndex &index)
{
    QMetaObject::invokeMethod(
        this,
        [this, row = QPersistentModelIndex(index)] {
            if (row.isValid())
                m_model.run(row.row());
        },
        Qt::QueuedConnection);
}

bool MessageList::isOnAction(const QPoint &position) const
{
    const QModelIndex index = m_list->indexAt(position);
    if (!index.isValid())
        return false;
    QStyleOptionViewItem option;
    option.initFrom(m_list);
    option.font = m_list->font();
    option.rect = m_list->visualRect(index);
    return m_delegate->actionRect(option, index).contains(position);
}

bool MessageList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove && watched == m_list->viewport()) {
        const QPoint position = static_cast<QMouseEvent *>(event)->position().toPoint();
        m_list->viewport()->setCursor(isOnAction(position) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (m_list->currentIndex().isValid())
            m_model.run(m_list->currentIndex().row());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
