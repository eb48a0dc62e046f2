// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palettesource.h"

#include <QPointer>

class QAction;

/// Everything the window can do, found by words of its name.
class ActionSource final : public PaletteSource
{
    Q_OBJECT
public:
    using PaletteSource::PaletteSource;
    void add(QAction *action, Icons::Glyph glyph);

    [[nodiscard]] QString title() const override { return tr("Actions"); }
    void find(const QString &text, int limit) override;

private:
    struct Entry {
        QPointer<QAction> action;
        Icons::Glyph glyph;
    };
    QList<Entry> m_entries;
};
