// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QObject>
#include <QStringList>
#include <QWidget>

#include <algorithm>
#include <functional>

/// What assistive technology would find without a name below `root`: controls that take the keyboard, and, in
/// the accessibility tree, buttons, fields, lists, tables and tabs.
inline QStringList unnamedControls(QWidget *root)
{
    QStringList unnamed;
    const auto note = [&unnamed](const QObject *object) {
        unnamed.append(QStringLiteral("%1 \"%2\" in %3")
                           .arg(QString::fromLatin1(object->metaObject()->className()), object->objectName(),
                                object->parent()
                                    ? QString::fromLatin1(object->parent()->metaObject()->className())
                                    : QString()));
    };
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(root))
            continue;
        QAccessibleInterface *control = QAccessible::queryAccessibleInterface(widget);
        if (!control || control->text(QAccessible::Name).isEmpty())
            note(widget);
    }
    std::function<void(QAccessibleInterface *)> walk = [&](QAccessibleInterface *at) {
        if (!at || at->state().invisible)
            return;
        switch (at->role()) {
        case QAccessible::Button:
        case QAccessible::CheckBox:
        case QAccessible::RadioButton:
        case QAccessible::ComboBox:
        case QAccessible::EditableText:
        case QAccessible::PageTab:
        case QAccessible::MenuItem:
            if (at->text(QAccessible::Name).isEmpty() && at->object())
                note(at->object());
            break;
        default:
            break;
        }
        const int children = std::min(at->childCount(), 400); // a table has as many as it has cells
        for (int child = 0; child < children; ++child)
            walk(at->child(child));
    };
    walk(QAccessible::queryAccessibleInterface(root));
    unnamed.removeDuplicates();
    return unnamed;
}
