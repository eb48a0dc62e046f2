// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/syncengine.h"

#include "core/sync/accountparts.h"
#include "core/sync/readingpuller.h"
#include "core/sync/refusal.h"

#include <algorithm>
#include <numeric>

namespace
{
const QString runKind = QStringLiteral("sync");

SyncRun::State stateOfRun(SyncReport::State state)
{
    switch (state) {
    case SyncReport::State::Succeeded:
        return SyncRun::State::Succeeded;
    case SyncReport::State::InPart:
        return SyncRun::State::InPart;
    case SyncReport::State::Cancelled:
        return SyncRun::State::Cancelled;
    case SyncReport::State::Failed:
        break;
    }
    return SyncRun::State::Failed;
}

qint64 sumOf(const QHash<QString, qint64> &calls)
{
    return std::accumulate(calls.begin(), calls.end(), qint64(0));
}

SyncRun runOf(const SyncReport &report, Instant started, Instant finished)
{
    SyncRun run;
    run.id = report.runId;
    run.kind = runKind;
    run.started = started;
    run.finished = finished;
    run.state = stateOfRun(report.state);
    run.cards = report.cards;
    run.changed = report.changed;
    run.added = report.added;
    run.notListed = report.notListed;
    run.quarantined = report.quarantined;
    run.calls = sumOf(report.calls);
    run.retries = report.retries;
    run.errorCode = report.error ? report.error->code : QString();
    return run;
}
} // namespace

SyncEngine::SyncEngine(CloudApi &api, Writer &writer, const Clock &clock, SyncOptions options)
    : m_api(api), m_writer(writer), m_clock(clock), m_options(options)
{
    m_timeLimit.setSingleShot(true);
    connect(&m_timeLimit, &QTimer::timeout, this, &SyncEngine::timeIsUp);
}

SyncEngine::~SyncEngine() = default;

void SyncEngine::start(Done done, Progress progress)
{
    m_done = std::move(done);
    m_progress = std::move(progress);
    m_began = m_clock.monotonic();
    m_startedAt = Instant::of(m_clock.now());
    if (m_options.timeLimit)
        m_timeLimit.start(*m_options.timeLimit);
    m_writer.enqueue(
        Writer::Priority::Page,
        [report = m_report, at = m_startedAt](CacheWriter &cache) -> Result<void> {
            if (const Result<void> closed = cache.journal.closeInterrupted(at); !closed)
                return closed;
            const Result<qint64> run = cache.journal.beginRun(runKind, at);
            if (!run)
                return run.error();
            report->runId = *run;
            return {};
        },
        this, [this](const Result<void> &outcome) { begun(outcome); });
}

void SyncEngine::begun(const Result<void> &outcome)
{
    if (!outcome) {
        m_report->error = outcome.error();
        return report();
    }
    startParts();
}

void SyncEngine::startParts()
{
    if (!m_options.topics || m_cancelled)
        return conclude();
    m_partsUnderWay = 1; // this function: nothing is concluded before all first parts have begun
    const AccountParts::Context context{m_report->runId, &m_clock};
    const auto pull = [this](PartPlan plan) {
        startTask(std::make_unique<PartPuller>(std::move(plan), m_api, m_writer, m_clock, m_report->runId));
    };
    if (wants(SyncTopic::Money)) {
        for (PartPlan &plan : AccountParts::money(context))
            pull(std::move(plan));
    }
    if (wants(SyncTopic::Orders))
        pull(AccountParts::orders(context));
    if (wants(SyncTopic::List))
        startList();
    else
        startCards();
    if (--m_partsUnderWay == 0)
        conclude();
}

void SyncEngine::startList()
{
    ++m_partsUnderWay;
    m_cards = std::make_unique<CardPuller>(m_api, m_writer, m_clock, m_options, m_report->runId);
    m_cards->start(
        [this](const CardPuller::Outcome &outcome) { listDone(outcome); },
        [this](qint64 done, std::optional<qint64> total) { showProgress(SyncParts::list, done, total); });
}

void SyncEngine::listDone(const CardPuller::Outcome &outcome)
{
    m_report->added = outcome.added;
    m_report->changed = outcome.changed;
    m_report->notListed = outcome.notListed;
    m_report->heldBack = outcome.heldBack;
    m_report->listMoved = outcome.listMoved;
    m_report->resumedAtPage = outcome.resumedAtPage;
    if (outcome.part.error && !m_stopReason && Refusal::isAboutEveryCall(*outcome.part.error))
        m_stopReason = outcome.part.error; // no use in asking card by card what the list cannot get
    startCards();
    partDone(outcome.part);
}

void SyncEngine::startCards()
{
    const AccountParts::Context context{m_report->runId, &m_clock};
    const auto pull = [this](PartPlan plan) {
        startTask(std::make_unique<PartPuller>(std::move(plan), m_api, m_writer, m_clock, m_report->runId));
    };
    const auto read = [this](ReadingKind kind) {
        startTask(std::make_unique<ReadingPuller>(std::move(kind), m_options, m_api, m_writer, m_clock,
                                                  m_report->runId));
    };
    if (wants(SyncTopic::Pools)) {
        pull(AccountParts::pools(context, m_options.wishes.pools));
        pull(AccountParts::statistics(context));
    }
    if (wants(SyncTopic::Detail))
        read(ReadingKind::detail(m_options.horizons));
    if (wants(SyncTopic::Usage))
        read(ReadingKind::usage(m_options.horizons));
    if (wants(SyncTopic::Identity))
        read(ReadingKind::identity(m_options.horizons));
}

void SyncEngine::startTask(std::unique_ptr<SyncTask> task)
{
    ++m_partsUnderWay;
    SyncTask &started = *task;
    m_tasks.push_back(std::move(task));
    started.start([this](const SyncPartReport &part) { partDone(part); },
                  [this](const QString &part, qint64 done, std::optional<qint64> total) {
                      showProgress(part, done, total);
                  });
    if (m_stopReason)
        started.stop(*m_stopReason);
}

void SyncEngine::partDone(const SyncPartReport &part)
{
    m_report->parts.append(part);
    if (--m_partsUnderWay == 0)
        conclude();
}

void SyncEngine::showProgress(const QString &part, qint64 done, std::optional<qint64> total)
{
    fillFromApi();
    if (m_progress)
        m_progress({part, done, total, sumOf(m_report->calls), m_report->throttled});
}

void SyncEngine::cancel()
{
    m_cancelled = true;
    stopParts(
        {Error::Kind::Cancelled,
         QStringLiteral("E-INT"),
         tr("The synchronisation was stopped. What had arrived is kept; the next one goes on from there."),
         {},
         {}});
}

void SyncEngine::timeIsUp()
{
    stopParts(
        {Error::Kind::Cancelled,
         QStringLiteral("E-TIME"),
         tr("The time for this run is used up. What had arrived is kept; the next one goes on from there."),
         {},
         {}});
}

void SyncEngine::stopParts(const Error &reason)
{
    if (!m_stopReason)
        m_stopReason = reason;
    if (m_cards)
        m_cards->stop(reason);
    for (const std::unique_ptr<SyncTask> &task : m_tasks)
        task->stop(reason);
    m_api.cancelAll();
}

void SyncEngine::conclude()
{
    m_timeLimit.stop();
    fillFromApi();
    sortParts();
    m_report->state = judged();
    keepReport();
}

/// The order people read them in, whatever ended first.
void SyncEngine::sortParts()
{
    static const QStringList order{SyncParts::list,        SyncParts::details, SyncParts::usage,
                                   SyncParts::identity,    SyncParts::pools,   SyncParts::statistics,
                                   SyncParts::orders,      SyncParts::balance, SyncParts::vouchers,
                                   SyncParts::ledger,      SyncParts::bills,   SyncParts::prepaidCards,
                                   SyncParts::invoiceItems};
    std::sort(m_report->parts.begin(), m_report->parts.end(),
              [](const SyncPartReport &a, const SyncPartReport &b) {
                  return order.indexOf(a.name) < order.indexOf(b.name);
              });
}

SyncReport::State SyncEngine::judged() const
{
    if (m_cancelled)
        return SyncReport::State::Cancelled;
    const auto is = [](SyncPartReport::State state) {
        return [state](const SyncPartReport &part) { return part.state == state; };
    };
    const QList<SyncPartReport> &parts = m_report->parts;
    if (std::all_of(parts.begin(), parts.end(), is(SyncPartReport::State::Complete)))
        return SyncReport::State::Succeeded;
    return std::all_of(parts.begin(), parts.end(), is(SyncPartReport::State::Failed))
               ? SyncReport::State::Failed
               : SyncReport::State::InPart;
}

void SyncEngine::fillFromApi()
{
    m_report->calls.clear();
    m_report->throttled = m_report->retries = 0;
    const QHash<QByteArray, CloudApi::Statistics> &statistics = m_api.statistics();
    for (auto action = statistics.begin(); action != statistics.end(); ++action) {
        m_report->calls.insert(QString::fromLatin1(action.key()), qint64(action->calls));
        m_report->throttled += qint64(action->throttled);
        m_report->retries += qint64(action->retries);
    }
}

void SyncEngine::keepReport()
{
    for (const SyncPartReport &part : std::as_const(m_report->parts)) {
        if (part.error && !m_report->error && m_report->state == SyncReport::State::Failed)
            m_report->error = part.error;
    }
    m_writer.enqueue(
        Writer::Priority::Page,
        [report = m_report, started = m_startedAt,
         finished = Instant::of(m_clock.now())](CacheWriter &cache) -> Result<void> {
            const Result<qint64> cards = cache.cards.count();
            const Result<qint64> quarantined = cache.quarantine.quarantinedCount();
            if (!cards)
                return cards.error();
            if (!quarantined)
                return quarantined.error();
            report->cards = *cards;
            report->quarantined = *quarantined;
            return cache.journal.finishRun(runOf(*report, started, finished));
        },
        this,
        [this](const Result<void> &outcome) {
            if (!outcome && !m_report->error) {
                m_report->error = outcome.error();
                m_report->state = SyncReport::State::Failed;
            }
            report();
        });
}

void SyncEngine::report()
{
    m_report->duration = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.monotonic() - m_began);
    std::exchange(m_done, nullptr)(*m_report);
}
