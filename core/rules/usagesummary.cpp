// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/usagesummary.h"
#include "core/rules/arithmetic.h"

#include <algorithm>
#include <vector>

namespace
{
std::vector<qint64> knownBytes(const QList<DayUsage> &days)
{
    std::vector<qint64> bytes;
    for (const DayUsage &day : days) {
        if (day.used)
            bytes.push_back(day.used->bytes);
    }
    return bytes;
}

std::optional<DataVolume> meanOf(const std::vector<qint64> &bytes)
{
    std::optional<qint64> total = 0;
    for (const qint64 one : bytes)
        total = Arithmetic::sum(total, one);
    if (bytes.empty() || !total)
        return std::nullopt;
    const auto count = qint64(bytes.size());
    return DataVolume{*total / count + (*total % count * 2 >= count ? 1 : 0)};
}

/// The value at this rank, from 1, in ascending order.
DataVolume ranked(std::vector<qint64> bytes, size_t rank)
{
    const auto place = bytes.begin() + qsizetype(rank) - 1;
    std::nth_element(bytes.begin(), place, bytes.end());
    return {*place};
}

/// Of an even number of days the lower one in the middle: the jump is measured against a day that was.
DataVolume median(const std::vector<qint64> &bytes)
{
    return ranked(bytes, (bytes.size() + 1) / 2);
}

bool standsOut(DataVolume used, DataVolume usual, const UsageSummary::JumpRule &rule)
{
    qint64 limit = 0;
    const bool fits = !qMulOverflow(usual.bytes, qint64(rule.times), &limit);
    return fits && used >= rule.atLeast && used.bytes > limit;
}
} // namespace

std::optional<UsageSummary::Sum> UsageSummary::sum(const QList<DayUsage> &days, QDate from, QDate to)
{
    Sum sum;
    for (const DayUsage &day : days) {
        if (day.day < from || day.day > to || !day.used)
            continue;
        const std::optional<qint64> more = Arithmetic::sum(sum.used.bytes, day.used->bytes);
        if (!more)
            return std::nullopt;
        sum.used.bytes = *more;
        ++sum.knownDays;
    }
    if (sum.knownDays == 0)
        return std::nullopt;
    sum.unknownDays = int(from.daysTo(to)) + 1 - sum.knownDays;
    return sum;
}

UsageSummary::WeekdayMeans UsageSummary::weekdayMeans(const QList<DayUsage> &days)
{
    std::array<std::vector<qint64>, 7> bytes;
    for (const DayUsage &day : days) {
        if (day.used)
            bytes.at(size_t(day.day.dayOfWeek() - 1)).push_back(day.used->bytes);
    }
    WeekdayMeans means;
    std::transform(bytes.begin(), bytes.end(), means.begin(), meanOf);
    return means;
}

std::optional<DataVolume> UsageSummary::mean(const QList<DayUsage> &days)
{
    return meanOf(knownBytes(days));
}

std::optional<DataVolume> UsageSummary::percentile(const QList<DayUsage> &days, int percent)
{
    const std::vector<qint64> bytes = knownBytes(days);
    if (bytes.empty())
        return std::nullopt;
    const size_t rank = (bytes.size() * size_t(percent) + 99) / 100;
    return ranked(bytes, std::clamp<size_t>(rank, 1, bytes.size()));
}

std::optional<UsageSummary::Silence> UsageSummary::silence(const QList<DayUsage> &days)
{
    Silence silence;
    QDate next; // of the day looked at last, going back
    for (auto day = days.rbegin(); day != days.rend(); ++day) {
        const bool gap = next.isValid() && day->day.addDays(1) != next;
        if (gap || !day->used)
            return std::nullopt;
        if (day->used->bytes > 0) {
            silence.lastTraffic = day->day;
            return silence.days > 0 ? std::optional(silence) : std::nullopt;
        }
        next = day->day;
        ++silence.days;
    }
    return std::nullopt;
}

QList<UsageSummary::Jump> UsageSummary::jumps(const QList<DayUsage> &days, const JumpRule &rule)
{
    QList<Jump> jumps;
    std::vector<DayUsage> before; // the known days of the window
    for (const DayUsage &day : days) {
        if (!day.used)
            continue;
        const QDate first = day.day.addDays(-rule.daysBefore);
        std::erase_if(before, [first](const DayUsage &old) { return old.day < first; });
        const std::vector<qint64> bytes = knownBytes(QList<DayUsage>(before.begin(), before.end()));
        if (int(bytes.size()) >= rule.leastDaysBefore) {
            const DataVolume usual = median(bytes);
            if (standsOut(*day.used, usual, rule))
                jumps.append({day.day, *day.used, usual});
        }
        before.push_back(day);
    }
    return jumps;
}
