// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/savedviews.h"

#include <algorithm>

SavedViews::SavedViews(const ModelRoom &room, QObject *parent) : QObject(parent), m_room(room)
{
    connect(&room.desk, &DeskService::changed, this, [this](const QString &kind) {
        if (kind.isEmpty() || kind == DeskKind<SavedView>::name())
            load();
    });
    load();
}

bool SavedViews::has(const QString &name) const
{
    return std::any_of(m_own.begin(), m_own.end(),
                       [&name](const CardView &view) { return view.name == name; });
}

void SavedViews::save(const CardView &view, QObject *context, Done done)
{
    m_room.desk.save(view.saved(), context, std::move(done));
}

void SavedViews::rename(const CardView &view, const QString &name, QObject *context, Done done)
{
    CardView renamed = view;
    renamed.name = name;
    save(renamed, this, [this, view, name, context = QPointer(context), done](const Result<void> &saved) {
        if (!context)
            return;
        if (!saved || name == view.name)
            return done(saved);
        remove(view, context, done);
    });
}

void SavedViews::remove(const CardView &view, QObject *context, Done done)
{
    m_room.desk.remove(view.saved(), context, std::move(done));
}

void SavedViews::load()
{
    m_ticket.cancel();
    m_ticket = m_room.slow.ask(
        this, [](CacheReader &cache, const ReaderTicket &) { return DeskReader(cache).all<SavedView>(); },
        [this](const Result<QList<DeskRecord<SavedView>>> &saved) {
            if (!saved)
                return; // whoever saves next is told what is wrong
            m_own.clear();
            for (const DeskRecord<SavedView> &record : *saved)
                m_own.append(CardView::of(record.value));
            std::sort(m_own.begin(), m_own.end(), [](const CardView &a, const CardView &b) {
                return a.name.localeAwareCompare(b.name) < 0;
            });
            Q_EMIT changed();
        });
}
