// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tableroles.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStringList>
#include <QTabWidget>
#include <QTextEdit>
#include <QWidget>

/// Every text that `root` and all below it have for eyes, ears and clipboard, hidden widgets too: labels,
/// buttons, fields as they are shown, tool tips, names and values for assistive technology, menus, and
/// whatever the models of lists and tables answer for people. Each once.
inline QStringList shownWords(QWidget *root)
{
    QStringList words;
    const auto add = [&words](const QString &text) {
        if (!text.isEmpty())
            words.append(text);
    };
    const auto addAction = [&add](const QAction *action) {
        for (const QString &text :
             {action->text(), action->toolTip(), action->statusTip(), action->whatsThis()})
            add(text);
    };
    const auto addModel = [&add](const QAbstractItemModel *model) {
        static constexpr int roles[] = {Qt::DisplayRole,
                                        Qt::EditRole,
                                        Qt::ToolTipRole,
                                        Qt::StatusTipRole,
                                        Qt::WhatsThisRole,
                                        Qt::AccessibleTextRole,
                                        Qt::AccessibleDescriptionRole,
                                        TableRoles::CopyTextRole};
        constexpr int most = 400;
        for (int column = 0; column < model->columnCount(); ++column) {
            for (const int role : roles) {
                add(model->headerData(column, Qt::Horizontal, role).toString());
                for (int row = 0; row < std::min(model->rowCount(), most); ++row)
                    add(model->index(row, column).data(role).toString());
            }
        }
    };
    QList<QWidget *> widgets = root->findChildren<QWidget *>();
    widgets.prepend(root);
    for (QWidget *widget : std::as_const(widgets)) {
        for (const QString &text :
             {widget->windowTitle(), widget->toolTip(), widget->statusTip(), widget->whatsThis(),
              widget->accessibleName(), widget->accessibleDescription()})
            add(text);
        for (const QAction *action : widget->actions())
            addAction(action);
        if (QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(widget)) {
            for (const QAccessible::Text what :
                 {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
                add(heard->text(what));
        }
        if (const auto *label = qobject_cast<QLabel *>(widget))
            add(label->text());
        else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            add(button->text());
        else if (const auto *line = qobject_cast<QLineEdit *>(widget))
            add(line->displayText() + u' ' + line->placeholderText());
        else if (const auto *plain = qobject_cast<QPlainTextEdit *>(widget))
            add(plain->toPlainText() + u' ' + plain->placeholderText());
        else if (const auto *rich = qobject_cast<QTextEdit *>(widget))
            add(rich->toPlainText());
        else if (const auto *group = qobject_cast<QGroupBox *>(widget))
            add(group->title());
        else if (const auto *menu = qobject_cast<QMenu *>(widget))
            add(menu->title());
        if (const auto *tabs = qobject_cast<QTabWidget *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                add(tabs->tabText(tab) + u' ' + tabs->tabToolTip(tab));
        }
        if (const auto *combo = qobject_cast<QComboBox *>(widget))
            addModel(combo->model());
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model())
            addModel(view->model());
    }
    words.removeDuplicates();
    return words;
}
