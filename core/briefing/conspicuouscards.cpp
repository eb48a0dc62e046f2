// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/fleetwalk.h"
#include "core/briefing/usagebriefing.h"
#include "core/store/cachewriter.h"

#include <algorithm>
#include <unordered_map>

// Cards whose traffic stands out, found month by month from now into the past: the days of a million cards
// would not fit into memory at once.

namespace
{
using UsageBriefing::Conspicuous;
using UsageBriefing::ConspicuousRule;

/// Follows runs of days without traffic into the past.
class SilenceSearch
{
public:
    SilenceSearch(quint32 rows, int leastDays) : m_runs(rows), m_leastDays(leastDays) {}

    /// A card's month; months come descending. Only where `mayBegin` a card is met for the first time.
    void take(quint32 row, const MonthUsage &month, bool mayBegin)
    {
        Run &run = m_runs[row];
        if (run.state == Run::Over || (run.state == Run::New && !mayBegin) || month.days.isEmpty())
            return;
        const QList<DayUsage> days = withRun(month.days, run);
        if (const auto silence = UsageSummary::silence(days); silence && silence->days >= m_leastDays)
            m_found.append({qint64(row) + 1, *silence});
        goOn(run, days, month.month);
    }

    [[nodiscard]] bool isOver() const { return m_running == 0; }

    [[nodiscard]] QList<UsageBriefing::SilentCard> found()
    {
        std::sort(m_found.begin(), m_found.end(), [](const auto &a, const auto &b) {
            return a.silence.days != b.silence.days ? a.silence.days > b.silence.days : a.cardId < b.cardId;
        });
        return m_found;
    }

private:
    struct Run {
        enum State : quint8 { New, Running, Over };
        qint32 firstDay = 0; ///< Julian
        quint16 days = 0;
        State state = New;
    };

    /// The month's days with those of the run behind them, which are all without traffic.
    static QList<DayUsage> withRun(QList<DayUsage> days, const Run &run)
    {
        if (run.state != Run::Running)
            return days;
        for (int day = 0; day < run.days; ++day)
            days.append({QDate::fromJulianDay(run.firstDay + day), DataVolume{}});
        return days;
    }

    /// The run goes on into the month before when this one is silent from its first day to the last known.
    void goOn(Run &run, const QList<DayUsage> &days, Month month)
    {
        const QDate first = month.firstDay();
        const bool whole = days.first().day == first && first.daysTo(days.last().day) + 1 == days.size() &&
                           std::all_of(days.begin(), days.end(),
                                       [](const DayUsage &day) { return day.used && day.used->bytes == 0; });
        m_running += int(whole) - int(run.state == Run::Running);
        run.state = whole ? Run::Running : Run::Over;
        run.firstDay = qint32(first.toJulianDay());
        run.days = quint16(days.size());
    }

    std::vector<Run> m_runs;
    int m_leastDays;
    qint64 m_running = 0;
    QList<UsageBriefing::SilentCard> m_found;
};

/// Keeps the days of cards that may have jumped until those before them are known.
class JumpSearch
{
public:
    JumpSearch(QDate today, const ConspicuousRule &rule)
        : m_rule(rule.jump), m_today(today), m_jumpsFrom(today.addDays(1 - rule.jumpDays)),
          m_from(m_jumpsFrom.addDays(-rule.jump.daysBefore))
    {
    }

    [[nodiscard]] Month oldestMonth() const { return Month::of(m_from); }

    /// Months come descending.
    void take(quint32 row, const MonthUsage &month)
    {
        const auto waiting = m_waiting.find(row);
        const bool may = std::any_of(month.days.begin(), month.days.end(),
                                     [this](const DayUsage &day) { return mayBeJump(day); });
        if (waiting == m_waiting.end() && !may)
            return;
        QList<DayUsage> days;
        std::copy_if(month.days.begin(), month.days.end(), std::back_inserter(days),
                     [this](const DayUsage &day) { return day.day >= m_from && day.day <= m_today; });
        if (waiting == m_waiting.end())
            m_waiting.emplace(row, days);
        else
            waiting->second = days + waiting->second;
        if (month.month == oldestMonth()) {
            judge(row, m_waiting[row]);
            m_waiting.erase(row);
        }
    }

    [[nodiscard]] QList<UsageBriefing::JumpingCard> found()
    {
        for (const auto &[row, days] : m_waiting)
            judge(row, days);
        m_waiting.clear();
        std::sort(m_found.begin(), m_found.end(), [](const auto &a, const auto &b) {
            return a.jump.used != b.jump.used ? a.jump.used > b.jump.used : a.cardId < b.cardId;
        });
        return m_found;
    }

private:
    [[nodiscard]] bool mayBeJump(const DayUsage &day) const
    {
        return day.day >= m_jumpsFrom && day.day <= m_today && day.used && *day.used >= m_rule.atLeast;
    }
    void judge(quint32 row, const QList<DayUsage> &days)
    {
        const QList<UsageSummary::Jump> jumps = UsageSummary::jumps(days, m_rule);
        if (!jumps.isEmpty() && jumps.last().day >= m_jumpsFrom)
            m_found.append({qint64(row) + 1, jumps.last()});
    }

    UsageSummary::JumpRule m_rule;
    QDate m_today;
    QDate m_jumpsFrom;
    QDate m_from;
    std::unordered_map<quint32, QList<DayUsage>> m_waiting;
    QList<UsageBriefing::JumpingCard> m_found;
};

class Search
{
public:
    Search(const BriefingContext &context, const ConspicuousRule &rule)
        : m_context(context), m_walk(context.fleet), m_silence(context.fleet->rowCount(), rule.silentDays),
          m_jumps(context.today, rule)
    {
    }

    Result<std::optional<Conspicuous>> run()
    {
        const Month newest = Month::of(m_context.today);
        const Result<QList<Month>> stored = m_context.cache.usage.storedMonths();
        if (!stored)
            return stored.error();
        for (auto month = stored->rbegin(); month != stored->rend(); ++month) {
            const bool recent = *month >= newest.previous();
            if (*month > newest)
                continue;
            if (!recent && *month < m_jumps.oldestMonth() && m_silence.isOver())
                break;
            if (const Result<void> read = takeMonth(*month, recent); !read)
                return read.error();
        }
        if (!m_any)
            return std::optional<Conspicuous>();
        return std::optional(Conspicuous{m_silence.found(), m_jumps.found()});
    }

private:
    Result<void> takeMonth(Month month, bool recent)
    {
        return m_context.cache.usage.stream(month, [&](qint64 cardId, const MonthUsage &usage, Instant) {
            const std::optional<FleetWalk::Card> card = m_walk.card(cardId - 1);
            if (!card || !card->isListed() || !card->isActive())
                return true;
            m_any = m_any || recent;
            m_silence.take(card->row(), usage, recent);
            if (month >= m_jumps.oldestMonth())
                m_jumps.take(card->row(), usage);
            return true;
        });
    }

    const BriefingContext &m_context;
    FleetWalk m_walk;
    SilenceSearch m_silence;
    JumpSearch m_jumps;
    bool m_any = false;
};
} // namespace

Result<std::optional<Conspicuous>> UsageBriefing::conspicuous(const BriefingContext &context,
                                                              const ConspicuousRule &rule)
{
    return Search(context, rule).run();
}
