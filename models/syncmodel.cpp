// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/syncmodel.h"

#include "core/domain/agetext.h"
#include "core/store/syncjournal.h"
#include "core/sync/syncwords.h"

#include <utility>

namespace
{
using namespace std::chrono_literals;
constexpr auto betweenChanges = 250ms;
constexpr auto ageingStep = 30s;

SyncModel::State stateOf(const SyncRun &run)
{
    switch (run.state) {
    case SyncRun::State::Succeeded:
        return SyncModel::State::Idle;
    case SyncRun::State::InPart:
        return SyncModel::State::InPart;
    case SyncRun::State::Failed:
        return SyncModel::State::Failed;
    case SyncRun::State::Running:
    case SyncRun::State::Interrupted:
    case SyncRun::State::Cancelled:
        break;
    }
    return run.errorCode == SyncStops::paused ? SyncModel::State::Paused : SyncModel::State::Cancelled;
}

SyncModel::State stateOf(const SyncReport &report)
{
    switch (report.state) {
    case SyncReport::State::Succeeded:
        return SyncModel::State::Idle;
    case SyncReport::State::InPart:
        return SyncModel::State::InPart;
    case SyncReport::State::Cancelled:
        return report.stop == SyncStop::Paused ? SyncModel::State::Paused : SyncModel::State::Cancelled;
    case SyncReport::State::Failed:
        break;
    }
    return SyncModel::State::Failed;
}

} // namespace

SyncModel::SyncModel(const ModelRoom &room, SyncService &service, Start start, QObject *parent)
    : QObject(parent), m_room(room), m_service(service), m_start(std::move(start)), m_planner(room, *this)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(betweenChanges);
    connect(&m_pause, &QTimer::timeout, this, &SyncModel::changed);
    m_ageing.setInterval(ageingStep);
    connect(&m_ageing, &QTimer::timeout, this, &SyncModel::changed);
    m_ageing.start();
    connect(&m_service, &SyncService::progressed, this, &SyncModel::progressed);
    connect(&m_service, &SyncService::finished, this, &SyncModel::conclude);
    connect(&m_service, &SyncService::woke, &m_planner, &SyncPlanner::look);
    connect(&m_planner, &SyncPlanner::changed, this, &SyncModel::changed);
    connect(&m_room.fleet, &FleetFeed::changed, this, &SyncModel::changed);
    recall();
}

/// What the journal says of earlier sessions.
void SyncModel::recall()
{
    m_room.quick.ask(
        this,
        [](CacheReader &cache, const ReaderTicket &) -> Result<QList<SyncRun>> {
            return cache.journal.newestRuns(1);
        },
        [this](const Result<QList<SyncRun>> &runs) {
            if (!runs)
                return; // nothing begins by itself then
            m_recalled = true;
            if (!runs->isEmpty() && m_state == State::Never && !m_begun) {
                m_state = stateOf(runs->first());
                m_begun = runs->first().started;
                m_lastEnd = runs->first().finished;
                if (runs->first().errorCode == SyncStops::left)
                    syncNow(); // it was under way when the account was closed
            }
            Q_EMIT changed();
            m_planner.look();
        });
}

void SyncModel::syncNow()
{
    sync(SyncOptions());
}

void SyncModel::prefer(qint64 cardId)
{
    if (isRunning())
        m_service.wish({.cards = {cardId}, .pools = {}});
}

void SyncModel::sync(const SyncOptions &options)
{
    if (isRunning()) {
        m_service.tryNow();
        if (!options.wishes.cards.isEmpty())
            m_service.wish(options.wishes);
    }
    if (isRunning() || m_starting)
        return;
    m_starting = true;
    using Found = Result<std::shared_ptr<std::optional<AccountSettings>>>;
    m_room.quick.ask(
        this,
        [](CacheReader &cache, const ReaderTicket &) -> Found {
            Result<std::optional<AccountSettings>> account = cache.account.load();
            if (!account)
                return account.error();
            return std::make_shared<std::optional<AccountSettings>>(*std::move(account));
        },
        [this, options](const Found &account) {
            m_starting = false;
            if (!account || !*account || !**account) {
                Q_EMIT refused(account
                                   ? Error{Error::Kind::Missing,
                                           QStringLiteral("E-S31"),
                                           tr("This account has no AccessKey. Nothing was read; enter one "
                                              "under File, AccessKey, Replace."),
                                           {},
                                           {}}
                                   : account.error());
                return;
            }
            m_state = State::Running;
            m_progress = {};
            m_begun = m_room.now();
            SyncOptions wanted = options;
            if (!wanted.share)
                wanted.share = m_planner.plan().sharePercent / 100.0;
            m_start(std::move(***account), wanted);
            Q_EMIT changed();
        });
}

void SyncModel::cancel()
{
    m_service.cancel();
}

BudgetPace SyncModel::pace() const
{
    const double share = m_planner.plan().sharePercent / 100.0;
    if (!m_pace.callsPerSecond || m_pace.share <= 0)
        return {share, std::nullopt};
    return {share, *m_pace.callsPerSecond / m_pace.share * share};
}

void SyncModel::pause()
{
    m_service.cancel(SyncStop::Paused);
}

void SyncModel::leave()
{
    m_service.cancel(SyncStop::Left);
}

void SyncModel::progressed(const SyncProgress &progress)
{
    m_progress = progress;
    if (!m_pause.isActive())
        m_pause.start();
}

void SyncModel::conclude(const SyncReport &report)
{
    m_state = stateOf(report);
    m_report = report;
    m_lastEnd = m_room.now();
    Q_EMIT changed();
    Q_EMIT finished(report);
}

std::optional<Instant> SyncModel::asOf() const
{
    return m_room.fleet.listAsOf();
}

QString SyncModel::headline() const
{
    const Instant now = m_room.now();
    const QString when = m_lastEnd ? AgeText::clockTime(*m_lastEnd, now) : QString();
    switch (m_state) {
    case State::Never:
        return tr("Never synchronised");
    case State::Running:
        if (m_progress.pause)
            return tr("Waiting for the provider · next try in %1")
                .arg(SyncWords::span(m_progress.pause->left));
        return m_progress.part.isEmpty() ? tr("Connecting to the cloud…") : SyncWords::progress(m_progress);
    case State::InPart:
        return tr("Synchronised in part %1").arg(when);
    case State::Failed:
        return tr("Synchronisation failed %1").arg(when);
    case State::Cancelled:
        return tr("Synchronisation stopped %1").arg(when);
    case State::Paused:
        return tr("Synchronisation paused %1").arg(when);
    case State::Idle:
        break;
    }
    return m_lastEnd ? tr("Synced %1 · %2").arg(when, AgeText::ago(*m_lastEnd, now)) : tr("Synced");
}

QString SyncModel::remark() const
{
    if (!isRunning())
        return m_planner.nextRunText();
    if (m_progress.pause)
        return SyncWords::pause(*m_progress.pause);
    return m_progress.pace ? SyncWords::pace(*m_progress.pace) : QString();
}

QStringList SyncModel::details() const
{
    if (!m_report)
        return {};
    QStringList lines{SyncWords::outcome(*m_report)};
    for (const SyncPartReport &part : m_report->parts)
        lines.append(SyncWords::partLine(part));
    return lines + SyncWords::remarks(*m_report);
}

QStringList SyncModel::remarks() const
{
    return m_report ? SyncWords::remarks(*m_report) : QStringList();
}

bool SyncModel::isOld() const
{
    return !asOf() || AgeText::isOld(*asOf(), m_room.now());
}

std::optional<double> SyncModel::share() const
{
    if (!isRunning() || !m_progress.total || *m_progress.total <= 0)
        return std::nullopt;
    return std::min(1.0, double(m_progress.done) / double(*m_progress.total));
}
