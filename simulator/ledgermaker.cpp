// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/ledgermaker.h"

#include <algorithm>

namespace
{
constexpr qint64 topUpStep = 1'000'00;
constexpr qint64 rebateTime = 10 * 3600 + 200;
constexpr qint64 firstNumber = 43'340'000'000'000;

/// What moves the balance by so many fen, in the order of time.
struct Movement {
    qint64 at = 0;
    qint64 fen = 0;
    LedgerEntry entry;
};

Money yuan(qint64 fen)
{
    return {std::abs(fen) * (Money::unit / 100)};
}

LedgerEntry entryOf(const char *type, const char *channel, qint64 at, qint64 fen)
{
    LedgerEntry entry;
    entry.time = Instant{at};
    entry.type = QString::fromLatin1(type);
    entry.flow = fen < 0 ? QStringLiteral("Expense") : QStringLiteral("Income");
    entry.amount = yuan(fen);
    entry.channel = QString::fromLatin1(channel);
    entry.fundType = QStringLiteral("Cash");
    entry.billMonth = Month::of(Instant{at});
    return entry;
}

Movement movementOf(const SimCharge &charge)
{
    const char *type = charge.kind == SimCharge::Kind::Refund ? "Refund" : "Consumption";
    Movement movement{charge.at, -charge.paidFen(),
                      entryOf(type, "AccountBalance", charge.at, -charge.paidFen())};
    movement.entry.billMonth = charge.month;
    movement.entry.recordId = charge.record;
    if (charge.kind == SimCharge::Kind::OtherProduct)
        movement.entry.remarks = QStringLiteral("短信服务");
    return movement;
}

Movement movementOf(const SimRebate &rebate)
{
    const qint64 at = Instant::startOfBeijingDay(*rebate.day).seconds + rebateTime;
    const qint64 fen = rebate.credited->micros / (Money::unit / 100);
    Movement movement{at, fen, entryOf("Adjust", "AccountBalance", at, fen)};
    movement.entry.remarks = QStringLiteral("对讲卡返佣 %1").arg(rebate.month.iso());
    return movement;
}

Movement topUp(qint64 at, qint64 fen, qsizetype number)
{
    const bool large = fen >= 50'000'00;
    Movement movement{at, fen, entryOf("Payment", large ? "BankTransfer" : "Alipay", at, fen)};
    movement.entry.channelNumber = QStringLiteral("20250000%1").arg(number, 8, 10, QLatin1Char('0'));
    movement.entry.account = QStringLiteral("payer@example.invalid");
    return movement;
}

QList<Movement> movements(const QList<SimCharge> &charges, const QList<SimRebate> &rebates)
{
    QList<Movement> all;
    for (const SimCharge &charge : charges) {
        if (charge.paidFen() != 0)
            all.append(movementOf(charge));
    }
    for (const SimRebate &rebate : rebates) {
        if (rebate.day)
            all.append(movementOf(rebate));
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Movement &a, const Movement &b) { return a.at < b.at; });
    return all;
}

/// Puts a top-up before every expense the balance would not cover, in whole thousands of yuan and `reserve`
/// more. Returns where the balance stands at the end.
qint64 coverWithTopUps(QList<Movement> &all, qint64 balance, qint64 reserve)
{
    QList<Movement> covered;
    covered.reserve(all.size() + all.size() / 8);
    for (const Movement &movement : std::as_const(all)) {
        if (balance + movement.fen < 0) {
            const qint64 missing = reserve - balance - movement.fen;
            covered.append(
                topUp(movement.at, (missing + topUpStep - 1) / topUpStep * topUpStep, covered.size()));
            balance += covered.last().fen;
        }
        balance += movement.fen;
        covered.append(movement);
    }
    all = covered;
    return balance;
}

QList<LedgerEntry> entries(const QList<Movement> &all, qint64 balance)
{
    QList<LedgerEntry> list;
    list.reserve(all.size());
    for (const Movement &movement : all) {
        balance += movement.fen;
        list.append(movement.entry);
        list.last().number = QString::number(firstNumber + list.size());
        list.last().balance = yuan(balance);
    }
    return list;
}
} // namespace

QList<LedgerEntry> LedgerMaker::make(const Fleet &fleet, const QList<SimCharge> &charges,
                                     const QList<SimRebate> &rebates, qint64 targetFen)
{
    const qint64 firstDay = Instant::startOfBeijingDay(fleet.firstDay()).seconds;
    QList<Movement> later, before = movements(charges, rebates);
    const auto split = std::find_if(before.begin(), before.end(),
                                    [firstDay](const Movement &m) { return m.at >= firstDay; });
    std::copy(split, before.end(), std::back_inserter(later));
    before.erase(split, before.end());
    // Never more than a third of the target is left at the end of the past: what is missing to it was there
    // at the beginning.
    const qint64 gained = coverWithTopUps(before, 0, targetFen / 6);
    const qint64 opening = std::max<qint64>(targetFen - gained, 0);
    coverWithTopUps(later, opening + gained, targetFen / 6);
    return entries(before + later, opening);
}
