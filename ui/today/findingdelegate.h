// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <optional>

/// Paints a finding: severity and day, the sentence with what to do below it, the figure with the way there.
/// Rows are as high as their texts need at the width of the view.
class FindingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The findings have changed: columns are measured anew.
    void forget() { m_columns.reset(); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where the link to its mending is, in the coordinates of `option.rect`.
    [[nodiscard]] QRect linkRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    /// The widest texts over all rows: columns stand still while one scrolls.
    struct Columns {
        QFont font;
        int severity = 0;
        int figure = 0;
        int label = 0;
    };
    struct Layout;
    [[nodiscard]] const Columns &columns(const QFont &font, const QModelIndex &index) const;
    [[nodiscard]] Layout layOut(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    mutable std::optional<Columns> m_columns;
};
