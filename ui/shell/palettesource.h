// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icons.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

/// One line of the search palette.
struct PaletteItem {
    QString text;
    QString detail; ///< to the right: what it is, why it was found, the shortcut
    Icons::Glyph glyph = Icons::Glyph::ArrowRight;
    std::function<void()> run;
};

/// Something the palette searches: panes, actions, cards. GUI thread; an answer may come later.
class PaletteSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] virtual QString title() const = 0; ///< heading of its lines
    /// Answers with found(text, …), at once or later; an empty text asks for what is worth showing anyway.
    virtual void find(const QString &text, int limit) = 0;

Q_SIGNALS:
    void found(const QString &text, const QList<PaletteItem> &items);
};
