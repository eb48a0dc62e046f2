// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/keyreminder.h"

#include "models/syncmodel.h"

namespace
{
constexpr auto betweenLooks = std::chrono::seconds(15);
} // namespace

KeyReminder::KeyReminder(const ModelRoom &room, QObject *parent) : QObject(parent), m_room(room)
{
    m_timer.setInterval(betweenLooks);
    connect(&m_timer, &QTimer::timeout, this, &KeyReminder::look);
    load();
}

void KeyReminder::follow(const SyncModel &sync)
{
    connect(&sync, &SyncModel::finished, this, &KeyReminder::look);
}

void KeyReminder::load()
{
    m_ticket.cancel();
    m_ticket = m_room.quick.ask(
        this,
        [](CacheReader &cache, const ReaderTicket &) -> Result<std::optional<KeyFacts>> {
            return cache.account.facts();
        },
        [this](const Result<std::optional<KeyFacts>> &facts) {
            const bool known = facts && *facts && (*facts)->temporary;
            m_expires = known ? (*facts)->expires : std::nullopt;
            m_warned = m_ended = false;
            m_expires ? m_timer.start() : m_timer.stop();
            if (!m_expires || m_expires->seconds - m_room.now().seconds > TemporaryKey::warnSeconds)
                Q_EMIT settled();
            look();
        });
}

void KeyReminder::look()
{
    if (!m_expires)
        return;
    const qint64 left = m_expires->seconds - m_room.now().seconds;
    const QString end = m_expires->beijingText();
    if (left <= 0 && !std::exchange(m_ended, true))
        Q_EMIT due(tr("The temporary AccessKey ended at %1 (Beijing time). Enter the next one to synchronise "
                      "again; everything in the cache stays usable.")
                       .arg(end),
                   true);
    else if (left > 0 && left <= TemporaryKey::warnSeconds && !std::exchange(m_warned, true))
        Q_EMIT due(tr("The temporary AccessKey ends at %1 (Beijing time). Enter the next one now, and a "
                      "synchronisation under way goes on with it.")
                       .arg(end),
                   false);
}
