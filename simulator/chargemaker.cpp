// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/chargemaker.h"

#include "core/domain/instant.h"
#include "simulator/poolledger.h"
#include "simulator/simprices.h"

#include <algorithm>

namespace
{
constexpr quint64 subject = 95;
constexpr int overageDay = 3; // of the next month
constexpr qint64 overageTime = 2 * 3600 + 300;
constexpr qint64 otherTime = 600;

QString instanceOf(const CardPlan &plan)
{
    return QStringLiteral("demo-iot-%1").arg(plan.credentialInstance());
}

SimCharge chargeOf(const SimOrder &order)
{
    return {SimCharge::Kind::Order,
            Month::of(Instant{order.at}),
            order.at,
            order.order.id,
            instanceOf(order.plan),
            order.grossFen,
            order.discountFen,
            0};
}

void addOrders(QList<SimCharge> &charges, const FleetIndex &index, const QList<SimOrder> &orders)
{
    for (const SimOrder &order : orders) {
        const SimCharge charge = chargeOf(order);
        if (!order.isPaid() || charge.month < index.start() || charge.payableFen() == 0)
            continue;
        charges.append(charge);
        if (order.refundedAt == 0)
            continue;
        SimCharge refund = charge;
        refund.kind = SimCharge::Kind::Refund;
        refund.at = order.refundedAt;
        refund.month = Month::of(Instant{refund.at});
        refund.grossFen = -charge.payableFen();
        refund.discountFen = 0;
        charges.append(refund);
    }
}

void addOverage(QList<SimCharge> &charges, const Fleet &fleet, const FleetIndex &index)
{
    for (auto figures = index.credentials().begin(); figures != index.credentials().end(); ++figures) {
        const PoolLedger pool(fleet.seed(), index, figures.key());
        for (Month month = index.start(); month < index.end(); month = month.next()) {
            const QDate day = month.next().firstDay().addDays(overageDay - 1);
            const qint64 fen = SimPrices::overage(figures->plan, pool.over(month));
            if (fen == 0 || day > fleet.today())
                continue;
            const QString record =
                month.compact() +
                QString::number(figures->plan.credentialInstance()).rightJustified(10, u'0');
            charges.append({SimCharge::Kind::Overage, month,
                            Instant::startOfBeijingDay(day).seconds + overageTime, record,
                            instanceOf(figures->plan), fen, 0, 0});
        }
    }
}

/// Another product drains the same balance a little every day.
void addOther(QList<SimCharge> &charges, const Fleet &fleet, const FleetIndex &index)
{
    for (QDate day = index.start().firstDay(); day < fleet.today(); day = day.addDays(1)) {
        Draws draws(fleet.seed(), subject, quint64(day.toJulianDay()));
        const qint64 fen = draws.between(300, 1200) + fleet.size() / 20;
        charges.append({SimCharge::Kind::OtherProduct, Month::of(day),
                        Instant::startOfBeijingDay(day.addDays(1)).seconds + otherTime,
                        QStringLiteral("9") + day.toString(u"yyyyMMdd") + QStringLiteral("000001"),
                        QStringLiteral("demo-sms"), fen, 0, 0});
    }
}

/// Vouchers are used first: what is gone of them paid for the orders after they were granted.
void useVouchers(QList<SimCharge> &charges, const Fleet &fleet, const QList<SimVoucher> &vouchers)
{
    const qint64 firstDay = Instant::startOfBeijingDay(fleet.firstDay()).seconds;
    for (const SimVoucher &voucher : vouchers) {
        qint64 left = voucher.nominalFen - voucher.balanceFen;
        const qint64 end = std::min(voucher.expires, firstDay);
        for (SimCharge &charge : charges) {
            if (charge.kind != SimCharge::Kind::Order || charge.at < voucher.effective || charge.at >= end)
                continue;
            const qint64 used = std::min(left, charge.paidFen());
            charge.voucherFen += used;
            left -= used;
        }
    }
}
} // namespace

QList<SimCharge> ChargeMaker::make(const Fleet &fleet, const FleetIndex &index, const QList<SimOrder> &orders,
                                   const QList<SimVoucher> &vouchers)
{
    QList<SimCharge> charges;
    addOrders(charges, index, orders);
    addOverage(charges, fleet, index);
    addOther(charges, fleet, index);
    std::stable_sort(charges.begin(), charges.end(),
                     [](const SimCharge &a, const SimCharge &b) { return a.at < b.at; });
    useVouchers(charges, fleet, vouchers);
    return charges;
}
