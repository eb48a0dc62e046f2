// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/syncbudget.h"

#include "core/cloud/calls.h"
#include "core/store/cachewriter.h"
#include "core/sync/accountspans.h"

#include <algorithm>
#include <cmath>

namespace
{
constexpr int linkcardAllowance = 20; // a second and action (cloud-api 6)
constexpr auto large = std::chrono::minutes(5);

// What a run reads of the account: one page of each, the open month of three kinds of bills and, for the
// first days of a month, the one before; at first thirteen months of ledger and of bills besides.
constexpr qint64 moneyCalls = 4 + 3; // the list of what can be invoiced is counted apart
constexpr qint64 closingBills = 2;
constexpr int billsCloseOn = 3; // of the month
constexpr qint64 monthsBack = 13;
constexpr qint64 firstMoneyCalls = moneyCalls + monthsBack * (1 + 3);

qint64 pages(qint64 rows, qint64 size)
{
    return std::max<qint64>(1, (rows + size - 1) / size);
}

/// Due cards and those somebody waits for: some of them may be both.
qint64 callsOf(const DueCounts &due, const BudgetFacts &facts, const SyncOptions &options)
{
    return options.onlyWishes ? facts.wishes : std::max(facts.wishes, due.all());
}
} // namespace

BudgetPace BudgetPace::of(const CloudApi::Options &options)
{
    BudgetPace pace{options.share, std::nullopt};
    if (!options.unlimited)
        pace.callsPerSecond = options.share * options.callsPerSecond.value_or(linkcardAllowance);
    return pace;
}

Result<BudgetFacts> BudgetFacts::read(CacheReader &cache, const SyncOptions &options, Instant now,
                                      QDate today)
{
    BudgetFacts facts;
    facts.today = today;
    facts.wishes = options.wishes.cards.size();
    const Result<CardTotals> totals = cache.cards.totals();
    if (!totals)
        return totals.error();
    facts.cards = totals->cards - totals->notListed;
    for (const auto &[which, one] :
         {std::pair{ReadingClass::Detail, &facts.details}, std::pair{ReadingClass::Usage, &facts.usage},
          std::pair{ReadingClass::Identity, &facts.identity}}) {
        const Result<DueCards> found = cache.readings.due(RefreshRule(which, now), 0);
        if (!found)
            return found.error();
        *one = {found->due, found->counts};
    }
    const Result<QStringList> pools = cache.pools.credentials();
    if (!pools)
        return pools.error();
    facts.pools = pools->size();
    const bool exactly = AccountSpans::isExactly(options);
    const Result<std::optional<QDate>> from = exactly ? Result<std::optional<QDate>>(std::optional<QDate>())
                                                      : AccountSpans::ordersFrom(cache.meta, now, today);
    if (!from)
        return from.error();
    const Result<qint64> orders =
        cache.orders.count(*from ? std::optional(Instant::startOfBeijingDay(**from)) : std::nullopt);
    if (!orders)
        return orders.error();
    facts.orders = *orders;
    const Result<bool> itemsDue =
        exactly ? Result<bool>(true) : AccountSpans::invoiceItemsDue(cache.journal, now);
    const Result<qint64> items = cache.bills.invoiceItemCount();
    if (!itemsDue || !items)
        return itemsDue ? items.error() : itemsDue.error();
    if (*itemsDue)
        facts.invoiceItems = *items;
    const Result<SyncPart> bills = cache.journal.part(SyncParts::bills);
    const Result<SyncPart> list = cache.journal.part(SyncParts::list);
    if (!bills || !list)
        return bills ? list.error() : bills.error();
    facts.moneyKnown = bills->completedAt.has_value();
    facts.listAsOf = list->completedAt;
    return facts;
}

SyncBudget SyncBudget::of(const BudgetFacts &facts, const SyncOptions &options, const BudgetPace &pace)
{
    SyncBudget budget;
    budget.pace = pace;
    budget.listAsOf = facts.listAsOf;
    const auto add = [&](SyncTopic topic, const QString &part, const char *action, qint64 calls, bool isAbout,
                         std::optional<DueCounts> due = {}) {
        if (options.topics.testFlag(topic) && calls > 0)
            budget.lines.append({part, QString::fromLatin1(action), calls, isAbout, due});
    };
    add(SyncTopic::List, SyncParts::list, "ListCardInfo",
        facts.cards / Calls::cardPageSize + 1, // it ends on a page that is not full
        !facts.listAsOf);
    add(SyncTopic::Detail, SyncParts::details, "GetCardDetail", callsOf(facts.details.due, facts, options),
        false, facts.details.due);
    add(SyncTopic::Usage, SyncParts::usage, "GetCardFlowInfo", callsOf(facts.usage.due, facts, options),
        false, facts.usage.due);
    add(SyncTopic::Identity, SyncParts::identity, "GetRealNameStatus",
        callsOf(facts.identity.due, facts, options), false, facts.identity.due);
    add(SyncTopic::Pools, SyncParts::pools, "GetCredentialPoolStatistics", facts.pools, true);
    add(SyncTopic::Pools, SyncParts::statistics, "GetSimCardStateDistribution", 2, false);
    add(SyncTopic::Orders, SyncParts::orders, "ListOrder", pages(facts.orders, Calls::orderPageSize), true);
    const qint64 closing = facts.today.day() <= billsCloseOn ? closingBills : 0;
    add(SyncTopic::Money, SyncParts::balance, "QueryAccountBalance",
        (facts.invoiceItems ? pages(*facts.invoiceItems, Calls::evaluatePageSize) : 0) +
            (facts.moneyKnown ? moneyCalls + closing : firstMoneyCalls),
        true);
    return budget;
}

qint64 SyncBudget::calls() const
{
    qint64 calls = 0;
    for (const Line &line : lines)
        calls += line.calls;
    return calls;
}

qint64 SyncBudget::callsFor(const QString &part) const
{
    const auto line =
        std::find_if(lines.begin(), lines.end(), [&part](const Line &one) { return one.part == part; });
    return line == lines.end() ? 0 : line->calls;
}

std::optional<std::chrono::seconds> SyncBudget::duration() const
{
    if (!pace.callsPerSecond || *pace.callsPerSecond <= 0)
        return std::nullopt;
    qint64 list = 0, longest = 0;
    for (const Line &line : lines) {
        if (line.part == SyncParts::list)
            list = line.calls;
        else
            longest = std::max(longest, line.calls);
    }
    return std::chrono::seconds(qint64(std::ceil(double(list + longest) / *pace.callsPerSecond)));
}

bool SyncBudget::isLarge() const
{
    const std::optional<std::chrono::seconds> takes = duration();
    return takes && *takes >= large;
}
