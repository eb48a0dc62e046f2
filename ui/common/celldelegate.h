// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tableroles.h"
#include "ui/common/textruns.h"

#include <QAbstractItemModel>
#include <QPixmap>
#include <QPointer>
#include <QStyledItemDelegate>

#include <array>

/// Paints the cells of our dense tables. Asks the model for the text and, in the columns that have them, for
/// state, share and tone: nothing else. A word that does not fit is shortened with "…" and its tool tip has
/// all of it; a figure that does not fit is never cut, "###" stands for it. "–" is faint.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CellDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// What the cell needs to be read whole.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    struct Column {
        TableRoles::ColumnKind kind = TableRoles::ColumnKind::Text;
        bool toned = false;
    };
    struct Cell;

    void prepare(const QStyleOptionViewItem &option) const;
    const Column &column(const QModelIndex &index) const;
    TextRuns &runs(const Column &column) const;
    [[nodiscard]] QColor colour(const QStyleOptionViewItem &option, const QModelIndex &index,
                                const Column &column, const QString &text) const;
    int paintMark(QPainter *painter, const QRect &rect, const QModelIndex &index) const;
    void paintShare(QPainter *painter, const QRect &rect, const QModelIndex &index, const Column &column,
                    int figure) const;
    void paintText(QPainter *painter, const QRect &rect, const QString &text, const Column &column) const;
    [[nodiscard]] int wanted(const QModelIndex &index, const QString &text, const Column &column) const;

    // what one look at the table taught: nothing of it is state, all of it speed
    mutable QPointer<const QAbstractItemModel> m_model;
    mutable QList<Column> m_columns;
    mutable QFont m_font;
    mutable TextRuns m_words;
    mutable TextRuns m_figures;
    mutable std::array<QPixmap, 7> m_marks; ///< by StateMark
    mutable qreal m_ratio = 0;
    mutable bool m_dark = false;
};
