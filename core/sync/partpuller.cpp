// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/partpuller.h"

#include "core/sync/refusal.h"

#include <memory>

PartPuller::PartPuller(PartPlan plan, CloudApi &api, Writer &writer, const Clock &clock, qint64 runId)
    : m_plan(std::move(plan)), m_api(api), m_writer(writer), m_clock(clock), m_runId(runId)
{
    m_report.name = m_plan.name;
}

void PartPuller::start(Done done, Progress progress)
{
    m_done = std::move(done);
    m_progress = std::move(progress);
    m_busy = true;
    struct Begin {
        QList<PullStep> steps;
        std::optional<Instant> asOf;
        std::optional<qint64> leftOut; ///< the rows of a part whose turn it is not
    };
    auto begin = std::make_shared<Begin>();
    m_writer.enqueue(
        Writer::Priority::Page,
        [begin, plan = m_plan](CacheWriter &cache) -> Result<void> {
            const Result<SyncPart> part = cache.journal.part(plan.name);
            if (!part)
                return part.error();
            begin->asOf = part->completedAt;
            const Result<bool> due = plan.isDue ? plan.isDue(cache) : Result<bool>(true);
            if (!due)
                return due.error();
            if (!*due) {
                begin->leftOut = part->completedTotal.value_or(0);
                return {};
            }
            Result<QList<PullStep>> planned = plan.steps(cache);
            if (!planned)
                return planned.error();
            begin->steps = *std::move(planned);
            return {};
        },
        this,
        [this, begin](const Result<void> &outcome) {
            m_steps = begin->steps;
            m_report.asOf = begin->asOf;
            if (outcome && begin->leftOut) {
                m_report.leftOut = true;
                m_report.done = *begin->leftOut;
                m_report.total = begin->leftOut;
                return end(m_stopped);
            }
            planned(outcome);
        });
}

void PartPuller::planned(const Result<void> &outcome)
{
    m_busy = false;
    if (!outcome)
        return end(outcome.error());
    askNext();
}

void PartPuller::askNext()
{
    if (m_stopped)
        return end(m_stopped);
    if (m_steps.isEmpty())
        return m_refused ? end(m_refused) : complete();
    m_busy = true;
    m_steps.takeFirst().ask(m_api, [this](Result<PullOutcome> answer) { answered(std::move(answer)); });
}

void PartPuller::answered(Result<PullOutcome> answer)
{
    m_busy = false;
    if (!answer) {
        if (m_stopped || !Refusal::isAboutOneObject(answer.error()))
            return end(m_stopped ? m_stopped : answer.error());
        if (!m_refused)
            m_refused = answer.error();
        return askNext();
    }
    if (!answer->save)
        return kept({}, *answer);
    m_busy = true;
    auto outcome = std::make_shared<PullOutcome>(*std::move(answer));
    m_writer.enqueue(Writer::Priority::Page, outcome->save, this,
                     [this, outcome](const Result<void> &done) { kept(done, *outcome); });
}

void PartPuller::kept(const Result<void> &outcome, const PullOutcome &answer)
{
    m_busy = false;
    if (!outcome)
        return end(outcome.error());
    m_report.done += answer.rows;
    m_steps = answer.next + m_steps;
    if (m_progress)
        m_progress(m_report.name, m_report.done, std::nullopt);
    askNext();
}

void PartPuller::complete()
{
    m_busy = true;
    const Instant at = Instant::of(m_clock.now());
    auto rows = std::make_shared<qint64>(m_report.done);
    m_writer.enqueue(
        Writer::Priority::Page,
        [name = m_plan.name, conclude = m_plan.conclude, run = m_runId, at,
         rows](CacheWriter &cache) -> Result<void> {
            if (conclude) {
                const Result<qint64> there = conclude(cache);
                if (!there)
                    return there.error();
                *rows = *there;
            }
            return cache.journal.completePart(name, run, at, *rows);
        },
        this,
        [this, at, rows](const Result<void> &outcome) {
            m_busy = false;
            if (!outcome)
                return end(outcome.error());
            m_report.total = m_report.done = *rows;
            m_report.asOf = at;
            end(std::nullopt);
        });
}

void PartPuller::end(std::optional<Error> error)
{
    if (!m_done)
        return;
    m_report.state = !error              ? SyncPartReport::State::Complete
                     : m_report.done > 0 ? SyncPartReport::State::Partial
                                         : SyncPartReport::State::Failed;
    m_report.error = std::move(error);
    std::exchange(m_done, nullptr)(m_report);
}

void PartPuller::stop(const Error &reason)
{
    if (!m_stopped)
        m_stopped = reason;
    // what is under way ends by itself: its call is cancelled with all others, its transaction is short
}
