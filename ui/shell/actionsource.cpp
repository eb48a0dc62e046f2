// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actionsource.h"

#include "core/base/language.h"

#include <QAction>

namespace
{
QString plainText(const QAction &action)
{
    return Language::withoutMnemonic(action.text());
}

/// Every word of the search stands somewhere in the name.
bool matches(const QString &name, const QString &wanted)
{
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&name](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
}
} // namespace

void ActionSource::add(QAction *action, Icons::Glyph glyph)
{
    m_entries.removeIf([](const Entry &entry) { return !entry.action; }); // panes come and go
    m_entries.append({action, glyph});
}

void ActionSource::find(const QString &text, int limit)
{
    QList<PaletteItem> items;
    for (const Entry &entry : m_entries) {
        if (items.size() >= limit)
            break;
        if (!entry.action || !entry.action->isEnabled() || !matches(plainText(*entry.action), text))
            continue;
        items.append({plainText(*entry.action), entry.action->shortcut().toString(QKeySequence::NativeText),
                      entry.glyph, [action = entry.action] {
                          if (action)
                              action->trigger();
                      }});
    }
    Q_EMIT found(text, items);
}
