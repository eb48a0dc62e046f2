// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class Pane;
class QStandardItemModel;

/// The panes of the window, one below the other, each with the number of things in it that need somebody.
class Sidebar : public QListView
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    void add(const Pane &pane);
    /// Marks this pane as the one that is shown.
    void setCurrentPane(int index);
    /// How many things need somebody; 0 shows nothing.
    void setCount(int index, int count);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void paneChosen(int index);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QStandardItemModel *m_items;
    bool m_quiet = false; ///< the change came from outside
};
