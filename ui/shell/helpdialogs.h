// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;
class QDialog;
class QWidget;

/// The small dialogs behind the menu Help. Made, owned by `parent`, not yet shown: open() them.
namespace HelpDialogs
{

/// Every shortcut there is: those of the actions, and those of tables and the search.
[[nodiscard]] QDialog *shortcuts(const QList<QAction *> &actions, QWidget *parent);

/// What this program is, versions of what it is made of, licences. `versions` a line each.
[[nodiscard]] QDialog *about(const QString &versions, QWidget *parent);

/// The privacy text; takes `page`.
[[nodiscard]] QDialog *privacy(QWidget *page, QWidget *parent);

} // namespace HelpDialogs
