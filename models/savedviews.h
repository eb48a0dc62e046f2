// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cardview.h"
#include "models/modelroom.h"

#include <QObject>

/// The ways to look at the cards that there are: the built-in ones, and what people saved. Saving, renaming
/// and removing go through the desk and can be taken back. GUI thread.
class SavedViews final : public QObject
{
    Q_OBJECT
public:
    using Done = DeskService::Done;

    explicit SavedViews(const ModelRoom &room, QObject *parent = nullptr);

    [[nodiscard]] QList<CardView> builtIn() const { return CardView::builtInViews(); }
    [[nodiscard]] const QList<CardView> &own() const { return m_own; } ///< by name
    [[nodiscard]] bool has(const QString &name) const;

    /// Adds it, or replaces the one of its name. `done` unless `context` has died.
    void save(const CardView &view, QObject *context, Done done);
    /// Two edits.
    void rename(const CardView &view, const QString &name, QObject *context, Done done);
    void remove(const CardView &view, QObject *context, Done done);

Q_SIGNALS:
    void changed();

private:
    void load();

    const ModelRoom &m_room;
    QList<CardView> m_own;
    ReaderTicket m_ticket;
};
