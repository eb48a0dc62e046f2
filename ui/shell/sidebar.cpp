// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/common/icons.h"
#include "ui/common/pane.h"
#include "ui/common/theme.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace
{
constexpr int countRole = Qt::UserRole + 1;

/// Icon, title, and the count at the right end.
class SidebarDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize usual = QStyledItemDelegate::sizeHint(option, index);
        return {usual.width() + Theme::space(10), QFontMetrics(option.font).height() + Theme::space(4)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        if (chosen || option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, Theme::ink(chosen ? Theme::Ink::Selection : Theme::Ink::Raised));
        if (chosen)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(Theme::space(1) - 1, option.rect.height())),
                              Theme::ink(Theme::Ink::Accent));
        const QRect inner = option.rect.adjusted(Theme::space(3), 0, -Theme::space(3), 0);
        paintIcon(*painter, option, index, inner);
        painter->setFont(option.font);
        painter->setPen(Theme::ink(Theme::Ink::Text));
        painter->drawText(inner.adjusted(iconSize(option) + Theme::space(3), 0, 0, 0),
                          Qt::AlignVCenter | Qt::AlignLeft, index.data(Qt::DisplayRole).toString());
        paintCount(*painter, option, index.data(countRole).toInt(), inner);
        if (option.state.testFlag(QStyle::State_HasFocus) &&
            option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
            painter->setPen(Theme::ink(Theme::Ink::Accent));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
    }

private:
    static int iconSize(const QStyleOptionViewItem &option) { return QFontMetrics(option.font).height(); }

    static void paintIcon(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                          const QRect &inner)
    {
        const int size = iconSize(option);
        const QRect place(inner.left(), inner.center().y() - size / 2 + 1, size, size);
        index.data(Qt::DecorationRole).value<QIcon>().paint(&painter, place);
    }

    static void paintCount(QPainter &painter, const QStyleOptionViewItem &option, int count,
                           const QRect &inner)
    {
        if (count <= 0)
            return;
        const QString text = count > 999 ? QStringLiteral("999+") : QString::number(count);
        const QFontMetrics metrics(option.font);
        const int width = std::max(metrics.horizontalAdvance(text) + Theme::space(3), metrics.height());
        const QRect pill(inner.right() - width, inner.center().y() - metrics.height() / 2 + 1, width,
                         metrics.height());
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::ink(Theme::Ink::Warning));
        painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
        painter.setPen(Theme::ink(Theme::Ink::Surface));
        painter.drawText(pill, Qt::AlignCenter, text);
        painter.restore();
    }
};
} // namespace

Sidebar::Sidebar(QWidget *parent) : QListView(parent), m_items(new QStandardItemModel(this))
{
    setModel(m_items);
    setItemDelegate(new SidebarDelegate(this));
    setAccessibleName(tr("Panes"));
    setObjectName(QStringLiteral("sidebar"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void Sidebar::add(const Pane &pane)
{
    auto *item = new QStandardItem(Icons::icon(pane.glyph()), pane.title());
    item->setData(pane.title(), Qt::AccessibleTextRole);
    item->setToolTip(
        QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + m_items->rowCount())).toString(QKeySequence::NativeText));
    m_items->appendRow(item);
    updateGeometry();
}

void Sidebar::setCurrentPane(int index)
{
    m_quiet = true;
    setCurrentIndex(m_items->index(index, 0));
    m_quiet = false;
}

void Sidebar::setCount(int index, int count)
{
    QStandardItem *item = m_items->item(index);
    if (!item || item->data(countRole).toInt() == count)
        return;
    item->setData(count, countRole);
    item->setData(count > 0 ? tr("%1, %n thing(s) to do", nullptr, count).arg(item->text()) : item->text(),
                  Qt::AccessibleTextRole);
}

QSize Sidebar::sizeHint() const
{
    int width = 0;
    for (int row = 0; row < m_items->rowCount(); ++row)
        width = std::max(width, fontMetrics().horizontalAdvance(m_items->item(row)->text()));
    return {width + fontMetrics().height() + fontMetrics().horizontalAdvance(QStringLiteral("999+")) +
                Theme::space(14),
            fontMetrics().height() * 12};
}

void Sidebar::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_quiet && current.isValid())
        Q_EMIT paneChosen(current.row());
}
