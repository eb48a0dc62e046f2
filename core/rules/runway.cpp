// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/runway.h"
#include "core/rules/arithmetic.h"
#include "core/rules/runwaypace.h"
#include "core/rules/runwaywalk.h"

#include <QCoreApplication>

#include <algorithm>
#include <climits>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Runway)
};

constexpr qint64 fen = Money::unit / 100;

void readBalance(Runway &runway, const RunwayInput &input)
{
    if (!input.balance)
        return;
    const BalanceReading &reading = *input.balance;
    runway.balance = reading.available ? reading.available : reading.cash;
    runway.balanceAsOf = reading.asOf;
    runway.currency = reading.currency;
    const qint64 oldAfter = 3600LL * runway.assumptions.balanceOldAfterHours;
    runway.balanceOld = !reading.asOf || input.now.seconds - reading.asOf->seconds > oldAfter;
}

void readRenewals(Runway &runway, const RunwayInput &input)
{
    runway.renewalsUnknown = !input.renewals;
    const QDate last = input.today.addDays(runway.assumptions.horizonDays);
    for (const KnownRenewal &renewal : input.renewals.value_or(QList<KnownRenewal>())) {
        if (renewal.day < input.today || renewal.day > last)
            continue;
        runway.renewalCards += renewal.cards;
        runway.unpricedCards += renewal.perCard ? 0 : renewal.cards;
    }
}

void readPace(Runway &runway, const RunwayPace &pace)
{
    runway.trendDays = pace.days;
    runway.trendUntil = pace.until;
    runway.usagePerDay = pace.usage;
    runway.usagePerDayLow = pace.usageLow;
    runway.usagePerDayHigh = pace.usageHigh;
    runway.otherPerDay = pace.other;
    runway.outflows = pace.outflows;
}

RunwayEnd endOf(const Runway &runway, const std::optional<RunwayWalk> &walk)
{
    RunwayEnd end;
    if (!runway.balance || !walk)
        return end;
    const std::optional<QDate> day = walk->firstDayBelow(*runway.balance, Money{});
    end.state = day ? RunwayEnd::State::OnDay : RunwayEnd::State::NotBefore;
    end.day = day;
    if (day)
        end.days = int(runway.today.daysTo(*day));
    return end;
}

/// What is left day by day; empty when the pace or the balance is unknown.
QList<RunwayDay> daysOf(const Runway &runway, const std::optional<RunwayWalk> &walk)
{
    return walk && runway.balance ? walk->daysFrom(*runway.balance) : QList<RunwayDay>();
}

/// The first days with renewals: the first of all, and the first that the money does not cover.
void noteCharges(Runway &runway, const std::optional<RunwayWalk> &walk)
{
    for (const RunwayDay &day : daysOf(runway, walk)) {
        if (day.renewals.micros <= 0)
            continue;
        if (!runway.nextCharge)
            runway.nextCharge = day;
        if (day.balanceAfter.micros < 0) {
            runway.uncoveredCharge = day;
            return;
        }
    }
}

std::optional<Money> moneyOf(const QList<VoucherBurn> &vouchers)
{
    std::optional<Money> sum = Money{};
    for (const VoucherBurn &burn : vouchers) {
        if (burn.state == VoucherBurn::State::Counted && sum)
            sum = Money::sum(*sum, burn.voucher.balance.value_or(Money{}));
    }
    return sum;
}

std::optional<Money> lapsing(const Runway &runway)
{
    std::optional<Money> sum = Money{};
    for (const VoucherBurn &burn : runway.vouchers) {
        if (burn.state != VoucherBurn::State::Counted || *burn.daysLeft > runway.assumptions.horizonDays)
            continue;
        if (!burn.lapses || !sum)
            return std::nullopt;
        sum = Money::sum(*sum, *burn.lapses);
    }
    return sum;
}

// ---- the three thresholds ----

ThresholdCheck amountCheck(const Runway &runway, const BalanceThresholds &thresholds)
{
    using State = ThresholdCheck::State;
    ThresholdCheck check{ThresholdCheck::Kind::Amount, State::NotSet, {}};
    if (!thresholds.amount)
        return check;
    const QString limit = thresholds.amount->text(runway.currency.value_or(QStringLiteral("CNY")));
    if (!runway.balance) {
        check.state = State::Unknown;
        check.text = Text::tr("The balance is unknown; it should be at least %1.").arg(limit);
        return check;
    }
    const QString balance = runway.balance->text(runway.currency.value_or(QStringLiteral("CNY")));
    const bool kept = *runway.balance >= *thresholds.amount;
    check.state = kept ? State::Kept : State::Broken;
    check.text = kept ? Text::tr("The balance of %1 is at least %2.").arg(balance, limit)
                      : Text::tr("The balance of %1 is below %2.").arg(balance, limit);
    return check;
}

ThresholdCheck daysCheck(const Runway &runway, const BalanceThresholds &thresholds)
{
    using State = ThresholdCheck::State;
    ThresholdCheck check{ThresholdCheck::Kind::RunwayDays, State::NotSet, {}};
    if (!thresholds.runwayDays)
        return check;
    const int limit = *thresholds.runwayDays;
    if (runway.expected.state == RunwayEnd::State::Unknown) {
        check.state = State::Unknown;
        check.text =
            Text::tr("How long the balance lasts is unknown; it should be %n day(s).", nullptr, limit);
    } else if (runway.expected.days && *runway.expected.days < limit) {
        check.state = State::Broken;
        check.text = Text::tr("The balance lasts %1 days, fewer than %2.")
                         .arg(QString::number(*runway.expected.days), QString::number(limit));
    } else if (!runway.expected.days && limit > runway.assumptions.horizonDays) {
        check.state = State::Unknown;
        check.text = Text::tr("The runway is computed for %1 days only, fewer than %2.")
                         .arg(QString::number(runway.assumptions.horizonDays), QString::number(limit));
    } else {
        check.state = State::Kept;
        check.text = Text::tr("The balance lasts at least %n day(s).", nullptr, limit);
    }
    return check;
}

ThresholdCheck chargeCheck(const Runway &runway, const BalanceThresholds &thresholds)
{
    using State = ThresholdCheck::State;
    ThresholdCheck check{ThresholdCheck::Kind::BeforeCharge, State::NotSet, {}};
    if (!thresholds.beforeChargeDays)
        return check;
    const QDate last = runway.today.addDays(*thresholds.beforeChargeDays);
    if (runway.uncoveredCharge && runway.uncoveredCharge->day <= last) {
        check.state = State::Broken;
        check.text = Text::tr("The renewals of %1 are not covered.")
                         .arg(runway.uncoveredCharge->day.toString(Qt::ISODate));
    } else if (runway.expected.state == RunwayEnd::State::Unknown || runway.renewalsUnknown ||
               runway.unpricedCards > 0) {
        check.state = State::Unknown;
        check.text = Text::tr("Whether the next renewals are covered is unknown.");
    } else {
        check.state = State::Kept;
        check.text = Text::tr("The renewals of the next %n day(s) are covered.", nullptr,
                              *thresholds.beforeChargeDays);
    }
    return check;
}

// ---- advice ----

/// Rounded up: an amount a fen too small would miss the day.
std::optional<Money> upToFen(Money money)
{
    const qint64 whole = money.micros / fen + (money.micros % fen > 0 ? 1 : 0);
    qint64 micros = 0;
    return qMulOverflow(whole, fen, &micros) ? std::nullopt : std::optional(Money{micros});
}

/// What is missing so that `keep` is left on the account when `until` has passed.
std::optional<Money> missing(const Runway &runway, const RunwayWalk &walk, QDate until, Money keep)
{
    const std::optional<Money> drained = walk.fromBalanceUntil(until);
    const std::optional<Money> wanted = drained ? Money::sum(*drained, keep) : std::nullopt;
    return wanted ? Money::difference(*wanted, *runway.balance) : std::nullopt;
}

std::optional<TopUpAdvice> adviceOf(const Runway &runway, const BalanceThresholds &thresholds,
                                    const std::optional<RunwayWalk> &expected,
                                    const std::optional<RunwayWalk> &fastest)
{
    if (!runway.balance || !expected)
        return std::nullopt;
    const Money keep = thresholds.amount.value_or(Money{});
    const int wanted = std::max(thresholds.runwayDays.value_or(0), thresholds.beforeChargeDays.value_or(0));
    // a runway of n days means that the n days from today on are paid for
    const int days =
        std::min(wanted > 0 ? wanted : runway.assumptions.adviceDays, runway.assumptions.horizonDays);
    const QDate until = runway.today.addDays(days - 1);
    const std::optional<Money> amount = missing(runway, *expected, until, keep);
    if (!amount || amount->micros <= 0)
        return std::nullopt;
    const std::optional<Money> rounded = upToFen(*amount);
    const RunwayWalk &pace = fastest ? *fastest : *expected;
    const std::optional<QDate> below = pace.firstDayBelow(*runway.balance, keep);
    if (!rounded || !below)
        return std::nullopt;
    return TopUpAdvice{*rounded, std::max(runway.today, below->addDays(-1)), until};
}

/// Cash alone: no voucher pays for anything.
RunwayPlan withoutVouchers(RunwayPlan plan)
{
    plan.vouchers.clear();
    return plan;
}

void walkThrough(Runway &runway, const RunwayInput &input, const RunwayPace &pace)
{
    const RunwayPlan plan = RunwayPlan::of(input, runway.assumptions, runway.vouchers);
    const auto at = [&](std::optional<Money> usage) { return RunwayWalk::through(plan, usage, pace.other); };
    const std::optional<RunwayWalk> expected = at(pace.usage);
    const std::optional<RunwayWalk> fastest = at(pace.usageHigh);
    runway.expected = endOf(runway, expected);
    runway.early = endOf(runway, fastest);
    const std::optional<RunwayWalk> slowest = at(pace.usageLow);
    const std::optional<RunwayWalk> cash = RunwayWalk::through(withoutVouchers(plan), pace.usage, pace.other);
    runway.late = endOf(runway, slowest);
    runway.cashOnly = endOf(runway, cash);
    runway.days = daysOf(runway, expected);
    runway.earlyDays = daysOf(runway, fastest);
    runway.lateDays = daysOf(runway, slowest);
    runway.cashDays = daysOf(runway, cash);
    if (expected) {
        expected->noteBurn(runway.vouchers);
        runway.willLapse = lapsing(runway);
    }
    // where the pace is unknown, the renewals alone are the least that will leave
    const std::optional<RunwayWalk> charges = expected ? expected : at(Money{});
    noteCharges(runway, charges);
    runway.topUp = adviceOf(runway, input.thresholds, charges, fastest);
}
} // namespace

Runway Runway::of(const RunwayInput &input, const RunwayAssumptions &assumptions)
{
    Runway runway;
    runway.assumptions = assumptions;
    runway.today = input.today;
    readBalance(runway, input);
    readRenewals(runway, input);
    if (input.vouchers) {
        runway.vouchers = BurnOrder::of(*input.vouchers, input.now, input.today);
        runway.voucherMoney = moneyOf(runway.vouchers);
    }
    const RunwayPace pace = RunwayPace::of(input, assumptions);
    readPace(runway, pace);
    walkThrough(runway, input, pace);
    runway.thresholds = {amountCheck(runway, input.thresholds), daysCheck(runway, input.thresholds),
                         chargeCheck(runway, input.thresholds)};
    return runway;
}

QStringList Runway::gaps() const
{
    QStringList gaps;
    if (!balance)
        gaps.append(Text::tr("The balance is unknown: synchronise the money."));
    else if (balanceOld)
        gaps.append(
            Text::tr("The balance is older than %n hour(s).", nullptr, assumptions.balanceOldAfterHours));
    if (!voucherMoney)
        gaps.append(Text::tr("The vouchers are unknown: none is counted."));
    if (std::any_of(vouchers.begin(), vouchers.end(),
                    [](const VoucherBurn &burn) { return burn.state == VoucherBurn::State::NotCounted; }))
        gaps.append(Text::tr("Some vouchers are not counted, since a field they need is unknown."));
    if (!usagePerDay)
        gaps.append(Text::tr("The usage trend is unknown: the ledger holds fewer than %n day(s).", nullptr,
                             assumptions.leastTrendDays));
    if (renewalsUnknown)
        gaps.append(Text::tr("Which cards renew automatically is unknown: renewals are not in the figures."));
    if (unpricedCards > 0)
        gaps.append(Text::tr("The renewals of %n card(s) have no known price: the runway is a best case.",
                             nullptr, int(std::min<qint64>(unpricedCards, INT_MAX))));
    return gaps;
}

QStringList Runway::assumptionTexts() const
{
    return {
        Text::tr(
            "Vouchers pay first, the one that ends first before the others (S 3.3.2, our reading); every "
            "voucher is taken to pay for everything."),
        Text::tr("Usage goes on as in the ledger of the last %n day(s), renewals left out; the range is from "
                 "its quietest to its busiest week.",
                 nullptr, assumptions.trendDays),
        Text::tr("Renewals are those of cards that renew automatically, on the day their plan ends."),
        Text::tr("It looks %n day(s) ahead.", nullptr, assumptions.horizonDays),
    };
}
