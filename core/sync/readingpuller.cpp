// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/readingpuller.h"

#include "core/sync/refusal.h"

#include <algorithm>
#include <utility>

namespace
{
constexpr qint64 cardsAtOnce = 10'000; // each look for due cards walks over the fleet
constexpr size_t refillBelow = 200;
constexpr qint64 hopelessAfter = 50; // refusals in a row: the trouble is not about single cards

/// True when it was not there yet.
bool insert(std::vector<bool> &cards, qint64 id)
{
    if (cards.size() <= size_t(id))
        cards.resize(size_t(id) + 1);
    const bool isNew = !cards[size_t(id)];
    cards[size_t(id)] = true;
    return isNew;
}

bool contains(const std::vector<bool> &cards, qint64 id)
{
    return size_t(id) < cards.size() && cards[size_t(id)];
}
} // namespace

/// What a look into the cache gives.
struct ReadingPuller::Found {
    QList<DueCard> wished;
    std::optional<DueCards> due; ///< where it was looked for
};

struct ReadingPuller::Group {
    QList<Writer::Job> jobs;
    qint64 readings = 0;
    std::chrono::nanoseconds took{0};
};

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
    m_began = Instant::of(m_clock.now());
    lookUp(m_options.wishes.cards, m_fleetKnown);
}

void ReadingPuller::fleetIsKnown()
{
    if (std::exchange(m_fleetKnown, true) || !m_done)
        return;
    refill();
}

void ReadingPuller::wish(const QList<qint64> &cards)
{
    if (m_done && !m_stopped && !m_concluding)
        lookUp(cards, false);
}

void ReadingPuller::refill()
{
    lookUp({}, true);
}

void ReadingPuller::lookUp(const QList<qint64> &wishes, bool alsoDue)
{
    ++m_looking;
    auto found = std::make_shared<Found>();
    // what waits for its turn already is found again and left out by found()
    const qint64 limit = m_options.onlyWishes ? 0 : cardsAtOnce + qint64(m_wished.size());
    m_writer.enqueue(
        Writer::Priority::Page,
        [found, wishes, alsoDue, limit, rule = RefreshRule(m_kind.which, m_began),
         asked = m_asked](CacheWriter &cache) -> Result<void> {
            Result<QList<DueCard>> wished = cache.readings.wished(rule, wishes);
            if (!wished)
                return wished.error();
            found->wished = *std::move(wished);
            if (!alsoDue)
                return {};
            Result<DueCards> due = cache.readings.due(rule, limit, asked);
            if (!due)
                return due.error();
            found->due = *std::move(due);
            return {};
        },
        this, [this, found](const Result<void> &outcome) { this->found(outcome, *found); });
}

void ReadingPuller::found(const Result<void> &outcome, const Found &found)
{
    --m_looking;
    if (!outcome && !m_stopped)
        m_stopped = outcome.error();
    std::vector<bool> wished;
    for (const DueCard &card : m_wished)
        insert(wished, card.id);
    for (const DueCard &card : found.wished) {
        const bool fulfilled = m_runBegan && card.age.read > m_runBegan;
        if (!fulfilled && !contains(m_asked, card.id) && insert(wished, card.id))
            m_wished.push_back(card);
    }
    m_total += m_counted || found.due ? 0 : found.wished.size();
    if (found.due)
        takeDue(*found.due, wished);
    goOn();
}

/// The walk began before these were asked: what was asked or wished for meanwhile is left out.
void ReadingPuller::takeDue(const DueCards &due, const std::vector<bool> &wished)
{
    m_waiting.clear();
    for (const DueCard &card : due.cards) {
        if (!contains(m_asked, card.id) && !contains(wished, card.id))
            m_waiting.push_back(card);
    }
    const qint64 others = m_options.onlyWishes ? 0 : due.due.all();
    m_exhausted = qint64(due.cards.size()) >= others;
    if (std::exchange(m_counted, true))
        return;
    m_total = m_kept + m_inFlight + qint64(m_group.size()) + std::max(others, qint64(m_wished.size()));
    m_report.asOf = due.counts.oldest;
}

void ReadingPuller::pump()
{
    while (!m_stopped && m_inFlight < m_options.callsInFlight && (!m_wished.empty() || !m_waiting.empty())) {
        std::deque<DueCard> &queue = m_wished.empty() ? m_waiting : m_wished;
        const DueCard card = std::move(queue.front());
        queue.pop_front();
        if (insert(m_asked, card.id))
            ask(card);
    }
    const bool moreToCome = m_fleetKnown && !m_exhausted;
    if (!m_stopped && moreToCome && m_looking == 0 && m_waiting.size() < refillBelow)
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
    m_group.append([id = card.id, mark = card.mark, which = m_kind.which, code = error.code,
                    at = Instant::of(m_clock.now())](CacheWriter &cache) {
        const Result<void> noted = cache.readings.noteRefused(id, which, code, at);
        return noted ? cache.readings.noteMark(id, which, mark) : noted;
    });
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
        return goOn();
    }
    m_pace.noteCommit(group.took);
    m_kept += group.readings;
    if (m_progress)
        m_progress(m_report.name, m_kept, std::max(m_kept, m_total));
    goOn();
}

/// The one place that decides what comes next.
void ReadingPuller::goOn()
{
    if (m_concluding)
        return;
    pump();
    scheduleCommit();
    const bool idle = m_inFlight == 0 && !m_committing && m_looking == 0 && m_group.isEmpty();
    const bool through = m_fleetKnown && m_exhausted && m_waiting.empty() && m_wished.empty();
    if (idle && (m_stopped || through))
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
