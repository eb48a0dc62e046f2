// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/differencebriefing.h"

#include "core/desk/desk.h"
#include "core/store/cachewriter.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <tuple>

namespace
{
using ActivityBriefing::Period;
using DifferenceBriefing::CauseTotal;
using DifferenceBriefing::Choice;
using DifferenceBriefing::Difference;
using DifferenceBriefing::Differences;
using DifferenceBriefing::FieldTotal;
using DifferenceBriefing::Move;

constexpr qsizetype mostMoves = 200; ///< different ones of a field: more are values, not states
constexpr qsizetype movesTold = 6;
constexpr int mostRevisions = 50'000; ///< of one kind of what people enter
constexpr int mostRuns = 50'000;      ///< some years

constexpr std::array figureFields{QLatin1StringView("used_bytes"), QLatin1StringView("remaining_bytes"),
                                  QLatin1StringView("sms_used"), QLatin1StringView("usage_as_of")};

bool newestBefore(const Difference &a, const Difference &b)
{
    return a.at != b.at ? b.at < a.at : a.cardId < b.cardId;
}

/// Keeps the newest of what it is given, without ever holding more than twice as many.
class Newest
{
public:
    explicit Newest(qsizetype most) : m_most(most) {}
    void add(Difference difference)
    {
        m_kept.append(std::move(difference));
        if (m_kept.size() / 2 >= m_most)
            trim();
    }
    QList<Difference> taken() &&
    {
        trim();
        return std::move(m_kept);
    }

private:
    void trim()
    {
        std::stable_sort(m_kept.begin(), m_kept.end(), newestBefore);
        if (m_kept.size() > m_most)
            m_kept.erase(m_kept.begin() + m_most, m_kept.end());
    }
    qsizetype m_most;
    QList<Difference> m_kept;
};

/// Counts by field, move and cause.
class Totals
{
public:
    void add(const Difference &difference)
    {
        Field &field = m_fields[difference.field];
        ++field.changes;
        ++field.byWho[size_t(difference.cause.who)];
        if (field.tooMany)
            return addCause(difference.cause);
        ++field.moves[{difference.before, difference.after}];
        if (field.moves.size() > size_t(mostMoves)) {
            field.tooMany = true;
            field.moves.clear();
        }
        addCause(difference.cause);
    }
    [[nodiscard]] QList<FieldTotal> fields() const
    {
        QList<FieldTotal> totals;
        for (auto one = m_fields.cbegin(); one != m_fields.cend(); ++one)
            totals.append({one.key(), one->changes, one->byWho, movesOf(*one), qint64(one->moves.size())});
        std::sort(totals.begin(), totals.end(), [](const FieldTotal &a, const FieldTotal &b) {
            return a.changes != b.changes ? a.changes > b.changes : a.field < b.field;
        });
        return totals;
    }
    [[nodiscard]] QList<CauseTotal> causes() const
    {
        QList<CauseTotal> totals;
        for (const auto &[key, total] : m_causes)
            totals.append(total);
        std::stable_sort(totals.begin(), totals.end(),
                         [](const CauseTotal &a, const CauseTotal &b) { return a.changes > b.changes; });
        return totals;
    }

private:
    using Ends = std::pair<std::optional<QString>, std::optional<QString>>;
    struct Field {
        qint64 changes = 0;
        std::array<qint64, 3> byWho{};
        bool tooMany = false;
        std::map<Ends, qint64> moves;
    };
    void addCause(const ChangeCause &cause)
    {
        CauseTotal &total = m_causes[{int(cause.who), int(cause.reason), cause.certain}];
        total.cause = {cause.who, cause.reason, cause.certain, {}, {}};
        ++total.changes;
    }
    static QList<Move> movesOf(const Field &field)
    {
        QList<Move> moves;
        for (const auto &[ends, cards] : field.moves)
            moves.append({ends.first, ends.second, cards});
        std::sort(moves.begin(), moves.end(), [](const Move &a, const Move &b) {
            return a.cards != b.cards ? a.cards > b.cards
                                      : std::tie(a.before, a.after) < std::tie(b.before, b.after);
        });
        moves.resize(std::min(moves.size(), movesTold));
        return moves;
    }

    QHash<QString, Field> m_fields;
    std::map<std::tuple<int, int, bool>, CauseTotal> m_causes;
};

std::optional<Instant> instantOf(const std::optional<QString> &machine)
{
    const QDateTime time = machine ? QDateTime::fromString(*machine, Qt::ISODate) : QDateTime();
    return time.isValid() ? std::optional(Instant::of(time)) : std::nullopt;
}

/// What causes rest on besides the card: orders, cases, and when was read before.
class Background
{
public:
    static Result<Background> read(CacheReader &cache)
    {
        Background background;
        const Result<QList<OrderRecord>> orders = cache.orders.all();
        if (!orders)
            return orders.error();
        QList<Order> plain;
        for (const OrderRecord &record : *orders)
            plain.append(record.order);
        background.m_orders = ChangeOrders(plain);
        if (const Result<void> read = background.readRuns(cache); !read)
            return read.error();
        const auto cases = DeskReader(cache).all<DeadlineCase>();
        if (!cases)
            return cases.error();
        for (const DeskRecord<DeadlineCase> &one : *cases) {
            if (one.value.rule == u"unbinding-evidence")
                background.m_cases.insert(one.value.subject, {one.value.start, one.at});
        }
        return background;
    }
    [[nodiscard]] const ChangeOrders &orders() const { return m_orders; }
    /// The end of the newest run before this one that read anything.
    [[nodiscard]] std::optional<Instant> readBefore(qint64 runId) const
    {
        const auto later = m_ends.lower_bound(runId);
        return later == m_ends.begin() ? std::nullopt : std::optional(std::prev(later)->second);
    }
    [[nodiscard]] std::optional<QString> caseOf(const QString &iccid, Instant at) const
    {
        const auto found = m_cases.constFind(iccid);
        const bool before = found != m_cases.constEnd() && found->entered <= at;
        return before ? std::optional(found->start.toString(Qt::ISODate)) : std::nullopt;
    }

private:
    Result<void> readRuns(CacheReader &cache)
    {
        const Result<QList<SyncRun>> runs = cache.journal.newestRuns(mostRuns);
        if (!runs)
            return runs.error();
        for (const SyncRun &run : *runs) {
            const bool read = run.state == SyncRun::State::Succeeded || run.state == SyncRun::State::InPart;
            if (read)
                m_ends.emplace(run.id, run.finished.value_or(run.started));
        }
        return {};
    }
    struct Case {
        QDate start;
        Instant entered;
    };
    ChangeOrders m_orders;
    std::map<qint64, Instant> m_ends; ///< of runs by their number
    QHash<QString, Case> m_cases;
};

const CardDifference *find(const ChangedCard &card, ReadingSource source, QLatin1StringView field)
{
    for (const CardDifference &difference : card.differences) {
        if (difference.source == source && difference.field == field)
            return &difference;
    }
    return nullptr;
}

/// List and detail tell some fields both: a change is told once.
bool isToldByTheList(const ChangedCard &card, const CardDifference &difference)
{
    if (difference.source != ReadingSource::Detail)
        return false;
    return std::any_of(card.differences.begin(), card.differences.end(), [&](const CardDifference &other) {
        return other.source == ReadingSource::List && other.field == difference.field &&
               other.after == difference.after;
    });
}

/// What is the same for all fields of a card.
ChangeFacts factsOf(const ChangedCard &card)
{
    using Name = QLatin1StringView;
    ChangeFacts facts;
    const CardDifference *state = find(card, ReadingSource::List, Name("os_status"));
    facts.osStatusBefore = state ? state->previous : card.osStatus;
    const CardDifference *end = find(card, ReadingSource::List, Name("expires"));
    facts.expiresBefore = end ? instantOf(end->previous) : card.expires;
    facts.osStatus = card.osStatus;
    facts.status = card.status;
    facts.planKind = card.planKind;
    facts.credential = card.credential;
    facts.activeType = card.activeType;
    facts.activated = card.activated;
    facts.autoRenew = card.autoRenew;
    facts.used = card.used;
    // what the detail said when it was read; where that changed itself, what it was proves nothing
    if (!find(card, ReadingSource::Detail, Name("auto_resume")))
        facts.autoResume = card.facts.autoResume;
    if (!find(card, ReadingSource::Detail, Name("stop_threshold_bytes")))
        facts.stopThreshold = card.facts.stopThreshold;
    return facts;
}

Difference toldOf(const ChangedCard &card, const CardDifference &difference, ChangeFacts &facts,
                  const Background &background)
{
    const QString iccid = card.key.iccid.toString();
    facts.field = difference.field;
    facts.before = difference.previous;
    facts.after = difference.after;
    facts.at = difference.at;
    facts.since = background.readBefore(difference.runId);
    facts.ourCase = background.caseOf(iccid, difference.at);
    return {card.id,
            iccid,
            Difference::Source(difference.source),
            difference.field,
            difference.before,
            difference.after,
            difference.at,
            difference.runId,
            difference.steps,
            ChangeCause::of(facts, background.orders())};
}

// ---- what people entered ----

const QString cardPrefix = QStringLiteral("card:");

/// The card a revision is about; nothing: it is about something else.
template<class T> std::optional<QString> cardOf(const DeskRevision &revision);
std::optional<QString> iccidIn(const QString &subject)
{
    return Iccid::parse(QStringView(subject)) ? std::optional(subject) : std::nullopt;
}
template<> std::optional<QString> cardOf<Note>(const DeskRevision &revision)
{
    return revision.key.startsWith(cardPrefix) ? iccidIn(revision.key.mid(cardPrefix.size())) : std::nullopt;
}
template<> std::optional<QString> cardOf<DeadlineCase>(const DeskRevision &revision)
{
    const Result<DeskFields> fields =
        revision.value ? DeskFields::parse(*revision.value) : DeskFields::parse("{}");
    const Result<DeadlineCase> one = fields ? DeskKind<DeadlineCase>::read(*fields) : fields.error();
    return one ? iccidIn(one->subject) : std::nullopt;
}

/// The newest revision of each value in the period, newest first.
template<class T>
Result<void> addEntered(CacheReader &cache, const Period &period, const QString &field,
                        QList<Difference> &entered)
{
    const Result<QList<DeskRevision>> revisions = cache.desk.revisions(DeskKind<T>::name(), mostRevisions);
    if (!revisions)
        return revisions.error();
    QSet<QString> keys;
    for (const DeskRevision &revision : *revisions) {
        const std::optional<QString> iccid = period.has(revision.at) ? cardOf<T>(revision) : std::nullopt;
        if (!iccid || keys.contains(revision.key))
            continue;
        keys.insert(revision.key);
        Difference difference;
        difference.iccid = *iccid;
        difference.source = Difference::Source::Entered;
        difference.field = field;
        difference.after = revision.value ? QStringLiteral("saved") : QStringLiteral("removed");
        difference.at = revision.at;
        difference.cause = ChangeCause::localEdit(revision.who);
        entered.append(difference);
    }
    return {};
}
} // namespace

bool DifferenceBriefing::isFigure(const QString &field)
{
    return std::any_of(figureFields.begin(), figureFields.end(),
                       [&field](QLatin1StringView figure) { return field == figure; });
}

bool DifferenceBriefing::FieldTotal::isTelling() const
{
    return !moves.isEmpty() && otherChanges() * 2 <= changes;
}

qint64 DifferenceBriefing::FieldTotal::otherChanges() const
{
    return std::accumulate(moves.begin(), moves.end(), changes,
                           [](qint64 left, const Move &move) { return left - move.cards; });
}

QString DifferenceBriefing::Difference::sourceName() const
{
    switch (source) {
    case Source::List:
        return QStringLiteral("list");
    case Source::Detail:
        return QStringLiteral("detail");
    case Source::Identity:
        return QStringLiteral("identity");
    case Source::Entered:
        break;
    }
    return QStringLiteral("entered");
}

Result<Differences> DifferenceBriefing::between(const BriefingContext &context, const Period &period,
                                                const Choice &choice)
{
    return between(context.cache, period, choice);
}

Result<Differences> DifferenceBriefing::between(CacheReader &cache, const Period &period,
                                                const Choice &choice)
{
    const Result<Background> background = Background::read(cache);
    if (!background)
        return background.error();
    Differences found;
    Newest newest(choice.most);
    Totals totals;
    const auto take = [&](Difference difference) {
        ++found.changes;
        totals.add(difference);
        if (choice.field.isEmpty() || choice.field == difference.field)
            newest.add(std::move(difference));
    };
    QList<Difference> entered;
    for (const Result<void> &added :
         {addEntered<Note>(cache, period, QStringLiteral("note"), entered),
          addEntered<DeadlineCase>(cache, period, QStringLiteral("case"), entered)}) {
        if (!added)
            return added.error();
    }
    QSet<QString> enteredAbout;
    for (const Difference &difference : std::as_const(entered)) {
        enteredAbout.insert(difference.iccid);
        take(difference);
    }
    const Result<CardDifferences::Counts> counts = cache.differences.between(
        period.from, period.until,
        [&choice](const QString &field) { return choice.figures || !isFigure(field); },
        [&](const ChangedCard &card) {
            ++found.cards;
            enteredAbout.remove(card.key.iccid.toString());
            ChangeFacts facts = factsOf(card);
            for (const CardDifference &difference : card.differences) {
                if (!isToldByTheList(card, difference))
                    take(toldOf(card, difference, facts, *background));
            }
            return !choice.goOn || choice.goOn();
        });
    if (!counts)
        return counts.error();
    const Result<qint64> newCards = cache.differences.newCards(period.from, period.until);
    if (!newCards)
        return newCards.error();
    found.newCards = *newCards;
    found.cards += enteredAbout.size();
    found.figures = counts->leftOut;
    found.returned = counts->returned;
    found.newest = std::move(newest).taken();
    found.fields = totals.fields();
    found.causes = totals.causes();
    return found;
}
