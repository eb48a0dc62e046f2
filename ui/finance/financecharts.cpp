// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finance/financecharts.h"

#include "core/base/privateview.h"

#include <QCoreApplication>

#include <map>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(FinanceCharts)
};

/// Money for drawing alone: what is read out is made of it exactly up to nine billion.
double drawn(Money amount)
{
    return double(amount.micros) / double(Money::unit);
}
std::optional<double> drawn(std::optional<Money> amount)
{
    return amount ? std::optional(drawn(*amount)) : std::nullopt;
}

std::function<QString(double)> reader(const QString &currency)
{
    return [currency](double value) { return Money{qRound64(value * double(Money::unit))}.text(currency); };
}

ChartData::Values left(const QList<RunwayDay> &days)
{
    ChartData::Values values;
    for (const RunwayDay &day : days)
        values.append(drawn(day.balanceAfter));
    return values;
}

/// Until all cases have ended: what lies behind says nothing.
qsizetype shownDays(const Runway &runway)
{
    constexpr qsizetype least = 30;
    constexpr qsizetype behind = 10; ///< so that the crossing is seen
    qsizetype last = 0;
    for (const RunwayEnd *end : {&runway.expected, &runway.early, &runway.late, &runway.cashOnly}) {
        if (end->state == RunwayEnd::State::NotBefore)
            return runway.days.size();
        if (end->days)
            last = std::max<qsizetype>(last, *end->days);
    }
    return std::min(std::max(last + behind, least), runway.days.size());
}
} // namespace

ChartData FinanceCharts::runway(const Runway &runway, const BalanceThresholds &thresholds)
{
    ChartData data;
    data.title = Text::tr("Balance day by day");
    data.unit = runway.currency.value_or(QStringLiteral("CNY"));
    data.kind = ChartData::Kind::Line;
    data.exact = reader(data.unit);
    data.hidden = PrivateView::isOn();
    data.emptyReason = runway.gaps().value(0, Text::tr("How long the balance lasts is unknown."));
    const qsizetype count = shownDays(runway);
    for (qsizetype i = 0; i < count; ++i)
        data.dates.append(runway.days[i].day);
    ChartData::Series expected{Text::tr("expected"), left(runway.days).first(count), true, 0};
    if (!runway.earlyDays.isEmpty() && !runway.lateDays.isEmpty()) {
        expected.low = left(runway.earlyDays).first(count);
        expected.high = left(runway.lateDays).first(count);
    }
    data.series.append(expected);
    if (runway.cashDays != runway.days && !runway.cashDays.isEmpty())
        data.series.append({Text::tr("cash only"), left(runway.cashDays).first(count), true, 1});
    if (thresholds.amount)
        data.marks.append(
            {drawn(*thresholds.amount), Text::tr("keep %1").arg(thresholds.amount->text(data.unit))});
    return data;
}

ChartData FinanceCharts::vouchers(const Runway &runway)
{
    ChartData data;
    data.title = Text::tr("Vouchers by month");
    data.unit = runway.currency.value_or(QStringLiteral("CNY"));
    data.kind = ChartData::Kind::StackedBars;
    data.exact = reader(data.unit);
    data.hidden = PrivateView::isOn();
    data.emptyReason = Text::tr("How much of the vouchers will be used is unknown.");
    std::map<Month, qint64> used, lapsing;
    for (const RunwayDay &day : runway.days)
        used[Month::of(day.day)] += day.fromVouchers.micros;
    for (const VoucherBurn &burn : runway.vouchers) {
        if (burn.lapses && burn.lastDay)
            lapsing[Month::of(*burn.lastDay)] += burn.lapses->micros;
    }
    ChartData::Series uses{Text::tr("will be used"), {}, true, 0};
    ChartData::Series lapses{Text::tr("will lapse"), {}, true, 3};
    if (runway.days.isEmpty())
        return data;
    const Month last = Month::of(runway.days.last().day);
    for (Month month = Month::of(runway.today); month <= last; month = month.next()) {
        data.categories.append(month.iso());
        uses.values.append(drawn(Money{used[month]}));
        lapses.values.append(drawn(Money{lapsing[month]}));
    }
    data.series = {uses, lapses};
    return data;
}

ChartData FinanceCharts::bills(const QList<BillSummary> &months)
{
    ChartData data;
    data.title = Text::tr("Bills by month");
    data.unit = months.isEmpty() ? QStringLiteral("CNY")
                                 : months.last().amounts.currency.value_or(QStringLiteral("CNY"));
    data.kind = ChartData::Kind::StackedBars;
    data.exact = reader(data.unit);
    data.hidden = PrivateView::isOn();
    data.emptyReason = Text::tr("No bill was read: synchronise the money.");
    ChartData::Series paid{Text::tr("paid, final"), {}, false, 0};
    ChartData::Series vouchers{Text::tr("by vouchers"), {}, false, 1};
    ChartData::Series open{Text::tr("paid, preliminary"), {}, true, 0};
    for (const BillSummary &month : months) {
        data.categories.append(month.month.iso());
        const auto amount = drawn(month.amounts.paid);
        const auto none = amount ? std::optional(0.0) : std::nullopt; // a month is the one or the other
        paid.values.append(month.final ? amount : none);
        open.values.append(month.final ? none : amount);
        vouchers.values.append(drawn(month.amounts.byVouchers));
    }
    data.series = {paid, vouchers, open};
    return data;
}
