// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/runwaywalk.h"
#include "core/rules/arithmetic.h"

#include <QCoreApplication>

#include <algorithm>
#include <climits>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Runway)
};

/// The last day in Beijing that the voucher covers whole: one that ends at midnight covers the day before,
/// one that ends at 23:59:59 its own.
QDate lastWholeDay(Instant expires)
{
    return Instant{expires.seconds + 1}.beijingDate().addDays(-1);
}

QString gapOf(const Voucher &voucher)
{
    if (!voucher.status)
        return Text::tr("Its state is unknown.");
    if (!voucher.balance)
        return Text::tr("Its balance is unknown.");
    if (!voucher.expires)
        return Text::tr("Its expiry is unknown.");
    return Text::tr("Its state \"%1\" is unknown.").arg(*voucher.status);
}

std::optional<QString> endedBecause(const Voucher &voucher, Instant now)
{
    if (voucher.status == u"Expired" || (voucher.expires && *voucher.expires <= now))
        return Text::tr("It has expired and is void.");
    if (voucher.status == u"Cancelled")
        return Text::tr("It was withdrawn.");
    if (voucher.balance && voucher.balance->micros <= 0)
        return Text::tr("It is used up.");
    return std::nullopt;
}

VoucherBurn burnOf(const Voucher &voucher, Instant now, QDate today)
{
    VoucherBurn burn;
    burn.voucher = voucher;
    if (voucher.expires) {
        burn.lastDay = lastWholeDay(*voucher.expires);
        burn.daysLeft = int(std::max<qint64>(today.daysTo(*burn.lastDay), 0));
    }
    if (const std::optional<QString> ended = endedBecause(voucher, now)) {
        burn.state = VoucherBurn::State::Ended;
        burn.reason = *ended;
    } else if (voucher.status != u"Available" || !voucher.balance || !voucher.expires) {
        burn.state = VoucherBurn::State::NotCounted;
        burn.reason = gapOf(voucher);
    }
    return burn;
}

bool burnsBefore(const VoucherBurn &a, const VoucherBurn &b)
{
    const bool counted = a.state == VoucherBurn::State::Counted;
    if (counted != (b.state == VoucherBurn::State::Counted))
        return counted;
    if (a.voucher.expires != b.voucher.expires)
        return a.voucher.expires < b.voucher.expires;
    return a.voucher.number < b.voucher.number;
}

/// From the first whole day after it takes effect; one in effect now pays today already. Where the provider
/// did not say, it says "Available", which is now.
int firstDayOf(const Voucher &voucher, Instant now, QDate today)
{
    if (!voucher.effective || *voucher.effective <= now)
        return 0;
    const QDate first = Instant{voucher.effective->seconds - 1}.beijingDate().addDays(1);
    return int(std::min<qint64>(today.daysTo(first), INT_MAX));
}
} // namespace

QList<VoucherBurn> BurnOrder::of(const QList<Voucher> &vouchers, Instant now, QDate today)
{
    QList<VoucherBurn> order;
    for (const Voucher &voucher : vouchers)
        order.append(burnOf(voucher, now, today));
    std::stable_sort(order.begin(), order.end(), burnsBefore);
    return order;
}

RunwayPlan RunwayPlan::of(const RunwayInput &input, const RunwayAssumptions &assumptions,
                          const QList<VoucherBurn> &vouchers)
{
    RunwayPlan plan;
    plan.today = input.today;
    plan.renewals.assign(size_t(assumptions.horizonDays) + 1, 0);
    for (const KnownRenewal &renewal : input.renewals.value_or(QList<KnownRenewal>())) {
        const qint64 day = input.today.daysTo(renewal.day);
        if (!renewal.perCard || day < 0 || day >= qint64(plan.renewals.size()))
            continue;
        qint64 cost = 0;
        const bool fits = !qMulOverflow(renewal.perCard->micros, renewal.cards, &cost);
        const std::optional<qint64> sum = Arithmetic::sum(plan.renewals[size_t(day)], cost);
        plan.fits = plan.fits && fits && sum;
        plan.renewals[size_t(day)] = sum.value_or(0);
    }
    for (qsizetype i = 0; i < vouchers.size(); ++i) {
        const VoucherBurn &burn = vouchers[i];
        if (burn.state == VoucherBurn::State::Counted)
            plan.vouchers.push_back({i, burn.voucher.balance->micros,
                                     firstDayOf(burn.voucher, input.now, input.today),
                                     int(input.today.daysTo(*burn.lastDay))});
    }
    return plan;
}

std::optional<RunwayWalk> RunwayWalk::through(const RunwayPlan &plan, std::optional<Money> usage,
                                              std::optional<Money> other)
{
    if (!plan.fits || !usage)
        return std::nullopt;
    RunwayWalk walk;
    const bool fits = walk.walk(plan, usage->micros, other.value_or(Money{}).micros);
    return fits ? std::optional(walk) : std::nullopt;
}

bool RunwayWalk::walk(const RunwayPlan &plan, qint64 usage, qint64 other)
{
    m_today = plan.today;
    std::vector<RunwayPlan::Purse> purses = plan.vouchers;
    qint64 paid = 0;
    const int days = int(plan.renewals.size());
    for (int day = 0; day < days; ++day) {
        const qint64 renewals = plan.renewals[size_t(day)];
        const std::optional<qint64> drain = Arithmetic::sum(Arithmetic::sum(renewals, usage), other);
        if (!drain)
            return false;
        qint64 open = *drain;
        for (RunwayPlan::Purse &purse : purses) {
            const bool usable = purse.firstDay <= day && day <= purse.lastDay;
            const qint64 part = usable ? std::min(purse.micros, open) : 0;
            purse.micros -= part;
            open -= part;
        }
        if (qAddOverflow(paid, open, &paid))
            return false;
        m_days.append({m_today.addDays(day), Money{renewals}, Money{usage}, Money{other},
                       Money{*drain - open}, Money{open}, Money{-paid}});
    }
    for (const RunwayPlan::Purse &purse : purses)
        m_burns.push_back({purse.place, purse.micros, purse.lastDay < days});
    return true;
}

std::optional<QDate> RunwayWalk::firstDayBelow(Money balance, Money keep) const
{
    const std::optional<Money> spare = Money::difference(balance, keep);
    if (!spare || spare->micros < 0)
        return m_today;
    for (const RunwayDay &day : m_days) {
        if (-day.balanceAfter.micros > spare->micros)
            return day.day;
    }
    return std::nullopt;
}

std::optional<Money> RunwayWalk::fromBalanceUntil(QDate day) const
{
    for (auto one = m_days.rbegin(); one != m_days.rend(); ++one) {
        if (one->day <= day)
            return Money{-one->balanceAfter.micros};
    }
    return Money{};
}

QList<RunwayDay> RunwayWalk::daysFrom(Money balance) const
{
    QList<RunwayDay> days = m_days;
    for (RunwayDay &day : days) {
        const std::optional<Money> after = Money::sum(balance, day.balanceAfter);
        if (!after)
            return {};
        day.balanceAfter = *after;
    }
    return days;
}

void RunwayWalk::noteBurn(QList<VoucherBurn> &vouchers) const
{
    for (const Burn &burn : m_burns) {
        VoucherBurn &voucher = vouchers[burn.place];
        voucher.used = Money{voucher.voucher.balance->micros - burn.left};
        voucher.lapses = burn.ends ? std::optional(Money{burn.left}) : std::nullopt;
    }
}
