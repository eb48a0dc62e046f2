// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/usagebriefing.h"
#include "core/briefing/usagesums.h"
#include "core/store/cachewriter.h"

#include <algorithm>
#include <queue>

// A month by its parts: groups of cards, the largest users, and the cards nothing is known of.

namespace
{
using UsageBriefing::Breakdown;
using UsageBriefing::Coverage;
using UsageBriefing::ScopeCards;
using UsageBriefing::TopUsers;

bool isLarger(const TopUsers::User &a, const TopUsers::User &b)
{
    return a.used != b.used ? a.used > b.used : a.cardId < b.cardId;
}

/// The largest of many, the others forgotten at once.
class Largest
{
public:
    explicit Largest(qsizetype most) : m_most(size_t(std::max<qsizetype>(most, 0))) {}
    void take(qint64 cardId, const MonthUsage &usage)
    {
        if (!usage.total || usage.total->bytes <= 0 || m_most == 0)
            return;
        TopUsers::User user{cardId, *usage.total, {}, 0};
        if (m_queue.size() == m_most && !isLarger(user, m_queue.top()))
            return;
        user.perDay = UsageSummary::mean(usage.days);
        user.knownDays = int(std::count_if(usage.days.begin(), usage.days.end(),
                                           [](const DayUsage &day) { return day.used.has_value(); }));
        m_queue.push(user);
        if (m_queue.size() > m_most)
            m_queue.pop();
    }
    [[nodiscard]] QList<TopUsers::User> sorted()
    {
        QList<TopUsers::User> users;
        for (; !m_queue.empty(); m_queue.pop())
            users.prepend(m_queue.top());
        return users;
    }

private:
    size_t m_most;
    std::priority_queue<TopUsers::User, std::vector<TopUsers::User>, decltype(&isLarger)> m_queue{&isLarger};
};

/// Sums one month of the cards into groups; `also` sees each of these cards.
template<class Also>
Result<void> addMonth(const BriefingContext &context, const FleetWalk &walk, UsageSums &sums, Month month,
                      const Also &also)
{
    return context.cache.usage.stream(month, [&](qint64 cardId, const MonthUsage &usage, Instant) {
        const std::optional<FleetWalk::Card> card = walk.card(cardId - 1);
        if (!card || !sums.groups().has(*card))
            return true;
        sums.add(*card, 0, usage.total);
        also(*card, usage);
        return true;
    });
}

bool mayHaveTraffic(const FleetWalk::Card &card, const FleetWalk &walk)
{
    const CardColumns &fleet = walk.fleet();
    return card.isListed() &&
           ReadingAges::applies(ReadingClass::Usage,
                                fleet.dictionary(CardText::Status).at(card.code(CardText::Status)),
                                fleet.dictionary(CardText::Vendor).at(card.code(CardText::Vendor)));
}

/// The card's row says what it said when its usage was read, and the list was read since: it had no traffic.
bool stoodStill(const FleetWalk::Card &card, const FleetWalk &walk, const ReadingAge &age)
{
    const auto number = [&](CardNumber column) { return walk.fleet().number(column, card.row()); };
    const quint32 now = RowMark::trafficOf(number(CardNumber::UsageAsOf), number(CardNumber::Used));
    return age.refusal.isEmpty() && age.mark && now != 0 && now == age.mark->traffic;
}

void note(Coverage &coverage, Instant read)
{
    coverage.oldest = std::min(coverage.oldest.value_or(read), read);
    coverage.newest = std::max(coverage.newest.value_or(read), read);
}
} // namespace

Result<Breakdown> UsageBriefing::breakdown(const BriefingContext &context, UsageGrouping by, Month month)
{
    const FleetWalk walk(context.fleet);
    UsageSums whole(walk, UsageGroups::fleet(walk), {month.lastDay()});
    UsageSums sums(walk, UsageGroups::all(walk, by), {month.lastDay()});
    const Result<void> read =
        addMonth(context, walk, whole, month, [&sums](const FleetWalk::Card &card, const MonthUsage &usage) {
            sums.add(card, 0, usage.total);
        });
    if (!read)
        return read.error();
    Breakdown breakdown{month, by, whole.total(0, 0), {}};
    for (quint32 group = 0; group < sums.groups().count(); ++group) {
        const KnownSum total = sums.total(group, 0);
        if (total.cards + total.unknownCards > 0)
            breakdown.groups.append({total, sums.groups().keys().value(group)});
    }
    std::stable_sort(breakdown.groups.begin(), breakdown.groups.end(),
                     [](const Breakdown::Group &a, const Breakdown::Group &b) { return a.used > b.used; });
    return breakdown;
}

Result<TopUsers> UsageBriefing::topUsers(const BriefingContext &context, const UsageScope &scope, Month month,
                                         qsizetype most)
{
    const FleetWalk walk(context.fleet);
    UsageSums sums(walk, UsageGroups::one(walk, scope), {month.lastDay()});
    Largest largest(most);
    const Result<void> read = addMonth(context, walk, sums, month,
                                       [&largest](const FleetWalk::Card &card, const MonthUsage &usage) {
                                           largest.take(qint64(card.row()) + 1, usage);
                                       });
    if (!read)
        return read.error();
    return TopUsers{month, sums.total(0, 0), largest.sorted()};
}

Result<Coverage> UsageBriefing::coverage(const BriefingContext &context, const UsageScope &scope,
                                         QDate knownTo, qsizetype most)
{
    enum State : quint8 { Never, Late, Known };
    const FleetWalk walk(context.fleet);
    const UsageGroups groups = UsageGroups::one(walk, scope);
    const Result<SyncPart> list = context.cache.journal.part(SyncParts::list);
    if (!list)
        return list.error();
    const bool listTells = list->completedAt && list->completedAt->beijingDate() > knownTo;
    Coverage coverage;
    std::vector<State> states(context.fleet->rowCount(), Never);
    const auto visit = [&](qint64 cardId, const ReadingAge &age) {
        const std::optional<FleetWalk::Card> card = walk.card(cardId - 1);
        if (!card || !groups.has(*card) || !mayHaveTraffic(*card, walk))
            return true;
        coverage.refused += age.refusal.isEmpty() ? 0 : 1;
        if (age.read) {
            const bool known =
                age.read->beijingDate() > knownTo || (listTells && stoodStill(*card, walk, age));
            states[card->row()] = known ? Known : Late;
            note(coverage, *age.read);
        }
        return true;
    };
    if (const Result<void> read = context.cache.readings.stream(ReadingClass::Usage, visit); !read)
        return read.error();
    QList<qint64> late;
    walk.all([&](const FleetWalk::Card &card) {
        if (!groups.has(card) || !mayHaveTraffic(card, walk))
            return;
        ++coverage.cards;
        const State state = states[card.row()];
        coverage.neverRead += state == Never ? 1 : 0;
        coverage.late += state == Late ? 1 : 0;
        QList<qint64> &wishes = state == Never ? coverage.toRead : late;
        if (state != Known && wishes.size() < most)
            wishes.append(qint64(card.row()) + 1);
    });
    coverage.toRead += late;
    coverage.toRead.resize(std::min(coverage.toRead.size(), most));
    return coverage;
}

QList<ScopeCards> UsageBriefing::scopes(const BriefingContext &context)
{
    const FleetWalk walk(context.fleet);
    QList<ScopeCards> scopes;
    for (const UsageGrouping by :
         {UsageGrouping::Operator, UsageGrouping::Plan, UsageGrouping::Pool, UsageGrouping::Tag}) {
        const UsageGroups groups = UsageGroups::all(walk, by);
        std::vector<qint64> cards(groups.count());
        walk.current([&](const FleetWalk::Card &card) {
            for (const quint32 group : groups.of(card))
                ++cards[group];
        });
        for (quint32 group = 0; group < groups.count(); ++group) {
            if (cards[group] > 0 && !groups.keys()[group].isEmpty())
                scopes.append({by, groups.keys()[group], cards[group]});
        }
    }
    return scopes;
}
