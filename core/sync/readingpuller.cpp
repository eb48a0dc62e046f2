// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/readingpuller.h"

#include "core/sync/refusal.h"

#include <algorithm>
#include <utility>

namespace
{
constexpr qint64 cardsAtOnce = 10'000; // each look for due cards may walk over the fleet
constexpr size_t refillBelow = 200;
constexpr qint64 hopelessAfter = 50; // refusals in a row: the trouble is not about single cards
} // namespace

/// What a look into the cache gives.
struct ReadingPuller::Found {
    QList<DueCard> cards;
    std::optional<ReadingCounts> counts; ///< of the first look
    std::optional<Instant> asOf;         ///< likewise
};

struct ReadingPuller::Group {
    QList<Writer::Job> jobs;
    QList<qint64> cards;
    qint64 readings = 0;
    std::chrono::nanoseconds took{0};
};

namespace
{
/// The cards somebody waits for that can have the reading at all.
Result<QList<DueCard>> wished(CacheWriter &cache, const QList<qint64> &ids, ReadingClass which)
{
    QList<DueCard> cards;
    for (const qint64 id : ids) {
        const Result<std::optional<CardRecord>> record = cache.cardReader.byId(id);
        if (!record)
            return record.error();
        if (!*record)
            continue;
        const Card &card = (*record)->card;
        if (!ReadingAges::applies(which, card.status.value_or(QString()).toUtf8(),
                                  card.vendor.value_or(QString()).toUtf8()))
            continue;
        const Result<ReadingAge> age = cache.readings.of(id, which);
        if (!age)
            return age.error();
        cards.append({id, card.key, card.status, card.vendor, *age});
    }
    return cards;
}
} // namespace

ReadingPuller::ReadingPuller(ReadingKind kind, const SyncOptions &options, CloudApi &api, Writer &writer,
                             const Clock &clock, qint64 runId)
    : m_kind(std::move(kind)), m_options(options), m_api(api), m_writer(writer), m_clock(clock),
      m_runId(runId)
{
    m_report.name = m_kind.part;
    m_commitTimer.setSingleShot(true);
    m_commitTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_commitTimer, &QTimer::timeout, this, &ReadingPuller::commit);
}

ReadingPuller::~ReadingPuller() = default;

void ReadingPuller::start(Done done, Progress progress)
{
    m_done = std::move(done);
    m_progress = std::move(progress);
    m_readBefore = {Instant::of(m_clock.now()).seconds - m_kind.goodFor.count()};
    refill();
}

void ReadingPuller::refill()
{
    m_refilling = true;
    auto found = std::make_shared<Found>();
    const bool first = !std::exchange(m_wishesAsked, true);
    m_writer.enqueue(
        Writer::Priority::Page,
        [found, first, which = m_kind.which, part = m_kind.part, wishes = m_options.wishes.cards,
         before = m_readBefore, limit = cardsAtOnce + m_open.size()](CacheWriter &cache) -> Result<void> {
            if (first) {
                const Result<ReadingCounts> counts = cache.readings.counts(which);
                if (!counts)
                    return counts.error();
                found->counts = *counts;
                found->asOf = counts->oldest;
                Result<QList<DueCard>> cards = wished(cache, wishes, which);
                if (!cards)
                    return cards.error();
                found->cards = *std::move(cards);
            }
            Result<QList<DueCard>> due = cache.readings.due(which, limit, before);
            if (!due)
                return due.error();
            found->cards += *std::move(due);
            return {};
        },
        this, [this, found](const Result<void> &outcome) { this->found(outcome, *found); });
}

void ReadingPuller::found(const Result<void> &outcome, const Found &found)
{
    m_refilling = false;
    if (!outcome && !m_stopped)
        m_stopped = outcome.error();
    if (found.counts) {
        m_total = found.counts->should;
        m_report.asOf = found.asOf;
    }
    const size_t before = m_waiting.size();
    for (const DueCard &card : found.cards) {
        if (m_open.contains(card.id))
            continue;
        m_open.insert(card.id);
        m_waiting.push_back(card);
    }
    m_exhausted = m_waiting.size() == before;
    goOn();
}

void ReadingPuller::pump()
{
    while (!m_stopped && m_inFlight < m_options.callsInFlight && !m_waiting.empty()) {
        const DueCard card = std::move(m_waiting.front());
        m_waiting.pop_front();
        ask(card);
    }
    if (!m_stopped && !m_refilling && !m_exhausted && m_waiting.size() < refillBelow)
        refill();
}

void ReadingPuller::ask(const DueCard &card)
{
    ++m_inFlight;
    m_kind.step(card, {m_runId, Instant::of(m_clock.now()), m_clock.today()})
        .ask(m_api, [this, card](Result<PullOutcome> answer) { answered(card, std::move(answer)); });
}

void ReadingPuller::answered(const DueCard &card, Result<PullOutcome> answer)
{
    --m_inFlight;
    if (answer) {
        m_refusedInARow = 0;
        m_anyRead = true;
        ++m_groupReadings;
        m_group.append(std::move(answer->save));
        m_groupCards.append(card.id);
    } else {
        refuse(card, answer.error());
    }
    goOn();
}

void ReadingPuller::refuse(const DueCard &card, const Error &error)
{
    const bool hopeless = ++m_refusedInARow >= hopelessAfter && !m_anyRead;
    if (!Refusal::isAboutOneObject(error) || hopeless) {
        if (!m_stopped)
            m_stopped = error;
        return;
    }
    m_group.append([id = card.id, which = m_kind.which, code = error.code, at = Instant::of(m_clock.now())](
                       CacheWriter &cache) { return cache.readings.noteRefused(id, which, code, at); });
    m_groupCards.append(card.id);
}

void ReadingPuller::scheduleCommit()
{
    if (m_committing || m_group.isEmpty())
        return;
    const bool last = m_inFlight == 0;
    if (last || m_pace.patience().count() == 0)
        commit();
    else if (!m_commitTimer.isActive())
        m_commitTimer.start(m_pace.patience());
}

void ReadingPuller::commit()
{
    m_commitTimer.stop();
    if (m_committing || m_group.isEmpty())
        return;
    m_committing = true;
    auto group = std::make_shared<Group>();
    group->jobs.swap(m_group);
    group->cards.swap(m_groupCards);
    group->readings = std::exchange(m_groupReadings, 0);
    m_writer.enqueue(
        Writer::Priority::Page,
        [group, &clock = m_clock](CacheWriter &cache) -> Result<void> {
            const auto began = clock.monotonic();
            for (const Writer::Job &job : std::as_const(group->jobs)) {
                if (const Result<void> done = job(cache); !done)
                    return done;
            }
            group->took = clock.monotonic() - began;
            return {};
        },
        this, [this, group](const Result<void> &outcome) { committed(outcome, *group); });
}

void ReadingPuller::committed(const Result<void> &outcome, const Group &group)
{
    m_committing = false;
    if (!outcome) {
        if (!m_stopped)
            m_stopped = outcome.error();
        m_group.clear();
        m_groupCards.clear();
        return goOn();
    }
    m_pace.noteCommit(group.took);
    m_kept += group.readings;
    for (const qint64 id : group.cards)
        m_open.remove(id);
    if (m_progress)
        m_progress(m_report.name, m_kept, m_total);
    goOn();
}

/// The one place that decides what comes next.
void ReadingPuller::goOn()
{
    if (m_concluding)
        return;
    pump();
    scheduleCommit();
    const bool idle = m_inFlight == 0 && !m_committing && !m_refilling && m_group.isEmpty();
    if (idle && (m_stopped || (m_exhausted && m_waiting.empty())))
        conclude();
}

void ReadingPuller::conclude()
{
    m_concluding = true;
    auto final = std::make_shared<ReadingCounts>();
    m_writer.enqueue(
        Writer::Priority::Page,
        [final, which = m_kind.which, part = m_kind.part, complete = !m_stopped, runId = m_runId,
         at = Instant::of(m_clock.now())](CacheWriter &cache) -> Result<void> {
            const Result<ReadingCounts> counts = cache.readings.counts(which);
            if (!counts)
                return counts.error();
            *final = *counts;
            return complete ? cache.journal.completePart(part, runId, at, counts->should) : Result<void>();
        },
        this,
        [this, final](const Result<void> &outcome) {
            m_report.done = final->have;
            m_report.total = final->should;
            m_report.asOf = final->oldest;
            end(outcome);
        });
}

void ReadingPuller::end(const Result<void> &outcome)
{
    if (!m_done)
        return;
    m_report.error = m_stopped;
    if (!outcome && !m_report.error)
        m_report.error = outcome.error();
    m_report.state = !m_report.error ? SyncPartReport::State::Complete
                     : m_kept > 0    ? SyncPartReport::State::Partial
                                     : SyncPartReport::State::Failed;
    std::exchange(m_done, nullptr)(m_report);
}

void ReadingPuller::stop(const Error &reason)
{
    if (!m_stopped)
        m_stopped = reason;
    if (m_done)
        goOn();
}
