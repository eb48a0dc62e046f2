// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/runwaypace.h"
#include "core/rules/arithmetic.h"

#include <algorithm>
#include <vector>

namespace
{
/// The money of each day, the oldest first; nothing once a sum does not fit.
class DaySums
{
public:
    explicit DaySums(size_t days) : m_micros(days, 0) {}
    void add(size_t day, Money amount)
    {
        const std::optional<qint64> sum = Arithmetic::sum(m_micros.at(day), amount.micros);
        m_fits = m_fits && sum;
        m_micros[day] = sum.value_or(0);
    }
    /// Of `count` days from this one on, rounded half up.
    [[nodiscard]] std::optional<Money> mean(size_t from, size_t count) const
    {
        std::optional<qint64> sum = m_fits ? std::optional<qint64>(0) : std::nullopt;
        for (size_t i = from; i < from + count; ++i)
            sum = Arithmetic::sum(sum, m_micros[i]);
        const std::optional<qint64> mean = sum ? Arithmetic::scaled(*sum, 1, qint64(count)) : std::nullopt;
        return mean ? std::optional(Money{*mean}) : std::nullopt;
    }
    [[nodiscard]] std::optional<Money> mean() const { return mean(0, m_micros.size()); }
    [[nodiscard]] std::optional<Money> sum() const
    {
        std::optional<qint64> sum = m_fits ? std::optional<qint64>(0) : std::nullopt;
        for (const qint64 one : m_micros)
            sum = Arithmetic::sum(sum, one);
        return sum ? std::optional(Money{*sum}) : std::nullopt;
    }

private:
    std::vector<qint64> m_micros;
    bool m_fits = true;
};

/// The means of whole weeks, counted back from the last day.
std::vector<std::optional<Money>> weekMeans(const DaySums &sums, size_t days)
{
    std::vector<std::optional<Money>> means;
    for (size_t end = days; end >= 7; end -= 7)
        means.push_back(sums.mean(end - 7, 7));
    return means;
}

/// The first day that is not whole: days behind a reading are no days without expenses.
QDate endOf(const RunwayInput &input)
{
    return std::min(input.today, input.ledgerUntil.value_or(input.today));
}

/// The days the ledger covers, of those the trend wants.
int coveredDays(const RunwayInput &input, const RunwayAssumptions &assumptions)
{
    const QDate end = endOf(input);
    if (!input.ledgerFrom || end.daysTo(input.today) > assumptions.oldestTrendDays)
        return 0;
    return int(std::clamp<qint64>(input.ledgerFrom->daysTo(end), 0, assumptions.trendDays));
}

bool isUsage(const LedgerEntry &entry)
{
    return entry.type == u"Consumption";
}

struct Drains {
    explicit Drains(size_t days) : usage(days), other(days), outflows(days) {}
    DaySums usage;
    DaySums other;
    DaySums outflows;
    bool complete = true; ///< every expense has a day and an amount
};

void add(Drains &drains, const LedgerEntry &entry, size_t day, const RunwayInput &input)
{
    const QString record = entry.recordId.value_or(QString());
    if (!entry.amount) {
        drains.complete = false;
        return;
    }
    if (!isUsage(entry))
        drains.outflows.add(day, *entry.amount);
    else if (input.otherRecords.contains(record))
        drains.other.add(day, *entry.amount);
    else if (!input.renewalRecords.contains(record))
        drains.usage.add(day, *entry.amount);
}

Drains drainsOf(const RunwayInput &input, int days)
{
    Drains drains{size_t(days)};
    const QDate end = endOf(input);
    const QDate first = end.addDays(-days);
    for (const LedgerEntry &entry : input.ledger) {
        if (!entry.isExpense() || !entry.time)
            continue;
        const QDate day = entry.time->beijingDate();
        if (day >= first && day < end)
            add(drains, entry, size_t(first.daysTo(day)), input);
    }
    return drains;
}
} // namespace

RunwayPace RunwayPace::of(const RunwayInput &input, const RunwayAssumptions &assumptions)
{
    RunwayPace pace;
    const int days = coveredDays(input, assumptions);
    if (days < std::max(assumptions.leastTrendDays, 1))
        return pace;
    const Drains drains = drainsOf(input, days);
    pace.days = days;
    pace.until = endOf(input);
    pace.outflows = drains.outflows.sum();
    if (!drains.complete) // an expense of unknown amount makes every mean too small
        return pace;
    pace.usage = drains.usage.mean();
    pace.other = drains.other.mean();
    const std::vector<std::optional<Money>> weeks = weekMeans(drains.usage, size_t(days));
    if (pace.usage && weeks.size() >= 2) {
        pace.usageLow = std::min(*std::min_element(weeks.begin(), weeks.end()), pace.usage);
        pace.usageHigh = std::max(*std::max_element(weeks.begin(), weeks.end()), pace.usage);
    }
    return pace;
}
