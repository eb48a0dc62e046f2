// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tablecopy.h"

#include <QModelIndex>
#include <QObject>

class QAction;
class QMenu;

/// What every table can do: Ctrl+C, Ctrl+Shift+C and a context menu, by mouse and by the menu key, with the
/// same actions and their shortcuts in it.
class TableKeys final : public QObject
{
    Q_OBJECT
public:
    explicit TableKeys(QAbstractItemView *view);

    [[nodiscard]] QAction *copy() const { return m_copy; }
    [[nodiscard]] QAction *copyWithHeaders() const { return m_copyWithHeaders; }

Q_SIGNALS:
    /// The menu is about to open at this cell, which may be invalid: add what belongs above the copying.
    void menuOpening(QMenu *menu, const QModelIndex &index);
    void noticed(const Notice &notice);

private:
    void openMenu(const QPoint &position);

    QAbstractItemView *m_view;
    TableCopy *m_clipboard;
    QAction *m_copy;
    QAction *m_copyWithHeaders;
};
