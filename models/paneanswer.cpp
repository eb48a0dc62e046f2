// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/paneanswer.h"

#include "models/syncmodel.h"

#include <algorithm>

namespace
{
constexpr int restPerCost = 3; ///< a question that takes long leaves the reader free for three times as long
} // namespace

PaneQuestion::PaneQuestion(const ModelRoom &room, const AnswerPace &pace, QObject *parent)
    : QObject(parent), m_room(room), m_pace(pace)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &PaneQuestion::start);
    connect(&m_room.fleet, &FleetFeed::changed, this, &PaneQuestion::refreshSoon);
    connect(&m_room.desk, &DeskService::changed, this, [this](const QString &kind) {
        if (kind != DeskKind<SavedView>::name())
            refresh();
    });
    m_dayCheck.setInterval(m_pace.dayCheck);
    connect(&m_dayCheck, &QTimer::timeout, this, &PaneQuestion::checkDay);
}

void PaneQuestion::follow(const SyncModel &sync)
{
    connect(&sync, &SyncModel::changed, this, [this, &sync] {
        if (sync.isRunning())
            refreshSoon();
    });
    connect(&sync, &SyncModel::finished, this, &PaneQuestion::refresh);
}

void PaneQuestion::setWatched(bool watched)
{
    m_watched = watched;
    if (!watched)
        return m_dayCheck.stop();
    m_dayCheck.start();
    checkDay();
    if (m_stale)
        start();
}

bool PaneQuestion::isEmptyAccount() const
{
    return m_room.fleet.state() == FleetFeed::State::Ready && !m_room.fleet.listAsOf();
}

void PaneQuestion::refresh()
{
    m_ticket.cancel();
    m_running = false;
    m_stale = true;
    start();
}

void PaneQuestion::refreshSoon()
{
    m_stale = true;
    if (m_running || m_soon.isActive() || !m_watched)
        return;
    const qint64 rest = std::max<qint64>(m_pace.least.count(), m_cost * restPerCost);
    const bool answered = m_state == State::Ready && m_since.isValid();
    const qint64 left = answered ? rest - m_since.elapsed() : 0;
    m_soon.start(int(std::max<qint64>(left, answered ? m_pace.afterChange.count() : 0)));
}

void PaneQuestion::checkDay()
{
    if (m_day.isValid() && m_day != m_room.today())
        refresh();
}

void PaneQuestion::start()
{
    m_soon.stop();
    if (!m_watched || m_running || m_room.fleet.state() == FleetFeed::State::Loading)
        return; // half a fleet says wrong things; its next change comes back here
    if (m_room.fleet.state() == FleetFeed::State::Failed)
        return conclude(&m_room.fleet.error());
    m_running = true;
    m_stale = false;
    m_since.start();
    m_day = m_room.today();
    m_ticket = ask();
    Q_EMIT changed();
}

void PaneQuestion::conclude(const Error *error)
{
    m_running = false;
    m_cost = m_since.isValid() ? m_since.restart() : 0;
    m_state = error ? State::Failed : State::Ready;
    m_error = error ? *error : Error();
    Q_EMIT changed();
    if (m_stale && !error)
        refreshSoon();
}
