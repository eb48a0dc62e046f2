// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simrebates.h"

namespace
{
constexpr std::array<SimRebates::Step, 4> steps{{{1, 200}, {20, 300}, {100, 400}, {1000, 500}}};
constexpr int monthsBefore = 4;
constexpr int payDay = 27;
constexpr int shortPercent = 80;

qint64 cardsOf(Month month, const QList<SimOrder> &orders)
{
    qint64 cards = 0;
    for (const SimOrder &order : orders) {
        const bool counts = order.isPickUp() && order.order.status == u"completed" && order.plan.isIntercom();
        if (counts && Month::of(Instant{order.at}) == month)
            cards += order.order.cards.value_or(0);
    }
    return cards;
}

qint64 dueFen(qint64 cards)
{
    qint64 fen = 0;
    for (const SimRebates::Step &step : steps)
        fen = cards >= step.from ? cards * step.fen : fen;
    return fen;
}

Money yuan(qint64 fen)
{
    return {fen * (Money::unit / 100)};
}

/// Of the four months before the fleet's first: on time, late, short; then always on time.
void settle(SimRebate &rebate, qint64 fen, int monthsAgo, QDate today)
{
    const Month next = rebate.month.next();
    rebate.outcome = monthsAgo == 3   ? SimRebate::Outcome::Late
                     : monthsAgo == 2 ? SimRebate::Outcome::Short
                                      : SimRebate::Outcome::OnTime;
    const bool late = rebate.outcome == SimRebate::Outcome::Late;
    const QDate day = late ? next.next().firstDay().addDays(5) : next.firstDay().addDays(payDay - 1);
    if (day > today) {
        rebate.outcome = SimRebate::Outcome::Expected;
        return;
    }
    rebate.day = day;
    rebate.credited = yuan(rebate.outcome == SimRebate::Outcome::Short ? fen * shortPercent / 100 : fen);
}
} // namespace

std::span<const SimRebates::Step> SimRebates::rate()
{
    return steps;
}

QList<SimRebate> SimRebates::of(const Fleet &fleet, const QList<SimOrder> &orders)
{
    QList<SimRebate> all;
    const Month first = Month::of(fleet.firstDay());
    for (Month month = first.plus(-monthsBefore); month < Month::of(fleet.today()); month = month.next()) {
        SimRebate rebate{.month = month, .cards = cardsOf(month, orders)};
        const qint64 fen = dueFen(rebate.cards);
        if (fen == 0)
            continue;
        rebate.due = yuan(fen);
        settle(rebate, fen, first.index - month.index, fleet.today());
        all.append(rebate);
    }
    return all;
}
