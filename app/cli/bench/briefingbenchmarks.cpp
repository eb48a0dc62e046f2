// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/benchmark.h"
#include "app/cli/bench/companycache.h"
#include "core/desk/workdays.h"

#include "core/briefing/deadlinebriefing.h"
#include "core/briefing/guardbriefing.h"
#include "core/briefing/poolbriefing.h"
#include "core/briefing/realnamebriefing.h"
#include "core/briefing/rebatebriefing.h"
#include "core/briefing/runwaybriefing.h"
#include "core/briefing/todaybriefing.h"
#include "core/briefing/usagebriefing.h"
#include "core/inventory/cardcolumnseditor.h"

#include <QFileInfo>

#include <algorithm>

// What the panes of a window ask of a whole company with all its readings, and whether the answers are right.
namespace
{
constexpr std::chrono::microseconds goal{1'000'000}; ///< Today; panes show the last answer meanwhile
const QDate companyDay(2026, 11, 23);

Result<std::shared_ptr<const CardColumns>> loadFleet(CacheReader &reader)
{
    CardColumnsEditor editor;
    const Result<void> read = reader.cards.stream([&editor](const CardRow &row) { return editor.put(row); });
    if (!read)
        return read.error();
    return editor.publish(1);
}

/// Runs briefings, keeps their times, and remembers whether each answer was right.
class Panes
{
public:
    Panes(BenchRoom &room, const CompanyCache &company, const BriefingContext &context)
        : m_room(room), m_company(company), m_context(context)
    {
    }

    template<class Ask, class Right> void measure(const QString &name, const Ask &ask, const Right &right)
    {
        std::optional<std::invoke_result_t<Ask, const BriefingContext &>> answer;
        const auto took =
            Benchmarks::median(m_room.rounds, m_room.clock, [&] { answer.emplace(ask(m_context)); });
        m_times.insert(name + QStringLiteral("_us"), qint64(took.count()));
        const bool good = answer && *answer && right(**answer);
        if (!good)
            m_wrong.append(name);
    }

    void all()
    {
        const Month month = Month::of(m_context.today);
        measure(QStringLiteral("today"), &TodayBriefing::findings,
                [](const QList<Finding> &findings) { return findings.size() >= 8; });
        measure(
            QStringLiteral("pools"),
            [month](const BriefingContext &context) { return PoolBriefing::forecasts(context, month); },
            [this, month](const QList<PoolForecast> &pools) { return poolsAreRight(pools, month); });
        measure(
            QStringLiteral("guards"),
            [](const BriefingContext &context) { return GuardBriefing::audit(context); },
            [this](const GuardAudit &audit) {
                return audit.plans.size() == m_company.company().credentials().size();
            });
        measure(
            QStringLiteral("runway"),
            [](const BriefingContext &context) { return RunwayBriefing::runway(context); },
            [this](const Runway &runway) {
                return runway.balance == m_company.company().trueBalance().available;
            });
        measure(
            QStringLiteral("real_name"),
            [](const BriefingContext &context) { return RealNameBriefing::summary(context); },
            [this](const RealNameBriefing::Summary &summary) { return realNamesAreRight(summary.counts); });
        measure(
            QStringLiteral("rebate_statement"),
            [month](const BriefingContext &context) {
                return RebateBriefing::statement(context, month.previous().previous());
            },
            [this](const RebateStatement &statement) { return rebateIsRight(statement); });
        measure(
            QStringLiteral("deadlines"),
            [](const BriefingContext &context) { return DeadlineBriefing::running(context); },
            [](const QList<RunningDeadline> &running) { return running.size() >= 3; });
        measure(
            QStringLiteral("fleet_month"),
            [month](const BriefingContext &context) {
                return UsageBriefing::days(context, UsageScope::fleet(), month.firstDay(), month.lastDay());
            },
            [this](const QList<UsageBriefing::DayTotal> &days) { return usageIsRight(days); });
    }

    [[nodiscard]] qint64 time(const QString &name) const
    {
        return m_times.value(name + QStringLiteral("_us")).toInteger();
    }
    [[nodiscard]] const QJsonObject &times() const { return m_times; }
    [[nodiscard]] const QStringList &wrong() const { return m_wrong; }

private:
    [[nodiscard]] bool poolsAreRight(const QList<PoolForecast> &pools, Month month) const
    {
        const auto right = [&](const PoolForecast &pool) {
            const std::optional<PoolReading> truth = m_company.company().truePool(pool.credential, month);
            return truth && pool.used == truth->used && pool.method == ForecastMethod::Days;
        };
        return !pools.isEmpty() && std::all_of(pools.begin(), pools.end(), right);
    }
    [[nodiscard]] bool realNamesAreRight(const RealNameBriefing::Counts &counts) const
    {
        return counts.cards() == m_company.truth().notClosed && counts.verified == m_company.truth().verified;
    }
    [[nodiscard]] bool rebateIsRight(const RebateStatement &statement) const
    {
        const QList<SimRebate> rebates = m_company.company().trueRebates();
        return std::any_of(rebates.begin(), rebates.end(), [&statement](const SimRebate &rebate) {
            return rebate.month == statement.month && rebate.cards == statement.ourCount;
        });
    }
    [[nodiscard]] bool usageIsRight(const QList<UsageBriefing::DayTotal> &days) const
    {
        qint64 bytes = 0;
        for (const UsageBriefing::DayTotal &day : days)
            bytes += day.used ? day.used->bytes : 0;
        return bytes == m_company.truth().usedBytes;
    }

    BenchRoom &m_room;
    const CompanyCache &m_company;
    const BriefingContext &m_context;
    QJsonObject m_times;
    QStringList m_wrong;
};
} // namespace

Result<BenchResult> Benchmarks::briefings(BenchRoom &room)
{
    CompanyCache company(room, std::min<qint64>(room.cards, Fleet::maxSize), companyDay);
    if (const Result<void> filled = company.fill(room.directory + QStringLiteral("/company")); !filled)
        return filled.error();
    const Result<std::unique_ptr<CacheReader>> reader = company.cache().openReader();
    if (!reader)
        return reader.error();
    const Result<WorkdayCalendar> calendar = Workdays::with(**reader);
    if (!calendar)
        return calendar.error();
    const auto began = room.clock.monotonic();
    const Result<std::shared_ptr<const CardColumns>> fleet = loadFleet(**reader);
    if (!fleet)
        return fleet.error();
    const auto loaded = std::chrono::duration_cast<std::chrono::microseconds>(room.clock.monotonic() - began);
    const BriefingContext context{**reader, *fleet, *calendar, company.today(), company.now()};
    Panes panes(room, company, context);
    panes.all();
    BenchResult result{.reference = QStringLiteral("1 s"),
                       .ours = std::chrono::microseconds(panes.time(QStringLiteral("today"))),
                       .theirs = goal,
                       .goal = 1};
    result.correct = panes.wrong().isEmpty();
    result.figures = panes.times();
    result.figures.insert(QStringLiteral("cards"), qint64((*fleet)->cardCount()));
    result.figures.insert(QStringLiteral("points"), company.truth().points);
    result.figures.insert(QStringLiteral("load_us"), qint64(loaded.count()));
    result.figures.insert(QStringLiteral("bytes"), QFileInfo(company.cache().paths().database()).size());
    if (!result.correct)
        result.figures.insert(QStringLiteral("wrong"), panes.wrong().join(u' '));
    return result;
}
