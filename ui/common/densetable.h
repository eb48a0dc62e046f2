// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QJsonObject>
#include <QTableView>

class CellDelegate;
class HeaderMenu;
class TableKeys;

/// The header of a dense table: titles stand as their columns do, and do not turn bold with the selection.
class DenseHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit DenseHeader(QWidget *parent = nullptr);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
};

/// The table of this program: dense rows of one height, whole rows selected, no grid, Tab leaves it, Enter
/// opens a row (activated()), copying and columns built in. Its model answers TableRoles.
class DenseTable : public QTableView
{
    Q_OBJECT
public:
    /// The name is what assistive technology calls it.
    explicit DenseTable(const QString &accessibleName, QWidget *parent = nullptr);

    /// Columns as the model proposes, until setColumns().
    void setModel(QAbstractItemModel *model) override;
    void setSelectionModel(QItemSelectionModel *selection) override;

    /// Which columns, their order, widths and the sort: for Pane::saveState().
    [[nodiscard]] QJsonObject columns() const;
    void setColumns(const QJsonObject &state);

    /// How its cells are painted: for asking its delegate what they need.
    [[nodiscard]] QStyleOptionViewItem cellOption() const;

    [[nodiscard]] TableKeys *keys() const { return m_keys; } ///< actions, context menu, notices
    [[nodiscard]] HeaderMenu *headerMenu() const { return m_headerMenu; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void measure();

    TableKeys *m_keys;
    HeaderMenu *m_headerMenu;
};
