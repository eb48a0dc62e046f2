// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/poolforecast.h"
#include "core/rules/tariffbook.h"
#include "core/rules/volumes.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(PoolForecast)
};

using namespace Volumes;
constexpr qint64 gigabyte = 1LL << 30;

/// Unified pools last until they are used up; the others start anew with each month.
bool lastsOverMonths(const PoolFacts &facts)
{
    const bool kind = facts.planKind == u"unityPayPool" || facts.planKind == u"GREcard";
    return kind || (facts.record && facts.record->reading.grandTotal);
}

Volume remainingOf(const PoolReading &reading)
{
    if (const Volume sent = reading.remaining())
        return sent;
    if (reading.over && reading.over->bytes > 0)
        return DataVolume{};
    return minus(reading.total(), reading.grandTotal ? reading.grandUsed : reading.used);
}

/// What was not sent follows from the others: while something is left, nothing is over.
Volume overOf(const PoolReading &reading, Volume remaining)
{
    if (reading.over)
        return reading.over;
    if (remaining && remaining->bytes > 0)
        return DataVolume{};
    return reading.grandTotal ? minus(reading.grandUsed, reading.grandTotal)
                              : minus(reading.used, reading.effectiveTotal);
}

/// What is used a day from the moment of the reading on.
UsagePace paceOf(const PoolFacts &facts, const PaceAssumptions &assumptions)
{
    if (!facts.record)
        return {};
    return {{facts.month, facts.record->asOf, facts.record->reading.used}, facts.days, assumptions};
}

/// What is over when `more` is used: what is over now, and what of it no longer fits.
Volume overAfter(const PoolForecast &pool, Volume more)
{
    return plus(pool.over, minus(more, pool.remaining));
}

std::optional<Money> cost(const PoolForecast &pool, Volume over)
{
    if (!pool.canCauseOverage || !pool.price || !over)
        return std::nullopt;
    return TariffBook::costOf(*over, pool.price->perGigabyte);
}

template<class T, class Function> auto each(const Range<T> &range, Function function)
{
    using Value = typename decltype(function(range.low))::value_type;
    return Range<Value>{function(range.low), function(range.expected), function(range.high)};
}

Range<DataVolume> usedAfter(const PoolForecast &pool, const Range<DataVolume> &more)
{
    return {plus(pool.used, more.low), plus(pool.used, more.expected), plus(pool.used, more.high)};
}

QList<PoolForecastDay> courseOf(const PoolForecast &pool, const UsagePace &pace)
{
    QList<PoolForecastDay> course;
    if (pool.method != ForecastMethod::Days && pool.method != ForecastMethod::Mean)
        return course;
    for (QDate day = pool.asOf->beijingDate(); day <= pool.month.lastDay(); day = day.addDays(1))
        course.append({day, usedAfter(pool, pace.untilEndOf(day))});
    return course;
}

PoolState stateOf(const PoolForecast &pool)
{
    if (pool.over && pool.over->bytes > 0)
        return PoolState::Over;
    if (pool.overAtMonthEnd.expected && pool.overAtMonthEnd.expected->bytes > 0)
        return PoolState::ForecastOver;
    const std::optional<qint64> share = pool.usedPerMille();
    if (!share)
        return PoolState::Unknown;
    return *share >= qint64(pool.assumptions.nearPercent) * 10 ? PoolState::Near : PoolState::Fine;
}

void findExhaustion(PoolForecast &pool, const UsagePace &pace, bool overMonths)
{
    const bool over = pool.over && pool.over->bytes > 0;
    if (over || (pool.remaining && pool.remaining->bytes == 0)) {
        pool.exhaustion = Exhaustion::Already;
        return;
    }
    if (!pool.remaining || pace.method() == ForecastMethod::None)
        return;
    if (pace.method() == ForecastMethod::Complete) {
        pool.exhaustion = Exhaustion::NotBefore;
        return;
    }
    const QDate last = overMonths ? pool.asOf->beijingDate().addDays(pool.assumptions.longestLookAhead)
                                  : pool.month.lastDay();
    pool.exhaustedOn = pace.exceeds(*pool.remaining, last);
    pool.exhaustion = pool.exhaustedOn ? Exhaustion::OnDay : Exhaustion::NotBefore;
}

/// So many of the largest users, stopped now, save `enough` until the month ends.
std::optional<int> topUsersToStop(const QList<DataVolume> &perDay, DataVolume enough, qint64 secondsLeft)
{
    Volume saved = DataVolume{};
    for (qsizetype i = 0; i < perDay.size(); ++i) {
        saved = plus(saved, scaled(perDay[i], secondsLeft, daySeconds));
        if (!saved || *saved >= enough)
            return int(i) + 1;
    }
    return std::nullopt;
}

PoolAdvice adviceFor(const PoolForecast &pool, const PoolFacts &facts, const UsagePace &pace)
{
    PoolAdvice advice;
    const Volume over = pool.overAtMonthEnd.expected;
    if (!over || over->bytes == 0)
        return advice;
    advice.expandBy = over;
    advice.expandByGigabytes = over->bytes / gigabyte + (over->bytes % gigabyte > 0 ? 1 : 0);
    advice.payOverage = pool.atRisk.expected;
    // what is over already cannot be saved any more
    if (const Volume avoidable = minus(over, pool.over); avoidable && avoidable->bytes > 0)
        advice.stopTopUsers = topUsersToStop(facts.topUsersPerDay, *avoidable, pace.secondsLeft());
    return advice;
}

void readFigures(PoolForecast &pool, const PoolFacts &facts)
{
    if (!facts.record)
        return;
    const PoolReading &reading = facts.record->reading;
    pool.asOf = facts.record->asOf;
    pool.total = reading.total();
    pool.used = reading.used;
    pool.remaining = remainingOf(reading);
    pool.over = overOf(reading, pool.remaining);
}
} // namespace

PoolForecast PoolForecast::of(const PoolFacts &facts, const QList<TariffLine> &prices,
                              const PoolForecastAssumptions &assumptions)
{
    PoolForecast pool;
    pool.credential = facts.credential;
    pool.month = facts.month;
    pool.vendor = facts.vendor;
    pool.planKind = facts.planKind;
    pool.tariff = facts.tariff;
    pool.assumptions = assumptions;
    pool.canCauseOverage = TariffBook::canCauseOverage(facts.planKind);
    pool.price = TariffBook::lineFor(prices, facts.vendor, facts.planKind, facts.tariff);
    readFigures(pool, facts);
    const UsagePace pace = paceOf(facts, assumptions);
    const Range<DataVolume> more = pace.untilMonthEnd();
    pool.method = pace.method();
    pool.atMonthEnd = usedAfter(pool, more);
    pool.course = courseOf(pool, pace);
    pool.overAtMonthEnd = each(more, [&pool](Volume one) { return overAfter(pool, one); });
    pool.atRisk = each(pool.overAtMonthEnd, [&pool](Volume over) { return cost(pool, over); });
    findExhaustion(pool, pace, lastsOverMonths(facts));
    pool.state = stateOf(pool);
    pool.advice = adviceFor(pool, facts, pace);
    return pool;
}

std::optional<int> PoolForecast::daysLeft(QDate today) const
{
    if (exhaustion == Exhaustion::Already)
        return 0;
    if (!exhaustedOn)
        return std::nullopt;
    return int(std::max<qint64>(today.daysTo(*exhaustedOn), 0));
}

std::optional<qint64> PoolForecast::usedPerMille() const
{
    if (!total || !remaining || total->bytes <= 0)
        return std::nullopt;
    const qint64 gone = std::max<qint64>(total->bytes - remaining->bytes, 0);
    const std::optional<qint64> all = Arithmetic::sum(gone, over.value_or(DataVolume{}).bytes);
    if (!all) // more than any number of bytes there is
        return std::nullopt;
    qint64 whole = 0;
    if (qMulOverflow(*all / total->bytes, qint64(1000), &whole))
        return std::nullopt;
    // in whole numbers, without overflow: of large allowances the last bytes do not matter
    const qint64 rest = *all % total->bytes;
    return whole + (total->bytes > (1LL << 50) ? rest / (total->bytes / 1000) : rest * 1000 / total->bytes);
}

std::optional<DataVolume> PoolForecast::fitsIntoMonth() const
{
    const Volume all = plus(used, remaining);
    if (!all || !over || over->bytes > all->bytes)
        return std::nullopt;
    return DataVolume{all->bytes - over->bytes};
}

bool PoolForecast::isRiskUnknown() const
{
    const bool nothingOver = overAtMonthEnd.expected && overAtMonthEnd.expected->bytes == 0;
    return canCauseOverage && !atRisk.expected && !nothingOver;
}

QString PoolForecast::stateName() const
{
    switch (state) {
    case PoolState::Fine:
        return QStringLiteral("fine");
    case PoolState::Near:
        return QStringLiteral("near");
    case PoolState::ForecastOver:
        return QStringLiteral("forecast_over");
    case PoolState::Over:
        return QStringLiteral("over");
    case PoolState::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString PoolForecast::stateText() const
{
    switch (state) {
    case PoolState::Fine:
        return Text::tr("within the allowance");
    case PoolState::Near:
        return Text::tr("near the end of the allowance");
    case PoolState::ForecastOver:
        return Text::tr("overage expected");
    case PoolState::Over:
        return Text::tr("overage");
    case PoolState::Unknown:
        break;
    }
    return Text::tr("unknown");
}

QString PoolForecast::methodName() const
{
    switch (method) {
    case ForecastMethod::Complete:
        return QStringLiteral("complete");
    case ForecastMethod::Days:
        return QStringLiteral("days");
    case ForecastMethod::Mean:
        return QStringLiteral("mean");
    case ForecastMethod::None:
        break;
    }
    return QStringLiteral("none");
}

QString PoolForecast::methodText() const
{
    switch (method) {
    case ForecastMethod::Complete:
        return Text::tr("The month is over; the figures are those of its last reading.");
    case ForecastMethod::Days:
        return Text::tr(
                   "Each remaining day like the same weekday of the last %1 days; the band is from a day "
                   "of the lower to one of the upper quartile.")
            .arg(assumptions.patternDays);
    case ForecastMethod::Mean:
        return Text::tr("Each remaining day like the mean since the month began; the band is %1 % more and "
                        "less of it.")
            .arg(assumptions.meanSpreadPercent);
    case ForecastMethod::None:
        break;
    }
    return Text::tr("There is no forecast: the pool was not read this month, or not late enough in it.");
}

std::optional<QString> PoolForecast::atRiskUnknownText() const
{
    if (atRisk.expected)
        return std::nullopt;
    if (!canCauseOverage)
        return Text::tr("Cards of this plan stop at their allowance; there is no overage to pay.");
    if (!overAtMonthEnd.expected)
        return Text::tr("The overage cannot be forecast; read the pool again.");
    if (!price)
        return Text::tr("No confirmed price of overage for this operator and plan; enter the tariff line.");
    return Text::tr("The amount is larger than this program can hold.");
}
