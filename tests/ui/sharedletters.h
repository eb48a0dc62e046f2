// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QMenuBar>
#include <QStringList>
#include <QTabBar>

/// Letters (Alt+…) below `root` that do not do what they promise: two visible controls share one, so that
/// neither acts at once, or a button shows a letter but listens to other keys.
inline QStringList brokenLetters(QWidget *root)
{
    QMap<QKeySequence, QStringList> users;
    QStringList broken;
    const auto note = [&users](const QString &text) {
        if (const QKeySequence keys = QKeySequence::mnemonic(text); !keys.isEmpty())
            users[keys].append(text);
    };
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(root) || (widget->window() != root->window()))
            continue;
        if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
            note(button->text());
            const QKeySequence keys = QKeySequence::mnemonic(button->text());
            if (!keys.isEmpty() && button->shortcut() != keys)
                broken.append(button->text() + QStringLiteral(" listens to ") +
                              button->shortcut().toString());
        } else if (const auto *label = qobject_cast<QLabel *>(widget); label && label->buddy()) {
            note(label->text());
        } else if (const auto *group = qobject_cast<QGroupBox *>(widget)) {
            note(group->title());
        } else if (const auto *menus = qobject_cast<QMenuBar *>(widget)) {
            for (const QAction *menu : menus->actions())
                note(menu->text());
        } else if (const auto *tabs = qobject_cast<QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                note(tabs->tabText(tab));
        }
    }
    for (auto keys = users.cbegin(); keys != users.cend(); ++keys) {
        if (keys->size() > 1)
            broken.append(keys.key().toString() + QStringLiteral(": ") + keys->join(u" / "));
    }
    return broken;
}
