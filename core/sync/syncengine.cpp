// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/syncengine.h"

#include "core/cloud/apifailure.h"
#include "core/sync/accountparts.h"
#include "core/sync/accountspans.h"
#include "core/sync/limiterlesson.h"
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

std::optional<SyncPace> paceOf(const std::optional<CloudApi::Pace> &pace)
{
    if (!pace)
        return std::nullopt;
    return SyncPace{pace->callsPerSecond, pace->full, pace->throttles, pace->waits};
}

std::optional<SyncPause> pauseOf(const std::optional<CloudApi::Pause> &pause)
{
    if (!pause)
        return std::nullopt;
    return SyncPause{pause->reason, std::chrono::ceil<std::chrono::seconds>(pause->left), pause->inARow};
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
    run.errorCode = report.error                                   ? report.error->code
                    : report.state == SyncReport::State::Cancelled ? SyncStops::code(report.stop)
                                                                   : QString();
    return run;
}

/// Of a part that is read card by card; nullptr: it is not.
const char *actionOf(const QString &part)
{
    return part == SyncParts::details    ? "GetCardDetail"
           : part == SyncParts::usage    ? "GetCardFlowInfo"
           : part == SyncParts::identity ? "GetRealNameStatus"
                                         : nullptr;
}
} // namespace

SyncEngine::SyncEngine(CloudApi &api, Writer &writer, const Clock &clock, SyncOptions options)
    : m_api(api), m_writer(writer), m_clock(clock), m_options(options), m_accountCheck(api, writer, clock)
{
    m_timeLimit.setSingleShot(true);
    connect(&m_timeLimit, &QTimer::timeout, this, &SyncEngine::timeIsUp);
    m_keyWatch.setSingleShot(true);
    connect(&m_keyWatch, &QTimer::timeout, this, &SyncEngine::watchKey);
    m_countdown.setInterval(std::chrono::seconds(1));
    connect(&m_countdown, &QTimer::timeout, this, &SyncEngine::tellProgress);
    connect(&m_api, &CloudApi::pauseChanged, this, &SyncEngine::followPause);
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
        [begun = m_begun, at = m_startedAt](CacheWriter &cache) -> Result<void> {
            if (const Result<void> closed = cache.journal.closeInterrupted(at); !closed)
                return closed;
            const Result<bool> lesson = LimiterLesson::holds(cache.meta, at);
            if (!lesson)
                return lesson.error();
            begun->expectsLog = *lesson;
            const Result<qint64> run = cache.journal.beginRun(runKind, at);
            if (!run)
                return run.error();
            begun->runId = *run;
            return {};
        },
        this,
        [this](const Result<void> &outcome) {
            m_report.runId = m_begun->runId;
            if (m_begun->expectsLog)
                m_api.expectSlidingLog();
            begun(outcome);
        });
}

void SyncEngine::begun(const Result<void> &outcome)
{
    if (!outcome) {
        m_report.error = outcome.error();
        return report();
    }
    if (!m_options.topics || m_cancelled)
        return conclude();
    watchKey();
    if (m_stopReason) {
        m_report.error = m_stopReason;
        return conclude();
    }
    m_accountCheck.start([this](const std::optional<Error> &why) { accountChecked(why); });
}

/// What belongs to another account is not even asked for.
void SyncEngine::accountChecked(const std::optional<Error> &why)
{
    if (m_stopReason)
        m_report.error = m_cancelled ? std::nullopt : m_stopReason;
    else if (why)
        m_report.error = why;
    if (m_stopReason || why)
        return conclude();
    startParts();
}

void SyncEngine::startParts()
{
    m_partsUnderWay = 1; // this function: nothing is concluded before all first parts have begun
    const AccountParts::Context context{m_report.runId, &m_clock, AccountSpans::isExactly(m_options)};
    const auto pull = [this](PartPlan plan) {
        startTask(std::make_shared<Place>(Place{[this, plan = std::move(plan)] {
            return std::make_unique<PartPuller>(plan, m_api, m_writer, m_clock, m_report.runId);
        }}));
    };
    if (wants(SyncTopic::Money)) {
        for (PartPlan &plan : AccountParts::money(context))
            pull(std::move(plan));
    }
    if (wants(SyncTopic::Orders))
        pull(AccountParts::orders(context));
    if (wants(SyncTopic::List)) {
        startList();
        if (!m_options.wishes.cards.isEmpty())
            startReadings();
    } else {
        startCards();
    }
    if (--m_partsUnderWay == 0)
        conclude();
}

void SyncEngine::startList()
{
    ++m_partsUnderWay;
    m_endedCards = std::move(m_cards);
    m_cards = std::make_unique<CardPuller>(m_api, m_writer, m_clock, m_options, m_report.runId);
    m_cards->start(
        [this](const CardPuller::Outcome &outcome) { listDone(outcome); },
        [this](qint64 done, std::optional<qint64> total) { showProgress(SyncParts::list, done, total); });
}

void SyncEngine::listDone(const CardPuller::Outcome &outcome)
{
    m_report.added += outcome.added;
    m_report.changed += outcome.changed;
    m_report.notListed = outcome.notListed;
    m_report.heldBack = outcome.heldBack;
    m_report.listMoved = outcome.listMoved;
    if (m_list.inVain == 0 && m_list.done == 0)
        m_report.resumedAtPage = outcome.resumedAtPage;
    if (goesOn(m_list, outcome.part)) {
        --m_partsUnderWay;
        return startList();
    }
    if (outcome.part.error && !m_stopReason && Refusal::isAboutEveryCall(*outcome.part.error))
        m_stopReason = outcome.part.error; // no use in asking card by card what the list cannot get
    startCards();
    partDone(outcome.part);
}

void SyncEngine::startCards()
{
    const AccountParts::Context context{m_report.runId, &m_clock};
    const auto pull = [this](PartPlan plan) {
        startTask(std::make_shared<Place>(Place{[this, plan = std::move(plan)] {
            return std::make_unique<PartPuller>(plan, m_api, m_writer, m_clock, m_report.runId);
        }}));
    };
    if (wants(SyncTopic::Pools)) {
        pull(AccountParts::pools(context, m_options.wishes.pools));
        pull(AccountParts::statistics(context));
    }
    m_fleetKnown = true;
    if (m_readings.empty())
        return startReadings();
    for (const auto &[topic, reading] : m_readings)
        reading->fleetIsKnown();
}

void SyncEngine::startReadings()
{
    const auto read = [this](SyncTopic topic, ReadingKind kind) {
        if (!wants(topic))
            return;
        startTask(std::make_shared<Place>(Place{[this, topic, kind = std::move(kind)] {
            auto puller =
                std::make_unique<ReadingPuller>(kind, m_options, m_api, m_writer, m_clock, m_report.runId);
            puller->inRunSince(m_startedAt);
            if (!m_fleetKnown)
                puller->waitForFleet();
            m_readings[topic] = puller.get();
            return puller;
        }}));
    };
    read(SyncTopic::Detail, ReadingKind::detail());
    read(SyncTopic::Usage, ReadingKind::usage());
    read(SyncTopic::Identity, ReadingKind::identity());
}

void SyncEngine::wish(const SyncWishes &wishes)
{
    m_options.wishes.cards += wishes.cards; // for a part that begins later, or anew
    for (const auto &[topic, reading] : m_readings)
        reading->wish(wishes.cards);
}

void SyncEngine::startTask(const std::shared_ptr<Place> &place)
{
    ++m_partsUnderWay;
    m_tasks.push_back(place->make());
    SyncTask &started = *m_tasks.back();
    started.start([this, place](const SyncPartReport &part) { taskDone(place, part); },
                  [this](const QString &part, qint64 done, std::optional<qint64> total) {
                      showProgress(part, done, total);
                  });
    if (m_stopReason)
        started.stop(*m_stopReason);
}

void SyncEngine::taskDone(const std::shared_ptr<Place> &place, const SyncPartReport &part)
{
    if (!goesOn(*place, part))
        return partDone(part);
    startTask(place);
    --m_partsUnderWay;
}

/// One request failed in all its attempts while the cloud answered others: the rest of the part need not wait
/// for another run. Twice in vain, and it does.
bool SyncEngine::goesOn(Place &place, const SyncPartReport &part) const
{
    constexpr int vainAttempts = 2;
    const RetryClass kind = part.error ? retryClassOf(*part.error) : RetryClass::None;
    if (kind != RetryClass::Transient || m_stopReason || m_api.pauseAdvised())
        return false;
    place.inVain = part.done > place.done ? 0 : place.inVain + 1;
    place.done = std::max(place.done, part.done);
    return place.inVain <= vainAttempts;
}

void SyncEngine::partDone(const SyncPartReport &part)
{
    m_report.parts.append(part);
    if (--m_partsUnderWay == 0)
        conclude();
}

void SyncEngine::showProgress(const QString &part, qint64 done, std::optional<qint64> total)
{
    m_lastProgress.part = part;
    m_lastProgress.done = done;
    m_lastProgress.total = total;
    if (total && actionOf(part))
        m_cardsToRead.insert(part, *total - done);
    tellProgress();
}

void SyncEngine::followPause()
{
    if (m_api.pause())
        m_countdown.start();
    else
        m_countdown.stop();
    tellProgress();
}

void SyncEngine::tellProgress()
{
    if (!m_progress || !m_done)
        return; // it has not begun, or it has ended
    fillFromApi();
    m_lastProgress.calls = sumOf(m_report.calls);
    m_lastProgress.throttled = m_report.throttled;
    m_lastProgress.pace = paceOf(m_api.pace());
    m_lastProgress.pause = pauseOf(m_api.pause());
    m_lastProgress.remaining = remaining();
    m_progress(m_lastProgress);
}

/// The longest of the queues, each at its own pace; they go side by side.
std::optional<std::chrono::seconds> SyncEngine::remaining() const
{
    std::optional<std::chrono::seconds> longest;
    for (auto part = m_cardsToRead.begin(); part != m_cardsToRead.end(); ++part) {
        const std::optional<double> pace = m_api.callsPerSecond(actionOf(part.key()));
        if (!pace || *pace <= 0)
            return std::nullopt;
        const std::chrono::seconds takes(qint64(double(part.value()) / *pace));
        longest = std::max(longest.value_or(takes), takes);
    }
    return longest;
}

void SyncEngine::cancel(SyncStop why)
{
    m_cancelled = true;
    m_report.stop = why;
    if (why == SyncStop::Left)
        noteLeft();
    stopParts(
        {Error::Kind::Cancelled,
         QStringLiteral("E-INT"),
         tr("The synchronisation was stopped. What had arrived is kept; the next one goes on from there."),
         {},
         {}});
}

/// At once, and before pages that wait: the account may be closed before the run has ended.
void SyncEngine::noteLeft()
{
    SyncReport left = m_report;
    left.state = SyncReport::State::Cancelled;
    m_writer.enqueue(
        Writer::Priority::Edit,
        [begun = m_begun,
         run = runOf(left, m_startedAt, Instant::of(m_clock.now()))](CacheWriter &cache) mutable {
            run.id = begun->runId;
            return run.id > 0 ? cache.journal.finishRun(run) : Result<void>();
        },
        this, [](const Result<void> &) {});
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

/// A temporary key is not used up to its last second: what is in flight then is still answered, and the run
/// ends where the next one goes on, instead of with refusals. A timer sleeps when the computer does, and the
/// clock's offset may be learned meanwhile: it is looked at anew now and then.
void SyncEngine::watchKey()
{
    constexpr std::chrono::seconds longestNap{60};
    const std::optional<std::chrono::seconds> left = m_api.keyLeft();
    if (!left)
        return;
    const auto until = *left - std::chrono::seconds(TemporaryKey::stopSeconds);
    if (until > std::chrono::seconds(0))
        return m_keyWatch.start(std::min(until, longestNap));
    const QString end = m_api.keyExpires()->beijingText();
    stopParts(
        {Error::Kind::Refused,
         QStringLiteral("E-A10"),
         *left > std::chrono::seconds(0)
             ? tr("The temporary access key ends at %1 (Beijing time). What had arrived is kept; enter the "
                  "next key, and the synchronisation goes on from there.")
                   .arg(end)
             : tr("The temporary access key ended at %1 (Beijing time). What had arrived is kept; enter "
                  "the next key, and the synchronisation goes on from there.")
                   .arg(end),
         QStringLiteral("temporary key near its end"),
         {}});
}

void SyncEngine::renewKey(const AccountSettings &account)
{
    m_api.renew(account);
    m_keyWatch.stop();
    watchKey();
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
    m_keyWatch.stop();
    m_countdown.stop();
    fillFromApi();
    sortParts();
    m_report.state = judged();
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
    std::sort(m_report.parts.begin(), m_report.parts.end(),
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
    const QList<SyncPartReport> &parts = m_report.parts;
    if (m_report.error && parts.isEmpty())
        return SyncReport::State::Failed;
    if (std::all_of(parts.begin(), parts.end(), is(SyncPartReport::State::Complete)))
        return SyncReport::State::Succeeded;
    const bool nothingRead = std::all_of(parts.begin(), parts.end(), [](const SyncPartReport &part) {
        return part.leftOut || part.state == SyncPartReport::State::Failed;
    });
    return nothingRead ? SyncReport::State::Failed : SyncReport::State::InPart;
}

void SyncEngine::fillFromApi()
{
    m_report.calls.clear();
    m_report.throttled = m_report.retries = 0;
    m_report.clockWarning = m_api.clockWarning();
    const QHash<QByteArray, CloudApi::Statistics> &statistics = m_api.statistics();
    for (auto action = statistics.begin(); action != statistics.end(); ++action) {
        m_report.calls.insert(QString::fromLatin1(action.key()), qint64(action->calls));
        m_report.throttled += qint64(action->throttled);
        m_report.retries += qint64(action->retries);
    }
}

void SyncEngine::keepReport()
{
    for (const SyncPartReport &part : std::as_const(m_report.parts)) {
        if (part.error && !m_report.error && m_report.state == SyncReport::State::Failed)
            m_report.error = part.error;
    }
    struct Kept {
        qint64 cards = 0;
        qint64 quarantined = 0;
    };
    const auto kept = std::make_shared<Kept>();
    m_writer.enqueue(
        Writer::Priority::Page,
        [kept, run = runOf(m_report, m_startedAt, Instant::of(m_clock.now())),
         learned = m_api.foundSlidingLog()](CacheWriter &cache) mutable -> Result<void> {
            if (const Result<void> noted =
                    learned ? LimiterLesson::keep(cache.meta, *run.finished) : Result<void>();
                !noted)
                return noted;
            const Result<qint64> cards = cache.cards.count();
            const Result<qint64> quarantined = cache.quarantine.quarantinedCount();
            if (!cards)
                return cards.error();
            if (!quarantined)
                return quarantined.error();
            run.cards = kept->cards = *cards;
            run.quarantined = kept->quarantined = *quarantined;
            return cache.journal.finishRun(run);
        },
        this,
        [this, kept](const Result<void> &outcome) {
            m_report.cards = kept->cards;
            m_report.quarantined = kept->quarantined;
            if (!outcome && !m_report.error) {
                m_report.error = outcome.error();
                m_report.state = SyncReport::State::Failed;
            }
            report();
        });
}

void SyncEngine::report()
{
    m_report.duration = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.monotonic() - m_began);
    std::exchange(m_done, nullptr)(m_report);
}
