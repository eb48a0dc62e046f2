// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// Paints a message: severity and time, the sentence, code and request id below it, what can be done.
class MessageDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where what can be done stands, in the coordinates of `option.rect`; empty: there is nothing to do.
    [[nodiscard]] QRect actionRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;

Q_SIGNALS:
    /// A click on what can be done, or a double click beside it.
    void actionWanted(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    struct Layout;
    [[nodiscard]] static Layout layOut(const QStyleOptionViewItem &option, const QModelIndex &index);

    bool m_pressed = false; ///< on what can be done
};
