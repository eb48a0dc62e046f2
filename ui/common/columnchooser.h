// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/columnlayout.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;

/// Chooses and orders columns: a search line, a check for each, dragging or two buttons for the order. Gives
/// its choice with chosen() and changes nothing itself.
class ColumnChooser final : public QDialog
{
    Q_OBJECT
public:
    ColumnChooser(const QList<ColumnChoice> &current, QList<ColumnChoice> standard,
                  QWidget *parent = nullptr);

    [[nodiscard]] QList<ColumnChoice> choices() const;

Q_SIGNALS:
    void chosen(const QList<ColumnChoice> &choices);

private:
    void fill(const QList<ColumnChoice> &choices);
    void search(const QString &text);
    void move(int by);
    void present();

    QList<ColumnChoice> m_standard;
    QLineEdit *m_search;
    QListWidget *m_list;
    QToolButton *m_up;
    QToolButton *m_down;
    QLabel *m_count;
};

/// The context menu of a table's header: columns, this column away, fit, widths as at the beginning.
class HeaderMenu final : public QObject
{
    Q_OBJECT
public:
    explicit HeaderMenu(QTableView *table);

public Q_SLOTS:
    void chooseColumns(); ///< for the button "Columns" and the keyboard too

Q_SIGNALS:
    void changed(); ///< columns were chosen, moved, resized or sorted: worth keeping
    void chosen();  ///< by somebody, in the menu or the chooser

private:
    void open(const QPoint &position);

    QTableView *m_table;
};
