// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icons.h"

#include <QJsonObject>
#include <QWidget>

class DenseTable;
class EmptyState;
class FigureTable;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;

/// A FigureTable on screen: a search line with how many rows there are, the table, and in its place why
/// there is nothing. Sorted by its header, copied, its columns chosen (until somebody does, they are as wide
/// as what is in them); Enter and a double click activate a row. The table must outlive it. Looks after
/// nothing but the list: what is exported or printed of it is asked for by its owner.
class FigureList final : public QWidget
{
    Q_OBJECT
public:
    /// The name is what assistive technology calls it, and the search line's hint.
    FigureList(FigureTable &table, const QString &accessibleName, QWidget *parent = nullptr);

    [[nodiscard]] DenseTable *table() const { return m_view; }
    [[nodiscard]] FigureTable &figures() const { return m_table; }
    /// Why there is nothing, while there is nothing at all; plain text.
    void setEmpty(Icons::Glyph glyph, const QString &sentence, const QString &hint = {});
    [[nodiscard]] EmptyState &empty() const { return *m_empty; }
    /// A button or choice at the right end of the search line.
    void addTool(QWidget *tool);
    /// These columns begin as wide as their typical text, whatever is in them: what people enter changes
    /// them, and must not be cut then. Before there are rows.
    void keepRoomIn(const QStringList &columns) { m_roomy = columns; }

    [[nodiscard]] QString currentKey() const; ///< empty: none
    [[nodiscard]] QStringList selectedKeys() const;
    bool setCurrentKey(const QString &key);        ///< false: it is not shown
    [[nodiscard]] QList<int> shownColumns() const; ///< of the model, in the order on screen
    [[nodiscard]] QString countText() const;       ///< "12 of 40"
    void find();                                   ///< puts the keyboard into the search line
    void takeFocus();

    [[nodiscard]] QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    void activated(const QString &key);
    void currentChanged(const QString &key);
    void selectionChanged();
    void shownChanged();
    void menuOpening(QMenu *menu, const QString &key); ///< key empty: not on a row

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void fitColumns();

    FigureTable &m_table;
    QLineEdit *m_search;
    QLabel *m_count;
    QHBoxLayout *m_tools;
    QStackedWidget *m_stack;
    DenseTable *m_view;
    EmptyState *m_empty;
    EmptyState *m_nothingFound;
    QStringList m_roomy;
    bool m_arranged = false; ///< somebody chose widths, columns or the sort: they stay as they are
    bool m_fitted = false;   ///< to the rows that are there
    bool m_fitting = false;
};
