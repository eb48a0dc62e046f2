// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/cardpuller.h"

#include "core/cloud/calls.h"
#include "core/cloud/carddecoder.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{
constexpr int pageSize = Calls::cardPageSize;
constexpr qsizetype pagesAhead = 400;     // arrived but not yet kept: bounds the memory
constexpr qint64 resumeWithin = 6 * 3600; // seconds; an older pass says too little about today
constexpr double suspiciousShare = 0.2;   // reliability A38
constexpr qsizetype mostAskedFor = 100;   // one by one, at the end of a pass
const QByteArray listAction = QByteArrayLiteral("ListCardInfo");
const QString uncleanNote = QStringLiteral("unclean"); // of a SyncPosition: survives an interruption

/// Cards on two pages, for those who look after odd data (reliability A32).
QList<Oddity> twice(const QList<Iccid> &cards)
{
    QList<Oddity> oddities;
    for (const Iccid &card : cards)
        oddities.append({.action = QString::fromLatin1(listAction),
                         .row = card.toString(),
                         .field = QStringLiteral("Iccid"),
                         .text = card.toString(),
                         .reason = QStringLiteral("two_pages")});
    return oddities;
}
} // namespace

/// What is read before the first call.
struct CardPuller::Begin {
    SyncPart part;
};

struct CardPuller::Group {
    QList<CardPage> pages;
    SyncPosition position;
    CardCounts counts;
    std::chrono::nanoseconds took{0};
};

struct CardPuller::Ending {
    PassOutcome outcome;
    CardCounts foundAgain;
};

CardPuller::CardPuller(CloudApi &api, Writer &writer, const Clock &clock, const SyncOptions &options,
                       qint64 runId)
    : m_api(api), m_writer(writer), m_clock(clock), m_options(options), m_runId(runId)
{
    m_commitTimer.setSingleShot(true);
    m_commitTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_commitTimer, &QTimer::timeout, this, &CardPuller::commit);
    m_outcome.part.name = SyncParts::list;
}

CardPuller::~CardPuller() = default;

void CardPuller::start(Done done, Progress progress)
{
    m_done = std::move(done);
    m_progress = std::move(progress);
    auto begin = std::make_shared<Begin>();
    m_writer.enqueue(
        Writer::Priority::Page,
        [begin](CacheWriter &cache) -> Result<void> {
            Result<SyncPart> part = cache.journal.part(SyncParts::list);
            if (!part)
                return part.error();
            begin->part = *std::move(part);
            return {};
        },
        this, [this, begin](const Result<void> &read) { this->begin(read, *begin); });
}

void CardPuller::begin(const Result<void> &read, const Begin &begin)
{
    if (!read)
        return end(read.error());
    if (m_stopped)
        return end(m_stopped);
    m_outcome.part.asOf = begin.part.completedAt;
    const Instant now = Instant::of(m_clock.now());
    const std::optional<SyncPosition> &old = begin.part.position;
    const bool resume = old && now.seconds - old->started.seconds < resumeWithin && now >= old->started;
    m_position = resume ? *old : SyncPosition{.passId = m_runId, .started = now, .saved = now};
    m_keptPages = m_position.nextPage - 1;
    m_outcome.resumedAtPage = resume ? m_position.nextPage : 0;
    m_sequence = std::make_unique<PageSequence>(m_position.nextPage, pageSize);
    pump();
}

void CardPuller::pump()
{
    while (!m_stopped && m_inFlight < m_options.callsInFlight &&
           m_sequence->waiting() + m_group.size() < pagesAhead) {
        const std::optional<qint64> page = m_sequence->next();
        if (!page)
            break;
        ask(*page);
    }
}

void CardPuller::ask(qint64 page)
{
    ++m_inFlight;
    m_api.start<CardPage>(Calls::listCardInfo(page), &CardDecoder::decode,
                          [this, page](Result<CardPage> reply) { arrived(page, std::move(reply)); });
}

void CardPuller::arrived(qint64 page, Result<CardPage> reply)
{
    --m_inFlight;
    if (!reply) {
        if (!m_stopped)
            m_stopped = reply.error();
    } else if (m_rechecked) {
        m_group.append(*std::move(reply));
    } else {
        m_sequence->arrived(page, *std::move(reply));
    }
    gather();
    pump();
}

/// Moves what continues the pass into the open group and decides when it is committed.
void CardPuller::gather()
{
    const QList<CardPage> taken = m_sequence->take();
    const bool unreadable = std::any_of(
        taken.begin(), taken.end(), [](const CardPage &page) { return !page.notes.quarantined.isEmpty(); });
    if (unreadable || m_sequence->hadShortPage())
        m_position.note = uncleanNote;
    m_group += taken;
    m_position.nextPage = m_sequence->nextToTake();
    if (m_sequence->total())
        m_position.total = m_sequence->total();
    if (m_sequence->firstTotal())
        m_position.firstTotal = m_sequence->firstTotal();
    if (!m_group.isEmpty())
        scheduleCommit();
    else
        judgeEnd();
}

void CardPuller::scheduleCommit()
{
    const bool last = m_inFlight == 0;
    if (!m_committing && (last || m_pace.patience().count() == 0))
        commit();
    else if (!m_committing && !m_commitTimer.isActive())
        m_commitTimer.start(m_pace.patience());
}

void CardPuller::commit()
{
    m_commitTimer.stop();
    if (m_committing || m_group.isEmpty())
        return;
    m_committing = true;
    auto group = std::make_shared<Group>();
    group->pages.swap(m_group);
    m_position.saved = Instant::of(m_clock.now());
    group->position = m_position;
    m_writer.enqueue(
        Writer::Priority::Page,
        [group, stamp = stamp(), readAgain = m_rechecked,
         &clock = m_clock](CacheWriter &cache) -> Result<void> {
            const auto began = clock.monotonic();
            group->counts = {};
            for (const CardPage &page : std::as_const(group->pages)) {
                const Result<AppliedCards> applied = cache.cards.apply(page.cards, stamp);
                if (!applied)
                    return applied.error();
                group->counts += applied->counts;
                DecodeNotes notes = page.notes;
                if (!readAgain)
                    notes.oddities += twice(applied->twice);
                if (const Result<void> kept =
                        cache.quarantine.add(QString::fromLatin1(listAction), notes, stamp.at);
                    !kept)
                    return kept;
            }
            if (group->counts.duplicates > 0)
                group->position.note = uncleanNote;
            const Result<void> saved = cache.journal.savePosition(SyncParts::list, group->position);
            group->took = clock.monotonic() - began;
            return saved;
        },
        this, [this, group](const Result<void> &outcome) { committed(outcome, *group); });
}

void CardPuller::committed(const Result<void> &outcome, const Group &group)
{
    m_committing = false;
    if (!outcome) {
        m_stopped = outcome.error();
        m_group.clear();
        return judgeEnd();
    }
    m_pace.noteCommit(group.took);
    m_keptPages = group.position.nextPage - 1;
    m_outcome.added += group.counts.added;
    m_outcome.changed += group.counts.changed;
    m_foundNewCards = m_foundNewCards || group.counts.added > 0 || group.counts.relisted > 0;
    if (!group.position.note.isEmpty())
        m_position.note = group.position.note;
    if (m_progress)
        m_progress(cardsDone(), m_position.total);
    gather();
    pump();
}

/// Ends the pass when nothing is under way any more.
void CardPuller::judgeEnd()
{
    if (m_committing || m_completing || !m_group.isEmpty() || !m_done)
        return;
    if (m_stopped) {
        if (m_inFlight == 0)
            end(m_stopped);
        return;
    }
    if (m_sequence->state() == PageSequence::State::Running || m_inFlight > 0)
        return;
    if (const std::optional<Error> error = sequenceError())
        return end(error);
    if (!m_rechecked)
        return recheck();
    complete();
}

/// Cards that were added while the pass ran may have pushed others over a page border: the first and the
/// last pages are read once more (reliability A33).
void CardPuller::recheck()
{
    m_rechecked = true;
    const qint64 lastPage = m_sequence->nextToTake() - 1;
    if (m_position.total <= m_position.firstTotal || lastPage < 2)
        return complete();
    for (const qint64 page : {qint64(1), lastPage})
        ask(page);
}

/// What the pass did not show is missing only where it showed everything. Else, and where new cards came
/// while others are to be called gone, the provider is asked for the missing ones by their numbers: so a list
/// that always moves or always grows still tells who is gone.
void CardPuller::complete()
{
    m_completing = true;
    struct Missing {
        qint64 lost = 0;
        bool tooMany = false;
        QList<MissingCard> cards; ///< none where they are too many
    };
    auto missing = std::make_shared<Missing>();
    m_writer.enqueue(
        Writer::Priority::Page,
        [missing, passId = m_position.passId,
         believesAll = m_options.acceptFewer](CacheWriter &cache) -> Result<void> {
            const Result<PassOutcome> preview = cache.cards.previewPass(passId);
            if (!preview)
                return preview.error();
            missing->lost = preview->notSeen + preview->notListed;
            missing->tooMany = !believesAll && double(missing->lost) >
                                                   suspiciousShare * double(preview->seen + missing->lost);
            if (missing->tooMany)
                return {};
            Result<QList<MissingCard>> found = cache.cards.missing(passId);
            if (!found)
                return found.error();
            missing->cards = *std::move(found);
            return {};
        },
        this,
        [this, missing](const Result<void> &outcome) {
            if (!outcome)
                return end(outcome.error());
            m_lost = missing->lost;
            m_tooMany = missing->tooMany;
            for (const MissingCard &card : std::as_const(missing->cards)) {
                if (!passIsClean() || (m_foundNewCards && card.missed > 0))
                    m_doubtful.append(card);
            }
            m_unjudged = m_doubtful.size();
            m_doubtful = m_doubtful.first(std::min(m_doubtful.size(), mostAskedFor));
            askForMissing();
        });
}

void CardPuller::askForMissing()
{
    while (!m_doubtful.isEmpty() && m_inFlight < m_options.callsInFlight)
        askForOne(m_doubtful.takeFirst());
    if (m_inFlight == 0)
        conclude();
}

void CardPuller::askForOne(const MissingCard &card)
{
    ++m_inFlight;
    m_api.start<CardPage>(Calls::listedCard(card.key.iccid), &CardDecoder::decode,
                          [this, card](const Result<CardPage> &reply) {
                              --m_inFlight;
                              judgeOne(card, reply);
                              askForMissing();
                          });
}

/// Only an answer about this number alone proves anything.
void CardPuller::judgeOne(const MissingCard &card, const Result<CardPage> &reply)
{
    if (!reply)
        return m_doubtful.clear(); // the next run asks again
    const auto isOther = [&card](const Card &shown) { return shown.key.iccid != card.key.iccid; };
    if (!reply->total || *reply->total != reply->cards.size() || reply->rowCount != reply->cards.size() ||
        std::any_of(reply->cards.begin(), reply->cards.end(), isOther))
        return;
    --m_unjudged;
    const auto same = std::find_if(reply->cards.begin(), reply->cards.end(), [&card](const Card &shown) {
        return !shown.key.instanceId || !card.key.instanceId || shown.key.instanceId == card.key.instanceId;
    });
    if (same == reply->cards.end())
        m_proven.insert(card.id);
    else
        m_foundAgain.append(*same);
}

void CardPuller::conclude()
{
    auto ending = std::make_shared<Ending>();
    const bool clean = passIsClean();
    MissRule rule{.all = clean && !m_tooMany, .mayCallGone = !m_foundNewCards, .proven = m_proven};
    m_writer.enqueue(
        Writer::Priority::Page,
        [ending, rule, found = m_foundAgain, stamp = stamp(), total = m_position.total,
         runId = m_runId](CacheWriter &cache) -> Result<void> {
            const Result<AppliedCards> applied = cache.cards.apply(found, stamp);
            if (!applied)
                return applied.error();
            ending->foundAgain = applied->counts;
            if (rule.all || !rule.proven.isEmpty()) {
                const Result<PassOutcome> passed =
                    cache.cards.completePass(stamp, CardWriter::Report::Counts, rule);
                if (!passed)
                    return passed.error();
                ending->outcome = *passed;
            }
            return cache.journal.completePart(SyncParts::list, runId, stamp.at, total);
        },
        this,
        [this, ending, clean, at = Instant::of(m_clock.now())](const Result<void> &outcome) {
            if (!outcome)
                return end(outcome.error());
            m_outcome.changed += ending->foundAgain.changed;
            m_outcome.notListed = ending->outcome.notListed;
            m_outcome.heldBack = clean && m_tooMany ? m_lost : 0;
            m_outcome.listMoved = !clean || (m_unjudged > 0 && !m_tooMany);
            m_outcome.part.asOf = at;
            end(std::nullopt);
        });
}

void CardPuller::end(std::optional<Error> error)
{
    if (!m_done)
        return;
    SyncPartReport &part = m_outcome.part;
    part.done = cardsDone();
    part.total = m_position.total;
    part.error = std::move(error);
    part.state = !part.error       ? SyncPartReport::State::Complete
                 : m_keptPages > 0 ? SyncPartReport::State::Partial
                                   : SyncPartReport::State::Failed;
    const Done done = std::exchange(m_done, nullptr);
    done(m_outcome);
}

void CardPuller::stop(const Error &reason)
{
    if (!m_stopped)
        m_stopped = reason;
    if (m_sequence)
        judgeEnd();
}

std::optional<Error> CardPuller::sequenceError() const
{
    switch (m_sequence->state()) {
    case PageSequence::State::Repeats:
        return Error{Error::Kind::BadReply,
                     QStringLiteral("E-A36"),
                     tr("The cloud sends the same page of the card list again and again. What was read is "
                        "kept; try again later."),
                     {},
                     {}};
    case PageSequence::State::Endless:
        return Error{
            Error::Kind::BadReply,
            QStringLiteral("E-A35"),
            tr("The card list does not end where its total says. What was read is kept; try again later."),
            {},
            {}};
    case PageSequence::State::Nothing:
        return CardDecoder::nothingListed();
    default:
        return std::nullopt;
    }
}

/// Whether the pass saw every card that is there: the total stayed, no page in the middle was short, every
/// row could be read and none came twice. What was removed behind us while as much was added before us is
/// only seen by the new cards: complete() then calls nobody gone.
bool CardPuller::passIsClean() const
{
    return m_position.firstTotal && m_position.total == m_position.firstTotal &&
           m_position.note != uncleanNote;
}

qint64 CardPuller::cardsDone() const
{
    const qint64 rows = m_keptPages * pageSize;
    return m_position.total ? std::min(rows, *m_position.total) : rows;
}

PassStamp CardPuller::stamp() const
{
    return {m_position.passId, m_runId, Instant::of(m_clock.now())};
}
