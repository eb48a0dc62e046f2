// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/syncplanner.h"

#include "core/desk/desk.h"
#include "core/domain/agetext.h"
#include "core/rules/syncschedule.h"
#include "models/syncmodel.h"

#include <QTimeZone>

namespace
{
using namespace std::chrono_literals;
constexpr auto betweenLooks = 20s;
} // namespace

SyncPlanner::SyncPlanner(const ModelRoom &room, SyncModel &sync) : QObject(&sync), m_room(room), m_sync(sync)
{
    connect(&m_room.desk, &DeskService::changed, this, [this](const QString &kind) {
        if (kind.isEmpty() || kind == DeskKind<SyncPlan>::name())
            read();
    });
    connect(&m_timer, &QTimer::timeout, this, &SyncPlanner::look);
    m_timer.start(betweenLooks);
    read();
}

void SyncPlanner::read()
{
    m_room.quick.ask(
        this,
        [](CacheReader &cache, const ReaderTicket &) {
            return DeskReader(cache).find<SyncPlan>(DeskKind<SyncPlan>::key({}));
        },
        [this](const Result<std::optional<DeskRecord<SyncPlan>>> &plan) {
            if (!plan)
                return; // another look comes with the next edit; the default plan begins nothing
            m_plan = *plan ? (*plan)->value : SyncPlan();
            m_known = true;
            Q_EMIT changed();
            look();
        });
}

std::optional<Instant> SyncPlanner::nextRun() const
{
    if (!m_known || !m_sync.isRecalled() || m_sync.isPaused())
        return std::nullopt;
    return SyncSchedule::next(m_plan, m_sync.begun(), m_room.now(), QTimeZone::systemTimeZone());
}

QString SyncPlanner::nextRunText() const
{
    const std::optional<Instant> next = nextRun();
    return next ? nextRunText(*next, m_room.now(), QTimeZone::systemTimeZone()) : QString();
}

QString SyncPlanner::nextRunText(Instant next, Instant now, const QTimeZone &zone)
{
    const QDateTime local = next.utc().toTimeZone(zone);
    const bool today = local.date() == now.utc().toTimeZone(zone).date();
    const QString text = local.toString(today ? QStringLiteral("HH:mm") : QStringLiteral("MM-dd HH:mm"));
    const bool likeBeijing = local.toString(Qt::ISODate).startsWith(next.beijingIso().first(16));
    return likeBeijing ? tr("Next run at %1").arg(text)
                       : tr("Next run at %1 (this computer's time)").arg(text);
}

void SyncPlanner::save(const SyncPlan &plan, QObject *context, Done done)
{
    m_room.desk.save(plan, context, std::move(done));
}

void SyncPlanner::look()
{
    const std::optional<Instant> next = nextRun();
    if (next && *next <= m_room.now() && !m_sync.isRunning())
        m_sync.sync(SyncOptions());
}
