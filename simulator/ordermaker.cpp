// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/ordermaker.h"

#include "core/domain/instant.h"
#include "simulator/poolledger.h"
#include "simulator/simprices.h"

#include <algorithm>

namespace
{
constexpr quint64 batchSubject = 90;
constexpr quint64 monthSubject = 91;
constexpr quint64 timeSubject = 92;
constexpr qint64 firstOwnNumber = 216'000'000'000'000;
constexpr int feeDay = 3;
constexpr qint64 evening = 18 * 3600; // after all other orders of a day

enum Family { Batches = 1, YearlyRenewals, PoolTraffic, PoolFees, Packs, Others, ChangeRenewal };

QString text(QByteArrayView view)
{
    return QString::fromUtf8(view);
}

qint64 percentOf(qint64 fen, int percent)
{
    return (fen * percent + 50) / 100;
}

QString months(int count)
{
    return QStringLiteral("%1月").arg(count);
}

/// Cards arrive some days after their order, in the month of it.
QDate orderDay(QDate opened, Draws &draws)
{
    return std::max(opened.addDays(-draws.between(2, 9)), QDate(opened.year(), opened.month(), 1));
}

/// Whole months a batch was bought for until its plan ends, the last one perhaps begun.
int monthsBetween(QDate from, QDate to)
{
    int count = 1;
    while (from.addMonths(count) <= to)
        ++count;
    return count;
}

void setPlan(Order &order, const CardPlan &plan)
{
    order.vendor = text(plan.vendorCode());
    order.planKind = text(plan.kindCode());
    if (!plan.isUnified())
        order.planLevel = text(plan.levelText());
    else
        order.poolNo = text(plan.poolId());
    order.period = text(plan.periodCode());
    order.tariff = text(plan.tariffCode());
    order.credential = text(plan.credential());
}

void setDelivery(Order &order, const CardBatch &batch, int number)
{
    order.credentialPackage = order.credential;
    order.network = text(batch.network);
    order.apn = QStringLiteral("cmiot");
    order.parcels = {QStringLiteral("DEMO%1").arg(number + 1, 7, 10, QLatin1Char('0'))};
    order.delivery = {QStringLiteral("收件人示例"), QStringLiteral("00000000000"), QStringLiteral("示例地址"),
                      QStringLiteral("000000"), QStringLiteral("demo@example.invalid")};
    if (number % 40 == 7) { // a private network
        order.apnRegion = QStringLiteral("cn-hangzhou");
        order.ipCount = 256;
    }
}
} // namespace

SimOrder &OrderMaker::add(Number number, const char *kind, const CardPlan &plan, QDate day, qint64 gross)
{
    const qint64 digits = (number.family * 10'000'000LL + number.subject) * 10'000 + number.part;
    Draws draws(m_fleet.seed(), timeSubject, quint64(digits));
    SimOrder made;
    made.plan = plan;
    made.at = Instant::startOfBeijingDay(day).seconds + draws.between(9 * 3600, 17 * 3600);
    made.grossFen = gross;
    made.order.id = QString::number(firstOwnNumber + digits);
    made.order.kind = QString::fromLatin1(kind);
    made.order.status = QStringLiteral("completed");
    made.order.created = Instant{made.at};
    setPlan(made.order, plan);
    m_orders.append(made);
    return m_orders.last();
}

void OrderMaker::addBatch(int number)
{
    const CardBatch batch = CardMaker::batch(m_fleet, number);
    Draws draws(m_fleet.seed(), batchSubject, quint64(number));
    const QDate opened = m_fleet.firstDay().addDays(-batch.openedDays);
    const QDate ends = m_fleet.firstDay().addDays(batch.expiresDays);
    const int cards = m_fleet.cardsOfBatch(number);
    const int bought = std::min(monthsBetween(opened, ends), 12);
    SimOrder &order = add({Batches, number, 0}, draws.permille(600) ? "NEW" : "ADD_CARD", batch.plan,
                          orderDay(opened, draws), qint64(cards) * bought * SimPrices::cardMonth(batch.plan));
    order.discountFen = percentOf(order.grossFen, 5 * draws.below(4));
    order.order.id = QString::number(batch.orderId);
    order.order.cards = cards;
    order.order.duration = months(bought);
    if (number % 9 == 0)
        order.order.payCount = QString::number(cards);
    if (number % 11 == 0)
        order.order.note = QStringLiteral("第 %1 批").arg(number + 1);
    setDelivery(order.order, batch, number);
    addRenewals(batch, number, opened, ends);
}

/// Each year what is left until the end of the plan, at most another year.
void OrderMaker::addRenewals(const CardBatch &batch, int number, QDate opened, QDate ends)
{
    for (QDate from = opened.addMonths(12); from <= ends && from < m_fleet.firstDay();
         from = from.addMonths(12)) {
        const int bought = std::min(monthsBetween(from, ends), 12);
        const int cards = m_fleet.cardsOfBatch(number);
        const int year = from.year() - opened.year();
        SimOrder &order =
            add({YearlyRenewals, number, year}, batch.autoRenewPermille > 500 ? "AUTO_RENEW" : "RENEW",
                batch.plan, from, qint64(cards) * bought * SimPrices::cardMonth(batch.plan));
        order.order.cards = cards;
        order.order.duration = months(bought);
    }
}

void OrderMaker::addPool(const QByteArray &credential, const CardPlan &plan)
{
    const PoolLedger pool(m_fleet.seed(), m_index, credential);
    const qint64 number = plan.credentialInstance();
    for (const PoolPurchase &purchase : pool.purchases()) {
        SimOrder &order =
            add({PoolTraffic, number, purchase.month.index - m_index.start().index}, "ADD_FLOW", plan,
                purchase.month.firstDay(), purchase.gigabytes * SimPrices::poolGigabyte(plan));
        order.discountFen = percentOf(order.grossFen, 10);
        order.order.poolCapacity = QString::number(purchase.gigabytes) + QStringLiteral("GB");
        order.order.duration = months(12);
    }
    for (Month month = m_index.start(); month <= m_index.end(); month = month.next()) {
        const QDate day = month.firstDay().addDays(feeDay - 1);
        const qint64 units = pool.feeUnits(month);
        if (units == 0 || day > m_fleet.today())
            continue;
        SimOrder &order = add({PoolFees, number, month.index - m_index.start().index}, "FUNCTION", plan, day,
                              units * SimPrices::feeUnit);
        order.order.feeUnits = units;
        order.order.duration = months(1);
    }
}

/// Overlay packs, and orders that failed, were never paid, are being processed or were refunded.
void OrderMaker::addMonth(Month month)
{
    static constexpr std::array<const char *, 4> ends{"failure", "unpaid", "refunded", "completed"};
    const Month first = Month::of(m_fleet.firstDay());
    Draws draws(m_fleet.seed(), monthSubject, quint64(month.index));
    CardPlan plan{.tier = quint8(draws.below(3))};
    const qint64 cards = draws.between(1, 9);
    const QDate day = month.firstDay().addDays(draws.between(4, 20));
    const char *end = month == first ? "processing" : ends[size_t(month.index) % ends.size()];
    if (day.addDays(1) >= m_fleet.firstDay())
        return;
    SimOrder &pack = add({Packs, month.index, 0}, "FLOW_PLUS", plan, day, cards * SimPrices::overlayPack);
    pack.order.cards = cards;
    SimOrder &other = add({Others, month.index, 0}, month == first ? "NEW" : "ADD_CARD", plan, day.addDays(1),
                          20 * 12 * SimPrices::cardMonth(plan));
    other.order.cards = 20;
    other.order.duration = months(12);
    other.order.status = QString::fromLatin1(end);
    if (QByteArrayView(end) == "completed")
        other.order.kind = QStringLiteral("RENEW"); // no cards of it are in the list
    if (QByteArrayView(end) == "refunded")
        other.refundedAt = other.at + 3600;
}

void OrderMaker::addChanges()
{
    for (const ChangeRenewals &renewals : m_index.renewals()) {
        const int bought = renewals.plan.months();
        SimOrder &order =
            add({ChangeRenewal, renewals.plan.credentialInstance(), renewals.generation}, "RENEW",
                renewals.plan, renewals.day, renewals.cards * bought * SimPrices::cardMonth(renewals.plan));
        order.at = Instant::startOfBeijingDay(renewals.day).seconds + evening +
                   std::min(renewals.generation * 60, 20'000);
        order.order.created = Instant{order.at};
        order.order.cards = renewals.cards;
        order.order.duration = months(bought);
    }
}

QList<SimOrder> OrderMaker::make()
{
    for (int number = 0; number < (m_fleet.size() > 0 ? m_fleet.batchCount() : 0); ++number)
        addBatch(number);
    for (auto figures = m_index.credentials().begin(); figures != m_index.credentials().end(); ++figures) {
        if (figures->plan.isUnified())
            addPool(figures.key(), figures->plan);
    }
    const Month first = Month::of(m_fleet.firstDay());
    for (Month month = m_index.start(); month <= first && m_fleet.size() > 0; month = month.next())
        addMonth(month);
    addChanges();
    std::stable_sort(m_orders.begin(), m_orders.end(),
                     [](const SimOrder &a, const SimOrder &b) { return a.at < b.at; });
    return std::move(m_orders);
}
