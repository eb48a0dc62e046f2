// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/densetable.h"

/// The table of cards: its first column, the ICCID, stays where it is when the others scroll sideways. One
/// view paints both, so that selection, keyboard and assistive technology know a single table.
class CardTableView final : public DenseTable
{
    Q_OBJECT
public:
    explicit CardTableView(const QString &accessibleName, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &position) const override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

    /// The first row in sight; -1: there is none.
    [[nodiscard]] int topRow() const;
    /// At once, also when rows have just changed.
    void setTopRow(int row);

    [[nodiscard]] QHeaderView *frozenHeader() const { return m_frozenHeader; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    [[nodiscard]] bool isAside() const; ///< scrolled, so that the first column would not be in sight
    [[nodiscard]] int frozenColumn() const { return 0; }
    [[nodiscard]] int frozenWidth() const { return columnWidth(frozenColumn()); }
    void keepFirst();
    void placeHeader();
    void paintFrozen(QPainter *painter, int row) const;

    DenseHeader *m_frozenHeader;
};
